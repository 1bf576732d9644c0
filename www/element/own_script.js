// The script that this is: every file beside it is found from its address, so that nothing else must be taken for it.
import { ofDocument } from '../shared/dom.js';

/** Where this very line stands, as the browser tells it with an error: a module has no script of its own to ask. */
function whereThisIs() {
  const [, address] = /((?:https?|file):\/\/[^\s)]+?):\d+:\d+/.exec(new Error('here').stack) || [];
  return address;
}

const script = ofDocument('currentScript');

/** Its address; undefined where it has none. */
export const ownAddress = script ? script.src : whereThisIs();

/** The address of a file beside it. */
export const addressOf = (file) => new URL(file, ownAddress).href;
