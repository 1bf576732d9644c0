// What each way of embedding asks of the page around it: by piece, the directives that are about it, and what a policy must name.

/** What a policy says of a request, by the first of these directives that it has. */
export const CHAINS = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  compile: ['script-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
  worker: ['worker-src', 'child-src', 'script-src', 'default-src'],
};

/** The directive to write a source into, where a policy has none that is about it. */
export const DIRECTIVES = { script: 'script-src', compile: 'script-src', style: 'style-src', connect: 'connect-src', frame: 'frame-src', worker: 'worker-src' };

export const COMPILE = "'wasm-unsafe-eval'";

/** `'self'` for the page's own site, the origin of any other. */
export const sourceOf = (address, page) => (new URL(address).origin === new URL(page).origin ? "'self'" : new URL(address).origin);

/** The pieces of the ways, each with the kind of request that it is. */
const PIECES = {
  frame: [['frame', 'frame']],
  link: [['script', 'embed'], ['frame', 'frame']],
  element: [['script', 'loader'], ['compile', 'compile'], ['style', 'sheet'], ['connect', 'wasm']],
};

/** That of one way, in that order; `rosters` if it is to read rosters too, from where `isOwn` says whether it is the page's own site. */
export const piecesFor = (way, { rosters, isOwn }) => [...PIECES[way], ...(way === 'element' && rosters ? [['worker', isOwn ? 'worker' : 'blob']] : [])];
