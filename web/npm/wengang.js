// Objects to text, text to the rules, objects back. What goes in is text, because one reader for all types is smaller
// than readers of objects; what comes out is built by wasm, because JSON.parse takes three times as long over it. A
// roster, whose rows are many and alike, comes out as text as well.
import roster, { read_roster } from '../../target/bindings/roster.js';
import rules, * as exported from '../../target/bindings/rules.js';
import { cellsAsText, asText } from './text.js';
import { WengangError } from './error.js';

export { WengangError };

/** A wasm module that is started once, whoever asks; after a failure it can be asked again. */
function startOnce(start) {
  let started;
  return (input) => {
    // Nobody else looks at a source that comes too late.
    if (started) Promise.resolve(input).catch(() => {});
    started ??= Promise.resolve(typeof input === 'function' ? input() : input)
      .then((source) => start({ module_or_path: source }))
      .catch((error) => {
        started = undefined;
        throw error;
      });
    return started.then(() => undefined);
  };
}

let ready = false;
const startedRules = startOnce(rules);

export const startRules = (input) => startedRules(input).then(() => void (ready = true));

export const startRoster = startOnce(roster);

function call(name, ...texts) {
  if (!ready) throw new WengangError({ field: 'init', refused: '', message: 'init: call it, and wait for it, first' });
  return said(() => exported[name](...texts));
}

/** What the rules say; a refusal comes as text, anything else is not ours to hide. */
function said(ask) {
  try {
    return ask();
  } catch (error) {
    throw typeof error === 'string' ? new WengangError(JSON.parse(error)) : error;
  }
}

export const evaluate = (facts, localParameters) =>
  call('evaluate', asText(facts, 'facts', true), asText(localParameters, 'localParameters'));

export const nextQuestion = (answers, localParameters) =>
  call('next_question', asText(answers, 'answers', true), asText(localParameters, 'localParameters'));

export const notice = () => call('notice');

export async function readRoster(start, cells, settings, correction) {
  const texts = [cellsAsText(cells), asText(settings, 'settings'), asText(correction, 'correction')];
  await start();
  return JSON.parse(said(() => read_roster(...texts)));
}
