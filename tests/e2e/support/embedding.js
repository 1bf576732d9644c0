// The calculator on another site's page: its markup, and what it tells that page.
import { expect } from './test.js';
import { optionOf } from './worker-page.js';

export const BEGIN = { name: '开始测算（2022年）' };

export const DEFINE = '<script src="WENGANG/calculator.js"></script>';
export const element = (attributes = '') => `<wengang-calculator ${attributes}></wengang-calculator>`;
export const RESULTS = 'prefill="year=2022&amp;at=results&amp;household=lifted-out-of-poverty"';

/** The element's policy, where the page around it has files of its own to give. */
export const OWN_FILES = "script-src https://wengang.example 'wasm-unsafe-eval'; style-src https://wengang.example; connect-src 'self' https://wengang.example";

export const FRAME = '<iframe src="WENGANG/embed.html#view=worker&amp;lang=zh" title="稳岗就业补助测算" width="360" height="700"></iframe>';
export const LINK = '<a href="WENGANG/" data-wengang data-view="worker">稳岗就业补助测算</a>';
export const SCRIPT = '<script src="WENGANG/embed.js"></script>';

export const ROSTER = '姓名\t户类型\t年工资\n张三\t脱贫户\t7000\n';

/** The site's own program, which keeps what the calculators tell as events. */
export const LISTEN = `window.told = []; for (const type of ['ready', 'resize', 'result', 'error'])
  document.addEventListener('wengang:' + type, (event) => told.push([event.target.id, type, event.detail]));`;

/** What they told of that type, with the id of the element. */
export const told = (page, type) => page.evaluate((type) => window.told.filter(([, one]) => one === type).map(([id, , detail]) => ({ id, ...detail })), type);

/** The first questions, as far as a person goes who wants to see something: the household and the work. */
export async function answerSome(calculator) {
  await calculator.getByRole('button', BEGIN).click();
  await chooseHousehold(calculator, 'lifted-out-of-poverty');
  await optionOf(calculator, 'jobs[0].province', 'unknown').click();
  await expect(calculator.getByRole('button', { name: '看结果' })).toBeVisible();
  await expect(calculator.locator('.embedded h1')).toBeFocused();
}

/** Answers both questions of the first screen, which goes on to that about work. */
async function chooseHousehold(calculator, household) {
  await optionOf(calculator, 'household', household).click();
  await optionOf(calculator, 'registered_in_heilongjiang', 'yes').click();
  await expect(optionOf(calculator, 'jobs[0].province', 'none')).toBeVisible();
}

/** Pastes a roster and has it read. */
export async function readRoster(calculator, cells = ROSTER) {
  await calculator.locator('#roster-cells').fill(cells);
  await calculator.getByRole('button', { name: '读粘贴的内容' }).click();
}

/** Takes the element out of the page for long enough to be gone, changes its attributes, and puts it in again. */
export const takeOutAndPutBack = (page, attributes = {}) =>
  page.evaluate(async (attributes) => {
    const taken = document.querySelector('wengang-calculator');
    taken.remove();
    await new Promise((done) => setTimeout(done));
    for (const [name, value] of Object.entries(attributes)) taken.setAttribute(name, value);
    document.body.append(taken);
  }, attributes);
