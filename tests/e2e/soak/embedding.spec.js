// Two frames and an element on one page of another site, through a long time of what people do in them and the site around
// them; in short here, long by `make soak`.
import { BEGIN, DEFINE, LINK, LISTEN, SCRIPT, element } from '../support/embedding.js';
import { POLICY, expect, test } from '../support/host-site.js';
import { showProgramsMemory } from '../support/memory.js';
import { HOST_ACTIONS, HOST_CHANGES, HostVisit } from '../support/soak/host-visit.js';
import { soak } from '../support/soak/soak.js';

test.describe.configure({ timeout: 120 * 60_000 });

const BOXES = [LINK, element('id="own"'), LINK.replace('worker', 'employer')].map((one) => `<div class="box">${one}</div>`).join('<p style="height: 900px">…</p>');

test('two frames and an element', async ({ page, shown }) => {
  page.setDefaultTimeout(60_000);
  await showProgramsMemory(page);
  await shown(BOXES + DEFINE + SCRIPT, { policy: `${POLICY.element}; style-src-attr 'unsafe-inline'; frame-src https://wengang.example`, script: LISTEN });
  await expect(page.locator('wengang-calculator').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(2);
  const mayAsk = (path) => /^\/$|\.(js|css|wasm|html|json)$/.test(path);
  await soak(new HostVisit(page), { actions: HOST_ACTIONS, faults: HOST_CHANGES, mayAsk, few: 40 });
});
