// For browsers and bundlers: these know a file that belongs to a module by `new URL(name, import.meta.url)`.
import { readRoster, startRoster, startRules } from './wengang.js';

export { WengangError, evaluate, nextQuestion, notice } from './wengang.js';

const isAddress = (input) => input instanceof URL || typeof input === 'string';

/** Says which file it was that did not come: a bundler may have moved the module away from it. */
const said = (name, input) => (error) => {
  if (!isAddress(input)) throw error;
  const message = `${name}: no WebAssembly came from ${String(input).slice(0, 200)}; put the package's file there, or give ${name} its address or its bytes`;
  throw Object.assign(new Error(message), { cause: error });
};

export const init = (input = new URL('./rules.wasm', import.meta.url)) => startRules(input).catch(said('init', input));

export const initRoster = (input = new URL('./roster.wasm', import.meta.url)) => startRoster(input).catch(said('initRoster', input));

export const readRosterCells = (cells, settings, correction) => readRoster(initRoster, cells, settings, correction);
