// The package in what other people build with: each as it is set up from the box, with what web/npm/README.md says of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, serve, test } from '../e2e/support/test.js';
import { built, user } from '../package/house.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ASK = `
  await init();
  const { rows } = await readRosterCells([['姓名', '户类型', '年工资'], ['张三', '脱贫户', '7000']]);
  const said = evaluate({ year: 2022 }).outcomes.length + ' ' + rows.length;`;
const IMPORT = "import { evaluate, init, readRosterCells } from 'wengang';";
const PAGE = `${IMPORT}${ASK} document.title = said;`;
const RUN = `${IMPORT}${ASK} console.log(said);`;
const SAID = '12 1';

/** A program's folder, with the package in it. */
function program(name, files) {
  const folder = user(name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const html = (script) => `<!doctype html><link rel="icon" href="data:,"><script type="module" src="${script}"></script>`;

async function shows(page, root) {
  const server = await serve({ root });
  await page.goto(server.url);
  await expect(page).toHaveTitle(SAID);
  await server.close();
}

/** What a program prints that is run there. */
const printed = (folder, words, env = {}, program = process.execPath) => {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
  return `${status} ${stdout} ${stderr}`;
};

test('Vite builds it', async ({ page }) => {
  const { build } = await import('vite');
  const root = program('vite', { 'index.html': html('/main.js'), 'main.js': PAGE });
  await build({ root, configFile: false, logLevel: 'error' });
  await shows(page, join(root, 'dist'));
});

test('Vite serves it while one works on it', async ({ page }) => {
  const { createServer } = await import('vite');
  const root = program('vite-serve', { 'index.html': html('/main.js'), 'main.js': PAGE });
  const server = await createServer({ root, configFile: false, logLevel: 'error', server: { port: 0, host: '127.0.0.1', hmr: false } });
  await server.listen();
  await page.goto(server.resolvedUrls.local[0]);
  await expect(page).toHaveTitle(SAID);
  await server.close();
});

test('webpack builds it', async ({ page }) => {
  const { default: webpack } = await import('webpack');
  const context = program('webpack', { 'main.js': PAGE });
  const output = { path: join(context, 'dist'), filename: 'main.js', module: true };
  const config = { context, mode: 'production', entry: './main.js', output, experiments: { outputModule: true }, performance: { hints: false } };
  const result = await new Promise((done, fail) => webpack(config, (error, stats) => (error ? fail(error) : done(stats))));
  expect(result.toString({ all: false, errors: true, warnings: true })).toBe('');
  writeFileSync(join(context, 'dist/index.html'), html('./main.js'));
  await shows(page, join(context, 'dist'));
});

test('Rollup builds it, with the files put beside', async ({ page }) => {
  const { rollup } = await import('rollup');
  const { nodeResolve } = await import('@rollup/plugin-node-resolve');
  const folder = program('rollup', { 'main.js': PAGE, 'dist/index.html': html('./main.js') });
  const bundle = await rollup({ input: join(folder, 'main.js'), plugins: [nodeResolve({ browser: true, rootDir: folder })] });
  await bundle.write({ file: join(folder, 'dist/main.js'), format: 'es' });
  for (const wasm of ['rules.wasm', 'roster.wasm']) copyFileSync(join(built, wasm), join(folder, 'dist', wasm));
  await shows(page, join(folder, 'dist'));
});

test('Vitest runs it', () => {
  const folder = program('vitest', { 'it.test.js': `import { expect, test } from 'vitest'; ${IMPORT} test('it', async () => { ${ASK} expect(said).toBe('${SAID}'); });` });
  symlinkSync(here('node_modules/vitest'), join(folder, 'node_modules/vitest'));
  expect(printed(folder, [here('node_modules/vitest/vitest.mjs'), 'run', '--root', folder])).toMatch(/^0 [^]*1 passed/);
});

test('Jest runs it, with modules', () => {
  const folder = program('jest', { 'it.test.js': `${IMPORT} test('it', async () => { ${ASK} expect(said).toBe('${SAID}'); });`, 'jest.config.json': '{ "transform": {}, "testEnvironment": "node" }' });
  const words = ['--experimental-vm-modules', here('node_modules/jest/bin/jest.js'), '--rootDir', folder, '--config', join(folder, 'jest.config.json')];
  expect(printed(folder, words, { NODE_ENV: 'test' })).toMatch(/^0 [^]*1 passed/);
});

test('Bun runs it', () => {
  const folder = program('bun', { 'main.js': RUN });
  // Its package would put the program in its place by a script, and no script of a package runs here.
  expect(printed(folder, ['main.js'], {}, here(`node_modules/@oven/bun-linux-${process.arch === 'arm64' ? 'aarch64' : 'x64'}/bin/bun`))).toContain(`0 ${SAID}`);
});

test('Deno runs it', () => {
  const folder = program('deno', { 'main.js': RUN });
  const words = ['run', '--allow-read=.', '--no-remote', '--quiet', 'main.js'];
  expect(printed(folder, words, {}, here(`node_modules/@deno/linux-${process.arch === 'arm64' ? 'arm64' : 'x64'}-glibc/deno`))).toContain(`0 ${SAID}`);
});

test('Next.js builds it into a component of its server', () => {
  const layout = "export default ({ children }) => <html><body>{children}</body></html>;";
  const component = `${IMPORT} export default async function Page() { ${ASK} return <p>{'said ' + said}</p>; }`;
  const config = `export default { turbopack: { root: ${JSON.stringify(here('../..'))} }, outputFileTracingRoot: ${JSON.stringify(here('../..'))} };`;
  const folder = program('next', { 'app/layout.jsx': layout, 'app/page.jsx': component, 'next.config.mjs': config });
  for (const name of ['next', 'react', 'react-dom']) symlinkSync(here(`node_modules/${name}`), join(folder, 'node_modules', name));
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  execFileSync(process.execPath, [here('node_modules/next/dist/bin/next'), 'build'], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  const page = readFileSync(join(folder, '.next/server/app/index.html'), 'utf8');
  expect(page).toContain(`said ${SAID}`);
});
