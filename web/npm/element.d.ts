/** The types of the calculator's element, which `calculator.js` defines, and of the events that it and a link's frame dispatch. */
import type { LocalParameters, ProvisionId } from './index.js';

export type CalculatorView = 'worker' | 'employer' | 'workshop' | 'broker' | 'base';
export type CalculatorTheme = 'auto' | 'light' | 'dark';
export type CalculatorTextSize = 'normal' | 'large';

/** The document that says something, and the day on which that was so, as `2022-03-01`. */
export interface Stated {
  source: string;
  date: string;
}

/** What a place says of itself. What is left out is to be asked there. */
export interface PackedPlace {
  /** The administrative code, six digits. */
  code: string;
  name: string;
  /** Amounts in yuan, as texts. */
  amounts?: { [Name in keyof LocalParameters]?: (NonNullable<LocalParameters[Name]> & Stated) | null } | null;
  /** The workshops that are recognised. */
  workshops?: ({ names: string[] } & Stated) | null;
  /** Where to go. */
  office?: ({ name: string; address?: string | null; telephone?: string | null } & Stated) | null;
  /** What to bring, for some supports or for all. */
  documents?: ({ for?: ProvisionId[] | null; names: string[] } & Stated)[] | null;
  /** The last day on which a claim is taken. */
  deadlines?: ({ for?: ProvisionId[] | null; until: string } & Stated)[] | null;
}

/** What places say of themselves; of each item that of the nearest place holds. */
export interface PlacePack {
  $schema?: string;
  place_pack: 1;
  places: PackedPlace[];
}

/** What the place says of itself, or only amounts that it has fixed: for one place, or by the names of places. */
export type PlaceParameters = PlacePack | LocalParameters | { [place: string]: LocalParameters };

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
