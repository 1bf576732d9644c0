// What the page's policies refuse from now on, to be looked up by what was asked for.
import { ofDocument } from '../shared/dom.js';
import { policiesOf } from './policy_text.js';
import { refusedBy, unnamedTypes } from './predict.js';
import { CHAINS } from './requests.js';

/** How browsers write what has no address, or tell of a frame: by its site only. */
const isAbout = (blocked, kind, url) => {
  if (kind === 'compile') return blocked === 'wasm-eval';
  if (url.protocol === 'blob:') return blocked === 'blob' || blocked === url.href;
  const told = blocked.split('#')[0];
  return told === url.origin + url.pathname || (kind === 'frame' && told === url.origin);
};

/** How often to look, in milliseconds. */
const OFTEN = 200;

export class Refusals {
  constructor() {
    this.events = [];
    this.watch(ofDocument('addEventListener'));
  }

  /** By what a document listens with. */
  watch(listen) {
    listen('securitypolicyviolation', (event) => {
      if (event.disposition === 'enforce') this.events.push(event);
    });
  }

  /** What refused that request; undefined if nothing has. */
  of(kind, url) {
    const event = this.events.find(({ blockedURI, effectiveDirective }) => isAbout(blockedURI, kind, url) && CHAINS[kind].includes(effectiveDirective));
    if (event) {
      const [policy] = policiesOf(event.originalPolicy);
      return refusedBy(policy, kind, url, new URL(location.href));
    }
    const types = kind === 'worker' && this.events.find(({ effectiveDirective }) => effectiveDirective === 'trusted-types');
    return types ? unnamedTypes(policiesOf(types.originalPolicy)) : undefined;
  }

  /** Resolves once that request is refused. */
  until(kind, url) {
    return new Promise((done) => {
      const look = setInterval(() => {
        if (!this.of(kind, url)) return;
        clearInterval(look);
        done();
      }, OFTEN);
    });
  }
}
