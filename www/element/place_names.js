// The names of the province's places, which are loaded where a page is for one: most are for none.
import { LOCAL, said } from '../shared/options.js';
import { addressOf } from './own_script.js';
import { plainOf } from './plain.js';

const FILE = './places.js';
/** What a place fixes has such a name; whatever else stands there is the name of a place. */
const AMOUNT = /^[a-z_]+$/;

/** How long the calculator waits for them, in milliseconds: they are worth less than it is. */
const PATIENCE = 5000;

let loading;
let attempt = 0;
// Where it cannot be loaded, the calculator itself knows cities and prefectures.
let places = { placeNamed: () => undefined, localIn: (local) => local };

function namesPlaces(element, given) {
  const local = plainOf(given);
  const names = local && typeof local === 'object' ? Object.keys(local) : [];
  return !!said(element.getAttribute('region')) || !!said(element.getAttribute(LOCAL)) || names.some((name) => !AMOUNT.test(name));
}

/** What came is taken if it is what it should be; otherwise whoever names a place next tries again. */
function load() {
  attempt += 1;
  // A browser remembers an address that failed.
  const again = 1 < attempt ? `?${attempt}` : '';
  return import(addressOf(FILE) + again).then(
    (loaded) => (loaded.placeNamed && loaded.localIn ? void (places = loaded) : void (loading = undefined)),
    () => void (loading = undefined),
  );
}

/** Loads them, once, if the page names any; `local` is what its place has fixed, as far as that is known yet. Resolves always. */
export function placesFor(element, local) {
  if (!namesPlaces(element, local)) return Promise.resolve();
  loading = loading || load();
  return Promise.race([loading, new Promise((done) => setTimeout(done, PATIENCE))]);
}

/** The city or prefecture that a place lies in, by the calculator's name; what is no place stays as it is. */
export function cityOf(region) {
  const place = places.placeNamed(region);
  return place ? place.city || '' : region;
}

/** Whether it is a place that is known here. */
export const isKnown = (region) => !!places.placeNamed(region);

/** The whole code of a place; what is no known place stays as it is, and may be one of a place pack. */
export function codeOf(region) {
  const place = places.placeNamed(region);
  return place ? place.code.padEnd(6, '0') : region;
}

/** What is fixed for a place, of what is fixed. */
export const localOf = (region, local) => places.localIn(local, places.placeNamed(region));
