/** The calculator's element in Vue's templates: `import type {} from 'wengang/vue'`. */
import type { DefineComponent } from 'vue';
import type { CalculatorAttributes } from './element.js';

declare module 'vue' {
  interface GlobalComponents {
    'wengang-calculator': DefineComponent<CalculatorAttributes>;
  }
}
