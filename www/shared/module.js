// Starts one of the calculator's modules: as WebAssembly, or as JavaScript where the browser or the page's policy refuses that.

/** Whether WebAssembly is there and allowed: under a strict policy some browsers have it and yet refuse to compile any. */
function canCompile() {
  try {
    // An empty module.
    return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (refused) {
    return false;
  }
}

const run = (script, wasm) => import(script).then((exported) => exported.default({ module_or_path: wasm }).then(() => exported));

/** What the module exports, once it runs; `addressOf` says where its glue is, its wasm, and the same as JavaScript. */
export function startModule(addressOf) {
  const plain = () => run(addressOf('plain'));
  if (!canCompile()) return plain();
  // Where a page has put another one in its place, it may throw.
  const fetched = Promise.resolve().then(() => fetch(addressOf('wasm')));
  // A policy may allow scripts to compile it and yet none to fetch it.
  const cannot = fetched.then(() => false, () => true);
  return run(addressOf('js'), fetched).catch((error) => cannot.then((refused) => (refused ? plain() : Promise.reject(error))));
}
