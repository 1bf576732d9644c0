// embed.html: the calculator in a frame. The address says what the host has set; what happens goes to the host as messages,
// once that has shown itself by the random number it put into the address.
import { EVENTS, VERSION } from '../shared/events.js';
import { HELLO, isMessage, message } from '../shared/messages.js';
import { DARK_MEDIA, OPTIONS, PREFILL } from '../shared/options.js';

const calculator = document.querySelector('wengang-calculator');
const id = takeOptions(new URLSearchParams(location.hash.slice(1)));
window.addEventListener('hashchange', () => location.reload());
if (window.parent !== window) talkToHost();

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

function talkToHost() {
  let host;
  const waiting = {};
  const send = (type, detail, origin = host) => window.parent.postMessage(message(id, type, { detail }), origin);

  window.addEventListener('message', ({ data, origin, source }) => {
    if (host || !id || source !== window.parent || !/^https?:/.test(origin)) return;
    if (!isMessage(data, id) || data.type !== HELLO) return;
    host = origin;
    if (data.local !== undefined) calculator.localParameters = data.local;
    for (const type in waiting) send(type, waiting[type]);
  });

  for (const type of EVENTS) {
    calculator.addEventListener(`wengang:${type}`, ({ detail }) => {
      if (host) send(type, detail);
      // The height is no secret, and a host without a script of ours may use it; whether somebody goes on is its own affair.
      else if (type === 'resize') send(type, { version: VERSION, height: detail.height }, '*');
      else waiting[type] = detail;
    });
  }
}
