// The pages of frameworks, in the browser that the other pages are tested in.
import config from '../e2e/playwright.config.js';

export default { ...config, testDir: '.', testMatch: '*.spec.js', outputDir: '../../target/e2e-frameworks', webServer: { ...config.webServer, command: 'node ../../www/build/serve.mjs' } };
