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

  function isCrash(error) {
    return typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
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
  if (!canCompile()) return show('browser');

  document.getElementById('loading').hidden = false;
  var app = document.querySelector('meta[name="trunk-app"]');
  var at = function (name) {
    return new URL(app.getAttribute(name), document.baseURI).href;
  };
  import(at('data-js'))
    .then(function (glue) {
      return glue.default({ module_or_path: at('data-wasm') }).then(function () {
        glue.open(document.getElementById('app'));
      });
    })
    .then(function () {
      document.documentElement.setAttribute('data-running', '');
    })
    .catch(function (error) {
      show(isCrash(error) ? 'crash' : 'load');
      throw error;
    });
})();
