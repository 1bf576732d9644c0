// For Node, whose fetch reads no files.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
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

/**
 * One of the package's own files. Some bundlers for servers make a path of their site of its address: then it is read from
 * where this file was when it was bundled, or else from the package that the program has installed.
 */
const own = (name, address) => async () => {
  try {
    const url = address();
    return await (/^\w+:/.test(url) ? read(url) : readFile(new URL(name, import.meta.url)));
  } catch {
    return readFile(createRequire(`${process.cwd()}/`).resolve(`wengang/${name}`));
  }
};

// Bundlers know a file that belongs to a module by exactly this way of writing its address.
const ownRules = own('rules.wasm', () => new URL('./rules.wasm', import.meta.url));
const ownRoster = own('roster.wasm', () => new URL('./roster.wasm', import.meta.url));

export const init = (input) => startRules(input === undefined ? ownRules : source(input));

export const initRoster = (input) => startRoster(input === undefined ? ownRoster : source(input));

export const readRosterCells = (cells, settings, correction) => readRoster(initRoster, cells, settings, correction);
