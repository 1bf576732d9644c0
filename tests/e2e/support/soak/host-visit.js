// A visit to somebody else's site with two frames and an element of ours, in a page that changes around them.
import { expect } from '../test.js';

/** For so many frames of the browser nothing may move any more. */
const STILL = 12;
const WIDTHS = [320, 360, 600, 1024, 1280];
const TEXTS = ['3', '2022', '', '386.50', '六', '-5'];
/** What opens a window of the browser's own. */
const OPENS_A_WINDOW = /打印|Print|选择文件|Choose/;

/** How high that is which a frame shows, and whether the frame has to be scrolled for it. */
const within = (frame) =>
  frame.contentFrame().locator('wengang-calculator').evaluate((one) => {
    const { clientHeight, scrollHeight, clientWidth, scrollWidth } = document.documentElement;
    return { shown: Math.ceil(one.getBoundingClientRect().height), scrolls: clientHeight < scrollHeight || clientWidth < scrollWidth };
  });

/** The calculators of a page: two links that became frames, and an element. */
export class HostVisit {
  constructor(page) {
    Object.assign(this, { page, provoked: [] });
  }

  screen() {
    return 'host';
  }

  /** All that hold a calculator, the hidden ones among them. */
  get places() {
    return this.page.locator('iframe, wengang-calculator');
  }

  /** One of the matches that can be seen within one of the calculators; none if there is none. */
  async any(selector) {
    const place = this.places.nth(this.chance.below(await this.places.count()));
    const isFrame = await place.evaluate((one) => one.localName === 'iframe');
    const all = (isFrame ? place.contentFrame() : place).locator(`.embedded ${selector}`).filter({ visible: true });
    const count = await all.count();
    return count ? all.nth(this.chance.below(count)) : undefined;
  }

  /** How often a calculator has said that. */
  async told(type) {
    return this.page.evaluate((type) => window.told.filter(([, one]) => one === type).length, type);
  }

  /** Every frame that can be seen is as high as what it shows, once it is scrolled to, and stays so. */
  async expectWhole() {
    for (const frame of await this.page.locator('iframe').filter({ visible: true }).all()) {
      await frame.scrollIntoViewIfNeeded();
      const fits = async () => {
        const { shown, scrolls } = await within(frame);
        return { scrolls, missing: shown - (await frame.evaluate((one) => one.getBoundingClientRect().height)) };
      };
      await expect.poll(fits, 'what a frame shows, beside its height').toEqual({ scrolls: false, missing: 0 });
    }
    const before = await this.told('resize');
    await this.page.evaluate(async (still) => {
      for (let left = still; left; left -= 1) await new Promise(requestAnimationFrame);
    }, STILL);
    expect(await this.told('resize'), 'heights, told while nothing happens').toBe(before);
    expect(await this.told('error'), 'errors').toBe(0);
  }
}

async function press(visit) {
  const button = await visit.any('button:enabled, .embedded summary');
  if (button && !OPENS_A_WINDOW.test(await button.innerText())) await button.click();
}

async function type(visit) {
  const field = await visit.any('input[type=text]');
  await field?.fill(visit.chance.of(TEXTS));
}

async function choose(visit) {
  const list = await visit.any('select');
  await list?.selectOption({ index: visit.chance.below(await list.locator('option').count()) });
}

const tick = async (visit) => (await visit.any('input[type=checkbox]'))?.click();

/** A style that one of the boxes around the calculators has for a while, or for good. */
const styled = (style) => (visit) =>
  visit.page.locator('.box').nth(visit.chance.below(3)).evaluate((box, style) => Object.assign(box.style, style), style);

/** What holds a calculator is taken out of the page and put back where it was. */
const takeOut = (visit) =>
  visit.page.locator('.box').nth(visit.chance.below(3)).evaluate(async (box) => {
    const [held] = box.children;
    held.remove();
    await new Promise((done) => setTimeout(done));
    box.prepend(held);
  });

const on = ['host'];
export const HOST_ACTIONS = [
  { name: 'press a button', on, act: press },
  { name: 'press another button', on, act: press },
  { name: 'press one more', on, act: press },
  { name: 'type somewhere', on, act: type },
  { name: 'choose from a list', on, act: choose },
  { name: 'tick a box', on, act: tick },
  { name: 'scroll', on, act: ({ page, chance }) => page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), chance.below(100) / 100) },
];

/** What a site does around the calculators; it must cost nothing and leave nothing askew. */
export const HOST_CHANGES = [
  { name: 'the window is of another width', on, act: ({ page, chance }) => page.setViewportSize({ width: chance.of(WIDTHS), height: 740 }) },
  { name: 'a box is hidden', on, act: styled({ display: 'none' }) },
  { name: 'a box is shown', on, act: styled({ display: '' }) },
  { name: 'a box is narrow', on, act: styled({ width: '280px' }) },
  { name: 'a box is wide again', on, act: styled({ width: '' }) },
  { name: 'the page is in another language', on, act: ({ page, chance }) => page.evaluate((lang) => (document.documentElement.lang = lang), chance.of(['zh-CN', 'en'])) },
  { name: 'a calculator is taken out and put back', on, act: takeOut },
];
