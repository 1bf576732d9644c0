// A workshop roster as large as the whole province, made up by rule, and what it comes to.

/** The people whom Annex 1 has for the province. */
export const PROVINCE = 196_700;

const HEADINGS = ['姓名', '身份证号', '户类型', '车间名称', '工种', '劳动报酬', '是否已享受', '联系电话', '备注'];
const HOUSEHOLDS = ['脱贫户', '监测对象', '一般户', '脱贫户'];
const two = (number) => String(number).padStart(2, '0');

/** An ID number of a made-up person: the n-th, with its check character. */
export function id(n) {
  const born = `${1950 + (Math.floor(n / 335_664) % 60)}${two((Math.floor(n / 27_972) % 12) + 1)}${two((Math.floor(n / 999) % 28) + 1)}`;
  const digits = `230102${born}${String((n % 999) + 1).padStart(3, '0')}`;
  let weighted = 0;
  for (const digit of digits) weighted = ((weighted + Number(digit)) * 2) % 11;
  return digits + '10X98765432'[weighted];
}

/** The n-th row: nine cells. Every twelfth lacks the pay. */
function row(n) {
  const pay = n % 12 === 0 ? '' : `${6000 + (n % 4000)}.${two(n % 100)}`;
  return [`${'张王李赵'[n % 4]}${n}`, id(n), HOUSEHOLDS[n % 4], `东风车间${n % 40}`, '缝纫', pay, '否', `1380000${String(n % 10_000).padStart(4, '0')}`, ''];
}

export const province = (count = PROVINCE) => [HEADINGS, ...Array.from({ length: count }, (_, n) => row(n))];

export const provinceCsv = (count) => `${province(count).map((cells) => cells.join(',')).join('\n')}\n`;

/** How many rows come to what with a line of 7000, reckoned in the plainest way. */
export function expected(count = PROVINCE) {
  const told = { read: count, counted: 0, open: 0, ineligible: 0 };
  for (const [, , household, , , pay] of province(count).slice(1)) {
    if (household === '一般户') told.ineligible += 1;
    else if (pay === '') told.open += 1;
    else told[Number(pay) < 7000 ? 'ineligible' : 'counted'] += 1;
  }
  return told;
}
