// The script that this is: every file beside it is found from its address, so that nothing else must be taken for it.
import { ofDocument } from '../shared/dom.js';

// A module has no script of its own to ask: then it is the last one of that name.
const isNamed = (one) => /\/calculator(-[0-9a-f]{16})?\.js$/.test(new URL(one.src).pathname);
const script = ofDocument('currentScript') || Array.from(ofDocument('querySelectorAll')('script[src]')).filter(isNamed).pop();

/** Its address; undefined where it has none. */
export const ownAddress = script && script.src;

/** The address of a file beside it. */
export const addressOf = (file) => new URL(file, ownAddress).href;
