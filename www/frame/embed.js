// Turns each <a data-wengang href="…"> into a frame with the calculator, which grows with what it shows. Without JavaScript,
// or where frames are forbidden, the link stays. www/README.md and guide/host.html say what it takes and tells.
import { languageAround, ofDocument } from '../shared/dom.js';
import { EVENTS } from '../shared/events.js';
import { readLocalParameters } from '../shared/local_parameters.js';
import { HELLO, isMessage, message } from '../shared/messages.js';
import { OPTIONS } from '../shared/options.js';

// Higher than any screen of the calculator; what says more is no height.
const TALLEST = 100000;
/** What the place has fixed may be long and is nobody else's affair: it goes as a message, the rest in the address. */
const IN_ADDRESS = OPTIONS.filter((name) => name !== 'local-parameters');

const randomNumber = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');

function addressOf(link, id) {
  const address = new URLSearchParams(link.dataset.prefill || '');
  for (const name of IN_ADDRESS) {
    if (link.hasAttribute(`data-${name}`)) address.set(name, link.getAttribute(`data-${name}`));
  }
  const around = languageAround(link);
  if (!address.has('lang') && /^(zh|en)\b/i.test(around)) address.set('lang', around);
  address.set('id', id);
  const url = new URL('embed.html', link.href);
  url.hash = address;
  return url;
}

function frameFor(link) {
  const frame = ofDocument('createElement')('iframe');
  frame.title = link.textContent;
  frame.allow = 'clipboard-write';
  frame.style.width = '100%';
  // Until it has said something, the link stands for it.
  frame.style.height = '1px';
  frame.style.border = 0;
  return frame;
}

/** Gives the frame the height that it asks for. As styles, which those of the page give way to. */
function resize(frame, link, { height, moved }) {
  if (!(0 < height && height < TALLEST)) return false;
  frame.style.height = `${Math.ceil(height)}px`;
  link.style.display = 'none';
  if (moved && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  return true;
}

function upgrade(link) {
  if (link.dataset.wengang === 'on' || !/^https?:/.test(link.href)) return;
  link.dataset.wengang = 'on';
  const id = randomNumber();
  const url = addressOf(link, id);
  const local = readLocalParameters(link.dataset.localParameters || '');
  const frame = frameFor(link);

  // Each document in the frame is greeted once it has said something; one that is not the calculator's never is.
  let greeted = false;
  frame.addEventListener('load', () => (greeted = false));
  function greet() {
    greeted = true;
    local.then((local) => {
      if (frame.contentWindow) frame.contentWindow.postMessage(message(id, HELLO, { local }), url.origin);
    });
  }

  window.addEventListener('message', ({ data, origin, source }) => {
    if (source !== frame.contentWindow || origin !== url.origin) return;
    if (!isMessage(data, id) || !data.detail || !EVENTS.includes(data.type)) return;
    if (!greeted) greet();
    if (data.type === 'resize' && !resize(frame, link, data.detail)) return;
    frame.dispatchEvent(new CustomEvent(`wengang:${data.type}`, { bubbles: true, detail: data.detail }));
  });
  frame.src = url;
  link.after(frame);
}

function upgradeAll() {
  ofDocument('querySelectorAll')('a[data-wengang]').forEach(upgrade);
}

function begin() {
  upgradeAll();
  // A page that is put together by scripts shows its links when it likes.
  new MutationObserver(upgradeAll).observe(ofDocument('documentElement'), { childList: true, subtree: true });
}

if (ofDocument('readyState') === 'loading') ofDocument('addEventListener')('DOMContentLoaded', begin);
else begin();
