// Policies of pages around the calculator, each with what works under it: `frame`, `link`, `element`, and whether the element reads
// rosters. Native tests hold the prediction to it, tests in Chromium what really happens there.

/** Where `dist/` lies, in policies. */
export const DIST = 'https://wengang.example';
export const NONCE = 'c2VsZi1jaG9zZW4';
/** Stands for the hash of calculator.js. */
export const HASH = 'HASH-OF-CALCULATOR';

const WASM = "'wasm-unsafe-eval'";
const ELEMENT = `script-src ${DIST} ${WASM}; style-src ${DIST}; connect-src ${DIST}`;
const NOTHING = "default-src 'none'";

const outcome = (text) => {
  const [frame, link, element, rosters] = text.split(' ');
  return { frame, link, element, rosters: rosters === 'rosters' };
};
const rows = (table) => Object.entries(table).map(([name, [policy, expected, more = {}]]) => ({ name, policy, expected: outcome(expected), ...more }));

/** By group: a sentence for the policy, the policy, and what works, in the order frame, link, element, rosters. */
export const GROUPS = {
  'as the README prints them': rows({
    'no policy at all': ['', 'works works works rosters'],
    'one that allows nothing': [NOTHING, 'fails fails fails -'],
    'that of a frame': [`${NOTHING}; frame-src ${DIST}`, 'works fails fails -'],
    'that of a link': [`${NOTHING}; script-src ${DIST}; frame-src ${DIST}`, 'works works fails -'],
    'that of an element': [`${NOTHING}; ${ELEMENT}`, 'fails fails works -'],
    'that of an element that reads rosters': [`${NOTHING}; ${ELEMENT}; worker-src blob:`, 'fails fails works rosters'],
    'all of them together': [`${NOTHING}; ${ELEMENT}; worker-src blob:; frame-src ${DIST}`, 'works works works rosters'],
  }),
  'what stands for everything': rows({
    'its own site only': ["default-src 'self'", 'fails fails fails -'],
    'the other site for everything': [`default-src ${DIST}`, 'works works slower -'],
    'the other site for everything, and wasm': [`default-src ${DIST} ${WASM}`, 'works works works -'],
    'every site for everything': ['default-src *', 'works works slower -'],
    'every site over http': ['default-src http:', 'works works slower -'],
    'every site, blobs, and the evaluation of text': ["default-src * blob: 'unsafe-eval'", 'works works works rosters'],
    'nothing that is about it': ["img-src 'none'; font-src 'none'; base-uri 'none'; form-action 'none'", 'works works works rosters'],
  }),
  scripts: rows({
    'scripts of every site': ['script-src *', 'works works slower -'],
    'scripts of the other site, and the evaluation of text': [`script-src ${DIST} 'unsafe-eval'`, 'works works works -'],
    'the same with web workers of blobs': [`script-src ${DIST} ${WASM}; worker-src blob:`, 'works works works rosters'],
    'the loader of the element only': [`script-src ${DIST}/calculator.js ${WASM}`, 'works fails fails -'],
    'the script of the link only': [`script-src ${DIST}/embed.js`, 'works works fails -'],
    'script elements apart from other scripts': [`script-src-elem ${DIST}; script-src 'none'`, 'works works slower -'],
    'no script elements': [`script-src-elem 'none'; script-src ${DIST} ${WASM}`, 'works fails fails -'],
    'every port of the site': ['script-src http://127.0.0.1:*', 'works works slower -'],
    'another port of the site': ['script-src http://127.0.0.1:9', 'works fails fails -'],
  }),
  'nonces and hashes': rows({
    'a nonce that the tags carry': [`script-src 'nonce-${NONCE}' ${WASM}`, 'works works works -', { nonce: NONCE }],
    'a nonce that the tags do not carry': [`script-src 'nonce-${NONCE}' ${WASM}`, 'works fails fails -'],
    'a nonce, and what its scripts load': [`script-src 'nonce-${NONCE}' 'strict-dynamic'; worker-src blob:`, 'works works slower -', { nonce: NONCE }],
    'what trusted scripts load, without any': [`script-src 'strict-dynamic' ${DIST} ${WASM}`, 'works fails fails -'],
    'what trusted scripts load, without any, and no wasm': [`script-src 'strict-dynamic' ${DIST}`, 'works fails fails -'],
    'the hash of the loader only': [`script-src '${HASH}' ${WASM}`, 'works fails fails -', { isPinned: true }],
  }),
  'styles, connections, frames, web workers': rows({
    'no styles': [`script-src ${DIST} ${WASM}; style-src 'none'`, 'works works fails -'],
    'no style elements': [`style-src ${DIST}; style-src-elem 'self'`, 'works works fails -'],
    'connections to its own site only': ["connect-src 'self'", 'works works slower -'],
    'no frames': ["frame-src 'none'", 'fails fails works rosters'],
    'one file as a frame': [`frame-src ${DIST}/embed.html`, 'works works works rosters'],
    'frames and web workers in one': [`child-src ${DIST} blob:`, 'works works works rosters'],
    'no web workers': ["worker-src 'none'", 'works works works -'],
  }),
  'as people write them': rows({
    'in capitals, with empty parts': [`SCRIPT-SRC ${DIST} ${WASM.toUpperCase()};;  Frame-Src 'NONE' ; `, 'fails fails works -'],
    'a directive twice, of which the first holds': [`frame-src 'none'; frame-src ${DIST}`, 'fails fails works rosters'],
    'two policies in one header': [`frame-src ${DIST}, style-src 'none'`, 'works works fails -'],
  }),
  'boxes and types': rows({
    'a box without scripts': ['sandbox', 'fails fails fails -'],
    'a box with scripts': ['sandbox allow-scripts', 'fails fails works rosters'],
    'a box with scripts of its own site': ['sandbox allow-scripts allow-same-origin', 'works works works rosters'],
    'Trusted Types': ["require-trusted-types-for 'script'", 'works works works rosters'],
    'Trusted Types of our name': ["require-trusted-types-for 'script'; trusted-types theirs wengang", 'works works works rosters'],
    'Trusted Types of theirs only': ["require-trusted-types-for 'script'; trusted-types theirs", 'works works works -'],
    'no Trusted Types of any name': ["trusted-types 'none'", 'works works works -'],
    'isolation': ['', 'fails fails works rosters', { embedder: 'require-corp' }],
  }),
  'where dist/ lies on the page\'s own site': rows({
    'its own site': ["default-src 'self'", 'works works slower rosters', { isOwn: true }],
    'its own site, and wasm': [`default-src 'self' ${WASM}`, 'works works works rosters', { isOwn: true }],
    'no web workers there': [`default-src 'self' ${WASM}; worker-src 'none'`, 'works works works -', { isOwn: true }],
    'Trusted Types there': [`default-src 'self' ${WASM}; require-trusted-types-for 'script'`, 'works works works rosters', { isOwn: true }],
    'Trusted Types of theirs only, there': [`default-src 'self' ${WASM}; require-trusted-types-for 'script'; trusted-types theirs`, 'works works works -', { isOwn: true }],
  }),
};
