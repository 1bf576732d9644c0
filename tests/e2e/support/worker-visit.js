// One person's visit: what they answer, how the address says it, and what they change there.
import { expect } from './test.js';
import { addressOf } from './worker-page.js';
import { ANSWERS } from './worker-screens.js';
import { WORDS } from './worker-words.js';

export const FACTS = {
  household: 'lifted-out-of-poverty',
  registered_in_heilongjiang: true,
  jobs: [{ province: '辽宁', work: 'employed', from: '2022-03-01', to: '2022-06-30' }],
  public_post: 'never',
  production: 'produces',
  production_award_received: '0',
  transport_received: false,
  fare_by: 'train',
  fare: '620',
};

/** They as they stand in the address: a day is asked for only where it decides. */
export const TYPED_ANSWERS = { ...ANSWERS, 'jobs.1.from': '2022年3月1', 'jobs.1.to': '2022年6月' };

/** The answers in the address, without where the person is. */
export const answers = async (page) => {
  const { at: _, ...rest } = await addressOf(page);
  return rest;
};

/** Types another address over the one of the page, once that has been written. */
export async function changeByHand(page, fragment) {
  await expect.poll(() => page.evaluate(() => history.state), 'the address is written').not.toBe(null);
  await page.evaluate((hash) => (location.hash = hash), fragment);
}

export const button = (page, name) => page.getByRole('button', { name: WORDS.zh[name], exact: true });
