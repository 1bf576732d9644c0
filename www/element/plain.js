// What a script of the page hands in as an object, as plain data: reading it may throw, and not everything is data.

/** More than anything that is known here has within one another, in a list, and in all; an object may stand within itself. */
const DEEPEST = 8;
const LONGEST = 1000;
const MOST = 200000;

/** Stands for what is no data: nothing that is known here is said so. */
const WRONG = false;

const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

/** The data in it, where whatever is none is refused by its name later on; of what is none as a whole, a text that says what it is. */
export function plainOf(local) {
  try {
    const plain = copied(local, { deeper: DEEPEST, read: { left: MOST } });
    return plain === WRONG ? `${kindOf(local)} {…}?` : plain;
  } catch (thrown) {
    return '{…}?';
  }
}

function copied(value, { deeper, read }) {
  read.left -= 1;
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return WRONG;
  if (typeof value !== 'object' || value === null) return value;
  if (deeper === 0 || read.left < 0) return WRONG;
  const at = (name) => entryOf(value, name, { deeper: deeper - 1, read });
  if (Array.isArray(value)) return Array.from({ length: Math.min(value.length, LONGEST) }, (_, place) => at(place));
  // A class of the page's own is told from one of the browser's by that.
  if (kindOf(value) !== 'Object') return WRONG;
  return Object.fromEntries(Object.keys(value).map((name) => [name, at(name)]));
}

/** What throws takes nothing else along. */
function entryOf(value, name, limits) {
  try {
    return copied(value[name], limits);
  } catch (thrown) {
    return WRONG;
  }
}
