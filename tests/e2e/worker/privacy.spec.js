// What a person says stays on the device: nothing is sent after the page has loaded, and nothing is stored.
import { NOTHING, stored } from '../support/storage.js';
import { expect, refuseStorage, serve, started, test } from '../support/test.js';
import { WorkerPage, screenOf } from '../support/worker-page.js';

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
  const worker = new WorkerPage(page);
  await worker.answerFromTheStart({ worker: FACTS, more: true });
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await worker.button('large').click();
  await worker.button('copy').click();
  await worker.press('check');
  await worker.press('results');
  await page.goBack();
  await expect.poll(() => screenOf(page)).toBe('check');
  await worker.press('erase');
}

test('a whole journey sends nothing at all after the page has loaded, and stores nothing', async ({ page, context }) => {
  const asked = [];
  const server = await serve({ onRequest: (path) => asked.push(path) });
  try {
    await page.goto(server.url);
    await started(page);
    await page.waitForLoadState('networkidle');
    const loaded = asked.length;
    const [requests, addresses, before] = [[], [], page.url().split('#')[0]];
    page.on('request', (request) => requests.push(request.url()));
    page.on('websocket', (socket) => requests.push(socket.url()));
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    await wander(page);
    expect(asked.slice(loaded), 'what reached the server').toEqual([]);
    expect(requests, 'what the page asked for').toEqual([]);

    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address.split('#')[0], 'the part of the address that a browser sends').toBe(before);
    expect(await stored(page)).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
  } finally {
    await server.close();
  }
});

test('with every kind of storage refused, and no connection once it is loaded, the page works', async ({ page, context }) => {
  await refuseStorage(page);
  await page.goto('./');
  await started(page);
  await context.setOffline(true);
  await wander(page);
});
