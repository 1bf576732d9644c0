// What stands in the page for a configuration: a name, its attributes, its contents. The snippet is this in writing, the calculator
// beside the form is this made.
import { LEAST_HEIGHT } from '../frame/frame_of.js';
import { MODULES, OPTIONS, PREFILL } from '../shared/options.js';
import { isSet } from './configuration.js';

const TITLES = { worker: ['稳岗就业补助测算', 'Job-support calculator'], employer: ['稳岗就业补助测算（用人单位）', 'Job-support calculator for employers'] };

/** How high a frame is that is not told. */
const HEIGHT = '900';

const titleOf = ({ view, lang }) => TITLES[MODULES[view]][lang === 'en' ? 1 : 0];
const pageOf = ({ view }, base) => (MODULES[view] === 'employer' ? `${base}employer.html` : base);

/** A flag is there or is not. */
const valueOf = (configuration, name) => (name === 'share-answers' ? '' : configuration[name]);

const attributesOf = (configuration, before, names) =>
  Object.fromEntries(names.filter((name) => isSet(configuration, name)).map((name) => [before + name, valueOf(configuration, name)]));

function addressOf(configuration, base) {
  const fragment = new URLSearchParams(configuration[PREFILL]);
  for (const [name, value] of Object.entries(attributesOf(configuration, '', OPTIONS))) fragment.set(name, value);
  return `${base}embed.html${fragment.toString() && `#${fragment}`}`;
}

const link = (configuration, base, attributes) => ['a', { href: pageOf(configuration, base), ...attributes }, titleOf(configuration)];

const TAGS = {
  frame: (configuration, base) => [
    'iframe',
    { src: addressOf(configuration, base), title: titleOf(configuration), width: '100%', height: configuration[LEAST_HEIGHT] || HEIGHT, allow: 'clipboard-write' },
  ],
  link: (configuration, base) => link(configuration, base, { 'data-wengang': '', ...attributesOf(configuration, 'data-', [...OPTIONS, PREFILL, LEAST_HEIGHT]) }),
  element: (configuration, base) => ['wengang-calculator', attributesOf(configuration, '', [...OPTIONS, PREFILL]), link(configuration, base)],
};

/** That of a configuration; `base` is where `dist/` lies. */
export const tagOf = (configuration, base) => TAGS[configuration.way](configuration, base);
