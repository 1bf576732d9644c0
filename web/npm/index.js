// For browsers and bundlers: these know a file that belongs to a module by `new URL(name, import.meta.url)`.
import { readRoster, startRoster, startRules } from './wengang.js';

export { WengangError, evaluate, nextQuestion, notice } from './wengang.js';

export const init = (input = new URL('./rules.wasm', import.meta.url)) => startRules(input);

export const initRoster = (input = new URL('./roster.wasm', import.meta.url)) => startRoster(input);

export const readRosterCells = (cells, settings, correction) => readRoster(initRoster, cells, settings, correction);
