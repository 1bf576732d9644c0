// What is wrong in a place pack, by the field and the name of the fault: the schema, read as far as it is written, and the little
// that no schema says. The calculator refuses the same (tests/golden/place_packs/refused.json holds both to it).
import SCHEMA from '../place-pack.schema.json' with { type: 'json' };

const isThere = (value) => value !== undefined && value !== null;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the calendar has that day, and the calculator too. */
function isDay(text) {
  const [year, month, day] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return 1950 <= year && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const definitionOf = (schema) => (schema.$ref ? SCHEMA.$defs[schema.$ref.split('/').pop()] : schema);

function inObject({ properties, required = [] }, value, path) {
  const pathOf = (name) => (path ? `${path}.${name}` : name);
  const known = (name) => Object.prototype.hasOwnProperty.call(properties, name);
  const unknown = Object.keys(value).filter((name) => !known(name)).map((name) => ({ field: pathOf(name), fault: 'no-such-field' }));
  const missing = required.filter((name) => !isThere(value[name])).map((name) => ({ field: pathOf(name), fault: 'missing' }));
  const within = Object.keys(value).filter((name) => known(name) && isThere(value[name])).flatMap((name) => inValue(properties[name], value[name], pathOf(name)));
  return [...unknown, ...missing, ...within];
}

function inList({ items, minItems, maxItems }, value, path, refuse) {
  if (value.length < minItems) return refuse('minItems', 'missing');
  if (maxItems < value.length) return refuse('maxItems', 'too-much');
  return value.flatMap((one, place) => (isThere(one) ? inValue(items, one, `${path}[${place}]`) : [{ field: `${path}[${place}]`, fault: 'missing' }]));
}

function inText({ maxLength, pattern, format, enum: known }, value, path, refuse) {
  const text = value.trim();
  if (text === '') return refuse('minLength', 'missing');
  if (maxLength < Array.from(text).length) return refuse('maxLength', 'too-much');
  if (known && !known.includes(text)) return refuse('enum');
  if (pattern && !new RegExp(pattern).test(text)) return refuse('pattern');
  return format === 'date' && !isDay(text) ? refuse('format') : [];
}

const inNumber = ({ enum: known }, value, path, refuse) => (known.includes(value) ? [] : refuse('enum'));

/** By the type that the schema asks for: whether a value is of it, and what is wrong inside. */
const TYPES = {
  object: [isObject, inObject],
  array: [Array.isArray, inList],
  string: [(value) => typeof value === 'string', inText],
  integer: [Number.isInteger, inNumber],
};

function inValue(reference, value, path) {
  const schema = definitionOf(reference);
  const faults = schema['x-faults'] || {};
  const refuse = (keyword, other = 'not-of-that-form') => [{ field: path, fault: faults[keyword] || other }];
  if ('const' in schema) return value === schema.const ? [] : refuse('const');
  const [is, inside] = TYPES[schema.type];
  return is(value) ? inside(schema, value, path, refuse) : refuse('type');
}

/** A place that was there before, by its code. */
function twice(places) {
  const codes = places.map((place) => isObject(place) && place.code);
  return codes.flatMap((code, place) => (code && codes.indexOf(code) < place ? [{ field: `places[${place}].code`, fault: 'twice' }] : []));
}

/** All that is refused of a document. */
export function check(document) {
  if (!isObject(document)) return [{ field: '', fault: 'not-of-that-form' }];
  // Nobody knows what another version means.
  const version = inValue(SCHEMA.properties.place_pack, document.place_pack, 'place_pack');
  if (0 < version.length) return version;
  return [...inValue(SCHEMA, document, ''), ...(Array.isArray(document.places) ? twice(document.places) : [])];
}
