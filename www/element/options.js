// What the page around an element has set on it, as the calculator takes it.
import { languageAround, ofDocument } from '../shared/dom.js';
import { DARK_MEDIA, LOCAL, MODULES, said } from '../shared/options.js';
import { cityOf, codeOf, isKnown, localOf } from './place_names.js';
import { plainOf } from './plain.js';
import { webWorkers } from './web_workers.js';

// Frameworks write false where others leave the attribute out.
const SHARES = { true: true, 'share-answers': true, false: false };

const isOneOf = (choices, name) => Object.keys(choices).includes(name);

const valueOf = (element, name) => said(element.getAttribute(name));

export const viewOf = (element) => (isOneOf(MODULES, valueOf(element, 'view')) ? valueOf(element, 'view') : 'worker');

export function darkMediaOf(element) {
  const theme = valueOf(element, 'theme');
  return DARK_MEDIA[isOneOf(DARK_MEDIA, theme) ? theme : 'auto'];
}

function languageOf(element) {
  const own = valueOf(element, 'lang').toLowerCase();
  const around = element.parentElement && languageAround(element.parentElement);
  const inherited = (around ?? languageAround(ofDocument('documentElement')) ?? '').toLowerCase();
  return own || (/^(zh|en)\b/.test(inherited) ? inherited : '');
}

/** Whether the page wants to see the answers. */
export function sharesAnswers(element) {
  const value = element.getAttribute('share-answers');
  return value === '' || (isOneOf(SHARES, value) && SHARES[value]);
}

/**
 * All of it; `local` is what the place has fixed, `kept` what was typed before, `erased` whether the person erased that,
 * `agreed` whether the page may see the answers.
 */
export function optionsOf(element, { view, local: given, kept, erased, agreed }) {
  const local = plainOf(given);
  const value = (name) => valueOf(element, name);
  // A place that is not known here may be one of a pack that is still to come.
  const isAwaited = value(LOCAL) !== '' && local === undefined && !isKnown(value('region'));
  const refused = (name, choices) => (value(name) && !isOneOf(choices, value(name)) ? [`${name}: ${value(name)}`] : []);
  return {
    view,
    lang: languageOf(element),
    'text-size': value('text-size'),
    // The calculator knows cities and prefectures: the one that a county lies in stands for it.
    region: isAwaited ? '' : cityOf(value('region')),
    // A place pack may have the county itself.
    place: codeOf(value('region')),
    prefill: erased ? '' : value('prefill'),
    'sees-answers': agreed && sharesAnswers(element),
    'own-history': element.hasAttribute('data-alone') ? 'own' : '',
    local: localOf(value('region'), local),
    kept,
    refused: [...refused('view', MODULES), ...refused('theme', DARK_MEDIA), ...refused('share-answers', SHARES)],
    ...(MODULES[view] === 'employer' && webWorkers()),
  };
}
