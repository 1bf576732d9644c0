// The element: the calculator where it stands in a page, with what that has set.
import { LOCAL } from '../shared/options.js';
import { watchForCrashes } from '../shared/failure.js';
import { ATTRIBUTES, reflectAttributes, setAttributeTo, takeEarlier } from './attributes.js';
import { Embedded } from './embedded.js';
import { forget, modulesIn } from './modules.js';

/** Those that stand in a page, wherever in it. */
const all = new Set();
// Nothing of it is the element's own, so that no name of it is in the way of what a page or a framework sets there.
const insides = new WeakMap();

class Calculator extends HTMLElement {
  static get observedAttributes() {
    return ATTRIBUTES;
  }

  constructor() {
    super();
    insides.set(this, new Embedded(this));
    takeEarlier(this);
  }

  connectedCallback() {
    const inside = insides.get(this);
    all.add(inside);
    inside.enter();
  }

  disconnectedCallback() {
    // Who moves an element takes it out and puts it back at once.
    Promise.resolve().then(() => {
      if (this.isConnected) return;
      all.delete(insides.get(this));
      insides.get(this).leave();
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now) insides.get(this).follow(name);
  }

  /** What the page around a frame has read of its place, or why it could not. */
  takeLocal(local) {
    insides.get(this).setLocal(local);
  }
}

reflectAttributes(Calculator.prototype, {
  get() {
    return insides.get(this).local;
  },
  set(local) {
    // Of a function it is said that it is none of what belongs here, and not that its text is no address.
    if (local && ['object', 'function'].includes(typeof local)) return insides.get(this).setLocal(local);
    insides.get(this).readOwnLocal();
    setAttributeTo(this, LOCAL, local);
  },
});

/** Makes the calculators of the page's markup real, those there are and those that come. */
export function define(name) {
  // A calculator that broke takes down all that run in the same module, and no others.
  watchForCrashes((error) => {
    for (const module of modulesIn(error)) {
      forget(module);
      for (const one of all) one.brokenIn(module, error);
    }
  });
  // The language that an element inherits, a button of the page around it may change.
  const languages = new MutationObserver(() => all.forEach((one) => one.update()));
  languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
  // A page that comes back from the browser's memory is visited anew.
  window.addEventListener('pagehide', () => all.forEach((one) => one.askAgain()));
  customElements.define(name, Calculator);
}
