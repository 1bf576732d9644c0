// An element of the page's own markup that is named like a property of the document stands in that one's place: what a page
// lets others write, a comment with a picture in it, must not decide which script runs.
import { BEGIN, DEFINE, SCRIPT, element } from '../support/embedding.js';
import { POLICY, test } from '../support/host-site.js';

const CALCULATOR = element() + DEFINE;
const LINK = `<p lang="en"><a href="WENGANG/" data-wengang data-view="worker">The calculator</a></p>${SCRIPT}`;

/** What the scripts ask of a document before any of it is drawn, and what draws it. */
const NAMES = ['currentScript', 'querySelectorAll', 'documentElement', 'addEventListener', 'readyState', 'createElement', 'createTextNode', 'createElementNS'];
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
// `expect` would draw what it sees while it waits, and does so with the very names that are taken here.
const visible = (locator) => locator.waitFor({ timeout: 30_000 });
const picture = (name) => `<img name="${name}" src="${PICTURE}" alt="">`;

for (const name of NAMES) {
  test(`an element and a link work beside a picture called ${name}`, async ({ page, shown }) => {
    await shown(picture(name) + CALCULATOR + LINK, { policy: `${POLICY.element}; frame-src https://wengang.example` });
    await visible(page.getByRole('button', BEGIN));
    await visible(page.frameLocator('iframe').getByRole('button', { name: 'Start' }));
  });
}

test('a link works in a form whose fields are called like what is asked of it', async ({ page, shown }) => {
  const fields = ['lang', 'getAttribute', 'insertBefore', 'closest'].map((name) => `<input name="${name}">`).join('');
  await shown(`<form lang="en">${fields}<a href="WENGANG/" data-wengang>The calculator</a></form>${SCRIPT}`, { way: 'link' });
  await visible(page.frameLocator('iframe').getByRole('button', { name: 'Start' }));
});
