// The worker's journey is paid for by the megabyte, so all that it loads is counted: what the server was really asked for.
import { bytes, expect, overTheWire, serve, shipped, started, test } from '../support/test.js';

const LIMIT = 172_500;

test('the whole journey is within 172,500 bytes, each file asked for once', async ({ page }) => {
  const asked = [];
  const server = await serve({ onRequest: (path) => asked.push(path === '/' ? 'index.html' : path.slice(1)) });
  try {
    await page.goto(server.url);
    await started(page);
    await page.waitForLoadState('networkidle');
  } finally {
    await server.close();
  }
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  expect(asked.filter((name) => !shipped().includes(name))).toEqual([]);

  const journey = [...new Set(asked)];
  const rows = journey.map((name) => [name, bytes(name).length, overTheWire(name)]);
  const total = rows.reduce((sum, [, , size]) => sum + size, 0);
  const line = (name, raw, wire) => `${String(name).padEnd(36)} ${String(raw).padStart(8)} ${String(wire).padStart(8)}`;
  console.log(
    [line('loaded', 'bytes', 'brotli'), ...rows.map((row) => line(...row)), line(`total, of ${LIMIT} allowed`, '', total)].join('\n'),
  );
  for (const part of ['.html', '.css', '.js', '.wasm']) expect(journey.some((name) => name.endsWith(part)), part).toBe(true);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
