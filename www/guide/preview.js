// The calculator as it will stand in the page, beside what is chosen for it.
import { made } from '../element/made.js';
import { LEAST_HEIGHT } from '../frame/frame_of.js';
import { fill } from '../shared/markup.js';
import { LOCAL } from '../shared/options.js';
import { PROPERTIES } from './settings.js';
import { tagOf } from './tag.js';

/** What is fetched from elsewhere would come from the page's own site; the guide fetches from its own only. */
export const isElsewhere = ({ [LOCAL]: local }) => !!local && !local.startsWith('{') && new URL(local, location.href).origin !== location.origin;

/** Shows it in that place, unless it stands there as it is; `base` is where `dist/` lies. */
export function showIn(place, configuration, base) {
  const shown = isElsewhere(configuration) ? { ...configuration, [LOCAL]: '' } : configuration;
  const { way, [LEAST_HEIGHT]: height } = shown;
  const looks = way === 'element' ? PROPERTIES.map(({ name }) => [name, shown[name]]).filter(([, value]) => value) : [];
  const tag = tagOf(shown, base);
  const said = JSON.stringify([tag, looks, way, height]);
  if (place.getAttribute('data-shown') === said) return;
  place.setAttribute('data-shown', said);
  const calculator = made(tag);
  for (const [name, value] of looks) calculator.style.setProperty(name, value);
  if (way === 'element' && height) calculator.style.minHeight = `${height}px`;
  fill(place, calculator);
}
