// What a page's own template says of the element in Svelte, as the compiler of templates checks it.
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'wengang/svelte';

type Attributes = SvelteHTMLElements['wengang-calculator'];
export const set: Attributes = {
  view: 'workshop', lang: 'zh', theme: null, textSize: 'large', region: undefined, shareAnswers: true, class: 'wide',
  'onwengang:result': ({ detail }) => console.log(detail.totals.granted),
};
export const bare: Attributes = { 'local-parameters': '/local.json', 'share-answers': '' };
