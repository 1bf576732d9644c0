// What the doctor says, in Chinese and in English.
import { inLanguage } from '../shared/languages.js';

export const WAY_NAMES = {
  frame: ['框架（iframe）', 'A frame (iframe)'],
  link: ['链接加脚本（embed.js）', 'A link and a script (embed.js)'],
  element: ['元素（calculator.js）', 'The element (calculator.js)'],
};

export const RESULTS = {
  works: ['可以用', 'works'],
  slower: ['可以用，但打开慢一些', 'works, but opens more slowly'],
  fails: ['用不了', 'does not work'],
};

export const ROSTERS = { true: ['能读花名册', 'reads rosters'], false: ['读不了花名册', 'does not read rosters'] };

export const TEXTS = {
  heading: ['测算放得进这个网页吗', 'Which way works on this page'],
  checking: ['正在试，大约十秒……', 'Trying; this takes some ten seconds…'],
  add: ['本页的安全策略里，这几条改成：', 'In the policy of this page, let these directives be:'],
  read: ['怎样改、还能怎样放，见', 'What to change, and the other ways:'],
  close: ['关上', 'Close'],
};

/** A policy's own words stand as they are. */
const ADDRESS = (address) => (address ? ` ${address}` : '');

const REASONS = {
  sandbox: () => ['本页在一个沙箱里，缺一个标志：', 'This page is in a sandbox that lacks a flag:'],
  'trusted-types': () => ['本页只许几个名字的 Trusted Types，里面没有 wengang，读不了花名册。', 'This page allows Trusted Types of some names only, and wengang is not among them; rosters need it.'],
  'Cross-Origin-Embedder-Policy': () => ['本页有 Cross-Origin-Embedder-Policy，框架进不来。请用元素。', 'This page has a Cross-Origin-Embedder-Policy, which keeps frames out. Use the element.'],
  'mixed-content': (address) => [`本页是 https，测算是 http，浏览器不会载入：${address}。请把测算也放到 https 上。`, `This page is https and the calculator is http, which browsers do not load: ${address}. Serve the calculator over https too.`],
  'frame-ancestors': (address) => [`没有听到框架里的测算说话：${address}。测算那边的服务器要许可本站，请它发这个响应头：`, `Nothing is heard from the calculator in a frame: ${address}. Its server must let this site frame it, by this header:`],
  'Access-Control-Allow-Origin': (address) => [`取不到 ${address}：文件不在，或者测算的服务器没发 Access-Control-Allow-Origin: *（花名册和元素要用）。`, `Cannot fetch ${address}: it is not there, or its server does not send Access-Control-Allow-Origin: *, which the element needs.`],
  'Content-Type': (address) => [`${address} 的类型不对。测算的服务器要发：`, `${address} has the wrong type. Its server must send:`],
};

/** Why: of a policy's directive by its name, of all else in words. */
export function reasonIn(language, { directive, address, needsNonce }) {
  if (REASONS[directive]) return inLanguage(language, REASONS[directive](address));
  if (needsNonce) return inLanguage(language, [`${directive} 只认 nonce：请在写脚本的那一行加上本页的 nonce="…"。`, `${directive} heeds nonces only: write the page's nonce="…" on the line of the script.`]);
  return address
    ? inLanguage(language, [`安全策略的 ${directive} 不许载入${ADDRESS(address)}`, `${directive} of the policy refuses${ADDRESS(address)}`])
    : inLanguage(language, [`安全策略的 ${directive} 不许编译 WebAssembly，改用较大的 JavaScript`, `${directive} of the policy refuses to compile WebAssembly; larger JavaScript stands in`]);
}
