// embed.html: the calculator in a frame. The address says what the host has set; what happens goes to the host as messages,
// once that has shown itself by the random number it put into the address.
import { EVENTS, VERSION } from '../shared/events.js';
import { followHistory } from './history.js';
import { HELLO, HERE, isMessage, message } from '../shared/messages.js';
import { DARK_MEDIA, OPTIONS, PREFILL } from '../shared/options.js';

const calculator = document.querySelector('wengang-calculator');
const id = takeOptions(new URLSearchParams(location.hash.slice(1)));
window.addEventListener('hashchange', () => location.reload());
if (window.parent !== window) {
  talkToHost();
  followHistory(calculator);
}

/** Hands on what the address says; the rest of it are answers to begin with. */
function takeOptions(address) {
  const id = address.get('id');
  address.delete('id');
  for (const name of OPTIONS) {
    if (address.has(name)) calculator.setAttribute(name, address.get(name));
    address.delete(name);
  }
  if (address.toString()) calculator.setAttribute(PREFILL, address.toString());
  const theme = calculator.getAttribute('theme');
  if (theme === 'light' || theme === 'dark') document.querySelector('link[media]').media = DARK_MEDIA[theme];
  return id;
}

function takeLocal(local) {
  if (local !== undefined) customElements.whenDefined('wengang-calculator').then(() => calculator.takeLocal(local));
}

function talkToHost() {
  let host;
  let size;
  const waiting = {};
  const send = (type, detail, origin = host) => window.parent.postMessage(message(id, type, { detail }), origin);

  window.addEventListener('message', ({ data, origin, source }) => {
    if (!id || source !== window.parent || !/^https?:/.test(origin) || !isMessage(data, id)) return;
    if (data.type === HERE && origin === host) takeLocal(data.local);
    if (data.type !== HELLO || host) return;
    host = origin;
    takeLocal(data.local);
    for (const type in waiting) send(type, waiting[type]);
    if (size) send('resize', size);
  });

  // Where it is not shown yet it has no height to say, and the page around waits for a word.
  if (!window.innerWidth) send('resize', { version: VERSION }, '*');
  for (const type of EVENTS) {
    calculator.addEventListener(`wengang:${type}`, ({ detail }) => {
      // The height is no secret, and a host without a script of ours may use it; whether somebody goes on is its own affair.
      if (type === 'resize') size = { version: VERSION, height: detail.height };
      if (host) send(type, detail);
      else if (type === 'resize') send(type, size, '*');
      else waiting[type] = detail;
    });
  }
}
