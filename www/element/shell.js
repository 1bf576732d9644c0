// What stands in an element before its calculator runs, or when it cannot. The build writes the markup and the sheets' names in here.
import { ofDocument } from '../shared/dom.js';
import { addressOf } from './own_script.js';

/* global SHELL */
const SHEETS = ['./styles.css', './dark.css'];

/** Draws it in place of whatever is there; gives the sheet for dark surroundings, which has no media yet. */
export function drawShell(root) {
  const create = ofDocument('createElement');
  const template = create('template');
  template.innerHTML = SHELL;
  const sheets = SHEETS.map((sheet) => {
    const link = create('link');
    link.rel = 'stylesheet';
    link.href = addressOf(sheet);
    return link;
  });
  clear(root);
  root.append(...sheets, template.content);
  return sheets[1];
}

export function clear(root) {
  while (root.firstChild) root.removeChild(root.firstChild);
}
