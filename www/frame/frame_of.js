// The frame that takes a link's place: its address, its name, what it may do.
import { languageAround, ofDocument } from '../shared/dom.js';
import { LOCAL, OPTIONS, PREFILL, said } from '../shared/options.js';

/** What the place has fixed may be long and is nobody else's affair: it goes as a message, the rest in the address. */
const IN_ADDRESS = OPTIONS.filter((name) => name !== LOCAL);

/** How high the frame is at least, in pixels, from the beginning; without it, nothing until the calculator is ready. */
export const LEAST_HEIGHT = 'least-height';

/** What a link can say. */
export const LINK_ATTRIBUTES = [...OPTIONS, PREFILL, LEAST_HEIGHT].map((name) => `data-${name}`);

/** Higher than any screen of the calculator; what says more is no height. */
export const TALLEST = 100000;

/** What reading rosters, printing and saving take; a site's own frames it could let out of any such box. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads';

const NAME = '稳岗就业补助测算 Job-support calculator';

export const optionOf = (link, name) => said(link.getAttribute(`data-${name}`));

export const leastHeightOf = (link) => Math.min(Number(optionOf(link, LEAST_HEIGHT).replace(/px$/, '')) || 0, TALLEST);

export function addressOf(link, id) {
  const address = new URLSearchParams(optionOf(link, PREFILL));
  const isSet = (value) => value !== null && said(value) === value;
  for (const name of IN_ADDRESS) {
    const value = link.getAttribute(`data-${name}`);
    if (isSet(value)) address.set(name, value);
  }
  const around = languageAround(link);
  if (!address.has('lang') && /^(zh|en)\b/i.test(around)) address.set('lang', around);
  address.set('id', id);
  const url = new URL('embed.html', link.href);
  url.hash = address;
  return url;
}

/** What the link is called, for people who hear it: its text, what its pictures show, or what it is said to be. */
function nameOf(link) {
  const pictures = Array.from(link.querySelectorAll('[alt]'), (picture) => picture.getAttribute('alt'));
  const names = [link.getAttribute('aria-label'), link.textContent, pictures.join(' '), link.getAttribute('title'), NAME];
  return names.map((name) => (name || '').trim()).find(Boolean);
}

export function frameOf(link, url) {
  const frame = ofDocument('createElement')('iframe');
  frame.title = nameOf(link);
  frame.allow = 'clipboard-write';
  if (url.origin !== location.origin) frame.sandbox = SANDBOX;
  frame.style.width = '100%';
  frame.style.border = 0;
  frame.setAttribute('data-wengang-frame', '');
  frame.src = url;
  return frame;
}
