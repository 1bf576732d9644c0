// What can go wrong on the employers' page: each is brought about, told in words, over again, and has cost nothing.
import { pasteRoster, READING_TIME, refusal, savedFile } from '../employer-page.js';
import { R1 } from '../notice-roster.js';
import { FILES, lines } from '../spreadsheets.js';
import { expect, started } from '../test.js';
import { breakOne, killAll, started as startedSoFar } from '../web-workers.js';
import { ANYWHERE, FILES_OF_ALL_KINDS, handIn, search } from './employer-visit.js';
import { freezeAndWake, refusing } from './refusing.js';

const BROKEN_ANSWERS = [
  (route) => route.fulfill({ status: 503, body: '' }),
  (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>登录</title>' }),
  (route) => route.abort('connectionreset'),
  async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  },
];
const FILES_OF_PROGRAMS = ['_loader-*.js', '-*.js', '-*_bg.wasm'];

/** Whether a roster can be handed in where the visit is, and would be read. */
const takesRosters = async ({ page }) => (await page.locator('#roster-file').count()) > 0 && (await page.locator('[aria-invalid=true]').count()) === 0;

/** A roster is handed in while something is wrong, which is told; it is read once that is over. */
async function wrongThenRight(visit, { file, says, wrong, right }) {
  if (!(await takesRosters(visit))) return;
  await wrong();
  await visit.read(() => handIn(visit.page, file));
  // What was typed beside it comes first.
  if ((await visit.screen()) === 'form') return right();
  await expect(refusal(visit.page)).toContainText(says, READING_TIME);
  await right();
  await visit.discard();
  await visit.expectNothingLost();
  await visit.read(() => handIn(visit.page, file));
  await expect(visit.page.locator('main .total')).toContainText('读了 6 行');
}

async function withBrokenProgram(visit) {
  const { page, chance } = visit;
  const [program, file] = chance.of([['roster_worker', FILES_OF_ALL_KINDS[0]], ['sheet_worker', FILES_OF_ALL_KINDS[2]]]);
  const path = `**/${program}${chance.of(FILES_OF_PROGRAMS)}*`;
  const answer = chance.of(BROKEN_ANSWERS);
  await wrongThenRight(visit, { file, says: '没能打开读名册的程序', wrong: () => page.route(path, answer), right: () => page.unroute(path) });
}

/** A program is asked for and does not come: told after 15 seconds, and again after 15 more; then it comes. */
async function withStalledProgram(visit) {
  const { page } = visit;
  if (!(await takesRosters(visit))) return;
  const [path, waiting] = ['**/roster_worker-*_bg.wasm*', []];
  await page.route(path, (route) => void waiting.push(route));
  await handIn(page, FILES_OF_ALL_KINDS[0]);
  if ((await visit.screen()) !== 'form') {
    await expect.poll(() => waiting.length).toBe(1);
    await page.clock.runFor(15_000);
    await expect(refusal(page)).toContainText('已经自动重新打开');
    await expect.poll(() => waiting.length).toBe(2);
    await visit.read(() => waiting[1].continue());
    await expect(page.locator('main .total')).toBeVisible(READING_TIME);
    await visit.read(() => {});
  }
  await page.unroute(path);
}

/** Its programs end; whatever is asked next is answered all the same, and it is said that something happened. */
async function withoutPrograms(visit, end) {
  const { page } = visit;
  // Those that ended twice are started with what is asked next.
  if (!(await startedSoFar(page))) return;
  await end(page);
  await search(visit, `王${visit.chance.below(1_000_000)}`);
  await page.clock.runFor(15_000);
  await expect(refusal(page).first()).toContainText(/已经自动重新打开|没有动静/, READING_TIME);
  await search(visit, '', undefined);
  await page.locator('.states button').first().click();
  await expect(page.locator('main .rows tbody tr').first()).toBeVisible(READING_TIME);
}

/** Somebody does the same in another tab. */
async function inAnotherTab(visit) {
  const other = await visit.page.context().newPage();
  await other.goto('employer.html');
  await started(other);
  await other.locator('.plain-list button').first().click();
  await other.locator('#line-source').fill('另一个标签页');
  await pasteRoster(other, lines(R1.slice(0, 3), '\t'));
  await expect(other.locator('main .total, main .errors').first()).toBeVisible(READING_TIME);
  await other.close();
  await visit.page.bringToFront();
}

export const EMPLOYER_FAULTS = [
  { name: 'a program’s file is broken', on: ['form'], act: withBrokenProgram },
  { name: 'a program’s file does not come', on: ['form'], act: withStalledProgram },
  {
    name: 'a file cannot be read from the disk',
    on: ['form'],
    act: (visit) =>
      wrongThenRight(visit, {
        file: ['名册.csv', FILES['UTF-8'](R1)],
        says: '没能读这个文件',
        wrong: () => visit.page.evaluate(() => window.refused.add('files')),
        right: () => visit.page.evaluate(() => window.refused.clear()),
      }),
  },
  { name: 'a program ends', on: ['report'], act: (visit) => withoutPrograms(visit, (page) => breakOne(page, -1)) },
  { name: 'all programs end without a word', on: ['report'], act: (visit) => withoutPrograms(visit, killAll) },
  {
    name: 'nothing can be saved',
    on: ['report'],
    async act(visit) {
      await refusing(visit.page, 'downloads', async () => {
        await visit.button('存成 CSV').click();
        await expect(refusal(visit.page).filter({ hasText: '没能存下' })).toBeVisible(READING_TIME);
      });
      await savedFile(visit.page, visit.button('存成 CSV'));
      await expect(refusal(visit.page).filter({ hasText: '没能存下' })).toHaveCount(0);
    },
  },
  {
    name: 'nothing can be stored',
    on: ['form'],
    act: (visit) => refusing(visit.page, 'storage', async () => (await takesRosters(visit)) && visit.read(() => handIn(visit.page, FILES_OF_ALL_KINDS[2]))),
  },
  {
    name: 'the page is to be loaded again, and is asked first',
    on: ['form', 'report', 'refused', 'estimate'],
    async act({ page }) {
      const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
      if (!(await page.evaluate(asks))) return;
      const asked = page.waitForEvent('dialog');
      await page.evaluate(() => void setTimeout(() => location.reload()));
      await (await asked).dismiss();
    },
  },
  { name: 'the page is frozen and wakes', on: ANYWHERE, act: ({ page }) => freezeAndWake(page) },
  { name: 'another tab does the same', on: ANYWHERE, act: inAnotherTab },
];
