// The modules of the calculator: two elements share one. The build writes the names of their files in here.
import { startModule } from '../shared/module.js';
import { addressOf } from './own_script.js';

const FILES = {
  worker: { js: './app.js', wasm: './app_bg.wasm', plain: './app_plain.js' },
  employer: { js: './employer.js', wasm: './employer_bg.wasm', plain: './employer_plain.js' },
};

/** How long what is loaded may take before it is told, in milliseconds. What comes after that is taken all the same. */
const PATIENCE = 30000;

const started = {};
// A browser remembers an address that failed, so that another attempt needs another one.
let attempt = 0;

/** The addresses of a module's files. */
export const filesOf = (module) => Object.values(FILES[module]).map(addressOf);

/** What the module exports, once it runs; one that cannot start is begun anew by whoever wants it next. */
export function start(module) {
  if (started[module]) return started[module];
  const again = attempt ? `?${attempt}` : '';
  const one = startModule((part) => addressOf(FILES[module][part]) + again);
  started[module] = one;
  one.catch(() => started[module] === one && forget(module));
  return one;
}

/** Calls `tell` with what is to be said once a module has taken too long, and lets it be begun anew; gives what stops that. */
export function whenLate(module, tell) {
  const late = () => {
    if (tell(new Error(`nothing has come for ${PATIENCE / 1000} seconds`))) forget(module);
  };
  return setTimeout(late, PATIENCE);
}

/** Lets the next one who wants it start it anew. */
export function forget(module) {
  delete started[module];
  attempt += 1;
}

/** The modules in whose files the error came about. */
export function modulesIn(error) {
  const isIn = (module) => filesOf(module).some((file) => String(error.stack).includes(file));
  return Object.keys(started).filter(isIn);
}
