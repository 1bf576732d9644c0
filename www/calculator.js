// <wengang-calculator>: the calculator as an element of somebody else's page. README and host.html say what it takes and tells.
// A classic script, for HEAD or BODY, once or twice; every file beside it is found from its own address.
(function () {
  'use strict';
  if (!window.customElements || customElements.get('wengang-calculator')) return;

  // A module has no script of its own to ask: then it is the last one of that name.
  const named = (one) => /\/calculator(-[0-9a-f]{16})?\.js$/.test(new URL(one.src).pathname);
  const script = document.currentScript || Array.from(document.querySelectorAll('script[src]')).filter(named).pop();
  if (!script) return void console.error('wengang-calculator: calculator.js needs a <script src> of its own');
  const at = (file) => new URL(file, script.src).href;

  // The build writes names of files and the markup of the shell in here.
  const SHELL = '%shell%';
  const SHEETS = ['./styles.css', './dark.css'];
  const MODULES = {
    worker: ['./app.js', './app_bg.wasm', './app_plain.js'],
    employer: ['./employer.js', './employer_bg.wasm', './employer_plain.js'],
  };
  const WORKERS = {
    'roster-worker': ['./roster_worker_loader.js', './roster_worker.js', './roster_worker_bg.wasm'],
    'sheet-worker': ['./sheet_worker_loader.js', './sheet_worker.js', './sheet_worker_bg.wasm'],
  };
  const VIEWS = { worker: 'worker', employer: 'employer', workshop: 'employer', broker: 'employer', base: 'employer' };
  const THEMES = { auto: 'screen and (prefers-color-scheme: dark)', light: 'not all', dark: 'screen' };
  // Frameworks write false where others leave the attribute out.
  const SHARES = { true: true, 'share-answers': true, false: false };
  const ATTRIBUTES = ['view', 'lang', 'theme', 'text-size', 'region', 'local-parameters', 'share-answers', 'prefill'];

  const known = (choices, name) => Object.keys(choices).includes(name);

  // An empty module: under a strict policy some browsers have WebAssembly and yet refuse to compile any.
  function canCompile() {
    try {
      return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    } catch (refused) {
      return false;
    }
  }

  // Two elements share one module. A browser remembers an address that failed, so that another attempt needs another one.
  const started = {};
  let attempt = 0;
  function start(module) {
    return (started[module] = started[module] || begin(module));
  }
  function begin(module) {
    const [glue, wasm, plain] = MODULES[module].map((file) => at(file) + (attempt ? `?${attempt}` : ''));
    const fetched = canCompile() ? fetch(wasm) : undefined;
    // It is waited for once its script is there; until then, nobody need be told that it failed.
    if (fetched) fetched.catch(() => {});
    return import(fetched ? glue : plain).then((face) => face.default({ module_or_path: fetched }).then(() => face));
  }
  function forget(module) {
    delete started[module];
    attempt += 1;
  }

  // A worker must be of the page's own origin: for another one, a script of the page's own fetches it.
  const made = {};
  function workerFiles(worker) {
    if (made[worker]) return made[worker];
    const files = WORKERS[worker].map(at);
    if (new URL(files[0]).origin !== self.origin) {
      const code = `importScripts(${JSON.stringify(files[1])});wasm_bindgen({module_or_path:${JSON.stringify(files[2])}});`;
      files[0] = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    }
    return (made[worker] = files.join(' '));
  }

  // Here, where it holds nothing but the ear: a function made in the element would hold that too.
  const listening = (ear) => (what, detail) => ear.one && ear.one.hear(what, detail);

  const viewOf = (name) => (known(VIEWS, name) ? name : 'worker');
  /** Those that stand in a page, wherever in it. */
  const all = new Set();

  class Calculator extends HTMLElement {
    static get observedAttributes() {
      return ATTRIBUTES;
    }

    constructor() {
      super();
      this.attachShadow({ mode: 'open' });
      this.turn = 0;
      this.reads = 0;
      this.shadowRoot.addEventListener('click', (event) => {
        if (event.target.closest('[data-erase]')) {
          this.kept = undefined;
          this.erased = true;
        }
        if (event.target.closest('[data-reload], [data-erase]')) this.begin();
      });
      // What was set before this script was there stands in the way of what is set from now on.
      if (Object.prototype.hasOwnProperty.call(this, 'localParameters')) {
        const local = this.localParameters;
        delete this.localParameters;
        this.localParameters = local;
      }
    }

    connectedCallback() {
      all.add(this);
      if (!this.calculator && !this.opening) return this.begin();
      // On its way from one place to another it is told of no change.
      if (this.isOfAnotherView()) return this.begin();
      this.paint();
      this.readLocal();
      this.wishAgain();
    }

    disconnectedCallback() {
      // Who moves an element takes it out and puts it back at once.
      Promise.resolve().then(() => {
        if (this.isConnected) return;
        all.delete(this);
        this.end();
        this.sizes.disconnect();
        this.empty();
      });
    }

    attributeChangedCallback(name, before, now) {
      if (before === now || !this.turn || !this.isConnected) return;
      if (name === 'theme') this.paint();
      if (name === 'local-parameters') this.readLocal();
      if (this.isOfAnotherView()) this.begin();
      else this.wishAgain();
    }

    get localParameters() {
      return this.local;
    }

    set localParameters(local) {
      this.reads += 1;
      this.local = local;
      this.ownLocal = true;
      this.wishAgain();
    }

    // The rest is the element's own affair.

    isOfAnotherView() {
      return this.view !== viewOf(this.getAttribute('view'));
    }

    begin() {
      // What was typed in another view says nothing here; what the page says to begin with does.
      if (this.isOfAnotherView()) this.kept = undefined;
      this.view = viewOf(this.getAttribute('view'));
      this.end();
      this.draw();
      this.opening = true;
      const turn = (this.turn += 1);
      this.module = VIEWS[this.view];
      if (new URL(script.src).protocol === 'file:') return this.trouble('file');
      this.shadowRoot.getElementById('loading').hidden = false;
      this.readLocal();
      start(this.module)
        .then((face) => {
          if (turn !== this.turn || !this.isConnected) return;
          this.opening = false;
          this.ear = { one: this };
          this.calculator = face.mount(this.shadowRoot.getElementById('app'), this.wishes(), listening(this.ear));
          this.tell('ready', {});
        })
        .catch((error) => {
          if (turn !== this.turn) return;
          forget(this.module);
          // What this browser cannot even read was not written for it.
          this.trouble(isCrash(error) ? 'crash' : error instanceof SyntaxError ? 'browser' : 'load', error);
        });
    }

    end() {
      this.turn += 1;
      this.opening = false;
      const calculator = this.calculator;
      this.calculator = undefined;
      // One that has crashed is never let go of by its module, and would keep the element for ever.
      if (this.ear) this.ear.one = undefined;
      try {
        if (calculator) calculator.leave();
      } catch (broken) {
        // What has crashed cannot leave any more; its element is drawn anew.
      }
    }

    empty() {
      while (this.shadowRoot.firstChild) this.shadowRoot.removeChild(this.shadowRoot.firstChild);
    }

    draw() {
      const template = document.createElement('template');
      template.innerHTML = SHELL;
      const sheets = SHEETS.map((sheet) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = at(sheet);
        return link;
      });
      this.dark = sheets[1];
      this.empty();
      this.shadowRoot.append(...sheets, template.content);
      this.paint();
      if (this.sizes) this.sizes.disconnect();
      this.sizes = new ResizeObserver(() => this.tellSize({}));
      this.shadowRoot.querySelectorAll('#app, #trouble-crash').forEach((part) => this.sizes.observe(part));
      // In a frame out of sight browsers observe nothing: there, whatever was drawn asks for its size.
      this.tellSize({});
    }

    tellSize({ moved }) {
      const height = Math.ceil(this.getBoundingClientRect().height);
      if (height !== this.height || moved) this.tell('resize', moved ? { height, moved } : { height });
      this.height = height;
    }

    paint() {
      const theme = this.getAttribute('theme');
      if (this.dark) this.dark.media = THEMES[known(THEMES, theme) ? theme : 'auto'];
    }

    // An address on the host's side, or the JSON itself. The calculator does not wait for it, and heeds the latest only.
    readLocal() {
      const wish = (this.getAttribute('local-parameters') || '').trim();
      if (this.ownLocal) return;
      const read = (this.reads += 1);
      const take = (local) => {
        if (read !== this.reads) return;
        this.local = local;
        this.wishAgain();
      };
      if (!wish) return take(undefined);
      const text = wish[0] === '{' ? Promise.resolve(wish) : fetch(wish).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)));
      text
        .then((json) => JSON.parse(json))
        // What cannot be read is handed on as it is, and refused by name.
        .catch((why) => `${wish.slice(0, 60)} (${why.message || why})`)
        .then(take);
    }

    wishes() {
      const wish = (name) => this.getAttribute(name) || '';
      const closest = (this.parentElement && this.parentElement.closest('[lang]')) || document.documentElement;
      const inherited = closest.lang.toLowerCase();
      const refused = (name, choices) => (wish(name) && !known(choices, wish(name)) ? [`${name}: ${wish(name)}`] : []);
      const shares = this.hasAttribute('share-answers');
      const wishes = {
        view: this.view,
        lang: wish('lang').toLowerCase() || (/^(zh|en)\b/.test(inherited) ? inherited : ''),
        'text-size': wish('text-size'),
        region: wish('region'),
        prefill: this.erased ? '' : wish('prefill'),
        'sees-answers': shares && (!wish('share-answers') || (known(SHARES, wish('share-answers')) && SHARES[wish('share-answers')])),
        local: this.local,
        kept: this.kept,
        refused: [...refused('view', VIEWS), ...refused('theme', THEMES), ...refused('share-answers', SHARES)],
      };
      if (this.module === 'employer') for (const worker of Object.keys(WORKERS)) wishes[worker] = workerFiles(worker);
      return wishes;
    }

    wishAgain() {
      if (this.calculator) this.calculator.wish(this.wishes());
    }

    // What the calculator says, for the page or for the element itself.
    hear(what, detail) {
      if (what === 'kept') this.kept = detail;
      if (what === 'kept' || what === 'moved') this.tellSize({ moved: what === 'moved' });
      else if (what === 'refused') this.refuse(detail);
      else this.tell(what, detail);
    }

    refuse(wishes) {
      const text = wishes.join('; ');
      if (text && text !== this.refused) this.complain('refused', `wengang-calculator: refused ${text}`, { refused: wishes });
      this.refused = text;
    }

    trouble(name, error) {
      this.opening = false;
      if (name === 'crash') {
        this.end();
        this.draw();
      }
      const message = this.shadowRoot.getElementById(`trouble-${name}`);
      message.hidden = false;
      this.shadowRoot.getElementById('loading').hidden = true;
      this.complain(name, `wengang-calculator: ${name}: ${error ? error.message || error : message.textContent}`, {});
    }

    complain(kind, message, more) {
      console.error(message);
      this.tell('error', { kind, message, ...more });
    }

    tell(what, detail) {
      this.dispatchEvent(new CustomEvent(`wengang:${what}`, { bubbles: true, composed: true, detail: { version: 1, ...detail } }));
    }
  }

  // Known by its name: where there is no WebAssembly, what stands for it has the same one.
  const isCrash = (error) => !!error && error.name === 'RuntimeError';

  // A calculator that broke takes down all that run in the same module, and no others.
  function crashed(error) {
    if (!isCrash(error)) return;
    for (const module of Object.keys(started)) {
      if (!MODULES[module].some((file) => String(error.stack).includes(at(file)))) continue;
      forget(module);
      for (const one of all) if (one.module === module && one.calculator) one.trouble('crash', error);
    }
  }
  window.addEventListener('error', (event) => crashed(event.error));
  window.addEventListener('unhandledrejection', (event) => crashed(event.reason));

  // The language that an element inherits, a button of the page around it may change.
  const languages = new MutationObserver(() => all.forEach((one) => one.wishAgain()));
  languages.observe(document, { subtree: true, attributeFilter: ['lang'] });

  customElements.define('wengang-calculator', Calculator);
})();
