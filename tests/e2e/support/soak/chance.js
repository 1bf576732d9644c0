// Chance that comes out alike every time it begins with the same number.

/** Numbers in no order that anybody would see (mulberry32). */
export class Chance {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** One below a bound. */
  below(bound) {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }

  /** One of some. */
  of(these) {
    return these[this.below(these.length)];
  }
}
