// Elements made of the markup that the build writes in.
import { ofDocument } from '../shared/dom.js';

/** A part of the markup: a text, or an element's name, attributes and contents. Not as HTML, which a policy may forbid. */
export function made(part) {
  if (typeof part === 'string') return ofDocument('createTextNode')(part);
  const [name, attributes, ...contents] = part;
  const element = ofDocument('createElement')(name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]);
  element.append(...contents.map(made));
  return element;
}
