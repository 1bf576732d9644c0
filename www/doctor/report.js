// The report: of each way whether it works, why not, and what to write.
import { WAYS } from './ways.js';
import { RESULTS, ROSTERS, TEXTS, WAY_NAMES, reasonIn } from './words.js';
import { inLanguage } from '../shared/languages.js';
import { make } from '../shared/markup.js';

/** A header, or a type, that is no directive of the page's own policy. */
const isOfServer = ({ directive }) => ['frame-ancestors', 'Content-Type'].includes(directive);

const needOf = (language) => (reason) => make('li', {}, reasonIn(language, reason), isOfServer(reason) && make('code', { class: 'line' }, reason.need));

function partOf(language, way, { result, rosters, reasons, lines }) {
  const say = (pair) => inLanguage(language, pair);
  return make(
    'section',
    { class: `way-report ${result}`, 'data-way': way, 'data-result': result, 'data-rosters': way === 'element' && rosters },
    make('h3', {}, say(WAY_NAMES[way])),
    make('p', { class: 'result' }, say(RESULTS[result]), way === 'element' && result !== 'fails' && ` · ${say(ROSTERS[rosters])}`),
    0 < reasons.length && make('ul', {}, ...reasons.map(needOf(language))),
    0 < lines.length && make('p', {}, say(TEXTS.add)),
    ...lines.map((line) => make('code', { class: 'line' }, `${line};`)),
  );
}

/** It as elements. */
export const reportOf = (language, ways) => WAYS.map((way) => partOf(language, way, ways[way]));

/** It as lines of a text, for a console. */
export function textOf(language, ways) {
  const say = (pair) => inLanguage(language, pair);
  return WAYS.flatMap((way) => {
    const { result, rosters, reasons, lines } = ways[way];
    const needs = reasons.map((reason) => `  - ${reasonIn(language, reason)} ${reason.need || ''}`.trimEnd());
    return [`${say(WAY_NAMES[way])}: ${say(RESULTS[result])}${way === 'element' && result !== 'fails' ? `, ${say(ROSTERS[rosters])}` : ''}`, ...needs, ...lines.map((line) => `    ${line};`)];
  }).join('\n');
}
