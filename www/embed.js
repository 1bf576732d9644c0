// Turns each <a data-wengang href="…"> into a frame with the calculator, which grows with what it shows. Without JavaScript,
// or where frames are forbidden, the link stays. README and host.html say what it takes and tells.
(function () {
  'use strict';
  var WISHES = ['view', 'lang', 'theme', 'textSize', 'region', 'shareAnswers'];
  var TALLEST = 100000;

  function number() {
    return Array.from(crypto.getRandomValues(new Uint32Array(4)), function (part) {
      return part.toString(36);
    }).join('');
  }

  function source(link, id) {
    var address = new URLSearchParams(link.dataset.prefill || '');
    WISHES.forEach(function (wish) {
      if (link.dataset[wish] !== undefined) address.set(wish.replace(/[A-Z]/, '-$&').toLowerCase(), link.dataset[wish]);
    });
    var around = link.closest('[lang]');
    if (!address.has('lang') && around && /^(zh|en)\b/i.test(around.lang)) address.set('lang', around.lang);
    address.set('id', id);
    var url = new URL('embed.html', link.href);
    url.hash = address;
    return url;
  }

  // What the place has fixed lies on the host's side; what cannot be had is handed on as it is, and refused by name.
  function readLocal(link) {
    var wish = link.dataset.localParameters;
    if (wish === undefined) return Promise.resolve();
    var inline = /^\s*\{/.test(wish);
    return (inline ? Promise.resolve(wish).then(JSON.parse) : fetch(wish).then(read))
      .catch(function (why) {
        return wish.slice(0, 60) + ' (' + (why.message || why) + ')';
      });
  }

  function read(answer) {
    return answer.ok ? answer.json() : Promise.reject(answer.status);
  }

  function upgrade(link) {
    if (link.dataset.wengang === 'on' || !/^https?:/.test(link.href)) return;
    link.dataset.wengang = 'on';
    var id = number();
    var url = source(link, id);
    var local = readLocal(link);
    var frame = document.createElement('iframe');
    frame.title = link.textContent;
    frame.allow = 'clipboard-write';
    frame.style.width = '100%';
    // Until it has said something, the link stands for it.
    frame.style.height = '1px';
    frame.style.border = 0;

    function hear(event) {
      var said = event.data;
      if (event.source !== frame.contentWindow || event.origin !== url.origin) return;
      if (!said || said.wengang !== 1 || said.id !== id || !said.detail) return;
      if (!/^(ready|result|resize|error)$/.test(said.type)) return;
      if (!greeted) greet();
      if (said.type === 'resize') {
        var height = said.detail.height;
        if (!(height > 0 && height < TALLEST)) return;
        // As styles, which those of the page give way to.
        frame.style.height = Math.ceil(height) + 'px';
        link.style.display = 'none';
        if (said.detail.moved && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      }
      frame.dispatchEvent(new CustomEvent('wengang:' + said.type, { bubbles: true, detail: said.detail }));
    }

    // Each document in the frame is greeted once it has said something; one that is not the calculator's never is.
    var greeted = false;
    function greet() {
      greeted = true;
      local.then(function (local) {
        if (frame.contentWindow) frame.contentWindow.postMessage({ wengang: 1, id: id, type: 'hello', local: local }, url.origin);
      });
    }
    frame.addEventListener('load', function () {
      greeted = false;
    });
    window.addEventListener('message', hear);
    frame.src = url;
    link.parentNode.insertBefore(frame, link.nextSibling);
  }

  function upgradeAll() {
    document.querySelectorAll('a[data-wengang]').forEach(upgrade);
  }
  function begin() {
    upgradeAll();
    // A page that is put together by scripts shows its links when it likes.
    new MutationObserver(upgradeAll).observe(document.documentElement, { childList: true, subtree: true });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
