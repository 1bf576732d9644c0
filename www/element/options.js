// What the page around an element has set on it, as the calculator takes it.
import { languageAround, ofDocument } from '../shared/dom.js';
import { DARK_MEDIA } from '../shared/options.js';
import { webWorkers } from './web_workers.js';

/** Which module shows a view. */
export const MODULES = { worker: 'worker', employer: 'employer', workshop: 'employer', broker: 'employer', base: 'employer' };
// Frameworks write false where others leave the attribute out.
const SHARES = { true: true, 'share-answers': true, false: false };

const isOneOf = (choices, name) => Object.keys(choices).includes(name);

export const viewOf = (element) => (isOneOf(MODULES, element.getAttribute('view')) ? element.getAttribute('view') : 'worker');

export function darkMediaOf(element) {
  const theme = element.getAttribute('theme');
  return DARK_MEDIA[isOneOf(DARK_MEDIA, theme) ? theme : 'auto'];
}

function languageOf(element) {
  const own = (element.getAttribute('lang') || '').toLowerCase();
  const around = element.parentElement && languageAround(element.parentElement);
  const inherited = (around ?? languageAround(ofDocument('documentElement')) ?? '').toLowerCase();
  return own || (/^(zh|en)\b/.test(inherited) ? inherited : '');
}

function sharesAnswers(element) {
  if (!element.hasAttribute('share-answers')) return false;
  const value = element.getAttribute('share-answers');
  return !value || (isOneOf(SHARES, value) && SHARES[value]);
}

/** All of it; `local` is what the place has fixed, `kept` what was typed before, `erased` whether the person erased that. */
export function optionsOf(element, { view, local, kept, erased }) {
  const value = (name) => element.getAttribute(name) || '';
  const refused = (name, choices) => (value(name) && !isOneOf(choices, value(name)) ? [`${name}: ${value(name)}`] : []);
  return {
    view,
    lang: languageOf(element),
    'text-size': value('text-size'),
    region: value('region'),
    prefill: erased ? '' : value('prefill'),
    'sees-answers': sharesAnswers(element),
    local,
    kept,
    refused: [...refused('view', MODULES), ...refused('theme', DARK_MEDIA), ...refused('share-answers', SHARES)],
    ...(MODULES[view] === 'employer' && webWorkers()),
  };
}
