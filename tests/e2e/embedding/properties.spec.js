// The element's properties: each attribute has one, under both spellings, and no other name is taken.
import { BEGIN, DEFINE, OWN_FILES, RESULTS, element } from '../support/embedding.js';
import { expect, test } from '../support/host-site.js';
import { eachCase } from '../support/test.js';

/** A property, the attribute that it stands for, and a value of it. */
const REFLECTED = {
  view: ['view', 'base'],
  lang: ['lang', 'en'],
  theme: ['theme', 'dark'],
  textSize: ['text-size', 'large'],
  'text-size': ['text-size', 'large'],
  region: ['region', 'jixi'],
  prefill: ['prefill', 'household=monitored'],
};

test('stand for the attributes, and take them away again', async ({ page, shown }) => {
  await shown(element() + DEFINE);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await eachCase(REFLECTED, async ([attribute, value], property) => {
    const seen = await page.evaluate(([property, attribute, value]) => {
      const one = document.createElement('wengang-calculator');
      const all = [one[property]];
      one[property] = value;
      all.push(one.getAttribute(attribute), one[property]);
      for (const nothing of [undefined, null, false]) {
        one[property] = value;
        one[property] = nothing;
        all.push(one.hasAttribute(attribute));
      }
      return [...all, Object.keys(one)];
    }, [property, attribute, value]);
    expect(seen).toEqual(['', value, value, false, false, false, []]);
  });
});

test('that the answers are shared is true or false', async ({ page, shown }) => {
  await shown(element() + DEFINE);
  const seen = await page.evaluate(() => {
    const one = document.createElement('wengang-calculator');
    return [true, false, '', 'false', 'true', undefined].map((value) => {
      one.shareAnswers = value;
      return [one.getAttribute('share-answers'), one.shareAnswers];
    });
  });
  expect(seen).toEqual([['', true], [null, false], ['', true], ['false', false], ['true', true], [null, false]]);
});

test('another view begins with what the page says, and not with what was typed in the one before', async ({ page, shown }) => {
  await shown(element('view="workshop"') + DEFINE);
  await page.locator('[id="line"]').fill('7000');
  await page.locator('wengang-calculator').evaluate((one) => Object.assign(one, { prefill: 'household=monitored&at=household&year=2022', view: 'worker' }));
  await expect(page.locator('button[value=monitored]')).toHaveAttribute('aria-pressed', 'true');
});

test('the view can be changed as a property, and the answers of one view stay with it', async ({ page, shown }) => {
  await shown(element() + DEFINE);
  await page.getByRole('button', BEGIN).click();
  await page.getByRole('button', { name: '脱贫户', exact: true }).click();
  const set = (change) => page.locator('wengang-calculator').evaluate((one, change) => Object.assign(one, change), change);
  await set({ theme: 'dark', lang: 'en' });
  await expect(page.getByRole('button', { name: 'Yes', exact: true })).toBeVisible();
  await expect(page.locator('button[value=lifted-out-of-poverty]')).toHaveAttribute('aria-pressed', 'true');
  await set({ view: 'workshop' });
  await expect(page.locator('[id="line"]')).toBeVisible();
});

test('hold what was set before the script was there', async ({ page, shown }) => {
  const early = "Object.assign(document.querySelector('wengang-calculator'), { view: 'workshop', lang: 'en', theme: undefined, prefill: 'line=7000' });";
  await shown(`${element()}<script src="/early.js"></script>${DEFINE}`, {
    policy: OWN_FILES.replace('script-src', "script-src 'self'"), pages: { '/early.js': { body: early, headers: { 'content-type': 'text/javascript' } } },
  });
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
  await expect(page.getByRole('button', { name: 'Estimate' })).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('nothing else is the element\'s own, so that a page may name what it likes', async ({ page, shown }) => {
  await shown(element() + DEFINE);
  await page.getByRole('button', BEGIN).click();
  await page.locator('wengang-calculator').evaluate((one) => {
    const names = ['local', 'kept', 'calculator', 'opening', 'turn', 'module', 'sizes', 'dark', 'height', 'reads', 'consent', 'root', 'receiver'];
    for (const name of names) one[name] = 'theirs';
    one.setAttribute('lang', 'en');
  });
  await page.locator('button[value=lifted-out-of-poverty]').click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(page.locator('.embedded h1')).toBeFocused();
});

test('what the place has fixed may be an object, a text of JSON or an address, under both spellings, and goes again', async ({ page, shown }) => {
  const local = { start_up_subsidy: { amount: '5000', source: '某文件', year: 2022 } };
  await shown(element(RESULTS) + DEFINE, { policy: OWN_FILES, pages: { '/a.json': { body: JSON.stringify(local), headers: { 'content-type': 'application/json' } } } });
  await expect(page.locator('.total')).toBeVisible();
  const card = page.locator('[data-provision=start_up]');
  await card.evaluate((details) => (details.open = true));
  for (const property of ['localParameters', 'local-parameters']) {
    for (const value of [local, JSON.stringify(local), '/a.json']) {
      await page.locator('wengang-calculator').evaluate((one, [property, value]) => (one[property] = value), [property, value]);
      await expect(card).toContainText('5,000 元（2022 年');
      await page.locator('wengang-calculator').evaluate((one, property) => (one[property] = undefined), property);
      await expect(card).not.toContainText('某文件');
    }
  }
});
