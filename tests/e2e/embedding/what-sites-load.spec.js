// What other sites load: how large it is, under which hash, with which headers.
import { createHash } from 'node:crypto';
import { BEGIN, LINK, element } from '../support/embedding.js';
import { expect, headersOf, test } from '../support/host-site.js';
import { bytes, overTheWire, serve, shipped, text } from '../support/test.js';

const integrity = JSON.parse(text('integrity.json'));

test('embed.js is within 5,400 bytes', () => {
  expect(bytes('embed.js').length).toBeLessThanOrEqual(5_400);
});

test('a frame with the worker\'s view is within 181,000 bytes over the wire', async ({ page }) => {
  const asked = [];
  const server = await serve({ onRequest: (path) => asked.push(path.slice(1)) });
  await page.goto(`${server.url}embed.html#view=worker`);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await server.close();
  const total = [...new Set(asked)].reduce((sum, name) => sum + overTheWire(name), 0);
  console.log(`embed.html#view=worker: ${total} bytes of 181000, ${asked.length} files`);
  expect(asked.some((name) => name.endsWith('.wasm'))).toBe(true);
  expect(total).toBeLessThanOrEqual(181_000);
});

const SHOWN = { 'embed.js': ['link', LINK, 'iframe'], 'calculator.js': ['element', element(), 'wengang-calculator'] };
for (const [name, [way, markup, place]] of Object.entries(SHOWN)) {
  test(`${name} has a copy for those who check it, under the hash that the build publishes`, async ({ page, shown }) => {
    const { file, integrity: hash } = integrity[name];
    expect(hash).toBe(`sha384-${createHash('sha384').update(bytes(name)).digest('base64')}`);
    expect(bytes(file).equals(bytes(name))).toBe(true);
    await shown(`${markup}<script src="WENGANG/${file}" integrity="${hash}" crossorigin="anonymous"></script>`, { way });
    const calculator = way === 'link' ? page.frameLocator(place) : page.locator(place);
    await expect(calculator.getByRole('button', BEGIN)).toBeVisible();
  });
}

test('every file has the headers that the README says', () => {
  const without = shipped().filter((name) => !headersOf(`/${name}`)['cache-control']);
  expect(without).toEqual([]);
  expect(headersOf('/app-0123456789abcdef_bg.wasm')).toMatchObject({ 'content-type': 'application/wasm', 'cache-control': 'public, max-age=31536000, immutable' });
  expect(headersOf('/calculator.js')['cache-control']).toBe('no-cache');
  expect(headersOf('/embed.html')['Content-Security-Policy']).toContain('frame-ancestors');
});
