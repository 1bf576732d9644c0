// JSON.stringify drops what JSON cannot hold, or makes null of it; unknown is an answer here, so that must be refused.
import { refuse } from './error.js';

/** Half of a character, which no text of another language can hold. */
const HALF = /\p{Surrogate}/u;

/** No value of the rules has lists in lists in lists; what is deeper contains itself. */
const DEEPEST = 8;

/** A number with a fraction could only be money, or a mistake. */
const FRACTION = 'not a whole number; an amount of money is a text, such as "386.50"';

/** A value as JSON; `first` as a call's first argument, whose paths begin with its fields. */
export function asText(value, what, first = false) {
  const fault = impossible(value, 0);
  if (fault) {
    const path = first && fault.path ? fault.path.replace(/^\./, '') : what + fault.path;
    const why = typeof fault.value === 'number' && !Number.isInteger(fault.value) ? FRACTION : 'not a text, a whole number, true or false, a list or an object';
    refuse(path, fault.value, why);
  }
  return JSON.stringify(value) ?? 'null';
}

/** The first thing in a value that JSON cannot hold as it is, and its path; undefined if there is none. */
function impossible(value, depth) {
  switch (typeof value) {
    case 'string':
      return HALF.test(value) ? { path: '', value } : undefined;
    case 'boolean':
    case 'undefined':
      return undefined;
    case 'number':
      return Number.isSafeInteger(value) ? undefined : { path: '', value };
    case 'object':
      if (value === null) return undefined;
      if (depth < DEEPEST && Array.isArray(value)) return impossibleEntry(value, depth);
      if (depth < DEEPEST && isPlain(value)) return impossibleField(value, depth);
  }
  return { path: '', value };
}

function impossibleEntry(list, depth) {
  for (let place = 0; place < list.length; place++) {
    const fault = impossible(list[place], depth + 1);
    if (fault) return { ...fault, path: `[${place}]${fault.path}` };
  }
  return undefined;
}

function impossibleField(object, depth) {
  for (const name of Object.keys(object)) {
    const fault = impossible(object[name], depth + 1);
    if (fault) return { ...fault, path: `.${name}${fault.path}` };
  }
  return undefined;
}

const isPlain = (value) =>
  Object.prototype.toString.call(value) === '[object Object]' && typeof value.toJSON !== 'function';

// As many rows and columns as a spreadsheet can have, and no more text than the rules take: beyond that, asking costs
// memory for nothing.
const ROWS = 1_048_576;
const COLUMNS = 16_384;
const CHARACTERS = 100 << 20;

const HALVES = new RegExp(HALF, 'gu');

/** A roster's cells as JSON. Half of a character becomes what a file that lost it has: the rules call that garbled. */
export function cellsAsText(cells) {
  if (!Array.isArray(cells)) refuse('cells', cells, 'not a list of rows');
  if (ROWS < cells.length) refuse('cells', cells.length, `more rows than ${ROWS}`);
  let room = CHARACTERS;
  const cell = (value, row, column) => {
    if (value === null || value === undefined) return '';
    const place = `cells[${row}][${column}]`;
    if (typeof value !== 'string') refuse(place, value, 'not a text; give numbers as they are shown');
    room -= value.length;
    if (room < 0) refuse('cells', '', `more text than ${CHARACTERS} characters`);
    return HALF.test(value) ? value.replace(HALVES, '\ufffd') : value;
  };
  const rows = Array.from(cells, (row, place) => {
    if (!Array.isArray(row)) refuse(`cells[${place}]`, row, 'not a list of cells');
    if (COLUMNS < row.length) refuse(`cells[${place}]`, row.length, `more columns than ${COLUMNS}`);
    return Array.from(row, (value, column) => cell(value, place, column));
  });
  try {
    return JSON.stringify(rows);
  } catch {
    // What takes six characters where one was, as a control character does, can outgrow what a string holds.
    return refuse('cells', '', 'more text than a string can hold');
  }
}
