// Files that are no workbooks: texts in every encoding, cut, without an end, of one line or of millions; and other things.
import { archive, part } from '../archive.js';
import { id, NASTY_READ, NASTY_ROWS } from './names.js';
import { READ } from './sayings.js';
import { lines } from '../spreadsheets.js';

const HEADER = '姓名,身份证号,户类型,年工资\n';
const ROSTER = `${HEADER}张三,230102199001010019,脱贫户,7000\n`;
const GBK = Buffer.concat([new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb]), Buffer.from(','), new Uint8Array([0xc4, 0xea, 0xb9, 0xa4, 0xd7, 0xca]), Buffer.from('\n'), new Uint8Array([0xd5, 0xc5]), Buffer.from(',7000\n')]);
const compound = (name) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(name, 'utf16le'), Buffer.alloc(512)]);
const noise = (count) => Uint8Array.from({ length: count }, (_, place) => (place * place * 31 + place * 7) % 251);
const swapped = (text) => Buffer.from(text, 'utf16le').swap16();
const joined = (...pieces) => Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
const rows = (count, row) => HEADER + Array.from({ length: count }, (_, number) => row(number)).join('');
const person = (number) => `张${number},${230102199001010000n + BigInt(number)},脱贫户,7000\n`;

/** Numbers of people, cards and telephones wherever somebody may have put them. */
const NUMBERS_EVERYWHERE = [
  ['姓名', '身份证号', '户类型', '年工资', '备注', '户主身份证号', '联系电话', '银行卡号'],
  ['甲', id(1), '脱贫户', '7000', `本人身份证${id(2)}`, id(3), '13912345678', '6222020200112233445'],
  ['乙', id(4).slice(0, 17), '脱贫户', '7000', '', '', '', ''],
  ['丙', `${id(5)}0`, '脱贫户', '7000', '', '', '', ''],
  ['丁', '230102 19900101 0019', '脱贫户', '7000', '', '', '', ''],
  ['戊', '2.30102199001010E+17', '脱贫户', '7000', '', '', '', ''],
  [`己${id(6)}`, id(7), '脱贫户', id(8), '', '', '', ''],
  [id(9), '庚', '脱贫户', '7000', '', '', '', ''],
  ['辛', `${id(10)}\n${id(11)}`, '脱贫户', '7000', '', '', '', ''],
];

/** By name: how each is made, and what is said of it. */
export const TEXTS = {
  'a cell of marks above one letter': [() => `${ROSTER}张${'\u0301'.repeat(900_000)},230102199001020014,脱贫户,7000\n`, READ(2)],
  'a cell of a megabyte': [() => `${ROSTER}${'张'.repeat(349_525)},230102199001020014,脱贫户,7000\n`, READ(2)],
  '200 columns': [() => `姓名,身份证号,户类型,年工资${',列'.repeat(196)}\n张三,230102199001010019,脱贫户,7000${',x'.repeat(196)}\n`, READ(1)],
  '201 columns': [() => `姓名${',列'.repeat(200)}\n`, '最多 200 列'],
  'nothing but headings': [() => HEADER, READ(0)],
  'nothing at all': [() => '', '这个文件是空的'],
  'zeros': [() => Buffer.alloc(1_000), '认不出这种文件'],
  'zeros behind a roster': [() => `${ROSTER}\0\0\0,\0\n`, '认不出'],
  'UTF-16 without a mark, little end first': [() => Buffer.from(ROSTER, 'utf16le'), READ(1)],
  'UTF-16 without a mark, big end first': [() => swapped(ROSTER), READ(1)],
  'UTF-16 with a mark': [() => Buffer.from(`\ufeff${ROSTER}`, 'utf16le'), READ(1)],
  'half a sign of UTF-16': [() => joined(Buffer.from(`\ufeff${ROSTER}`, 'utf16le'), 'a'), READ(1)],
  'half a pair of UTF-16': [() => joined(Buffer.from(`\ufeff${ROSTER}\ud800a,1\n`, 'utf16le')), READ(2)],
  'GB18030': [() => GBK, READ(1)],
  'half a sign of GB18030': [() => joined(GBK, [0xd5]), READ(1)],
  'half a pair in UTF-8': [() => joined(rows(50, person), [0xed, 0xa0, 0x80], ',1\n'), '坏'],
  'bytes that UTF-8 has not': [() => joined(rows(50, person), [0xff, 0xfe], '\n'), '坏'],
  'a PDF called a workbook': [() => joined('%PDF-1.7\n', noise(2_000)), '这是 PDF'],
  'a web page with a script': [() => '<html><body><table><tr><td>姓名</td></tr></table><script>window.__ran = 1</script>', '这其实是网页'],
  'a workbook of 2003 in XML': [() => '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', '另存为'],
  'an old workbook': [() => compound(''), '另存为'],
  'a workbook of WPS': [() => compound('WpsCustomData'.repeat(20)), '另存为'],
  'a workbook with a password': [() => compound('EncryptedPackage'), '请打开后去掉密码'],
  'a spreadsheet of OpenDocument': [() => archive([part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), part('content.xml', '<x/>')]), '请先解压'],
  'noise that begins as an archive': [() => joined('PK\x03\x04xl/workbook', noise(3_000)), '不完整'],
  'a quotation mark that is never closed': [() => `${ROSTER}"never closed${'x'.repeat(100_000)}`, '引号没有配对'],
  'four million quotation marks': [() => `${ROSTER}"${'""'.repeat(2_000_000)}",1,1,1\n`, READ(2)],
  'every separator at once': [() => ROSTER + ';\t,'.repeat(300_000), '列'],
  'headings that turn text around': [() => `\u202e${ROSTER}`, READ(1)],
  'cells that are formulas, markup and marks': [() => lines(NASTY_ROWS), READ(NASTY_READ)],
  'numbers of people, cards and telephones everywhere': [() => lines(NUMBERS_EVERYWHERE), READ(NUMBERS_EVERYWHERE.length - 1)],
};

/** Those that take a while. */
export const LARGE_TEXTS = {
  'a cell of 40 MB': [() => `${ROSTER}${'a'.repeat(40_000_000)},230102199001020014,脱贫户,7000\n`, READ(2)],
  '40 million empty lines': [() => '\n'.repeat(40_000_000), '没有内容'],
  '40 million commas': [() => ','.repeat(40_000_000), '列'],
  '499,999 rows': [() => rows(499_999, person), READ(499_999)],
  '500,001 rows': [() => rows(500_001, person), '最多'],
  '300,000 rows of one name': [() => rows(300_000, () => '张三,,脱贫户,7000\n'), READ(300_000)],
  '100,000 spells of one person': [
    () =>
      `姓名,身份证号,务工地点,务工开始时间,务工结束时间,户类型\n${Array.from({ length: 100_000 }, (_, number) => `张三,230102199001010019,辽宁省,2022-01-${String(1 + (number % 28)).padStart(2, '0')},2022-0${2 + (number % 7)}-01,脱贫户\n`).join('')}`,
    READ(100_000),
  ],
  'more than 50 MB': [() => ROSTER + 'a,b\n'.repeat(13_200_000), '最多 50 MB'],
  '400,000 rows that are all to be mended': [
    () => `姓名,身份证号,户类型,年工资,备注\n${Array.from({ length: 400_000 }, (_, number) => `张${number},${230102199001010000n + BigInt(number)},不知道户,约七千左右元,${'备'.repeat(12)}\n`).join('')}`,
    READ(400_000),
  ],
};
