// Workbooks that unpack to hundreds of megabytes and more, or are near every limit.
import { createHash } from 'node:crypto';
import { archive, part, repeatedPart } from '../archive.js';
import { HEADINGS, MAIN, parts, PEOPLE, sheet, SHEET, withFirstName, workbook } from './workbook.js';
import { DAMAGED, READ, TOO_LARGE, UNPACKS_TOO_LARGE } from './sayings.js';

const MB = ' '.repeat(1 << 20);
const HEAD = sheet([HEADINGS]).replace('</sheetData></worksheet>', '');
const END = '</sheetData></worksheet>';
/** 1,000 rows of 200 numbers. */
const NUMBERS = `<row>${'<c><v>1</v></c>'.repeat(200)}</row>`.repeat(1_000);

/** A workbook whose sheet is in one piece of the file, over and over; `says` is the size that it says. */
function bomb(name, before, piece, times, after, { says, checked } = {}) {
  const entry = repeatedPart(name, before, piece, times, after, { checked });
  return archive([...parts(name === SHEET ? {} : { [SHEET]: sheet(PEOPLE) }), says === undefined ? entry : { ...entry, size: says }]);
}

const ofNumbers = (bytes, more) => bomb(SHEET, HEAD, NUMBERS, Math.floor(bytes / NUMBERS.length), END, more);

/** A roster of so many rows and columns; all texts are a few shared ones. */
function roster(rows, columns) {
  const shared = ['姓名', '身份证号', '户类型', '年工资', '脱贫户', '张三', '是'].map((text) => `<si><t>${text}</t></si>`).join('');
  const text = (index) => `<c t="s"><v>${index}</v></c>`;
  const before = `<worksheet ${MAIN}><sheetData><row>${[0, 1, 2, 3].map(text).join('')}</row>`;
  const row = `<row>${text(5)}<c/>${text(4)}<c><v>7000</v></c>${text(6).repeat(columns - 4)}</row>`;
  const entry = repeatedPart(SHEET, before, row.repeat(1_000), rows / 1_000, END, { checked: true });
  return archive([...parts({}), part('xl/sharedStrings.xml', `<sst ${MAIN}>${shared}</sst>`), entry]);
}

/** 50 letters of no pattern, by number. */
const noise = (number) => createHash('sha256').update(String(number)).digest('hex').slice(0, 50);

/** By name: how each is made, and what is said of it. */
export const LARGE_WORKBOOKS = {
  'a sheet of 2 GB of blanks': [() => bomb(SHEET, HEAD, MB, 2_048, END), UNPACKS_TOO_LARGE],
  'the same, said to be of 1,000 bytes': [() => bomb(SHEET, HEAD, MB, 2_048, END, { says: 1_000 }), DAMAGED],
  'texts of 2 GB, said to be of 1,000 bytes': [() => bomb('xl/sharedStrings.xml', '', MB, 2_048, '', { says: 1_000 }), DAMAGED],
  'a sheet of 900 MB of cells': [() => ofNumbers(900e6, { checked: true }), TOO_LARGE],
  'a sheet of 3 GB of cells, said to be of 5,000 bytes': [() => ofNumbers(3e9, { says: 5_000 }), DAMAGED],
  'a text of 900 MB': [() => bomb(SHEET, `${HEAD}<row r="2"><c r="A2" t="inlineStr"><is><t>`, 'a'.repeat(1 << 20), 900, `</t></is></c></row>${END}`, { checked: true }), UNPACKS_TOO_LARGE],
  'a sheet of 10 GB, said to be of 1,000 bytes': [() => ofNumbers(10e9, { says: 1_000 }), DAMAGED],
  'a sheet of 10 GB, said to be of 1 GB': [() => ofNumbers(10e9, { says: 2 ** 30 - 10_000 }), TOO_LARGE],
  'a sheet with 2 GB within it, packed once more': [() => workbook({ [SHEET]: bomb(SHEET, HEAD, MB, 2_048, END) }), UNPACKS_TOO_LARGE],
  '700,000 texts of which one is used': [
    () => withFirstName('t="s"><v>0</v>', { 'xl/sharedStrings.xml': `<sst ${MAIN}>${Array.from({ length: 700_000 }, (_, number) => `<si><t>${noise(number)}</t></si>`).join('')}</sst>` }),
    READ(2),
  ],
  '400,000 rows of 10 columns': [() => roster(400_000, 10), READ(400_000)],
  '400,000 rows of 20 columns': [() => roster(400_000, 20), READ(400_000)],
  '400,000 rows of 40 columns': [() => roster(400_000, 40), READ(400_000)],
  '100,000 rows of 200 columns': [() => roster(100_000, 200), READ(100_000)],
  '200,000 rows of 200 columns': [() => roster(200_000, 200), TOO_LARGE],
};
