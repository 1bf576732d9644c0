// Starts the calculator, or says why it cannot start. A classic script in old syntax, so that it runs where the rest does not.
(function () {
  'use strict';

  function show(name) {
    var message = document.getElementById('trouble-' + name);
    if (!message) return;
    message.hidden = false;
    var loading = document.getElementById('loading');
    if (loading) loading.parentNode.replaceChild(message, loading);
  }

  // An empty module: under a strict policy some browsers have WebAssembly and yet refuse to compile any.
  function canCompile() {
    try {
      return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    } catch (refused) {
      return false;
    }
  }

  // Known by its name: where there is no WebAssembly, what stands for it has the same one.
  function isCrash(error) {
    return !!error && error.name === 'RuntimeError';
  }

  window.addEventListener('error', function (event) {
    if (isCrash(event.error)) show('crash');
  });
  window.addEventListener('unhandledrejection', function (event) {
    if (isCrash(event.reason)) show('crash');
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-reload]')) location.reload();
  });

  if (location.protocol === 'file:') return show('file');

  document.getElementById('loading').hidden = false;
  var app = document.querySelector('meta[name="trunk-app"]');
  var at = function (name) {
    return new URL(app.getAttribute(name), document.baseURI).href;
  };
  var wasm = canCompile() ? fetch(at('data-wasm')) : undefined;
  // It is waited for once its script is there; until then, nobody need be told that it failed.
  if (wasm) wasm.catch(function () {});
  import(at(wasm ? 'data-js' : 'data-plain'))
    .then(function (glue) {
      return glue.default({ module_or_path: wasm }).then(function () {
        glue.open(document.getElementById('app'));
      });
    })
    .then(function () {
      document.documentElement.setAttribute('data-running', '');
    })
    .catch(function (error) {
      // What this browser cannot even read was not written for it.
      show(isCrash(error) ? 'crash' : error instanceof SyntaxError ? 'browser' : 'load');
      throw error;
    });
})();
