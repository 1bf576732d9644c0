// What the page has set and nobody can read: named above the calculator, each with its reason.
import { ofDocument } from '../shared/dom.js';
import { LOCAL, PREFILL } from '../shared/options.js';

/** How what is refused of local parameters ends, and the reason for that. */
const LOCAL_REASONS = [
  [/\.(amount|source|year)$/, ([, part]) => part],
  [/\.year: \d+$/, () => 'other-year'],
  [/\.\?$/, () => 'parts'],
  [/\)$/, () => 'address'],
  [/^\{…\}\?$/, () => 'object'],
];

function reasonOf(refused) {
  const [name, ...rest] = refused.split(': ');
  if (name !== LOCAL) return name === PREFILL && !refused.includes('=') ? 'unknown' : 'value';
  const found = LOCAL_REASONS.map(([ending, reason]) => [ending.exec(rest.join(': ')), reason]).find(([match]) => match);
  return found ? found[1](found[0]) : 'unknown';
}

/** Shows them; gives all of it as one line for a console, empty if there is nothing. */
export function showRefused(root, refused) {
  const box = root.getElementById('refused');
  const list = box.querySelector('ul');
  box.hidden = refused.length === 0;
  box.className = box.hidden ? '' : 'notice';
  while (list.firstChild) list.removeChild(list.firstChild);
  return refused.map((one) => `${one} (${add(box, list, one)})`).join('; ');
}

/** One more; gives its reason in English. */
function add(box, list, refused) {
  const reason = box.querySelector(`[data-reason="${reasonOf(refused)}"]`).cloneNode(true);
  const [line, code] = ['li', 'code'].map((name) => ofDocument('createElement')(name));
  code.textContent = refused;
  line.append(code, ' ', ...reason.childNodes);
  list.append(line);
  return line.querySelector('[lang=en]').textContent;
}
