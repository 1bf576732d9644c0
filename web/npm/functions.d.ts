/** The bytes of a wasm module, or where to fetch them: a string is an address, http, https or (in Node) file. */
export type Source = BufferSource | WebAssembly.Module | Response | Request | URL | string;

/**
 * Loads the rules; call it, and wait for it, before anything else. Without a source they are read from the package's
 * own rules.wasm: by `fetch` in a browser, from the disk in Node.
 */
export function init(source?: Source | Promise<Source>): Promise<void>;

/**
 * Loads what reads rosters, the package's roster.wasm, which is larger than the rules. The first `readRosterCells` does
 * so by itself; call this to do it earlier, or from a source of your own.
 */
export function initRoster(source?: Source | Promise<Source>): Promise<void>;

/**
 * Determines every support for those facts; a fact that is absent is unknown.
 * @throws {WengangError} for a value that is refused, and before `init`.
 */
export function evaluate(facts: Facts, localParameters?: LocalParameters | null): Assessment;

/**
 * Says what answers come to so far, which of them were refused, and what to ask next. A typed text that cannot be read
 * is among the refusals; it counts as unknown.
 * @throws {WengangError} for what is no answer at all, an unknown question above all, and before `init`.
 */
export function nextQuestion(answers: Answers, localParameters?: LocalParameters | null): Step;

/**
 * The notice as a register: what each item became, who is in charge, every figure, every reading.
 * @throws {WengangError} before `init`.
 */
export function notice(): Notice;

/**
 * Reads a roster, cells as a spreadsheet shows them, and says what came of each row. Without settings the year is the
 * one that the notice covers, and nothing else is known; a correction goes before what is found about the columns.
 * Rejects with a `WengangError` for what makes the whole roster unreadable; what is wrong with one row is among its
 * errors.
 */
export function readRosterCells(
  cells: ReadonlyArray<ReadonlyArray<string | null | undefined>>,
  settings?: Settings | null,
  correction?: Correction | null,
): Promise<RosterFindings>;

/** A value that was refused. */
export class WengangError extends TypeError {
  constructor(refused: { field: string; refused: string; message: string });
  /** The path of the value, such as `worker.jobs[1].to`, or the name of the argument. */
  readonly field: string;
  /** Why: what the message says after the field; a short name, such as `not-money`, where the rules have one. */
  readonly cause: string;
  /** The value as text, cut after 60 characters. */
  readonly refused: string;
}
