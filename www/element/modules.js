// The modules of the calculator: two elements share one. The build writes the names of their files in here.
import { startModule } from '../shared/module.js';
import { addressOf } from './own_script.js';

const FILES = {
  worker: { js: './app.js', wasm: './app_bg.wasm', plain: './app_plain.js' },
  employer: { js: './employer.js', wasm: './employer_bg.wasm', plain: './employer_plain.js' },
};

const started = {};
// A browser remembers an address that failed, so that another attempt needs another one.
let attempt = 0;

/** What the module exports, once it runs. */
export function start(module) {
  const again = attempt ? `?${attempt}` : '';
  return (started[module] = started[module] || startModule((part) => addressOf(FILES[module][part]) + again));
}

/** Lets the next one who wants it start it anew. */
export function forget(module) {
  delete started[module];
  attempt += 1;
}

/** The modules in whose files the error came about. */
export function modulesIn(error) {
  const isIn = (module) => Object.values(FILES[module]).some((file) => String(error.stack).includes(addressOf(file)));
  return Object.keys(started).filter(isIn);
}
