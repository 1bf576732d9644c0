// The first lines of a web worker.

/**
 * The script that starts a program from its two files, both written as JavaScript writes strings.
 *
 * What its own address asks for in addition, these are asked for with as well: it tells one attempt from another.
 * Where only addresses are let through that a policy has passed (Trusted Types), one passes these. What goes wrong while the
 * program is fetched and compiled is an error of the web worker, which the page hears of; a promise that is broken is not.
 */
export function startOf(glue, wasm) {
  return `var types = self.trustedTypes;
var policy = types && types.createPolicy && types.createPolicy('wengang', { createScriptURL: function (url) { return url; } });
var glue = ${glue} + self.location.search;
importScripts(policy ? policy.createScriptURL(glue) : glue);
wasm_bindgen({ module_or_path: ${wasm} + self.location.search }).catch(function (error) { setTimeout(function () { throw error; }); });`;
}
