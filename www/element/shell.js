// What stands in an element before its calculator runs, or when it cannot. The build writes the markup and the sheets' names in here.
import { ofDocument } from '../shared/dom.js';
import { inWords } from '../shared/policy.js';
import { made } from './made.js';
import { addressOf } from './own_script.js';

/* global SHELL */
const SHEETS = ['./styles.css', './dark.css'];

/** How long a sheet may take, in milliseconds. */
const PATIENCE = 15000;

/** How a message looks where there is no sheet: set one by one, which no policy for styles is about. */
const BARE = { maxWidth: '42em', margin: '16px auto', padding: '16px', border: '3px solid #a8201a', background: '#fdf0ef', color: '#17211f', font: '16px/1.6 sans-serif' };

/** The addresses of its sheets. */
export const sheetAddresses = () => SHEETS.map(addressOf);

/**
 * Draws it in place of whatever is there, out of sight until it has its looks. Gives the sheet for dark surroundings, and when
 * it can be seen; that fails where a sheet does not come.
 */
export function drawShell(root, darkMedia) {
  const [light, dark] = sheetAddresses().map(sheetAt);
  dark.media = darkMedia;
  const needed = [light, dark].filter(({ media }) => !media || matchMedia(media).matches);
  const arrived = arrivalOf(needed).then(() => isWhole(root) || Promise.reject(new Error(`no style sheet, or a part of one, ${light.href}`)));
  clear(root);
  root.append(light, dark, ...SHELL.map(made));
  const app = root.getElementById('app');
  app.hidden = true;
  return { dark, styled: arrived.then(() => void (app.hidden = false)) };
}

function sheetAt(address) {
  const link = ofDocument('createElement')('link');
  link.rel = 'stylesheet';
  link.href = address;
  return link;
}

function arrivalOf(sheets) {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error('no style sheet')), PATIENCE);
    const come = (sheet) =>
      new Promise((one, none) => {
        sheet.onload = one;
        sheet.onerror = () => none(new Error(`no style sheet ${sheet.href}`));
      });
    Promise.all(sheets.map(come)).then(done, fail).then(() => clearTimeout(late));
  });
}

/** Whether the sheet is there to its last line, which says so: what answers may be a page of another's, or be cut off. */
const isWhole = ({ host }) => !host.isConnected || !!getComputedStyle(host).getPropertyValue('--wengang-whole').trim();

/** Shows the message of that kind, as it holds for that module, with what was blocked; without any sheets, that alone. */
export function showTrouble(root, { kind, module, blocked, isStyled }) {
  const [message, loading] = [`trouble-${kind}`, 'loading'].map((id) => root.getElementById(id));
  // Another one stands there alone by now.
  if (!message) return;
  message.querySelectorAll('[data-broken]').forEach((part) => (part.hidden = part.getAttribute('data-broken') !== module));
  if (loading) loading.hidden = true;
  if (0 < blocked.length) message.querySelector('code').textContent = inWords(blocked);
  if (!isStyled) {
    clear(root);
    root.append(message);
    Object.assign(message.style, BARE);
  }
  message.hidden = false;
}

export function clear(root) {
  while (root.firstChild) root.removeChild(root.firstChild);
}
