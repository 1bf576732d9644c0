// What can go wrong on the worker's page: each is brought about, told in words where something failed, and has cost nothing.
import { expect, started } from '../test.js';
import { anywhere } from './worker-visit.js';
import { freezeAndWake, refusing } from './refusing.js';

/** A button that the browser does nothing for: the text is shown instead. */
const refused = (name, button, what) => ({
  name,
  on: ['results'],
  async act(visit) {
    if (!(await visit.button(button).isVisible())) return;
    await refusing(visit.page, what, async () => {
      await visit.button(button).click();
      await expect(visit.page.getByText('请长按下面的文字，全选后复制。')).toBeVisible();
    });
  },
});

export const WORKER_FAULTS = [
  refused('nothing can be copied', 'copy', 'clipboard'),
  refused('nothing can be printed', 'print', 'printing'),
  {
    name: 'the page is loaded again',
    on: anywhere,
    async act(visit) {
      // Then it may ask for what it is made of.
      visit.loads = true;
      await visit.page.reload();
      await started(visit.page);
      await visit.page.waitForLoadState('networkidle');
      visit.loads = false;
    },
  },
  {
    name: 'there is no connection',
    on: anywhere,
    async act(visit) {
      await visit.page.context().setOffline(true);
      await (await visit.any('button.option'))?.click();
      await visit.page.context().setOffline(false);
      await visit.note(() => true);
    },
  },
  {
    name: 'nothing can be stored',
    on: anywhere,
    act: (visit) => refusing(visit.page, 'storage', async () => (await visit.any('summary'))?.click()),
  },
  { name: 'the page is frozen and wakes', on: anywhere, act: ({ page }) => freezeAndWake(page) },
  {
    name: 'another tab says something else',
    on: anywhere,
    async act({ page }) {
      const other = await page.context().newPage();
      await other.goto('./#at=results&year=2022&household=monitored&fare=1');
      await started(other);
      await other.close();
      await page.bringToFront();
    },
  },
];
