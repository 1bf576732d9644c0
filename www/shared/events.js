// What the calculator tells the page around it, as events of the element and of a link's frame, and as messages of a frame.

export const EVENTS = ['ready', 'result', 'resize', 'error'];

/** The version of all that is told. */
export const VERSION = 1;
