// What a person says stays on the device: nothing is sent after the page has loaded, and nothing is stored.
import { expect, refuseStorage, serve, started, test } from '../support/test.js';
import { Person, at } from '../support/worker-page.js';

const FACTS = {
  household: 'monitored',
  registered_in_heilongjiang: true,
  jobs: [
    { province: '辽宁', work: 'employed', from: '2022-03-01', to: '2022-06-30' },
    { province: '黑龙江', work: 'self-employed', from: '2022-07-01' },
  ],
  public_post: 'never',
  production: 'produces',
  production_award_received: '0',
  transport_received: false,
  fare_by: 'train',
  fare: '386.50',
  looking_for_work: true,
};

/** Everywhere a person can go: to the results and the last question, to the answers, back, away with all of it. */
async function wander(page) {
  const person = new Person(page);
  await person.tell({ worker: FACTS, more: true });
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await person.button('large').click();
  await person.button('copy').click();
  await person.press('check');
  await person.press('results');
  await page.goBack();
  await expect.poll(() => at(page)).toBe('check');
  await person.press('erase');
}

test('a whole journey sends nothing at all after the page has loaded', async ({ page }) => {
  const asked = [];
  const server = await serve({ onRequest: (path) => asked.push(path) });
  try {
    await page.goto(server.url);
    await started(page);
    await page.waitForLoadState('networkidle');
    const loaded = asked.length;
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('websocket', (socket) => requests.push(socket.url()));
    await wander(page);
    expect(asked.slice(loaded), 'what reached the server').toEqual([]);
    expect(requests, 'what the page asked for').toEqual([]);
  } finally {
    await server.close();
  }
});

test('once loaded, the page needs no connection', async ({ page, context }) => {
  await page.goto('./');
  await started(page);
  await context.setOffline(true);
  await wander(page);
});

test('nothing is stored, in any place that a browser has', async ({ page, context }) => {
  await page.goto('./');
  await started(page);
  await wander(page);
  const stored = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    name: window.name,
  }));
  expect(stored).toEqual({ local: {}, session: {}, databases: [], caches: [], cookie: '', workers: 0, files: [], name: '' });
  expect(await context.cookies()).toEqual([]);
});

test('no answer stands in the part of the address that a browser sends', async ({ page }) => {
  await page.goto('./');
  await started(page);
  const before = page.url();
  const addresses = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await wander(page);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address.split('#')[0]).toBe(before.split('#')[0]);
});

test('with every kind of storage refused, the page works', async ({ page }) => {
  await refuseStorage(page);
  await page.goto('./');
  await started(page);
  await wander(page);
});
