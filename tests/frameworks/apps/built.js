// The pages of the frameworks, each built by its own tools.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const isCustomElement = (tag) => tag.startsWith('wengang-');
export const FRAMEWORKS = {
  React: ['react/main.jsx', () => react()],
  Vue: ['vue/main.js', () => vue({ template: { compilerOptions: { isCustomElement } } })],
  Svelte: ['svelte/main.js', () => svelte({ configFile: false, preprocess: vitePreprocess() })],
};

/** The script of a framework's page. React's as it is while one works on it: only then everything is done twice. */
export async function built(name) {
  const [entry, plugin] = FRAMEWORKS[name];
  const root = fileURLToPath(new URL('.', import.meta.url));
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const mode = name === 'React' ? 'development' : 'production';
  process.env.NODE_ENV = mode;
  const { output } = await build({
    root, mode, configFile: false, logLevel: 'warn', plugins: [plugin()],
    build: { write: false, minify: false, rollupOptions: { input, output: { format: 'iife' } } },
  });
  return output.find(({ type, isEntry }) => type === 'chunk' && isEntry).code;
}
