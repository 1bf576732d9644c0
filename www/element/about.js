// Loads what a person is told of the page around, where there is something to tell.
import { addressOf } from './own_script.js';

const FILE = './about_host.js';

let loading;
// A browser remembers an address that failed, so that another attempt needs another one.
let attempt = 0;

/** Once loaded, what shows it; undefined where it cannot be loaded: then whoever asks next tries again. */
export function loadAboutHost() {
  const again = attempt ? `?${attempt}` : '';
  loading = loading || import(addressOf(FILE) + again).then((about) => (about.boxIn && about.showRefused ? about : failed()), failed);
  return loading;
}

function failed() {
  loading = undefined;
  attempt += 1;
}
