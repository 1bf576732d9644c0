// A long time of random actions on a page, with a random fault every tenth; what must hold after each, and at the end.
import { NOTHING, stored } from '../storage.js';
import { expect, test } from '../test.js';
import { Chance } from './chance.js';
import { held } from '../memory.js';

/** How many actions, if not only a few, and the number that they follow from. */
const ACTIONS = Number(process.env.WENGANG_SOAK);
const SEED = Number(process.env.WENGANG_SEED || 1);

/** After how many actions memory is looked at. */
const LOOK = 10;
/** How much more the last quarter may hold than the first, and how much that has nothing to do with how long it went, in bytes. */
const GROWTH = 1.1;
const SLACK = 2 << 20;
/** A report that was left is nowhere until the browser collects it: some hundred nodes, and a short walk may begin without one. */
const NODES = 500;

/** Hears everything that a page must not do: exceptions, messages in the console, requests to where nothing is to be asked. */
function watched(page, mayAsk) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`console: ${message.text()}`));
  page.on('request', (request) => mayAsk(new URL(request.url()).pathname) || complaints.push(`request: ${request.url()}`));
  page.on('websocket', (socket) => complaints.push(`socket: ${socket.url()}`));
  page.on('crash', () => complaints.push('the browser’s process ended'));
  return complaints;
}

/** A screen is there, and no message of trouble in its place. */
export async function expectScreen(page) {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('.trouble:visible')).toHaveCount(0);
}

/** What must hold after every action. */
async function expectSound(visit, complaints) {
  const { page } = visit;
  const unexpected = complaints.filter((complaint) => !visit.provoked.some((pattern) => pattern.test(complaint)));
  expect(unexpected, 'what the page must not do').toEqual([]);
  expect(await stored(page), 'what is kept').toEqual(NOTHING);
  await visit.expectWhole();
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sees that memory is about what it was at the beginning. */
function expectFlat(samples) {
  const quarter = Math.floor(samples.length / 4);
  for (const what of Object.keys(samples[0])) {
    const values = samples.map((sample) => sample[what]);
    const [first, last] = [mean(values.slice(0, quarter)), mean(values.slice(-quarter))].map(Math.round);
    console.log(`${what}: ${first} in the first quarter, ${last} in the last`);
    expect(last, what).toBeLessThanOrEqual(first * GROWTH + (what.endsWith('bytes') ? SLACK : NODES));
  }
}

/**
 * Acts on the page of a visit: `actions` and `faults` are lists of `{ name, on, act }`, where `on` are the screens on which one can
 * be. `mayAsk` says which paths of the own server may be asked for; `few` is how many actions there are in short.
 */
export async function soak(visit, { actions, faults, mayAsk, few = 100 }) {
  const { page } = visit;
  const count = ACTIONS || few;
  const [chance, complaints, done] = [new Chance(SEED), watched(page, mayAsk), []];
  console.log(`WENGANG_SEED=${SEED} WENGANG_SOAK=${count}`);
  visit.chance = chance;
  const samples = [];
  for (let number = 1; number <= count; number += 1) {
    const screen = await visit.screen();
    const possible = (number % 10 ? actions : faults).filter(({ on }) => on.includes(screen));
    const { name, act } = chance.of(possible);
    done.push(`${number}. on ${screen}: ${name}`);
    await test
      .step(done.at(-1), async () => {
        await act(visit);
        await expectSound(visit, complaints);
      })
      .catch((error) => {
        throw new Error(`seed ${SEED}, after\n${done.slice(-12).join('\n')}\n${error.message}`, { cause: error });
      });
    // What is loaded once is there by then.
    if (number % LOOK === 0 && count / 10 < number) samples.push(await held(page));
  }
  expectFlat(samples);
  return done;
}
