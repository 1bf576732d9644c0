// Tries in the page itself, with the calculator's real files, what each way asks for. The build writes the names of the files in here.
import { addressOf } from '../element/own_script.js';
import { isMessage } from '../shared/messages.js';
import { policiesOf } from './policy_text.js';
import { unnamedTypes } from './predict.js';
import { Refusals } from './refusals.js';
import { make } from '../shared/markup.js';

const FILES = {
  embed: './embed.js',
  loader: './calculator.js',
  module: './employer.js',
  sheet: './styles.css',
  wasm: './employer_bg.wasm',
  worker: './roster_worker_loader.js',
  frame: './embed.html',
};
const urlOf = (piece) => new URL(addressOf(FILES[piece]));

/** How long a frame may be silent, and how long a web worker takes at most to be refused; in milliseconds. */
const PATIENCE = { frame: 10000, worker: 2000 };

const wait = (time) => new Promise((done) => setTimeout(done, time));

/** Whether it comes, of a <link>. */
const arrives = (link, place) =>
  new Promise((done) => {
    link.onload = () => done(true);
    link.onerror = () => done(false);
    place.append(link);
  });

/** Tries all of it; `place` is where it may put things out of sight, `nonce` what the page's own tag has. */
export async function probe(place, nonce) {
  const refusals = new Refusals();
  const why = async (kind, url, other) => {
    // The browser tells what it refused a little later than that it failed.
    await wait(100);
    return refusals.of(kind, url) || other;
  };
  const absent = (url) => ({ directive: 'Access-Control-Allow-Origin', address: url.href });
  const tools = { why, frame: emptyFrame(place, refusals) };
  const preloaded = async (piece) => {
    const url = urlOf(piece);
    const came = await arrives(make('link', { rel: 'modulepreload', href: url.href, nonce: nonce || false }), place);
    return came ? undefined : why('script', url, absent(url));
  };
  const [embed, loader, module, sheet, wasm, worker, blob, frame] = await Promise.all([
    preloaded('embed'), preloaded('loader'), importing(why, absent), sheetArrives(place, why), fetching(why, absent), ownWorker(tools), blobWorker(tools), framing(place, why, refusals),
  ]);
  const isOpaque = self.origin === 'null' ? { directive: 'sandbox', address: '', add: 'sandbox allow-scripts allow-same-origin' } : undefined;
  return { embed, loader, module: mistyped(module, wasm), compile: await compiling(why), sheet, ...wasm, worker, blob, frame, isOpaque };
}

/** What cannot be loaded though other files are let through is of a wrong type. */
function mistyped(module, { wasm }) {
  if (!module || module.directive !== 'Access-Control-Allow-Origin' || wasm) return module;
  return { directive: 'Content-Type', address: module.address, need: 'Content-Type: text/javascript' };
}

function importing(why, absent) {
  const url = urlOf('module');
  return import(url.href).then(() => undefined, () => why('script', url, absent(url)));
}

async function sheetArrives(place, why) {
  const url = urlOf('sheet');
  const inside = make('div');
  place.append(inside);
  const came = await arrives(make('link', { rel: 'stylesheet', href: url.href }), inside.attachShadow({ mode: 'open' }));
  return came ? undefined : why('style', url, { directive: 'Content-Type', address: url.href, need: 'Content-Type: text/css' });
}

/** What keeps the wasm from being fetched, and that its type is wrong. */
async function fetching(why, absent) {
  const url = urlOf('wasm');
  try {
    const { ok, headers } = await fetch(url.href);
    if (!ok) return { wasm: absent(url) };
    const isTyped = /^application\/wasm\b/i.test(headers.get('content-type') || '');
    return { type: isTyped ? undefined : { directive: 'Content-Type', address: url.href, need: 'Content-Type: application/wasm' } };
  } catch (refused) {
    return { wasm: await why('connect', url, absent(url)) };
  }
}

function compiling(why) {
  try {
    return void new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (refused) {
    return why('compile', urlOf('wasm'), { directive: 'script-src', address: '' });
  }
}

/**
 * An empty frame, which has the page's policy: a page lets the name of a Trusted Types policy be taken once, and in the page itself
 * that is for the calculator.
 */
function emptyFrame(place, refusals) {
  const frame = make('iframe', { title: 'wengang', hidden: true });
  place.append(frame);
  const inside = frame.contentDocument;
  if (inside) refusals.watch(inside.addEventListener.bind(inside));
  return frame;
}

/** The address as the page's policy demands it, as the calculator itself passes it. */
function passed(address, frame) {
  const policy = frame.contentWindow.trustedTypes.createPolicy('wengang', { createScriptURL: (url) => url });
  return policy.createScriptURL(address);
}

function workerOf(address, frame) {
  try {
    return new Worker(address);
  } catch (refused) {
    return new Worker(passed(address, frame));
  }
}

/** A web worker of that address: what refuses it, or what `begun` says once it runs. */
async function running(address, { why, frame }, begun) {
  const url = new URL(address);
  const refused = { directive: 'worker-src', address: url.protocol === 'blob:' ? 'blob:' : url.href };
  try {
    const worker = workerOf(address, frame);
    const failed = new Promise((done) => (worker.onerror = () => done(why('worker', url, refused))));
    const result = await Promise.race([failed, begun(worker)]);
    worker.terminate();
    return result;
  } catch (thrown) {
    return why('worker', url, refused);
  }
}

/** That of the page's own site says nothing while it runs. */
async function ownWorker(tools) {
  const url = urlOf('worker');
  return url.origin === self.origin ? running(url.href, tools, () => wait(PATIENCE.worker)) : undefined;
}

/** What a web worker of another site's begins with: it says which policy, if any, does not let it. */
const BEGINNING = `var types = self.trustedTypes;
addEventListener('securitypolicyviolation', function (event) { postMessage(event.originalPolicy); });
try { types && types.createPolicy && types.createPolicy('wengang', {}); postMessage(''); } catch (refused) {}`;

/** One made by the page itself. */
function blobWorker(tools) {
  const address = URL.createObjectURL(new Blob([BEGINNING], { type: 'text/javascript' }));
  return running(address, tools, (worker) => new Promise((done) => (worker.onmessage = ({ data }) => done(data ? unnamedTypes(policiesOf(data)) : undefined))));
}

/** A frame says its height to whoever shows it. */
async function framing(place, why, refusals) {
  const url = urlOf('frame');
  const id = Math.random().toString(36).slice(2);
  const frame = make('iframe', { title: 'wengang' });
  Object.assign(frame.style, { width: '360px', height: '640px' });
  const heard = new Promise((done) => addEventListener('message', ({ data, source }) => source === frame.contentWindow && isMessage(data, id) && done(true)));
  frame.src = `${url.href}#view=worker&id=${id}`;
  place.append(frame);
  const isHeard = await Promise.race([heard, refusals.until('frame', url), wait(PATIENCE.frame)]);
  frame.remove();
  if (isHeard) return undefined;
  // What has no origin no server can name.
  return why('frame', url, self.origin === 'null' ? undefined : { directive: 'frame-ancestors', address: url.href, need: `Content-Security-Policy: frame-ancestors 'self' ${location.origin}` });
}
