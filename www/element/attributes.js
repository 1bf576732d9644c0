// The properties of the element that stand for its attributes, under both of their spellings: frameworks set whichever they find.
import { LOCAL, OPTIONS, PREFILL, said } from '../shared/options.js';
import { sharesAnswers } from './options.js';

const asProperty = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const spellings = (name) => [...new Set([name, asProperty(name)])];

/** Every attribute that is heeded. */
export const ATTRIBUTES = [...OPTIONS, PREFILL];

/** What says nothing takes the attribute away. */
export function setAttributeTo(element, name, value) {
  if (value === undefined || value === null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

const reflecting = (name) => ({
  get() {
    return name === 'share-answers' ? sharesAnswers(this) : said(this.getAttribute(name));
  },
  set(value) {
    setAttributeTo(this, name, value);
  },
});

/** Gives a class of elements all of these properties; `local` is the accessor of what the place has fixed. */
export function reflectAttributes(prototype, local) {
  for (const name of ATTRIBUTES) {
    const accessor = { configurable: true, enumerable: true, ...(name === LOCAL ? local : reflecting(name)) };
    for (const property of spellings(name)) Object.defineProperty(prototype, property, accessor);
  }
}

/** What was set on an element before its script was there stands in the way of what is set from now on. */
export function takeEarlier(element) {
  for (const property of ATTRIBUTES.flatMap(spellings)) {
    if (!Object.prototype.hasOwnProperty.call(element, property)) continue;
    const value = element[property];
    delete element[property];
    element[property] = value;
  }
}
