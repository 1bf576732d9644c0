// Loads what a person is told of the page around, where there is something to tell.
import { addressOf } from './own_script.js';

const FILE = './about_host.js';

let loading;

/** Once loaded, what shows it; undefined where it cannot be loaded. */
export function loadAboutHost() {
  loading = loading || import(addressOf(FILE)).then((about) => (about.boxIn && about.showRefused ? about : undefined), () => undefined);
  return loading;
}
