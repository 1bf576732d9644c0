/** The calculator's element in JSX: `import type {} from 'wengang/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CalculatorAttributes, CalculatorElement, CalculatorEventMap } from './element.js';

type Listeners = { [Type in keyof CalculatorEventMap as `on${Type}`]?: (event: CalculatorEventMap[Type]) => void };
type Own = CalculatorAttributes & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wengang-calculator': Omit<DetailedHTMLProps<HTMLAttributes<CalculatorElement>, CalculatorElement>, keyof Own> & Own;
    }
  }
}
