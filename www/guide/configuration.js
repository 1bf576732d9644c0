// A configuration: the value of each setting by its name, empty where it is not set, and the address that says the same.
import { ALL, takes } from './settings.js';

/** What an address is at most; a longer one is not read at all. */
const LONGEST = 8000;

const SHOWN = 60;

const settingOf = (name) => ALL.find((setting) => setting.name === name);

export const isSet = (configuration, name) => !!configuration[name] && configuration[name] !== settingOf(name).first;

/** What an address says, behind its #; whatever cannot be is left out, and named in `refused`. */
export function read(fragment) {
  const configuration = Object.fromEntries(ALL.map(({ name, first }) => [name, first]));
  const text = fragment.replace(/^#/, '');
  if (LONGEST < text.length) return { configuration, refused: [`${text.slice(0, SHOWN)}…`] };
  const refused = [];
  const seen = new Set();
  for (const [name, value] of new URLSearchParams(text)) {
    const setting = settingOf(name);
    if (!setting || seen.has(name) || (value && !takes(setting, value))) refused.push(`${name}=${value}`.slice(0, SHOWN));
    else if (value) configuration[name] = value;
    seen.add(name);
  }
  return { configuration, refused };
}

/** The fragment of a configuration: what is set, in the order of the table. */
export function write(configuration) {
  const fragment = new URLSearchParams();
  for (const { name } of ALL) if (isSet(configuration, name)) fragment.set(name, configuration[name]);
  return fragment.toString();
}
