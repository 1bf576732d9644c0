// Beside the calculator's own line in a page: <script src="…/doctor.js"></script> tries which way works there, and says what is
// missing, by name, with the line to write. It changes nothing in the page but a box at its end.
import { ofDocument, languageAround } from '../shared/dom.js';
import { addressOf, ownAddress } from '../element/own_script.js';
import REPORT from './report.css';
import TOKENS from '../styles/tokens.css';
import { fill, make } from '../shared/markup.js';
import { probe } from './probe.js';
import { reportOf, textOf } from './report.js';
import { waysOf } from './ways.js';
import { inLanguage } from '../shared/languages.js';
import { TEXTS } from './words.js';

const script = ofDocument('currentScript');

function styled(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(TOKENS + REPORT);
  root.adoptedStyleSheets = [sheet];
  return root;
}

async function examine() {
  const language = languageAround(ofDocument('documentElement')) || navigator.language;
  const say = (text) => inLanguage(language, TEXTS[text]);
  const box = make('div', { 'data-wengang-doctor': true });
  const place = make('div', { class: 'place', 'aria-hidden': 'true' });
  const report = make('div', { class: 'wengang embedded report' }, make('h2', {}, say('heading')), make('p', { role: 'status' }, say('checking')));
  styled(box.attachShadow({ mode: 'open' })).append(report, place);
  ofDocument('body').append(box);
  const ways = waysOf(await probe(place, script ? script.nonce : ''), new URL(ownAddress).origin === location.origin);
  place.remove();
  const close = make('button', { type: 'button' }, say('close'));
  close.addEventListener('click', () => box.remove());
  const guide = addressOf('./doctor.html');
  fill(report, make('h2', {}, say('heading')), ...reportOf(language, ways), make('p', {}, say('read'), ' ', make('a', { href: guide }, guide)), close);
  console.info(`wengang: ${location.href}\n${textOf(language, ways)}\n${guide}`);
}

if (ofDocument('readyState') === 'loading') ofDocument('addEventListener')('DOMContentLoaded', examine);
else examine();
