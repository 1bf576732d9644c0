// The modules of the calculator: two elements share one. The build writes the names of their files in here.
import { startModule } from '../shared/module.js';
import { addressOf } from './own_script.js';

const FILES = {
  worker: ['./app.js', './app_bg.wasm', './app_plain.js'],
  employer: ['./employer.js', './employer_bg.wasm', './employer_plain.js'],
};

const started = {};
// A browser remembers an address that failed, so that another attempt needs another one.
let attempt = 0;

/** What the module exports, once it runs. */
export function start(module) {
  const files = () => FILES[module].map((file) => addressOf(file) + (attempt ? `?${attempt}` : ''));
  return (started[module] = started[module] || startModule(...files()));
}

/** Lets the next one who wants it start it anew. */
export function forget(module) {
  delete started[module];
  attempt += 1;
}

/** The modules in whose files the error came about. */
export function modulesIn(error) {
  const isIn = (module) => FILES[module].some((file) => String(error.stack).includes(addressOf(file)));
  return Object.keys(started).filter(isIn);
}
