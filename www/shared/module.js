// Starts one of the calculator's modules: as WebAssembly, or as JavaScript where the browser refuses that.

/** Whether WebAssembly is there and allowed: under a strict policy some browsers have it and yet refuse to compile any. */
function canCompile() {
  try {
    // An empty module.
    return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (refused) {
    return false;
  }
}

/** What the module exports, once it runs; `addressOf` says where its glue is, its wasm, and the same as JavaScript. */
export function startModule(addressOf) {
  const fetched = canCompile() ? fetch(addressOf('wasm')) : undefined;
  // It is waited for once its script is there; until then, nobody need be told that it failed.
  if (fetched) fetched.catch(() => {});
  return import(addressOf(fetched ? 'js' : 'plain')).then((exported) => exported.default({ module_or_path: fetched }).then(() => exported));
}
