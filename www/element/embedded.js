// The calculator inside of an element: draws it, starts it, tells it what the page has set, and the page what happens.
import { VERSION } from '../shared/events.js';
import { failureKind, isCrash, withDoctor } from '../shared/failure.js';
import { readLocalParameters } from '../shared/local_parameters.js';
import { LOCAL, MODULES, said } from '../shared/options.js';
import { inWords } from '../shared/policy.js';
import { Consent } from './consent.js';
import { demote } from './landmarks.js';
import { forget, start, whenLate } from './modules.js';
import { darkMediaOf, optionsOf, sharesAnswers, viewOf } from './options.js';
import { addressOf, ownAddress } from './own_script.js';
import { loadAboutHost } from './about.js';
import { placesFor } from './place_names.js';
import { blockedOf } from './refused_files.js';
import { clear, drawShell, showTrouble } from './shell.js';

// Here, where it holds nothing but the receiver: a function made inside would hold that too.
const toldTo = (receiver) => (what, detail) => receiver.inside && receiver.inside.receive(what, detail);

export class Embedded {
  constructor(element) {
    this.element = element;
    this.root = element.attachShadow({ mode: 'open' });
    this.turn = 0;
    this.reads = 0;
    this.consent = new Consent(this.root, (use) => this.withAbout(use), () => this.update());
    this.root.addEventListener('click', (event) => this.press(event));
  }

  press({ target }) {
    if (target.closest('[data-erase]')) {
      this.kept = undefined;
      this.erased = true;
    }
    if (target.closest('[data-reload], [data-erase]')) this.begin();
  }

  /** It has come into a page. */
  enter() {
    // On its way from one place to another it is told of no change.
    if (!this.calculator && !this.opening || this.isOfAnotherView()) return this.begin();
    this.paint();
    this.readLocal();
    this.update();
  }

  /** It has gone out of a page. */
  leave() {
    this.end();
    this.sizes.disconnect();
    clear(this.root);
  }

  /** The page has changed that attribute. */
  follow(name) {
    if (!this.turn || !this.element.isConnected) return;
    if (name === 'theme') this.paint();
    if (name === LOCAL) this.readLocal();
    if (this.isOfAnotherView()) this.begin();
    else this.update();
  }

  /** What the place has fixed, as a script of the page's says it: before the attribute. */
  setLocal(local) {
    this.reads += 1;
    this.local = local;
    this.ownLocal = true;
    this.update();
  }

  /** From now on the attribute says it again. */
  readOwnLocal() {
    this.ownLocal = false;
    this.readLocal();
  }

  /** That module has broken. */
  brokenIn(module, error) {
    if (this.module === module && this.calculator) this.fail('crash', error);
  }

  isOfAnotherView() {
    return this.view !== viewOf(this.element);
  }

  begin() {
    // What was typed in another view says nothing here; what the page says to begin with does.
    if (this.isOfAnotherView()) this.kept = undefined;
    this.view = viewOf(this.element);
    this.end();
    this.draw();
    this.opening = true;
    const { turn } = this;
    this.module = MODULES[this.view];
    if (new URL(ownAddress).protocol === 'file:') return this.fail('file');
    this.root.getElementById('loading').hidden = false;
    this.readLocal();
    this.waiting = whenLate(this.module, (late) => this.opening && (this.fail('load', late), true));
    Promise.all([start(this.module), this.styled, placesFor(this.element, this.local)])
      .then(([exported]) => turn === this.turn && this.element.isConnected && this.show(exported))
      // The browser tells what it refused a little later than that it failed.
      .catch((error) => setTimeout(() => turn === this.turn && this.cannotStart(error)));
  }

  show(exported) {
    this.opening = false;
    this.receiver = { inside: this };
    this.calculator = exported.mount(this.root.getElementById('app'), this.options(), toldTo(this.receiver));
    // Once it is drawn it says how high it is, even if that is what it was before.
    this.height = undefined;
    this.tell('ready', {});
    this.consent.ask(sharesAnswers(this.element));
  }

  cannotStart(error) {
    if (isCrash(error)) forget(this.module);
    const blocked = isCrash(error) ? [] : blockedOf(this.module);
    this.fail(0 < blocked.length ? 'policy' : failureKind(error), error, blocked);
  }

  end() {
    this.turn += 1;
    this.opening = false;
    clearTimeout(this.waiting);
    const calculator = this.calculator;
    this.calculator = undefined;
    // One that has crashed is never let go of by its module, and would keep the element for ever.
    if (this.receiver) this.receiver.inside = undefined;
    try {
      if (calculator) calculator.unmount();
    } catch (broken) {
      // What has crashed cannot leave any more; its element is drawn anew.
    }
  }

  draw() {
    const { dark, styled } = drawShell(this.root, darkMediaOf(this.element));
    this.dark = dark;
    this.styled = styled;
    demote(this.element, this.root);
    if (this.sizes) this.sizes.disconnect();
    this.sizes = new ResizeObserver(() => this.tellSize({}));
    this.root.querySelectorAll('#app, #trouble-crash').forEach((part) => this.sizes.observe(part));
    // In a frame out of sight browsers observe nothing: there, whatever was drawn asks for its size.
    styled.then(() => this.tellSize({}), () => {});
  }

  tellSize({ moved }) {
    const { width, height: exact } = this.element.getBoundingClientRect();
    const height = Math.ceil(exact);
    // What has no width yet is as high as its longest text has letters.
    if (width && (height !== this.height || moved)) this.tell('resize', moved ? { height, moved } : { height });
    this.height = width ? height : undefined;
  }

  paint() {
    if (this.dark) this.dark.media = darkMediaOf(this.element);
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
    const text = said(this.element.getAttribute(LOCAL)).trim();
    if (text) readLocalParameters(text).then(take);
    else take(undefined);
  }

  options() {
    const { view, local, kept, erased, consent } = this;
    return optionsOf(this.element, { view, local, kept, erased, agreed: consent.given });
  }

  /** Tells the calculator what the page has set by now. */
  update() {
    if (!this.calculator) return;
    this.consent.ask(sharesAnswers(this.element));
    placesFor(this.element, this.local).then(() => this.calculator && this.calculator.setOptions(this.options()));
  }

  /** The page is about to be left: whoever comes back is asked again. */
  askAgain() {
    this.consent.withdraw();
    this.update();
  }

  /** What the calculator says, for the page or for the element itself. */
  receive(what, detail) {
    if (what === 'kept') this.kept = detail;
    if (what === 'kept' || what === 'moved') this.tellSize({ moved: what === 'moved' });
    else if (what === 'refused') this.refuse(detail);
    // What went wrong stands in the console already, in the browser's own words.
    else if (what === 'trouble') this.tell('error', { kind: detail, message: `wengang-calculator: ${detail}: what reads it could not be started` });
    else this.tell(what, detail);
  }

  refuse(refused) {
    this.refused = refused;
    if (refused.length === 0 && !this.root.getElementById('about-host')) return;
    this.withAbout((about, box) => this.complainOnce(about ? about.showRefused(box, this.refused) : this.refused.join('; ')));
  }

  /** Hands on what says something of the page around, and where, once it is loaded; nothing if it cannot be. */
  withAbout(use) {
    const { turn } = this;
    loadAboutHost().then((about) => {
      if (turn !== this.turn) return;
      const box = about && about.boxIn(this.root);
      if (box) this.sizes.observe(box);
      use(about, box);
    });
  }

  complainOnce(text) {
    if (text && text !== this.complained) this.complain('refused', `wengang-calculator: refused ${text}`, { refused: this.refused });
    this.complained = text;
  }

  fail(kind, error, blocked = []) {
    this.opening = false;
    if (kind === 'crash') {
      this.end();
      this.draw();
    }
    const { turn } = this;
    const say = (isStyled) => {
      if (turn !== this.turn) return;
      showTrouble(this.root, { kind, module: this.module, blocked, isStyled });
      this.height = undefined;
      this.tellSize({});
    };
    this.styled.then(() => say(true), () => say(false));
    const why = [error && (error.message || error), inWords(blocked)].filter(Boolean).join('; ');
    this.complain(kind, `wengang-calculator: ${kind}${why && `: ${why}`}`, 0 < blocked.length ? { blocked } : {});
  }

  complain(kind, message, more) {
    console.error(withDoctor(kind, message, addressOf('./doctor.html')));
    this.tell('error', { kind, message, ...more });
  }

  tell(what, detail) {
    this.element.dispatchEvent(new CustomEvent(`wengang:${what}`, { bubbles: true, composed: true, detail: { version: VERSION, ...detail } }));
  }
}
