// An element of the page's own markup that is named like a property of the document stands in that one's place: what a page
// lets others write, a comment with a picture in it, must not decide which script runs.
import { POLICY, expect, test } from './hosts.js';

const CALCULATOR = '<wengang-calculator></wengang-calculator><script src="WENGANG/calculator.js"></script>';
const LINK = '<p lang="en"><a href="WENGANG/" data-wengang data-view="worker">The calculator</a></p><script src="WENGANG/embed.js"></script>';
const BEGIN = { name: '开始测算（2022年）' };

/** What the scripts ask of a document before any of it is drawn. */
const NAMES = ['currentScript', 'querySelectorAll', 'documentElement', 'addEventListener', 'readyState'];
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const picture = (name) => `<img name="${name}" src="${PICTURE}" alt="">`;

for (const name of NAMES) {
  test(`an element and a link work beside a picture called ${name}`, async ({ page, shown }) => {
    await shown(picture(name) + CALCULATOR + LINK, { policy: `${POLICY.element}; frame-src https://wengang.example` });
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'Start' })).toBeVisible();
  });
}

test('a link works in a form whose fields are called like what is asked of it', async ({ page, shown }) => {
  const fields = ['lang', 'getAttribute', 'insertBefore', 'closest'].map((name) => `<input name="${name}">`).join('');
  await shown(`<form lang="en">${fields}<a href="WENGANG/" data-wengang>The calculator</a></form><script src="WENGANG/embed.js"></script>`, { way: 'link' });
  await expect(page.frameLocator('iframe').getByRole('button', { name: 'Start' })).toBeVisible();
});
