import { test as base, expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { dist, serve } from '../../../www/build/serve.mjs';

export { dist, expect, serve };

/**
 * Playwright's `test`, with a `page` that fails the test on any console error or warning, uncaught exception, broken policy
 * or request to another host. `expectComplaints` names those that a test brings about itself: each must come, and no other.
 */
export const test = base.extend({
  expectComplaints: async ({}, use) => {
    const expected = [];
    const expectComplaints = (...patterns) => void expected.push(...patterns);
    await use(Object.assign(expectComplaints, { expected }));
  },
  page: async ({ page, baseURL, expectComplaints: { expected } }, use) => {
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`exception: ${error.name}: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.hostname !== new URL(baseURL).hostname) {
        complaints.push(`request to another host: ${url}`);
      }
    });
    await use(page);
    const matches = (pattern, complaint) => pattern.test(complaint);
    expect(complaints.filter((complaint) => !expected.some((pattern) => matches(pattern, complaint))), 'complaints').toEqual([]);
    const absent = expected.filter((pattern) => !complaints.some((complaint) => matches(pattern, complaint)));
    expect(absent.map(String), 'complaints that should have come and did not').toEqual([]);
  },
});

/**
 * Checks every case of a table on one page: `check` is given the case's value and its name. A case that fails does not keep
 * the others from being checked.
 */
export async function eachCase(cases, check) {
  const failures = [];
  for (const [name, value] of Object.entries(cases)) {
    await test.step(name, async () => check(value, name)).catch((error) => failures.push(`${name}: ${error.message}`));
  }
  expect(failures.join('\n\n')).toBe('');
}

/** A table of cases in parts, each of which goes over one page; with the names of its cases, by which it is found. */
export const inParts = (cases, size) =>
  Object.entries(cases).flatMap((_, place, all) => {
    if (place % size) return [];
    const part = all.slice(place, place + size);
    return [[part.map(([name]) => name).join('; '), Object.fromEntries(part)]];
  });

/** Waits until the wasm has started and has taken the place of the static page. */
export async function started(page) {
  await expect(page.locator('html[data-running]')).toBeAttached();
  await expect(page.locator('#loading')).not.toBeAttached();
}

/** Opens the calculator with the given fragment and waits until it runs. */
export async function open(page, fragment = '') {
  await page.goto(fragment ? `#${fragment.replace(/^#/, '')}` : './');
  await started(page);
}

/** The message of www/index.html with this name: browser, load, file or crash. */
export const trouble = (page, name) => page.locator(`#trouble-${name}`);

/** Files of dist/, as paths within it, without the compressed copies beside them. */
export function shipped(ending = '') {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .sort();
}

export const bytes = (path) => readFileSync(join(dist, path));
export const text = (path) => readFileSync(join(dist, path), 'utf8');

/** How many bytes a file of dist/ is over the wire: those of the copy that is sent, which must be a copy of it. */
export function overTheWire(path) {
  const copy = bytes(`${path}.br`);
  expect(brotliDecompressSync(copy).equals(bytes(path)), `${path}.br is a copy of ${path}`).toBe(true);
  return copy.length;
}

/** Refuses every kind of storage that a browser has, to all windows or to those in frames only. */
export const refuseStorage = (page, { framesOnly = false } = {}) =>
  page.addInitScript((framesOnly) => {
    if (framesOnly && window === window.top) return;
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
    Object.defineProperty(Navigator.prototype, 'storage', { get: refuse });
  }, framesOnly);
