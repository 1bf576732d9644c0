// For Node, whose fetch reads no files.
import { readFile } from 'node:fs/promises';
import { readRoster, startRoster, startRules } from './wengang.js';

export { WengangError, evaluate, nextQuestion, notice } from './wengang.js';

/** A file is read, by its address; whatever else there is goes as it is. */
async function read(given) {
  const input = await given;
  return /^file:/.test(input instanceof URL || typeof input === 'string' ? input : '') ? readFile(new URL(input)) : input;
}

/** Reads a source once it is wanted; one that fails when nobody wants it any more is nobody's concern. */
function source(input) {
  Promise.resolve(input).catch(() => {});
  return () => read(input);
}

export const init = (input = new URL('./rules.wasm', import.meta.url)) => startRules(source(input));

export const initRoster = (input = new URL('./roster.wasm', import.meta.url)) => startRoster(source(input));

export const readRosterCells = (cells, settings, correction) => readRoster(initRoster, cells, settings, correction);
