// The calculator as it will stand in the page, beside what is chosen for it.
import { made } from '../element/made.js';
import { LEAST_HEIGHT } from '../frame/frame_of.js';
import { fill } from '../shared/markup.js';
import { LOCAL } from '../shared/options.js';
import { PROPERTIES } from './settings.js';
import { hostOf, isAddress } from './snippet.js';
import { tagOf } from './tag.js';

/**
 * Whether what the place has fixed is fetched from another site than the guide's own, which may fetch from its own only. An address
 * is read in the page around, in a bare frame by the calculator.
 */
export function isElsewhere(configuration, base) {
  const { way, [LOCAL]: local } = configuration;
  if (!isAddress(local)) return false;
  return new URL(local, way === 'frame' ? base : `${hostOf(configuration, base)}/`).origin !== new URL(base).origin;
}

/** Shows it in that place, unless it stands there as it is; `base` is where `dist/` lies. */
export function showIn(place, configuration, base) {
  const shown = isElsewhere(configuration, base) ? { ...configuration, [LOCAL]: '' } : configuration;
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
