// What a person is told of the page around, above the calculator: which of its settings nobody can read, each with its reason, and
// whether it may see the answers. Loaded where there is something of that. The build writes the markup in here.
import { ofDocument } from '../shared/dom.js';
import { LOCAL, PREFILL } from '../shared/options.js';
import { made } from './made.js';

/* global ABOUT */

/** How what is refused of local parameters ends, and the reason for that. */
const LOCAL_REASONS = [
  // Of a place pack: where, and why by its name.
  [/^[^\s:{]+: ([a-z-]+)$/, ([, fault]) => fault],
  [/\.(amount|source|year)$/, ([, part]) => part],
  [/\.year: \d+$/, () => 'other-year'],
  [/\.\?$/, () => 'parts'],
  [/\)$/, () => 'address'],
  [/\{…\}\?$/, () => 'object'],
];

/** Answers to begin with are told by their name where there is no such thing, or with their value, and why where that is not it. */
function reasonOfAnswer(refused) {
  const [, reason] = /=.*: ([a-z-]+)$/.exec(refused) || [];
  return reason || (refused.includes('=') ? 'value' : 'unknown');
}

function reasonOf(refused) {
  const [name, ...rest] = refused.split(': ');
  if (name === PREFILL) return reasonOfAnswer(refused);
  if (name !== LOCAL) return 'value';
  const found = LOCAL_REASONS.map(([ending, reason]) => [ending.exec(rest.join(': ')), reason]).find(([match]) => match);
  return found ? found[1](found[0]) : 'unknown';
}

/** Where all of it stands in an element. */
export function boxIn(root) {
  const box = root.getElementById('about-host') || made(ABOUT);
  if (!box.parentNode) root.insertBefore(box, root.getElementById('app'));
  return box;
}

function show(part, shown) {
  part.hidden = !shown;
  part.className = shown ? 'notice' : '';
}

/** Asks whether the page may see the answers, or asks no longer. */
export const showConsent = (box, shown) => show(box.querySelector('#consent'), shown);

/** Shows what is refused; gives all of it as one line for a console, empty if there is nothing. */
export function showRefused(box, refused) {
  const part = box.querySelector('#refused-options');
  const list = part.querySelector('ul');
  show(part, 0 < refused.length);
  while (list.firstChild) list.removeChild(list.firstChild);
  return refused.map((one) => `${one} (${add(part, list, one)})`).join('; ');
}

/** One more; gives its reason in English. */
function add(box, list, refused) {
  const named = (name) => box.querySelector(`[data-reason="${name}"]`);
  const reason = (named(reasonOf(refused)) || named('value')).cloneNode(true);
  const [line, code] = ['li', 'code'].map((name) => ofDocument('createElement')(name));
  code.textContent = refused;
  line.append(code, ' ', ...reason.childNodes);
  list.append(line);
  return line.querySelector('[lang=en]').textContent;
}
