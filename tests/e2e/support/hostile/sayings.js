// What the page says of a file, in part; and whether every file is tried.

export const ALL = process.env.WENGANG_HOSTILE === 'all';

/** So many rows were read. */
export const READ = (rows) => `读了 ${rows.toLocaleString('en-US')} 行`;
export const DAMAGED = '可能坏了';
export const EMPTY = '没有内容';
export const TOO_LARGE = '这张表太大';
export const UNPACKS_TOO_LARGE = '解开后太大';
