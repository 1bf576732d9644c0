// Elements made by scripts, without any HTML as text.
import { ofDocument } from './dom.js';

/** An element of that name, with those attributes and contents; what is `false` or missing is left out, and so are empty texts. */
export function make(name, attributes = {}, ...contents) {
  const element = ofDocument('createElement')(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? '' : value);
  }
  element.append(...contents.flat().filter((one) => one !== undefined && one !== false && one !== ''));
  return element;
}

/** Puts contents in the place of all that an element holds. */
export function fill(element, ...contents) {
  while (element.firstChild) element.removeChild(element.firstChild);
  element.append(...contents.flat().filter(Boolean));
}
