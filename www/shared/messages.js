// Messages between a frame and the page around it; www/README.md says who may say what, and when.
import { VERSION } from './events.js';

export const HELLO = 'hello';

/** What the page says after that, once it knows what the place has fixed. */
export const HERE = 'local';

/** A message of that frame. */
export const message = (id, type, more) => ({ wengang: VERSION, id, type, ...more });

/** Whether something said by anyone is a message of that frame. */
export const isMessage = (data, id) => !!data && data.wengang === VERSION && data.id === id;
