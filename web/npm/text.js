// JSON.stringify drops what JSON cannot hold, or makes null of it; unknown is an answer here, so that must be refused.
import { refuse } from './error.js';

/** Half of a character, which no text of another language can hold. */
const HALF = /\p{Surrogate}/u;

/** No value of the rules has lists in lists in lists; what is deeper contains itself. */
const DEEPEST = 8;

/** The longest list and the most fields that are looked at; of spells of work the rules take a hundred. */
const LONGEST = 100_000;
const LONGEST_OF = { jobs: 1_000 };

/** The longest text that is looked at: nothing that the rules read is nearly as long. */
const LONGEST_TEXT = 10_000;

/** How many values there may be in all. */
const MOST = 1_000_000;

const WHOLE = 'not a text, a whole number, true or false, a list or an object';
/** A number with a fraction could only be money, or a mistake. */
const FRACTION = 'not a whole number; an amount of money is a text, such as "386.50"';
const TOO_LARGE = `beyond ${Number.MAX_SAFE_INTEGER}, where numbers are not exact any more`;
const BIGINT = 'a BigInt; write it as a number, without the n';
const HALVED = 'has half of a character in it';

/** A value as JSON; `first` as a call's first argument, whose paths begin with its fields. */
export function asText(value, what, first = false) {
  const fault = impossible(value, { depth: 0, name: '', count: { left: MOST } });
  if (fault) refuse(first && fault.path ? fault.path.replace(/^\./, '') : what + fault.path, fault.value, fault.why);
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return refuse(what, '', 'another value each time that it is read');
  }
}

/** The first thing in a value that JSON cannot hold as it is, its path, and why; undefined if there is none. */
function impossible(value, at) {
  at.count.left -= 1;
  if (at.count.left < 0) return fault(value, `more than ${MOST} values in all`);
  switch (typeof value) {
    case 'string':
      if (LONGEST_TEXT < value.length) return fault(value, `a text of ${value.length} characters, more than ${LONGEST_TEXT}`);
      return HALF.test(value) ? fault(value, HALVED) : undefined;
    case 'boolean':
    case 'undefined':
      return undefined;
    case 'number':
      return Number.isSafeInteger(value) ? undefined : fault(value, whyNoNumber(value));
    case 'bigint':
      return fault(value, BIGINT);
    case 'object':
      if (value === null) return undefined;
      if (at.depth === DEEPEST) return fault(value, `deeper than ${DEEPEST} lists and objects in each other`);
      if (Array.isArray(value)) return impossibleEntry(value, at);
      if (isPlain(value)) return impossibleField(value, at);
  }
  return fault(value, WHOLE);
}

const fault = (value, why) => ({ path: '', value, why });

function whyNoNumber(value) {
  if (!Number.isFinite(value)) return 'not a number that can be written down';
  return Number.isInteger(value) ? TOO_LARGE : FRACTION;
}

// How long it is comes first: what is too long is not looked through.
function impossibleEntry(list, { depth, name, count }) {
  const longest = LONGEST_OF[name] ?? LONGEST;
  if (longest < list.length) return fault(list, `a list of ${list.length}, more than ${longest}`);
  const within = { depth: depth + 1, name: '', count };
  for (let place = 0; place < list.length; place++) {
    const found = impossible(list[place], within);
    if (found) return { ...found, path: `[${place}]${found.path}` };
  }
  return undefined;
}

function impossibleField(object, { depth, count }) {
  const names = Object.keys(object);
  if (LONGEST < names.length) return fault(object, `${names.length} fields, more than ${LONGEST}`);
  for (const name of names) {
    const found = HALF.test(name) ? fault(name, HALVED) : impossible(object[name], { depth: depth + 1, name, count });
    if (found) return { ...found, path: `.${name}${found.path}` };
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
/** A spreadsheet's cell has a thirtieth of these. */
const CHARACTERS_OF_CELL = 1_000_000;
/** A cell takes room though nothing stands in it. */
const CELLS = 40_000_000;

const HALVES = new RegExp(HALF, 'gu');

/** A roster's cells as JSON. Half of a character becomes what a file that lost it has: the rules call that garbled. */
export function cellsAsText(cells) {
  if (!Array.isArray(cells)) refuse('cells', cells, 'not a list of rows');
  if (ROWS < cells.length) refuse('cells', cells.length, `more rows than ${ROWS}`);
  let room = CHARACTERS;
  const count = cells.reduce((sum, row) => sum + (Array.isArray(row) ? row.length : 0), 0);
  if (CELLS < count) refuse('cells', count, `more cells than ${CELLS}`);
  const cell = (value, row, column) => {
    if (value === null || value === undefined) return '';
    const place = `cells[${row}][${column}]`;
    if (typeof value !== 'string') refuse(place, value, 'not a text; give numbers as they are shown');
    if (CHARACTERS_OF_CELL < value.length) refuse(place, '', `a cell of ${value.length} characters, more than ${CHARACTERS_OF_CELL}`);
    room -= value.length;
    if (room < 0) refuse('cells', '', `more text than ${CHARACTERS} characters`);
    return HALF.test(value) ? value.replace(HALVES, '\ufffd') : value;
  };
  // By place: what a list says of itself when it is gone through may have no end.
  const each = (list, take) => Array.from({ length: list.length }, (_, place) => take(list[place], place));
  const rows = each(cells, (row, place) => {
    if (!Array.isArray(row)) refuse(`cells[${place}]`, row, 'not a list of cells');
    if (COLUMNS < row.length) refuse(`cells[${place}]`, row.length, `more columns than ${COLUMNS}`);
    return each(row, (value, column) => cell(value, place, column));
  });
  try {
    return JSON.stringify(rows);
  } catch {
    // What takes six characters where one was, as a control character does, can outgrow what a string holds.
    return refuse('cells', '', 'more text than a string can hold');
  }
}
