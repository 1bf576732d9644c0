// What the policy of a page lets the calculator do there, piece by piece, without asking any browser.
import { CHAINS, COMPILE, DIRECTIVES, sourceOf } from './requests.js';
import { coversAddress, coversScript, hasKeyword } from './source_list.js';

/**
 * The pieces, each empty if it is let through, or with the directive that refuses it, its address and what to add.
 *
 * `policies` are all that hold, `embedder` how the page is isolated; `page` and `dist` are addresses; `files` are the names of the
 * calculator's files by piece; `nonce` and `integrity` are what the script's tag carries.
 */
export function predict({ policies, embedder = '', page, dist, files, nonce = '', integrity = {} }) {
  const at = (name) => new URL(files[name], dist);
  const own = new URL(page);
  const ask = (kind, url, isCovered) => refusal(policies, kind, url, own, isCovered);
  const script = (name, more) => ask('script', at(name), (sources) => coversScript(sources, at(name), own, { nonce, ...more }));
  const listed = (kind, url) => ask(kind, url, (sources) => coversAddress(sources, url, own));
  const pieces = {
    embed: script('embed', { integrity: integrity.embed, isParserInserted: true }),
    loader: script('loader', { integrity: integrity.loader, isParserInserted: true }),
    module: script('module'),
    compile: ask('compile', new URL(dist), (sources) => hasKeyword(sources, COMPILE, "'unsafe-eval'")),
    sheet: listed('style', at('sheet')),
    wasm: listed('connect', at('wasm')),
    worker: listed('worker', at('worker')),
    blob: listed('worker', new URL('blob:')),
    frame: listed('frame', at('frame')),
  };
  return withIsolation(withTypes(withMixed(pieces, { own, dist }), policies), { policies, embedder });
}

/** By the first policy that refuses it; undefined if none does. */
function refusal(policies, kind, url, page, isCovered) {
  const refusing = policies.find((policy) => {
    const directive = directiveFor(policy, kind);
    return directive && !isCovered(policy.get(directive));
  });
  return refusing && refusedBy(refusing, kind, url, page);
}

const directiveFor = (policy, kind) => CHAINS[kind].find((name) => policy.has(name));

/** What that policy refuses: by which directive, and what that lacks. */
export function refusedBy(policy, kind, url, page) {
  const directive = directiveFor(policy, kind);
  const address = kind === 'compile' ? '' : url.href;
  // Where scripts are trusted by nonce and hand that on, no address that is listed counts.
  if (kind === 'script' && trustsByNonce(policy.get(directive))) return { directive, address, needsNonce: true };
  return { directive, address, add: additionTo(policy, kind, directive, url, page) };
}

const trustsByNonce = (sources) => hasKeyword(sources, "'strict-dynamic'") && sources.some((source) => source.startsWith("'nonce-"));

/** What is no address: a keyword, a nonce or a hash. */
const isQuoted = (source) => source.startsWith("'") && source.toLowerCase() !== "'self'";

/**
 * The directive with what it lacks: the finer one with all that the coarser one allows, if the policy has only that, so that nothing
 * is lost that works already.
 */
function additionTo(policy, kind, directive, url, page) {
  const source = kind === 'compile' ? COMPILE : url.protocol === 'blob:' ? 'blob:' : sourceOf(url.href, page.href);
  const keepsAll = ['script', 'compile', 'style'].includes(kind);
  const inTheWay = ["'none'", ...(kind === 'script' ? ["'strict-dynamic'"] : [])];
  const isFine = !['default-src', 'child-src'].includes(directive) && (kind !== 'worker' || directive === 'worker-src');
  const kept = policy.get(directive).filter((one) => !inTheWay.includes(one.toLowerCase()) && (isFine || keepsAll || !isQuoted(one)));
  return `${isFine ? directive : DIRECTIVES[kind]} ${[...new Set([...kept, source])].join(' ')}`;
}

/** A page over https loads nothing over http. */
function withMixed(pieces, { own, dist }) {
  if (own.protocol !== 'https:' || new URL(dist).protocol !== 'http:') return pieces;
  const mixed = { directive: 'mixed-content', address: dist };
  return Object.fromEntries(Object.keys(pieces).map((name) => [name, name === 'compile' || name === 'blob' ? pieces[name] : mixed]));
}

/** The name under which our scripts pass the addresses of our own files. */
const TYPES = 'wengang';

/** What is said of the first policy that lists the names of Trusted Types, and not ours; undefined if none does. */
export function unnamedTypes(policies) {
  const named = policies.map((policy) => policy.get('trusted-types')).find((names) => names && !hasKeyword(names, TYPES, '*'));
  return named && { directive: 'trusted-types', address: '', add: `trusted-types ${[...named.filter((one) => one !== "'none'"), TYPES].join(' ')}` };
}

/** A web worker of another site's makes such types itself; one of the page's own site needs them where they are demanded. */
function withTypes(pieces, policies) {
  const unnamed = unnamedTypes(policies);
  const isDemanded = policies.some((policy) => policy.has('require-trusted-types-for'));
  return { ...pieces, worker: pieces.worker || (isDemanded ? unnamed : undefined), blob: pieces.blob || unnamed };
}

/** What boxes the whole page is in. */
function withIsolation(pieces, { policies, embedder }) {
  const boxes = policies.filter((policy) => policy.has('sandbox')).map((policy) => policy.get('sandbox').map((flag) => flag.toLowerCase()));
  const lacking = (flag) => boxes.some((flags) => !flags.includes(flag));
  const box = (flag) => ({ directive: 'sandbox', address: '', add: `sandbox ${[...new Set(boxes.flat()), flag].join(' ')}` });
  if (lacking('allow-scripts')) return Object.fromEntries(Object.keys(pieces).map((name) => [name, pieces[name] || box('allow-scripts')]));
  const boxed = lacking('allow-same-origin') ? box('allow-same-origin') : undefined;
  const isolated = /^(require-corp|credentialless)$/.test(embedder) ? { directive: 'Cross-Origin-Embedder-Policy', address: '' } : undefined;
  return { ...pieces, isOpaque: boxed, frame: pieces.frame || isolated };
}
