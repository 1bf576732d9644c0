/** A value that was refused. */
export class WengangError extends TypeError {
  constructor({ field, refused, message }) {
    super(message);
    this.name = 'WengangError';
    this.field = field;
    this.cause = message.slice(field.length + 2);
    this.refused = refused;
  }
}

/** Refuses a value, which may be anything at all. */
export function refuse(field, value, why) {
  throw new WengangError({ field, refused: shown(value), message: `${field}: ${why}` });
}

function shown(value) {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return Array.from(String(value).slice(0, 120)).slice(0, 60).join('');
}
