// For Node, whose fetch reads no files.
import { readFile } from 'node:fs/promises';
import { readRoster, startRoster, startRules } from './wengang.js';

export { WengangError, evaluate, nextQuestion, notice } from './wengang.js';

const read = (input) => (input instanceof URL && input.protocol === 'file:' ? readFile(input) : input);

export const init = (input = new URL('./rules.wasm', import.meta.url)) => startRules(() => read(input));

export const initRoster = (input = new URL('./roster.wasm', import.meta.url)) => startRoster(() => read(input));

export const readRosterCells = (cells, settings, correction) => readRoster(initRoster, cells, settings, correction);
