// Finds the places of the province, by name and by code: the calculator knows cities and prefectures, a page may be for any county.
import { PLACES } from './place_list.js';

const PROVINCE = { code: '23', names: ['黑龙江', '黑龙江省', 'heilongjiang'] };
// A district is called by its whole name only: 西安 alone is another place.
const KIND = /(?:蒙古族自治县|[市县])$/;

let known;

/** Every place: its code as far as it says something, its names, and the name of its city or prefecture. */
function places() {
  known = known || [PROVINCE, ...PLACES.flatMap(placesOf)];
  return known;
}

function placesOf(line) {
  const [code, city, english, ...counties] = line.split(' ');
  const own = { code, city, names: [city, `${city}市`, `${city}地区`, english] };
  const county = (text) => {
    const name = text.slice(2);
    const short = name.replace(KIND, '');
    const names = [name, ...(1 < short.length ? [short] : [])];
    return { code: code + text.slice(0, 2), city, names: names.flatMap((one) => [one, city + one, `${city}市${one}`]) };
  };
  return [own, ...counties.map(county)];
}

/**
 * The place of a code of two to six digits, or of a town's or a village's. What ends in 00 or 01 may be all of what lies
 * above, which stands for a county that is not known too.
 */
function placeOfCode(digits) {
  const county = digits.slice(0, 6);
  const codes = [county, county.replace(/0[01]$/, ''), county.replace(/0000$/, ''), ...(5 < county.length ? [county.slice(0, 4)] : [])];
  return codes.map((code) => places().find((place) => place.code === code)).find(Boolean);
}

/** The place of that name or code; undefined where there is none, or more than one of that name. */
export function placeNamed(text) {
  const name = text.trim().toLowerCase();
  if (/^\d+$/.test(name)) return placeOfCode(name);
  const bare = name.replace(/^黑龙江省?(?=.)/, '');
  const found = places().filter((place) => [name, bare].some((one) => place.names.includes(one)));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * What holds in a place of what is fixed by place: each amount as the nearest place above says it that says one. What is not
 * told by place holds everywhere.
 */
export function localIn(local, place) {
  const names = local && typeof local === 'object' && !Array.isArray(local) ? Object.keys(local) : [];
  const told = names.map((name) => [placeNamed(name), local[name]]).filter(([one]) => one);
  if (told.length === 0) return local;
  const everywhere = Object.fromEntries(names.filter((name) => !placeNamed(name)).map((name) => [name, local[name]]));
  const above = told.filter(([one]) => place && place.code.startsWith(one.code)).sort(([one], [other]) => one.code.length - other.code.length);
  const amounts = above.map(([, one]) => one);
  // What is no object is refused as a whole, not letter by letter.
  const wrong = amounts.find((one) => typeof one !== 'object' || one === null || Array.isArray(one));
  return wrong === undefined ? Object.assign({}, everywhere, ...amounts) : wrong;
}
