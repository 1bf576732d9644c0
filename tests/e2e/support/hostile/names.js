// Rows whose cells are formulas, markup, marks that turn text around and other things that no name is.

const NAMES = [
  '<script>window.__ran = 1</script>', '<img src=x onerror="window.__ran = 1">', '\u202e三张', '=HYPERLINK("http://127.0.0.1:1/leak","看")',
  "+cmd|' /C calc'!A0", '@SUM(1+1)', '-2+3', '\t=1+1', '\r=1+1', '\n=1+1', '＝1+1', '\u200b=1+1', '\ufeff=1+1', '\u00a0=1', '\u3000=1', '"quoted', 'a,b',
  'a;b', '{{7*7}}', '${7*7}', 'javascript:alert(1)', '%0A=1', 'DDE("cmd")', '|cmd', '\u2066=1\u2069', '\u00ad=1', '\ufe66=1', '\u2212 1', '﹢1', '﹣1', '﹫1',
  '张三"=1', '__proto__', 'constructor', '𠮷', 'e\u0301'.repeat(50),
];

/** A made-up ID number with its check character. */
export function id(number) {
  const digits = `2301021990${String(1 + (number % 9)).padStart(2, '0')}${String(1 + (number % 27)).padStart(2, '0')}${String(number % 1000).padStart(3, '0')}`;
  const weighted = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return digits + '10X98765432'[weighted];
}

/** A row each, with the same in a column of no use. */
export const NASTY_ROWS = [
  ['姓名', '身份证号', '户类型', '年工资', '=SUM(A1)', '<b>备注</b>'],
  ...NAMES.map((name, place) => [name, place % 5 ? id(place) : '=1+1', '脱贫户', place % 3 ? '7000' : '=7000', `@x${name}`, name]),
];

/** How many of them are read as people: the header is not, nor what looks as a line for a signature does (a word, a colon). */
export const NASTY_READ = NASTY_ROWS.length - 2;
