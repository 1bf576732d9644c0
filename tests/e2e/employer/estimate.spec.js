// A quick estimate from a few numbers: what a workshop, a broker and a base can claim, with the reasons.
import { BROKER, WORKSHOP, answer, chooseClaimant, openForm, openEmployerPage, estimate, total } from '../support/employer-page.js';
import { eachCase, expect, test } from '../support/test.js';

const card = (page, provision) => page.locator(`main article[data-provision="${provision}"]`);
const amount = (page, provision) => card(page, provision).locator('.amount');
const people = (page) => page.locator('main section', { has: page.getByRole('heading', { name: '这些人里' }) }).locator('li');
const back = (page) => page.getByRole('button', { name: '改前面填的' }).click();

/** What stands in every field and choice of the form. */
const typed = (page) =>
  page.locator('form').evaluate((form) => Object.fromEntries([...form.elements].filter((field) => field.id && (field.type !== 'radio' || field.checked)).map((field) => [field.name || field.id, field.value])));

async function estimateAndSee(page) {
  await estimate(page);
  await expect(page.getByRole('heading', { level: 1, name: '测算结果' })).toBeFocused();
}

test('the first screen says what the page does, that nothing leaves it, and asks who claims', async ({ page }) => {
  await openEmployerPage(page);
  await expect(page).toHaveTitle('稳岗就业补助测算：用人单位和基层工作人员');
  await expect(page.locator('main')).toContainText('不上传');
  await expect(page.locator('.plain-list button')).toHaveText(['就业帮扶车间', '人力资源服务机构、劳务经纪人', '就业帮扶基地', '村、乡镇工作人员：批量核对']);
});

test('the employers’ page and the worker’s page lead to each other', async ({ page }) => {
  await openEmployerPage(page);
  await page.getByRole('link', { name: '我是务工人员，给自己算' }).click();
  await expect(page).toHaveTitle('稳岗就业补助测算');
  await expect(page.locator('html[data-running]')).toBeAttached();
});

test.describe('a workshop', () => {
  const NUMBERS = { ...WORKSHOP, workers: '12', 'at-line': '9' };

  test('of whose 12 workers 9 are paid the line gets 9000', async ({ page }) => {
    await openForm(page, 'workshop');
    await answer(page, NUMBERS);
    await estimateAndSee(page);
    await expect(total(page)).toHaveText('可以申请 9,000 元');
    await expect(amount(page, 'workshop_award')).toHaveText('9,000 元');
    await expect(people(page)).toHaveText([/^3 人：不符合条件（✗ 全年工资低于当年防返贫监测标准）$/, /^9 人：符合条件，可以申请$/]);
  });

  test('with a line but no source is asked for the source, and nothing typed is lost', async ({ page }) => {
    await openForm(page, 'workshop');
    await answer(page, { ...NUMBERS, 'line-source': '', 'fund-left': '5000' });
    const before = await typed(page);
    await estimate(page);
    await expect(page.locator('.errors')).toBeFocused();
    await expect(page.locator('.errors li')).toHaveText(['标准的出处：这里还没填。']);
    expect(await typed(page)).toEqual(before);
    await page.locator('.errors li button').click();
    await expect(page.locator('#line-source')).toBeFocused();
    await expect(page.locator('#line-source')).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.type('某县某文件');
    await expect(page.locator('.errors')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(total(page)).toContainText('可以申请 5,000 元');
  });

  test('for whose people the fund does not reach gets what it has; for the rest the other fund may pay', async ({ page }) => {
    await openForm(page, 'workshop');
    await answer(page, { ...NUMBERS, 'fund-left': '5000' });
    await estimateAndSee(page);
    await expect(total(page)).toHaveText('可以申请 5,000 元');
    await expect(amount(page, 'workshop_award')).toHaveText('5,000 元');
    const reasons = card(page, 'workshop_award').locator('details');
    await reasons.locator('summary').click();
    await expect(reasons).toContainText('另有 4 人，当地可用衔接推进乡村振兴补助资金（衔接资金）奖补，给不给、给多少，由当地定');
    await expect(reasons).toContainText('就业补助资金不够时，衔接资金补多少');
  });

  test('that does not know the line may get up to 1000 for each, and is told whom to ask', async ({ page }) => {
    await openForm(page, 'workshop');
    await answer(page, { recognised: 'yes', workers: '12', 'at-line': '9' });
    await expect(page.locator('#line-hint')).toContainText('请问县乡村振兴部门');
    await estimateAndSee(page);
    await expect(total(page)).toHaveText('还没算准，最多可能 12,000 元');
    await expect(amount(page, 'workshop_award')).toHaveText('0 到 12,000 元');
    await card(page, 'workshop_award').locator('summary').click();
    await expect(card(page, 'workshop_award')).toContainText('当年的防返贫监测标准是多少');
  });

  test('that is not recognised gets nothing, and sees that it is for this', async ({ page }) => {
    await openForm(page, 'workshop');
    await answer(page, { ...NUMBERS, recognised: 'no' });
    await estimateAndSee(page);
    await expect(card(page, 'workshop_award')).toHaveAttribute('data-verdict', 'not-eligible');
    await card(page, 'workshop_award').locator('summary').click();
    await expect(card(page, 'workshop_award').locator('.conditions .false')).toContainText(['当地没有认定']);
  });

  test('that tells nothing is told the most that one worker can bring, not an amount', async ({ page }) => {
    await openForm(page, 'workshop');
    await estimateAndSee(page);
    await expect(card(page, 'workshop_award')).toHaveAttribute('data-verdict', 'undetermined');
  });

  const WRONG = {
    'an amount in words': [{ line: '七千' }, '请只写钱数'],
    'a negative amount': [{ line: '-1' }, '钱数不能小于 0'],
    'part of a fen': [{ 'fund-left': '0.001' }, '最多写到分'],
    'half a worker': [{ workers: '1.5' }, '请只写人数'],
    'more workers at the line than there are': [{ workers: '3', 'at-line': '4' }, '数目太大'],
    'more workers than an estimate counts': [{ workers: '10001' }, '数目太大'],
  };
  test('that enters what is no amount or number is told what to enter, and it stays there', async ({ page }) => {
    await openForm(page, 'workshop');
    await answer(page, { 'line-source': '某县某文件' });
    await eachCase(WRONG, async ([answers, message]) => {
      await answer(page, { line: '', 'fund-left': '', workers: '', 'at-line': '' });
      await expect(page.locator('.errors, .field-error')).toHaveCount(0);
      await answer(page, answers);
      await estimate(page);
      await expect(page.locator('.errors')).toBeFocused();
      await expect(page.locator('.errors li')).toHaveText([new RegExp(message)]);
      const [name, typed] = Object.entries(answers).at(-1);
      await expect(page.locator(`[id="${name}"]`)).toHaveValue(typed);
      await expect(page.locator('.field-error')).toContainText(message);
    });
  });

  test('may write numbers as people write them', async ({ page }) => {
    await openForm(page, 'workshop');
    await answer(page, { ...WORKSHOP, line: '７，０００.００元', workers: '12人', 'at-line': ' ９ ' });
    await estimateAndSee(page);
    await expect(total(page)).toHaveText('可以申请 9,000 元');
  });
});

test.describe('a broker', () => {
  test('with 7 long contracts and 2 service agreements gets 1400', async ({ page }) => {
    await openForm(page, 'broker');
    await answer(page, { ...BROKER, long: '7', without: '2' });
    await estimateAndSee(page);
    await expect(total(page)).toHaveText('可以申请 1,400 元');
    await expect(amount(page, 'placement_grant')).toHaveText('1,400 元');
    await expect(people(page)).toHaveText([/^2 人：不符合条件（✗ 没签劳动合同/, /^7 人：符合条件，可以申请$/]);
  });

  test('with a contract of less than a year gets nothing for it, with one left early it is open', async ({ page }) => {
    await openForm(page, 'broker');
    await answer(page, { ...BROKER, long: '3', left: '1', short: '1' });
    await estimateAndSee(page);
    await expect(total(page)).toHaveText('可以申请 400 元；合计最多可能 600 元');
    await expect(people(page)).toHaveText([/^1 人：不符合条件（✗ 劳动合同不够长/, /^2 人：符合条件/, /^1 人：还不能确定（.*提前离开/]);
  });

  test('that tells nothing learns that it is open, for which reasons', async ({ page }) => {
    await openForm(page, 'broker');
    await estimateAndSee(page);
    await expect(card(page, 'placement_grant')).toHaveAttribute('data-verdict', 'undetermined');
    await card(page, 'placement_grant').locator('summary').click();
    await expect(card(page, 'placement_grant').locator('.conditions .unknown').first()).toBeVisible();
  });

  test('that is a public agency learns that the place must say', async ({ page }) => {
    await openForm(page, 'broker');
    await answer(page, { ...BROKER, kind: 'public-agency', long: '1' });
    await estimateAndSee(page);
    await expect(total(page)).toHaveText('还没算准，最多可能 200 元');
  });
});

test('a base that placed 100 may get an award, whose amount the place fixes', async ({ page }) => {
  await openForm(page, 'base');
  await answer(page, { recognised: 'yes', placed: '100' });
  await estimateAndSee(page);
  await expect(card(page, 'base_award')).toHaveAttribute('data-verdict', 'discretionary');
  await expect(amount(page, 'base_award')).toHaveText('金额由当地定');
  await card(page, 'base_award').locator('summary').click();
  await expect(card(page, 'base_award')).toContainText('吸纳多少人、成效怎样才算好');
});

const TOLD = { workshop: { ...WORKSHOP, workers: '12', 'at-line': '9' }, broker: { ...BROKER, long: '7' }, base: { recognised: 'yes', placed: '100' } };

test('every support that an employer can meet is listed with its reasons, whoever claims', async ({ page }) => {
  await eachCase(TOLD, async (answers, claimant) => {
    await openForm(page, claimant);
    await answer(page, answers);
    await estimateAndSee(page);
    const cards = page.locator('main article');
    const all = await cards.evaluateAll((cards) => cards.map((card) => card.dataset.provision));
    expect(all.toSorted()).toEqual(['base_award', 'placement_grant', 'workshop_award']);
    for (const one of await cards.all()) {
      await one.locator('summary').click();
      await expect(one.locator('details')).toContainText('黑人社发〔2022〕18号 第');
      await expect(one.locator('details')).toContainText('省里哪些部门负责');
      await expect(one.locator('.conditions li').first()).toBeVisible();
    }
    await expect(page.locator('main .total')).toContainText('按2022年通知测算（2022年口径）。测算结果仅供参考，以当地审核为准。');
    await expect(page.locator('.foot')).toContainText('12333');
    await expect(page.locator('main')).not.toContainText('保证发放');
  });
});

test('going back to the numbers keeps them, and so does another language or size', async ({ page }) => {
  await openForm(page, 'workshop');
  await answer(page, { ...WORKSHOP, 'fund-left': '5000', workers: '12', 'at-line': '9' });
  const before = await typed(page);
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.locator('main h1')).toHaveText('Employment assistance workshop');
  expect(await typed(page)).toEqual(before);
  await page.getByRole('button', { name: 'Large text' }).click();
  await expect(page.locator('.wengang.large')).toBeVisible();
  expect(await typed(page)).toEqual(before);
  await page.getByRole('button', { name: 'Estimate' }).click();
  await expect(total(page)).toContainText('5,000');
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await expect(total(page)).toHaveText('可以申请 5,000 元');
  await back(page);
  expect(await typed(page)).toEqual(before);
});

test('what one claimant typed does not speak for another', async ({ page }) => {
  await openForm(page, 'workshop');
  await answer(page, { ...WORKSHOP, recognised: 'no' });
  await page.getByRole('button', { name: '上一步' }).click();
  await chooseClaimant(page, 'base');
  await expect(page.locator('input[name=recognised]:checked')).toHaveCount(0);
});

test('large text is larger, and its targets too', async ({ page }) => {
  await openForm(page, 'workshop');
  const size = () => page.locator('main .choice').first().evaluate((choice) => [parseFloat(getComputedStyle(choice).fontSize), choice.offsetHeight]);
  const [font, height] = await size();
  await page.getByRole('button', { name: '大字' }).click();
  await expect(page.locator('.wengang.large')).toBeVisible();
  const [larger, taller] = await size();
  expect(larger).toBeGreaterThanOrEqual(font * 1.3);
  expect(taller).toBeGreaterThanOrEqual(Math.max(60, height));
  await page.getByRole('button', { name: '小字' }).click();
  expect(await size()).toEqual([font, height]);
});
