/** The types of the calculator's element, which `calculator.js` defines, and of the events that it and a link's frame dispatch. */
import type { LocalParameters } from './index.js';

export type CalculatorView = 'worker' | 'employer' | 'workshop' | 'broker' | 'base';
export type CalculatorTheme = 'auto' | 'light' | 'dark';
export type CalculatorTextSize = 'normal' | 'large';

/** Amounts that the place has fixed: for one place, or by the names of places. */
export type PlaceParameters = LocalParameters | { [place: string]: LocalParameters };

/** What is left out, `undefined` or `null`, is not set. */
export interface CalculatorAttributes {
  /** Who is asked; a worker, unless said. */
  view?: CalculatorView | null | undefined;
  /** The language to begin in, `zh` or `en`; that of the page around, unless said. */
  lang?: string | null | undefined;
  theme?: CalculatorTheme | null | undefined;
  textSize?: CalculatorTextSize | null | undefined;
  'text-size'?: CalculatorTextSize | null | undefined;
  /** The place whose page it is. */
  region?: string | null | undefined;
  /** Answers to begin with, as behind the # of the calculator’s own address. */
  prefill?: string | null | undefined;
  /** An object; or, as text, JSON or an address. */
  localParameters?: PlaceParameters | string | null | undefined;
  'local-parameters'?: PlaceParameters | string | null | undefined;
  /** Whether the page wants to see the answers; it does once the person agrees. */
  shareAnswers?: boolean | null | undefined;
  'share-answers'?: boolean | '' | null | undefined;
}

/** The element. A property that is set to `undefined` or `null` takes its attribute away. */
export interface CalculatorElement extends HTMLElement {
  get view(): string;
  set view(value: CalculatorView | '' | null | undefined);
  get theme(): string;
  set theme(value: CalculatorTheme | '' | null | undefined);
  get textSize(): string;
  set textSize(value: CalculatorTextSize | '' | null | undefined);
  get region(): string;
  set region(value: string | null | undefined);
  get prefill(): string;
  set prefill(value: string | null | undefined);
  get localParameters(): PlaceParameters | string | undefined;
  set localParameters(value: PlaceParameters | string | null | undefined);
  get shareAnswers(): boolean;
  set shareAnswers(value: boolean | null | undefined);
}

/** Every event says which version of all of this it is of. */
export interface CalculatorReady {
  readonly version: 1;
}

/** Amounts are texts of yuan. */
export interface CalculatorResult {
  readonly version: 1;
  readonly view: Exclude<CalculatorView, 'employer'>;
  /** The name of the city or prefecture; null if the page has named none. */
  readonly region: string | null;
  readonly totals: { readonly granted: string; readonly discretionary: string; readonly most: string };
  readonly year?: number;
  readonly byVerdict?: { readonly [verdict: string]: CalculatorSums };
  readonly byFund?: { readonly [fund: string]: CalculatorSums };
  /** How many rows of a roster are in each state. */
  readonly rows?: { readonly [state: string]: number };
  /** The answers, encoded as an address is; only once the person has agreed. */
  readonly answers?: string;
}

export interface CalculatorSums {
  readonly supports: number;
  readonly least: string;
  readonly most: string;
}

export interface CalculatorResize {
  readonly version: 1;
  /** In pixels. */
  readonly height: number;
  /** There, if another screen is shown. */
  readonly moved?: true;
}

export interface CalculatorError {
  readonly version: 1;
  readonly kind: 'file' | 'browser' | 'load' | 'crash' | 'refused' | 'policy' | 'roster';
  readonly message: string;
  /** The settings that were refused. */
  readonly refused?: readonly string[];
  /** What the page’s policy keeps out: by which directive, and its address. */
  readonly blocked?: readonly { readonly directive: string; readonly address: string }[];
}

export interface CalculatorEventMap {
  'wengang:ready': CustomEvent<CalculatorReady>;
  'wengang:result': CustomEvent<CalculatorResult>;
  'wengang:resize': CustomEvent<CalculatorResize>;
  'wengang:error': CustomEvent<CalculatorError>;
}

declare global {
  interface HTMLElementTagNameMap {
    'wengang-calculator': CalculatorElement;
  }
  interface GlobalEventHandlersEventMap extends CalculatorEventMap {}
}
