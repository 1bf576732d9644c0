/** The calculator's element in Svelte's templates: `import type {} from 'wengang/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { CalculatorAttributes, CalculatorElement, CalculatorEventMap } from './element.js';

type Listeners = { [Type in keyof CalculatorEventMap as `on${Type}`]?: (event: CalculatorEventMap[Type]) => void };
type Own = CalculatorAttributes & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'wengang-calculator': Omit<HTMLAttributes<CalculatorElement>, keyof Own> & Own;
  }
}
