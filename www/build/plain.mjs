// The calculator without WebAssembly, for browsers that refuse it under the page's policy (Chromium 80 to 88 know no
// 'wasm-unsafe-eval') or have none (phones in lockdown): the same wasm, written as JavaScript by binaryen.
import { readFile } from 'node:fs/promises';
import { binaryen } from './binaryen.mjs';

/** A module with the same face as wasm-bindgen's `glue`, made from it and its lowered `wasm`; both are files. */
export async function plain(glue, wasm) {
  const rules = (await binaryen('wasm2js', ['-Oz'], await readFile(wasm))).toString();
  return `${SHIM}
const rules = (function () {
${EDITS.reduce(edit, rules)}
return asmFunc;
})();
${edit(await readFile(glue, 'utf8'), [/export \{[^}]*__wbg_init as default[^}]*\};/, () => 'export default () => __wbg_init({ module_or_path: {} });'])}`;
}

const EDITS = [
  // It has neither imports nor exports of its own; the shim below passes them.
  [/^import .*\n/, () => ''],
  [/\nvar retasmFunc = [^]*$/, () => ''],
  // What watches for a crash goes by the name that WebAssembly gives it.
  [/throw new Error\('abort'\)/, () => "throw Object.assign(new Error('unreachable'), { name: 'RuntimeError' })"],
  // Memory that grows lets go of what it was, and the glue relies on that.
  [/(\n +)buffer = newBuffer;/, (all, indent) => `${indent}new MessageChannel().port1.postMessage(0, [buffer]);${all}`],
];

// As much of WebAssembly as the glue asks for.
const SHIM = `const WebAssembly = {
  Instance: class {
    constructor(imports) {
      this.exports = rules(imports);
    }
  },
  instantiate: (module, imports) => new WebAssembly.Instance(imports),
};`;

function edit(text, [from, to]) {
  if (!from.test(text)) throw new Error(`what wasm2js or wasm-bindgen writes has changed: no ${from}`);
  return text.replace(from, to);
}
