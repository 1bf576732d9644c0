// The guide: what is chosen is its address; from that come the form, the calculator beside it, and all that is to be copied.
import { codeBlock } from '../shared/code_block.js';
import { EVENTS } from '../shared/events.js';
import { inLanguage } from '../shared/languages.js';
import { fill, make } from '../shared/markup.js';
import { LOCAL } from '../shared/options.js';
import { showLanguage, watchLanguages } from '../shared/page_language.js';
import { read, write } from './configuration.js';
import { formOf } from './form.js';
import { FILE, PackSection } from './place_pack/section.js';
import { isElsewhere, showIn } from './preview.js';
import { headersOf, hostOf, isAddress, policyOf, snippetOf, stylesOf } from './snippet.js';

const part = (name) => document.getElementById(name);
const base = new URL('./', location.href).href;
const { dataset } = part('copies');
const site = {
  base,
  integrity: { 'embed.js': { file: dataset.embedFile, integrity: dataset.embedIntegrity }, 'calculator.js': { file: dataset.calculatorFile, integrity: dataset.calculatorIntegrity } },
};

let { configuration, refused } = read(location.hash);

/** The place pack that was written below, for the calculator shown: its file is not on any site yet. */
let pack = '';

const WORDS = {
  page: ['写进网页', 'Into the page'],
  styles: ['写进网页的样式表', 'Into the page’s style sheet'],
  policy: ['网页有安全策略（Content-Security-Policy）的，加上', 'If the page has a Content-Security-Policy, add'],
  pages: ['测算的服务器给 *.html 发', 'The calculator’s server sends, with *.html'],
  files: ['测算的服务器给 *.js、*.css、*.wasm、*.json 发', 'The calculator’s server sends, with *.js, *.css, *.wasm and *.json'],
  local: ['这个网址在别的网站上，这里的样子里没有用它。', 'That address is on another site; the calculator shown here does without it.'],
  ownOnly: ['框架只读得到测算自己网站上的金额文件。', 'A bare frame reads such a file from the calculator’s own site only.'],
};

const say = (pair) => inLanguage(configuration.language, pair);

/** As it is shown: with the pack itself where the snippet has its address. */
const withPack = () => (pack && isAddress(configuration[LOCAL]) ? { ...configuration, [LOCAL]: pack } : configuration);

function copies() {
  const { pages, files } = headersOf(configuration, base);
  const texts = { page: snippetOf(configuration, site), styles: stylesOf(configuration), policy: policyOf(configuration, base), pages, files };
  return Object.entries(texts).filter(([, text]) => text).map(([name, text]) => codeBlock(configuration.language, name, say(WORDS[name]), text));
}

function notes() {
  if (!isElsewhere(withPack(), base)) return [];
  return [make('p', { class: 'notice', role: 'status' }, say(configuration.way === 'frame' ? WORDS.ownOnly : WORDS.local))];
}

function drawForm() {
  fill(part('form'), ...formOf(configuration.language, configuration, change));
}

function drawWays() {
  for (const link of document.querySelectorAll('[data-way]')) {
    const { way } = link.dataset;
    link.href = `#${write({ ...configuration, way })}`;
    if (way === configuration.way) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  for (const about of document.querySelectorAll('[data-about]')) about.hidden = about.dataset.about !== configuration.way;
}

/** What could not be read in the address that the page was opened with. */
function drawRefused() {
  part('refused').hidden = refused.length === 0;
  fill(part('refused').querySelector('ul'), ...refused.map((one) => make('li', {}, make('code', {}, one))));
}

function drawRest() {
  showLanguage(configuration.language);
  drawWays();
  fill(part('copies'), ...notes(), ...copies());
  const about = new URLSearchParams({ page: `${hostOf(configuration, base)}/`, ...(configuration.language && { language: configuration.language }) });
  for (const link of document.querySelectorAll('[data-doctor]')) link.href = `./doctor.html#${about}`;
}

/** How long somebody may think between two letters, in milliseconds. */
const PAUSE = 300;

let soon;

function drawPreview() {
  clearTimeout(soon);
  showIn(part('preview'), withPack(), base);
}

const section = new PackSection(part('pack'), (text, code) => {
  pack = text;
  configuration = { ...configuration, [LOCAL]: isAddress(configuration[LOCAL]) ? configuration[LOCAL] : `/${FILE}`, region: configuration.region || code };
  keep();
  drawForm();
  drawRest();
  drawPreview();
});

function drawAll() {
  drawForm();
  drawRefused();
  drawRest();
  drawPreview();
}

function keep() {
  history.replaceState(null, '', `#${write(configuration)}`);
}

function change(name, value) {
  configuration = { ...configuration, [name]: value };
  keep();
  drawRest();
  clearTimeout(soon);
  soon = setTimeout(drawPreview, PAUSE);
}

window.addEventListener('hashchange', () => {
  ({ configuration, refused } = read(location.hash));
  drawAll();
});

watchLanguages((language) => {
  configuration = { ...configuration, language: language === 'en' ? 'en' : '' };
  keep();
  drawAll();
  section.draw(configuration.language);
});

const log = part('log');
for (const type of EVENTS) {
  document.addEventListener(`wengang:${type}`, (event) => {
    log.append(make('li', {}, `${event.target.localName}: wengang:${type} ${JSON.stringify(event.detail)}`));
    if (log.children.length > 30) log.firstChild.remove();
  });
}

drawAll();
section.draw(configuration.language);
