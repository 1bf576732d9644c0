// Where the keyboard stops: whether everything is reached, is marked when it is, and is in sight.
import { expect } from './test.js';

/** Presses Tab until the focus is on what matches. */
export async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** Tabs into the choices of a field, the first of which takes the focus, and goes down to the wanted one. */
export async function chooseByKeyboard(page, field, value) {
  await tabTo(page, `input[name="${field}"]`);
  await page.keyboard.press('Space');
  const wanted = page.locator(`input[name="${field}"][value="${value}"]`);
  for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** Tabs to the button of an answer and presses it. */
export async function pressByKeyboard(page, field, value, key = 'Enter') {
  await tabTo(page, `button[name="${field}"][value="${value}"]`);
  await page.keyboard.press(key);
}

export async function typeByKeyboard(page, id, text) {
  await tabTo(page, `[id="${id}"]`);
  // The keys Tab and Enter would lead on.
  if (/[\t\n]/.test(text)) await page.keyboard.insertText(text);
  else await page.keyboard.type(text);
}

/** Keeps in the page all at which the keyboard must stop, in their order, whatever their attributes say; gives what they are. */
const listStops = (page) =>
  page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, summary, .scroll';
    const all = [...document.querySelectorAll('.wengang')].flatMap((root) => [...root.querySelectorAll(usable)]);
    const shown = all.filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
    // Of a group of choices the keyboard stops at one.
    window.groupOf = (element) => (element.type === 'radio' ? document.querySelector(`input[name="${element.name}"]`) : element);
    window.stops = [...new Set(shown.map(window.groupOf))];
    return window.stops.map((element) => element.outerHTML.slice(0, 120));
  });

/** Where the focus is: at which stop, whether a ring that stands out is around it, and whether something lies over it. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return undefined;
    const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
    const luminance = (colour) => {
      const [red, green, blue] = channels(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (...colours) => {
      const [lighter, darker] = colours.map(luminance).toSorted((one, other) => other - one);
      return (lighter + 0.05) / (darker + 0.05);
    };
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const paper = getComputedStyle(document.body).backgroundColor;
    const outline = outlineStyle !== 'none' && 2 <= parseFloat(outlineWidth) ? [outlineColor] : [];
    const rings = [...outline, ...(boxShadow.match(/rgba?\([^)]*\)/g) ?? [])].filter((colour) => channels(colour)[3] !== 0);

    const { left, top, width, height } = element.getBoundingClientRect();
    // Several points, since a link may break over two lines.
    const points = [0.25, 0.5, 0.75].flatMap((x) => [0.25, 0.5, 0.75].map((y) => [left + width * x, top + height * y]));
    const free = points.some(([x, y]) => {
      const over = document.elementFromPoint(x, y);
      return over && (element.contains(over) || over.contains(element));
    });
    return {
      stop: window.stops.indexOf(window.groupOf(element)),
      name: element.outerHTML.slice(0, 120),
      marked: outline.length > 0,
      standsOut: rings.some((colour) => 3 <= contrast(colour, paper)),
      free,
    };
  });

/**
 * Goes from the top of the page through every stop of the keyboard. Each must be reached in the order of the page, be marked by
 * an outline that stands out, and have nothing over it.
 */
export async function expectEveryStop(page) {
  const names = await listStops(page);
  expect(names.length, 'stops').toBeGreaterThan(2);
  await page.evaluate(() => {
    document.activeElement.blur();
    scrollTo(0, 0);
  });
  await page.locator('.brand').click();
  const met = [];
  for (let presses = 0; presses < 3 * names.length; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (!focus) break;
    const { stop, name, ...how } = focus;
    expect({ name, ...how }).toEqual({ name, marked: true, standsOut: true, free: true });
    // A calendar is one stop, though it may hold several.
    if (met.at(-1) !== stop) met.push(stop);
  }
  expect(met.map((stop) => names[stop] ?? 'what is no stop')).toEqual(names);
}
