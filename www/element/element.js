// The element: shows the calculator where it stands in a page, with what that has set, and tells of what happens.
import { VERSION } from '../shared/events.js';
import { failureKind, watchForCrashes } from '../shared/failure.js';
import { readLocalParameters } from '../shared/local_parameters.js';
import { OPTIONS, PREFILL } from '../shared/options.js';
import { forget, modulesIn, start } from './modules.js';
import { MODULES, darkMediaOf, optionsOf, viewOf } from './options.js';
import { ownAddress } from './own_script.js';
import { clear, drawShell } from './shell.js';

/** Those that stand in a page, wherever in it. */
const all = new Set();

// Here, where it holds nothing but the receiver: a function made in the element would hold that too.
const toldTo = (receiver) => (what, detail) => receiver.element && receiver.element.receive(what, detail);

class Calculator extends HTMLElement {
  static get observedAttributes() {
    return [...OPTIONS, PREFILL];
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
    this.update();
  }

  disconnectedCallback() {
    // Who moves an element takes it out and puts it back at once.
    Promise.resolve().then(() => {
      if (this.isConnected) return;
      all.delete(this);
      this.end();
      this.sizes.disconnect();
      clear(this.shadowRoot);
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.turn || !this.isConnected) return;
    if (name === 'theme') this.paint();
    if (name === 'local-parameters') this.readLocal();
    if (this.isOfAnotherView()) this.begin();
    else this.update();
  }

  get localParameters() {
    return this.local;
  }

  set localParameters(local) {
    this.reads += 1;
    this.local = local;
    this.ownLocal = true;
    this.update();
  }

  // The rest is the element's own affair.

  isOfAnotherView() {
    return this.view !== viewOf(this);
  }

  begin() {
    // What was typed in another view says nothing here; what the page says to begin with does.
    if (this.isOfAnotherView()) this.kept = undefined;
    this.view = viewOf(this);
    this.end();
    this.draw();
    this.opening = true;
    const turn = (this.turn += 1);
    this.module = MODULES[this.view];
    if (new URL(ownAddress).protocol === 'file:') return this.fail('file');
    this.shadowRoot.getElementById('loading').hidden = false;
    this.readLocal();
    start(this.module)
      .then((exported) => {
        if (turn !== this.turn || !this.isConnected) return;
        this.opening = false;
        this.receiver = { element: this };
        this.calculator = exported.mount(this.shadowRoot.getElementById('app'), this.options(), toldTo(this.receiver));
        this.tell('ready', {});
      })
      .catch((error) => {
        if (turn !== this.turn) return;
        forget(this.module);
        this.fail(failureKind(error), error);
      });
  }

  end() {
    this.turn += 1;
    this.opening = false;
    const calculator = this.calculator;
    this.calculator = undefined;
    // One that has crashed is never let go of by its module, and would keep the element for ever.
    if (this.receiver) this.receiver.element = undefined;
    try {
      if (calculator) calculator.unmount();
    } catch (broken) {
      // What has crashed cannot leave any more; its element is drawn anew.
    }
  }

  draw() {
    this.dark = drawShell(this.shadowRoot);
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
    if (this.dark) this.dark.media = darkMediaOf(this);
  }

  /** The calculator does not wait for it, and heeds the latest only. */
  readLocal() {
    if (this.ownLocal) return;
    const read = (this.reads += 1);
    const take = (local) => {
      if (read !== this.reads) return;
      this.local = local;
      this.update();
    };
    const text = this.getAttribute('local-parameters') || '';
    if (text.trim()) readLocalParameters(text).then(take);
    else take(undefined);
  }

  options() {
    const { view, local, kept, erased } = this;
    return optionsOf(this, { view, local, kept, erased });
  }

  /** Tells the calculator what the page has set by now. */
  update() {
    if (this.calculator) this.calculator.setOptions(this.options());
  }

  /** What the calculator says, for the page or for the element itself. */
  receive(what, detail) {
    if (what === 'kept') this.kept = detail;
    if (what === 'kept' || what === 'moved') this.tellSize({ moved: what === 'moved' });
    else if (what === 'refused') this.refuse(detail);
    else this.tell(what, detail);
  }

  refuse(refused) {
    const text = refused.join('; ');
    if (text && text !== this.refused) this.complain('refused', `wengang-calculator: refused ${text}`, { refused });
    this.refused = text;
  }

  fail(kind, error) {
    this.opening = false;
    if (kind === 'crash') {
      this.end();
      this.draw();
    }
    const message = this.shadowRoot.getElementById(`trouble-${kind}`);
    message.hidden = false;
    this.shadowRoot.getElementById('loading').hidden = true;
    this.complain(kind, `wengang-calculator: ${kind}: ${error ? error.message || error : message.textContent}`, {});
  }

  complain(kind, message, more) {
    console.error(message);
    this.tell('error', { kind, message, ...more });
  }

  tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`wengang:${what}`, { bubbles: true, composed: true, detail: { version: VERSION, ...detail } }));
  }
}

/** Makes the calculators of the page's markup real, those there are and those that come. */
export function define(name) {
  // A calculator that broke takes down all that run in the same module, and no others.
  watchForCrashes((error) => {
    for (const module of modulesIn(error)) {
      forget(module);
      for (const one of all) if (one.module === module && one.calculator) one.fail('crash', error);
    }
  });
  // The language that an element inherits, a button of the page around it may change.
  const languages = new MutationObserver(() => all.forEach((one) => one.update()));
  languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
  customElements.define(name, Calculator);
}
