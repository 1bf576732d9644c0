import { defineConfig } from '@playwright/test';

// Another port lets two checkouts be tested at once.
const port = Number(process.env.WENGANG_TEST_PORT || 41730);

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/e2e',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  // A test that passes the second time has found something.
  retries: 0,
  forbidOnly: true,
  // A slow machine is no fault of the page.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 360, height: 740 },
    locale: 'zh-CN',
    // Recording every step would cost a fifth of the time; `playwright test --trace on` does when one is looked for.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.WENGANG_CHROMIUM || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-first-run',
        '--no-pings',
        // What the browser itself still tries goes nowhere.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node ../../www/build/serve.mjs',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
