// What is typed into the form, as a pack and back: of each place its code, its name, and by the path of each item the entries of it.
import { ITEMS, PLACE, SUPPORTS } from './items.js';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);

export const blankEntry = ({ fields }) => Object.fromEntries(fields.map(({ name, first = '', isSupports }) => [name, isSupports ? [] : first]));

/** A single item stands in the form at once, a list once somebody adds to it. */
export function blankPlace() {
  const names = PLACE.map(({ name }) => [name, '']);
  return { ...Object.fromEntries(names), items: Object.fromEntries(ITEMS.map((item) => [item.path, item.isList ? [] : [blankEntry(item)]])) };
}

/** Whether nobody has typed anything in it. */
const isBlank = ({ fields }, entry) => fields.every(({ name, first = '' }) => entry[name] === first || entry[name].length === 0);

const written = ({ isNumber, isLines }, typed) => {
  if (isLines) return typed.split('\n').map((line) => line.trim()).filter(Boolean);
  if (typeof typed !== 'string') return typed;
  return isNumber && /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : typed.trim();
};

/** An entry without what nobody typed. */
const entryOf = ({ fields }, typed) => Object.fromEntries(fields.map((field) => [field.name, written(field, typed[field.name])]).filter(([, value]) => typeof value === 'number' || 0 < value.length));

function placeOf(typed) {
  const place = Object.fromEntries(PLACE.map(({ name }) => [name, typed[name].trim()]));
  for (const item of ITEMS) {
    const entries = typed.items[item.path];
    const [outer, inner] = item.path.split('.');
    if (item.isList) {
      if (0 < entries.length) place[outer] = entries.map((entry) => entryOf(item, entry));
    } else if (!isBlank(item, entries[0])) {
      if (inner) place[outer] = { ...place[outer], [inner]: entryOf(item, entries[0]) };
      else place[outer] = entryOf(item, entries[0]);
    }
  }
  return place;
}

/** The pack that was typed; one wrong thing keeps its place in it. */
export const packOf = (typed) => ({ place_pack: 1, places: typed.map(placeOf) });

const shown = ({ isLines, isSupports, first = '' }, value) => {
  if (isSupports) return listOf(value).filter((name) => Object.keys(SUPPORTS).includes(name));
  if (isLines) return listOf(value).filter((one) => typeof one === 'string').join('\n');
  return ['string', 'number'].includes(typeof value) ? String(value) : first;
};

const typedEntry = (item, entry) => Object.fromEntries(item.fields.map((field) => [field.name, shown(field, isObject(entry) ? entry[field.name] : undefined)]));

/** A pack, as if it had been typed; what the form has no field for is left out. */
export function typedOf(pack) {
  const places = listOf(isObject(pack) && pack.places).filter(isObject);
  return places.map((place) => {
    const typed = blankPlace();
    for (const { name } of PLACE) typed[name] = shown({}, place[name]);
    for (const item of ITEMS) {
      const given = item.path.split('.').reduce((outer, name) => (isObject(outer) ? outer[name] : undefined), place);
      if (given) typed.items[item.path] = (item.isList ? listOf(given) : [given]).map((entry) => typedEntry(item, entry));
    }
    return typed;
  });
}

/** Where an entry of an item stands in the pack. */
export const pathOf = (place, item, entry) => `places[${place}].${item.path}${item.isList ? `[${entry}]` : ''}`;
