// The links that have become frames: what these say, how high they are, and how they go with their links.
import { ofDocument } from '../shared/dom.js';
import { EVENTS, VERSION } from '../shared/events.js';
import { readLocalParameters } from '../shared/local_parameters.js';
import { HELLO, HERE, isMessage, message } from '../shared/messages.js';
import { LOCAL } from '../shared/options.js';
import { inWords } from '../shared/policy.js';
import { LEAST_HEIGHT, TALLEST, addressOf, frameOf, leastHeightOf, optionOf } from './frame_of.js';

/** By the number of each. */
const framed = new Map();
/** Links that are frames by now, or cannot be any. */
const known = new WeakSet();

/** How long a frame that has loaded may be silent, and how long one may take to load, in milliseconds. */
const PATIENCE = 5000;
const PATIENCE_TO_LOAD = 30000;

const SILENT = 'it is another page, or does not let this one frame it (frame-ancestors, X-Frame-Options)';

const randomNumber = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');

/** Whether all of it has been read, while the page still is. */
const isWhole = (node) => ofDocument('readyState') !== 'loading' || !!node.nextSibling || (!!node.parentNode && isWhole(node.parentNode));

/** Makes a frame of a link, once. */
export function upgrade(link) {
  if (known.has(link) || !/^https?:/.test(link.href) || !isWhole(link)) return;
  known.add(link);
  // To such a page a frame cannot speak: nobody could say from where a message of its comes.
  if (!/^https?:/.test(window.origin)) return complain(link, 'file', 'a page that is opened from the disk, or in a frame that is kept from its own origin, has the link only; put it on a server');
  forgetCopy(link);
  const id = randomNumber();
  const url = addressOf(link, id);
  const local = readLocalParameters(optionOf(link, LOCAL));
  const one = { id, url, link, local, frame: frameOf(link, url), least: leastHeightOf(link), display: link.style.display };
  framed.set(id, one);
  // Each document in the frame is greeted once it has said something; one that is not the calculator's never is.
  one.frame.addEventListener('load', () => {
    one.greeted = false;
    clearTimeout(one.waiting);
    one.waiting = setTimeout(() => one.heard || giveUp(one, 'load', `nothing is heard from ${bare(url)}; ${SILENT}`), PATIENCE);
  });
  one.waiting = setTimeout(() => giveUp(one, 'load', `nothing has come from ${bare(url)} for ${PATIENCE_TO_LOAD / 1000} seconds`), PATIENCE_TO_LOAD);
  // Until it is ready, the link stands for it, unless there is room for it.
  if (one.least) takePlace(one, one.least);
  else one.frame.style.height = '1px';
  link.after(one.frame);
}

/** What was restored from a copy of the page's markup has a frame that belongs to nobody, and hides its link. */
function forgetCopy(link) {
  const copy = link.nextElementSibling;
  if (!copy || !copy.hasAttribute('data-wengang-frame')) return;
  copy.remove();
  link.style.display = '';
}

const bare = (url) => url.origin + url.pathname;

function takePlace(one, height) {
  one.frame.style.height = `${Math.max(Math.ceil(height), one.least)}px`;
  one.link.style.display = 'none';
}

/** Takes the frame away; the link stands again. */
function drop(one) {
  framed.delete(one.id);
  clearTimeout(one.waiting);
  one.frame.remove();
  one.link.style.display = one.display;
}

function giveUp(one, kind, why, more) {
  drop(one);
  complain(one.link, kind, why, more);
}

function complain(link, kind, why, more) {
  const text = `wengang: ${kind}: ${why}`;
  console.error(`${text}; see ${new URL('doctor.html', link.href)}`);
  tell(link, 'error', { version: VERSION, kind, message: text, ...more });
}

const tell = (target, type, detail) => target.dispatchEvent(new CustomEvent(`wengang:${type}`, { bubbles: true, detail }));

/** The page's policy has refused something: a frame of ours, if it is its address, of which some browsers tell the site only. */
export function blocked({ directive, address }) {
  const isOurs = ({ url, heard }) => !heard && directive === 'frame-src' && [bare(url), url.origin].includes(address.split('#')[0]);
  for (const one of [...framed.values()].filter(isOurs)) {
    const refused = [{ directive, address: bare(one.url) }];
    giveUp(one, 'policy', inWords(refused), { blocked: refused });
  }
}

/** Lets go of what the page has taken out, or taken apart. */
export function tidy() {
  for (const one of framed.values()) {
    const { link, frame } = one;
    if (link.isConnected && frame.isConnected && link.parentNode === frame.parentNode) continue;
    // A page that takes the frame only wants no other one.
    if (!link.isConnected || frame.isConnected) known.delete(link);
    drop(one);
  }
}

/** The page has changed what a link says: it becomes another frame, unless that is only how high it is at least. */
export function changed(link, name) {
  for (const one of framed.values()) {
    if (one.link !== link) continue;
    if (name === `data-${LEAST_HEIGHT}`) {
      one.least = leastHeightOf(link);
      if (one.settled) takePlace(one, one.height || 0);
      continue;
    }
    known.delete(link);
    drop(one);
  }
}

/** Someone has said something. */
export function hear({ data, origin, source }) {
  const one = data && framed.get(data.id);
  if (!one || source !== one.frame.contentWindow || origin !== one.url.origin) return;
  if (!isMessage(data, one.id) || !data.detail || !EVENTS.includes(data.type)) return;
  one.heard = true;
  if (!one.greeted) greet(one);
  if (data.type === 'ready' || data.type === 'error') one.settled = true;
  if (data.type === 'resize' && !resize(one, data.detail)) return;
  tell(one.frame, data.type, data.detail);
}

function greet(one) {
  one.greeted = true;
  const say = (type, more) => one.frame.contentWindow && one.frame.contentWindow.postMessage(message(one.id, type, more), one.url.origin);
  say(HELLO);
  // What the place has fixed may come late, or never.
  one.local.then((local) => local === undefined || say(HERE, { local }));
}

/** Gives the frame the height that it asks for, once it is at work. As styles, which those of the page give way to. */
function resize(one, { height, moved }) {
  if (!(0 < height && height < TALLEST)) return false;
  one.height = height;
  if (one.settled) takePlace(one, height);
  if (moved && one.frame.getBoundingClientRect().top < 0) one.frame.scrollIntoView();
  return true;
}
