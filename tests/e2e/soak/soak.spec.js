// Both pages through a long time of everything that people and browsers do, and with everything that goes wrong; in short here, long by
// `make soak`.
import { test } from '../support/test.js';
import { EMPLOYER_ACTIONS, EmployerVisit } from '../support/soak/employer-visit.js';
import { EMPLOYER_FAULTS } from '../support/soak/employer-faults.js';
import { prepareToRefuse } from '../support/soak/refusing.js';
import { soak } from '../support/soak/soak.js';
import { WORKER_ACTIONS, WorkerVisit } from '../support/soak/worker-visit.js';
import { WORKER_FAULTS } from '../support/soak/worker-faults.js';
import { showProgramsMemory } from '../support/memory.js';
import { holdWebWorkers } from '../support/web-workers.js';

test.describe.configure({ timeout: 60 * 60_000 });

/** A page of its own: what it may ask for, and what of its complaints is brought about, is the soak's to say. */
async function soakingPage(context) {
  const page = await context.newPage();
  // What cannot be pressed must not wait for the end of the test.
  page.setDefaultTimeout(60_000);
  await page.clock.install();
  await prepareToRefuse(page);
  await showProgramsMemory(page);
  return page;
}

test('an employer’s page', async ({ context }) => {
  const page = await soakingPage(context);
  await holdWebWorkers(page, true);
  const visit = await new EmployerVisit(page).open();
  // What the browser says of a program that is of the wrong kind.
  visit.provoked = [/application\/wasm/, /Failed to load resource/];
  const mayAsk = (path) => /^\/(roster|sheet)_worker/.test(path);
  await soak(visit, { actions: EMPLOYER_ACTIONS, faults: EMPLOYER_FAULTS, mayAsk });
});

test('a worker’s page', async ({ context }) => {
  const page = await soakingPage(context);
  const visit = await new WorkerVisit(page).open();
  await page.waitForLoadState('networkidle');
  await soak(visit, { actions: WORKER_ACTIONS, faults: WORKER_FAULTS, mayAsk: () => visit.loads });
});
