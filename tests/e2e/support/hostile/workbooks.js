// Workbooks that are broken, lie or mean harm, and are small: what the page says of each.
import { archive, part } from '../archive.js';
import { HEADINGS, LINKS, MAIN, ofSheet, parts, PEOPLE, sheet, SHEET, sheetList, links, withFirstName, withRow, workbook } from './workbook.js';
import { NASTY_READ, NASTY_ROWS } from './names.js';
import { ALL, DAMAGED, EMPTY, READ, TOO_LARGE, UNPACKS_TOO_LARGE } from './sayings.js';

const numbered = (count) => Array.from({ length: count }, (_, index) => index);
const fromEntries = (cases) => Object.fromEntries(cases);
/** Cases of one kind: all of them, or two where not every file is tried. */
const kind = (cases) => fromEntries(ALL ? cases : cases.slice(0, 2));

/** A sheet of some people and a cell far to the right of their headings. */
const wide = (count) =>
  ofSheet(
    sheet([HEADINGS, ...numbered(count).map((number) => [`张${number}`, String(230102199001010000n + BigInt(number)), '脱贫户', '7000'])]).replace(
      '</row>',
      '<c r="XFD1"><v>1</v></c></row>',
    ),
  );

const far = (place, row) => withRow(`<row r="${row}"><c r="${place}"><v>1</v></c></row>`);

/** A cell of a day, and the styles by which it is one. */
const day = (value, style = '0', styles = '<cellXfs count="1"><xf numFmtId="14"/></cellXfs>') =>
  workbook({
    'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    [SHEET]: sheet([HEADINGS, ['张三', 44927, '脱贫户', 7000]]).replace('<c r="B2"><v>44927', `<c r="B2" s="${style}"><v>${value}`),
  });

const formats = (count, code) =>
  `<numFmts>${numbered(count).map((index) => `<numFmt numFmtId="${164 + index}" formatCode="${code(index)}"/>`).join('')}</numFmts><cellXfs>${numbered(count).map((index) => `<xf numFmtId="${164 + index}"/>`).join('')}</cellXfs>`;

const texts = (items) => `<sst ${MAIN}>${items}</sst>`;
const oneText = { 'xl/sharedStrings.xml': texts('<si><t>a</t></si>') };

/** Entities that stand for others, ten of them each time; and one that stands for a file of a server. */
const MULTIPLYING = `<!DOCTYPE x [<!ENTITY e0 "x">${numbered(9).map((index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')}]>`;
const FETCHING = '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:1/leak">]>';

const sheets = (count) => ({
  'xl/workbook.xml': sheetList(numbered(count).map((index) => `s${index}`)),
  [LINKS]: links(numbered(count).map((index) => `worksheets/sheet${index + 1}.xml`)),
});

/** So many sheets, only the last of which has anything in it. */
const manySheets = (count) =>
  workbook({ ...sheets(count), ...fromEntries(numbered(count).map((index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(index === count - 1 ? PEOPLE : [])])) });

const NOTHING = part('', '');

/** So many sheets that are all the same piece of the file. */
function overlapping(count) {
  const names = numbered(count).map((index) => `xl/worksheets/sheet${index + 1}.xml`);
  return archive([...parts(sheets(count)), part(names[0], sheet(PEOPLE) + ' '.repeat(1_000_000))], names.slice(1));
}

/** By name: how each is made, and what is said of it. */
export const WORKBOOKS = {
  'a sound workbook': [() => workbook({}), READ(2)],
  'a million cells in a row': [() => ofSheet(`<worksheet ${MAIN}><sheetData><row r="1">${'<c><v>1</v></c>'.repeat(1_000_000)}</row></sheetData></worksheet>`), TOO_LARGE],
  'all rows and columns said to be there': [() => ofSheet(sheet(PEOPLE, { dimension: 'A1:XFD1048576' })), READ(2)],
  'a size beyond counting': [() => ofSheet(sheet(PEOPLE, { dimension: 'A1:ZZZZZZ99999999999' })), DAMAGED],
  'a size from the end to the beginning': [() => ofSheet(sheet(PEOPLE, { dimension: 'XFD1048576:A1' })), DAMAGED],
  'a size of nothing': [() => ofSheet(sheet(PEOPLE, { dimension: '' })), DAMAGED],
  'a cell in the farthest corner': [() => far('XFD1048576', 1_048_576), READ(2)],
  'a cell at the last row and column that are read': [() => far('GR1048576', 1_048_576), READ(3)],
  'a cell half way down': [() => far('GR500000', 500_000), READ(3)],
  'a blank row at the end': [() => withRow('<row r="1048576"><c r="A1048576" s="1"/></row>'), READ(2)],
  'a place beyond counting': [() => far('ZZZZZZZ4294967295', 4_294_967_295), DAMAGED],
  'a blank cell with a format in the farthest corner': [() => withRow('<row r="1048576"><c r="XFD1048576" s="0"/></row>'), READ(2)],
  ...kind(['D', 'J', 'T', 'Z', 'AX'].flatMap((column) => [500_000, 1_048_576].map((row) => [`a stray cell at ${column}${row}`, [() => far(`${column}${row}`, row), READ(3)]]))),
  ...kind([1_000, 3_000, 6_000, 20_000].map((count) => [`a stray cell in XFD1 of ${count} rows`, [() => wide(count), READ(count)]])),
  ...kind(
    ['A0', '0', 'A', '', '1A', 'A99999999999999999999', 'ÿ1', 'A-1', 'AAAAAAAAAAAAAAAAA1'].map((place) => [
      `a cell called “${place}”`,
      [() => ofSheet(sheet(PEOPLE).replace('r="A2"', `r="${place}"`)), DAMAGED],
    ]),
  ),
  'a cell called “XFE1”': [() => ofSheet(sheet(PEOPLE).replace('r="A2"', 'r="XFE1"')), '没有读：XFE1'],
  'a text that opens 300,000 runs': [() => ofSheet(sheet(PEOPLE).replace('<t xml', `${'<r>'.repeat(300_000)}<t xml`)), READ(2)],
  'entities that multiply': [() => ofSheet(sheet(PEOPLE, { before: MULTIPLYING }).replace('张三', '&e9;')), DAMAGED],
  'an entity that is to be fetched': [() => ofSheet(sheet(PEOPLE, { before: FETCHING }).replace('张三', '&e;')), DAMAGED],
  'an entity to be fetched among the texts': [
    () => withFirstName('t="s"><v>0</v>', { 'xl/sharedStrings.xml': `<?xml version="1.0"?>${FETCHING}${texts('<si><t>&e;</t></si>')}` }),
    DAMAGED,
  ],
  ...kind(
    ['5', '-1', '99999999999999999999', 'abc', '1.5', '4294967296'].map((index) => [`a text of number ${index}`, [() => withFirstName(`t="s"><v>${index}</v>`, oneText), DAMAGED]]),
  ),
  'a text of no number': [() => withFirstName('t="s"><v></v>', oneText), READ(2)],
  'a text where there are none': [() => withFirstName('t="s"><v>0</v>'), DAMAGED],
  'a style that is not there': [() => day('44927', '99999'), READ(1)],
  'a style below zero': [() => day('44927', '-1'), DAMAGED],
  'a format of two million brackets': [() => day('44927', '0', formats(1, () => `${'['.repeat(2_000_000)}yyyy`)), UNPACKS_TOO_LARGE],
  '200,000 formats': [() => day('44927', '0', formats(200_000, (index) => `yyyy${index}`)), UNPACKS_TOO_LARGE],
  ...kind(
    ['1e308', '-1e308', 'NaN', 'inf', '1e999', '-0', '2958466', '-700000', '99999999999', '1e18', '60'].map((value) => [`a day of number ${value}`, [() => day(value), READ(1)]]),
  ),
  ...kind(
    [
      ['the list of sheets', 'workbook.xml', EMPTY],
      ['the links', '_rels/workbook.xml.rels', EMPTY],
      ['the list of sheets by a detour', '../xl/../xl/../xl/workbook.xml', DAMAGED],
      ['an address', 'http://127.0.0.1:1/leak', DAMAGED],
      ['a file of the computer', '/etc/passwd', DAMAGED],
      ['nothing', '', DAMAGED],
      ['a part that is not there', 'worksheets/none.xml', DAMAGED],
      ['a place above all', `${'../'.repeat(500)}x`, DAMAGED],
    ].map(([what, target, says]) => [`a sheet that is ${what}`, [() => workbook({ [LINKS]: links([target]) }), says]]),
  ),
  'all cells merged into one': [() => ofSheet(sheet(PEOPLE, { after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' })), READ(2)],
  '100 sheets, the last with people': [() => manySheets(100), READ(2)],
  'sheets whose names are markup': [
    () => workbook({ ...sheets(2), 'xl/workbook.xml': sheetList(['&lt;img src=x onerror=alert(1)&gt;', '&#x202e;gpj']), 'xl/worksheets/sheet2.xml': sheet(PEOPLE) }),
    READ(2),
  ],
  'an archive for a sheet': [() => workbook({ [SHEET]: workbook({}) }), DAMAGED],
  '5,000 sheets in one piece of the file': [() => overlapping(5_000), DAMAGED],
  'names that are formulas, markup and marks': [() => ofSheet(sheet(NASTY_ROWS)), READ(NASTY_READ)],
};

/** Those that take a while. */
export const SLOW_WORKBOOKS = {
  'a million elements within each other': [() => ofSheet(sheet(PEOPLE).replace('</sheetData>', '<x>'.repeat(1_000_000) + '</x>'.repeat(1_000_000) + '</sheetData>')), READ(2)],
  '5,000 sheets, the last with people': [() => manySheets(5_000), READ(2)],
  '60,000 parts': [() => archive([...parts({ [SHEET]: sheet(PEOPLE) }), ...numbered(60_000).map((index) => ({ ...NOTHING, name: `xl/x${index}` }))]), READ(2)],
};
