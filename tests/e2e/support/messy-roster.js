// A roster as it lies on the desk: a title, a header of three rows, months as columns, workshops in merged cells with their own
// sums, kinds of household that the notice does not know, remarks, slips; and what it comes to, reckoned in the plainest way.
import { id } from './province-roster.js';
import { workbook } from './spreadsheets.js';

const WORKSHOPS = ['东风车间', '红星车间', '向阳车间'];
const PEOPLE = 100;
const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);
const COLUMNS = 6 + MONTHS.length + 1;

/** What the clerk answers for words that stand for no kind of household of the notice. */
export const ANSWERS = { 低保户: '都不是', 五保: '脱贫户' };

/** The slip in a month's pay, the letter O for a nought; its row, and what it ought to be. */
export const SLIP = { person: 142, month: 2, typed: '6O0', meant: '600' };

/** Whom a remark is about, and what it says. */
const REMARK = { person: 7, text: '病故' };

function person(n) {
  const household = n % 50 === 9 ? '五保' : n % 10 === 3 ? '低保户' : ['脱贫户', '监测对象', '一般户'][n % 3];
  const months = MONTHS.map((_, month) => 500 + ((n * 37 + month * 11) % 200));
  return { name: `${'张王李赵'[n % 4]}${'一二三四五六七八九十'[n % 10]}${'甲乙丙丁戊'[Math.floor(n / 10) % 5]}`, id: id(n), household, months };
}

const people = Array.from({ length: WORKSHOPS.length * PEOPLE }, (_, n) => person(n));
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const blank = (count) => Array(count).fill('');

/** The rows, and which cells are merged. */
function sheet() {
  const merged = [];
  const head = ['序号', '车间名称', '姓名', '身份证号', '户类型', '是否已享受'];
  const rows = [
    ['2022年就业帮扶车间用工花名册', ...blank(COLUMNS - 1)],
    ['填报单位：某乡人民政府', ...blank(COLUMNS - 3), '单位：元', ''],
    [...head, '2022年工资', ...blank(11), '备注'],
    [...blank(6), '上半年', ...blank(5), '下半年', ...blank(5), ''],
    [...blank(6), ...MONTHS, ''],
  ];
  merged.push('A1:S1', 'G3:R3', 'G4:L4', 'M4:R4', ...'ABCDEFS'.split('').map((letter) => `${letter}3:${letter}5`));
  for (const [which, workshop] of WORKSHOPS.entries()) {
    const own = people.slice(which * PEOPLE, (which + 1) * PEOPLE);
    merged.push(`B${rows.length + 1}:B${rows.length + PEOPLE}`);
    for (const [place, { name, id, household, months }] of own.entries()) {
      const n = which * PEOPLE + place;
      const paid = months.map((pay, month) => (n === SLIP.person && month === SLIP.month ? SLIP.typed : pay));
      rows.push([n + 1, place ? '' : workshop, name, id, household, '否', ...paid, n === REMARK.person ? REMARK.text : '']);
    }
    rows.push(['', `${workshop}小计`, '', '', '', '', ...MONTHS.map((_, month) => sum(own.map(({ months }) => months[month]))), '']);
  }
  rows.push(['合计', ...blank(5), ...MONTHS.map((_, month) => sum(people.map(({ months }) => months[month]))), '']);
  rows.push(['填报人：', ...blank(5), '负责人：', ...blank(COLUMNS - 7)]);
  return { rows, merged };
}

/** It as a workbook. */
export function messyRoster() {
  const { rows, merged } = sheet();
  return workbook({ 花名册: rows, 说明: [['填表说明'], ['按月填写工资']] }, merged);
}

/** What it comes to with a line of 7000 once it is answered: for whom it is sure, and who stays open for a remark. */
export function expected() {
  const assisted = ({ household }) => (ANSWERS[household] ?? household) !== '一般户' && ANSWERS[household] !== '都不是';
  const paid = people.map((one, n) => sum(one.months) - (n === SLIP.person ? one.months[SLIP.month] - Number(SLIP.meant) : 0));
  const qualifies = people.map((one, n) => assisted(one) && 7000 <= paid[n]);
  const sure = qualifies.filter((qualified, n) => qualified && n !== REMARK.person).length;
  return { people: people.length, sure, open: qualifies[REMARK.person] ? 1 : 0 };
}
