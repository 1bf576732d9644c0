// The doctor's own page: the line for somebody's page, and what a pasted policy lets through there.
import { codeBlock } from '../shared/code_block.js';
import { inLanguage } from '../shared/languages.js';
import { fill, make } from '../shared/markup.js';
import { showLanguage, watchLanguages } from '../shared/page_language.js';
import { readPasted } from './policy_text.js';
import { predict } from './predict.js';
import { reportOf } from './report.js';
import { waysOf } from './ways.js';

const part = (name) => document.getElementById(name);
const dist = new URL('./', location.href).href;

const LINE = ['写在网页里，看完删掉', 'Into the page, until it is read'];
const NONCE = /^'nonce-(.+)'$/;
const LONGEST = 2000;

let language = '';

/** The page's address, if it is one. */
function pageOf(text) {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch (broken) {
    return undefined;
  }
}

/** What the address of this page says; what cannot be read of it is named. */
function readAddress() {
  const refused = [];
  language = '';
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    if (name === 'language' && ['zh', 'en'].includes(value)) language = value;
    else if (name === 'page' && value.length < LONGEST && pageOf(value)) part('page').value = value;
    else refused.push(`${name}=${value}`.slice(0, 60));
  }
  part('refused').hidden = refused.length === 0;
  fill(part('refused').querySelector('ul'), ...refused.map((one) => make('li', {}, make('code', {}, one))));
}

function nonceIn(policies) {
  const [, nonce] = policies.flatMap((policy) => [...policy.values()].flat()).map((source) => NONCE.exec(source)).find(Boolean) || [];
  return nonce;
}

function report() {
  const page = pageOf(part('page').value.trim());
  part('page-error').hidden = !!page;
  part('page').setAttribute('aria-invalid', String(!page));
  const { policies, embedder, unknown } = readPasted(part('pasted').value);
  part('unknown').hidden = unknown.length === 0;
  part('unknown').querySelector('code').textContent = unknown.join(' ').slice(0, 200);
  if (!page) return fill(part('report'));
  const nonce = part('nonce').checked ? nonceIn(policies) : '';
  const pieces = predict({ policies, embedder, page: page.href, dist, files: { ...part('form').dataset }, nonce });
  return fill(part('report'), ...reportOf(language, waysOf(pieces, page.origin === location.origin)));
}

function draw() {
  showLanguage(language);
  fill(part('line'), codeBlock(language, 'doctor', inLanguage(language, LINE), `<script src="${dist}doctor.js"></script>`));
  report();
}

part('page').value = dist;
part('form').addEventListener('input', report);
part('form').addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('hashchange', () => {
  readAddress();
  draw();
});
watchLanguages((chosen) => {
  language = chosen;
  draw();
});
readAddress();
draw();
