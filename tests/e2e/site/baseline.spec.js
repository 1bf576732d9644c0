// What ships runs in browsers of 2020, and under the page's own strict policy.
import { createHash } from 'node:crypto';
import { parse } from 'acorn';
import wabtModule from 'wabt';
import { bytes, expect, shipped, test, text } from '../support/test.js';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";
/** The guide for sites shows frames, and has no manifest. */
const POLICY_OF_GUIDE = POLICY.replace("manifest-src 'self'", "frame-src 'self'");

async function refusal(name, binary) {
  const wabt = await wabtModule();
  const baseline = Object.fromEntries(Object.keys(wabt.FEATURES).map((feature) => [feature, feature === 'mutable_globals']));
  try {
    const module = wabt.readWasm(binary, baseline);
    module.validate();
    module.destroy();
    return '';
  } catch (error) {
    return `${name}: ${error.message}`;
  }
}

async function assembled(wat, features) {
  const wabt = await wabtModule();
  return wabt.parseWat('newer.wat', wat, features).toBinary({}).buffer;
}

test('every shipped module is baseline WebAssembly', async () => {
  const modules = shipped('.wasm');
  expect(modules.length).toBeGreaterThan(0);
  for (const name of modules) expect(await refusal(name, bytes(name))).toBe('');
});

test('a module that needs a newer browser is refused', async () => {
  const newer = {
    'sign extension': ['(module (func (param i32) (result i32) local.get 0 i32.extend8_s))', { sign_extension: true }],
    'bulk memory': [
      '(module (memory 1) (func i32.const 0 i32.const 0 i32.const 0 memory.fill))',
      { bulk_memory: true },
    ],
    'saturating conversion': [
      '(module (func (param f32) (result i32) local.get 0 i32.trunc_sat_f32_s))',
      { sat_float_to_int: true },
    ],
    'reference types': ['(module (func (param externref)))', { reference_types: true }],
  };
  for (const [name, [wat, features]] of Object.entries(newer)) {
    expect(await refusal(name, await assembled(wat, features)), name).toContain(name);
  }
  expect(await refusal('old', await assembled('(module (global (export "g") (mut i32) i32.const 0))', {}))).toBe('');
});

test('every shipped script is in the syntax of Chromium 80', () => {
  const scripts = shipped('.js');
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    const sourceType = /\b(import\.meta|export\s*\{)/.test(text(name)) ? 'module' : 'script';
    expect(() => parse(text(name), { ecmaVersion: 2020, sourceType }), name).not.toThrow();
  }
});

test('the page carries the policy, and nothing inline that it would forbid', async ({ page }) => {
  const pages = shipped('.html');
  expect(pages).toContain('index.html');
  for (const name of pages) {
    const found = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const list = (selector) => [...parsed.querySelectorAll(selector)];
      return {
        policy: list('meta[http-equiv="Content-Security-Policy"]').map((meta) => meta.content),
        inline: [
          ...list('script').filter((script) => !script.src || script.textContent),
          ...list('style, [style]'),
          ...list('*').filter((element) => [...element.attributes].some((attribute) => /^on/i.test(attribute.name))),
          ...list('[href^="javascript:" i], [src^="data:" i], object, embed, base'),
        ].map((element) => element.outerHTML),
        // The icon is in the page itself: some browsers ask for it anew whenever the address changes.
        foreign: list('[src], link[href]')
          .map((element) => element.getAttribute('src') ?? element.getAttribute('href'))
          .filter((address) => !address.startsWith('./') && !/^data:(image\/svg\+xml)?,/.test(address)),
      };
    }, text(name));
    expect(found, name).toEqual({ policy: [name === 'host.html' ? POLICY_OF_GUIDE : POLICY], inline: [], foreign: [] });
  }
});

test('a file is named after what it holds, so that no cache serves an old one', () => {
  const named = shipped().filter((name) => /-[0-9a-f]{16}[._]/.test(name));
  for (const ending of ['.css', '.js', '.wasm']) {
    expect(named.filter((name) => name.endsWith(ending)).length, ending).toBeGreaterThan(0);
  }
  for (const name of named) {
    expect(name).toContain(createHash('sha256').update(bytes(name)).digest('hex').slice(0, 16));
  }
});
