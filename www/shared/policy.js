// What the policy of the page refuses, as the browser tells it: the browser's own message is in the console only.
import { ofDocument } from './dom.js';

/** The directive as a policy names it: browsers tell of a finer one than most policies have. */
function directiveOf({ effectiveDirective, originalPolicy }) {
  return originalPolicy.includes(effectiveDirective) ? effectiveDirective : effectiveDirective.replace(/-(elem|attr)$/, '');
}

/** Calls `refused` with each thing that is refused from now on: which directive does so, and its address. */
export function watchPolicy(refused) {
  ofDocument('addEventListener')('securitypolicyviolation', (event) => {
    if (event.disposition === 'enforce') refused({ directive: directiveOf(event), address: event.blockedURI });
  });
}

/** In words, for a message. */
export const inWords = (blocked) => blocked.map(({ directive, address }) => `${directive} ${address}`).join('; ');
