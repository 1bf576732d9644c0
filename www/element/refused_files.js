// Which of the calculator's files the policy of the page has refused.
import { watchPolicy } from '../shared/policy.js';
import { filesOf } from './modules.js';
import { sheetAddresses } from './shell.js';

const refused = new Map();
watchPolicy((one) => refused.set(`${one.directive} ${one.address}`, one));

/** Of those that a module needs, and of the sheets: the directive and the address of each. */
export function blockedOf(module) {
  const files = [...filesOf(module), ...sheetAddresses()];
  return [...refused.values()].filter(({ address }) => files.includes(address.split(/[?#]/)[0]));
}
