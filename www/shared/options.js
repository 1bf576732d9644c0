// What a page around the calculator can set: as attributes of the element, behind the # of a frame, as data-… on a link.

/** What the place has fixed: JSON as it stands, or the address of some. */
export const LOCAL = 'local-parameters';

/** Those that a frame's address has names of its own for; whatever else stands there are answers to begin with. */
export const OPTIONS = ['view', 'lang', 'theme', 'text-size', 'region', LOCAL, 'share-answers'];

/** Answers to begin with. */
export const PREFILL = 'prefill';

/** Which media the dark sheet is for, by theme. */
export const DARK_MEDIA = { auto: 'screen and (prefers-color-scheme: dark)', light: 'not all', dark: 'screen' };

/** What an attribute says; empty for what frameworks write where others leave it out. */
export const said = (value) => (['undefined', 'null'].includes(value) ? '' : value || '');

/** Which module shows a view. */
export const MODULES = { worker: 'worker', employer: 'employer', workshop: 'employer', broker: 'employer', base: 'employer' };
