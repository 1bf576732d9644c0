// embed.html: the calculator in a frame. The address says what the host wishes; what happens goes to the host as messages,
// version 1, once that has shown itself by the random number it put into the address.
(function () {
  'use strict';
  const WISHES = ['view', 'lang', 'theme', 'text-size', 'region', 'local-parameters', 'share-answers'];
  const calculator = document.querySelector('wengang-calculator');
  const address = new URLSearchParams(location.hash.slice(1));
  const id = address.get('id');
  address.delete('id');
  for (const name of WISHES) {
    if (address.has(name)) calculator.setAttribute(name, address.get(name));
    address.delete(name);
  }
  if (address.toString()) calculator.setAttribute('prefill', address.toString());
  const dark = { light: 'not all', dark: 'screen' }[calculator.getAttribute('theme')];
  if (dark) document.querySelector('link[media]').media = dark;
  window.addEventListener('hashchange', () => location.reload());
  if (window.parent === window) return;

  let host;
  const waiting = {};
  function send(type, detail) {
    window.parent.postMessage({ wengang: 1, id, type, detail }, host);
  }

  window.addEventListener('message', (event) => {
    const said = event.data;
    if (host || !id || event.source !== window.parent || !/^https?:/.test(event.origin)) return;
    if (!said || said.wengang !== 1 || said.id !== id || said.type !== 'hello') return;
    host = event.origin;
    if (said.local !== undefined) calculator.localParameters = said.local;
    for (const type in waiting) send(type, waiting[type]);
  });

  for (const type of ['ready', 'result', 'error']) {
    calculator.addEventListener(`wengang:${type}`, (event) => {
      if (host) send(type, event.detail);
      else waiting[type] = event.detail;
    });
  }
  // The height is no secret, and a host without a script of ours may use it; whether somebody goes on is its own affair.
  calculator.addEventListener('wengang:resize', ({ detail }) => {
    if (host) return send('resize', detail);
    window.parent.postMessage({ wengang: 1, id, type: 'resize', detail: { version: 1, height: detail.height } }, '*');
  });
})();
