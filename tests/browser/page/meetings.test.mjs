// Who met whom, through the mirror: the matrix, a pair's encounters, gaps, the timeline and an event's reports.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, languages, open, openings, text } from './support.mjs';

const test = browserTests({ viewport: { width: 1280, height: 900 } });
const axe = createRequire(import.meta.url)('axe-core').source;
const met = 'Bộ trưởng Ngoại giao Việt Nam Trần Văn An hội đàm với Bộ trưởng Ngoại giao Lào Saleumxay Kommasith.';
let reports;
before(async () => { reports = await openings(corpusFile(documents())); });
after(() => reports.stop());

/** Two ministers meet every half year until 2020; one event with two reports; the last document is of 2023. */
function documents() {
  const meeting = (id, date, when) => ({ id, date, title: `Hội đàm ${id}`, source: 'Báo A', text: `Ngày ${when}, tại Hà Nội, ${met}` });
  return [
    meeting('m1', '2019-01-10', '10/1/2019'), meeting('m2', '2019-07-10', '10/7/2019'), meeting('m3', '2020-01-12', '12/1/2020'),
    { id: 'e1', date: '2020-06-05', title: 'Khai mạc', source: 'Báo A', text: 'Ngày 3/6/2020, Kỳ họp lần thứ 9 Ủy ban Hỗn hợp Việt Nam - Lào khai mạc tại Vientiane. Bộ trưởng Trần Văn An dự.' },
    { id: 'e2', date: '2020-06-06', title: 'Bế mạc', source: 'Báo B', text: 'Kỳ họp lần thứ 9 Ủy ban Hỗn hợp Việt Nam - Lào bàn về 12 triệu USD.' },
    { id: 'last', date: '2023-01-01', title: 'Mưa', source: 'Báo C', text: 'Trời mưa.' },
  ];
}

const settled = (page, wanted, ...args) => page.waitFor(wanted, { args, what: String(wanted) });
const state = (page) => page.evaluate(() => decodeURIComponent(location.hash));

/** The ledger of this name has answered. */
const answered = (page, ledger) => settled(page, (name) => {
  const { place, knowledge, searching } = window.tracuu.viewModel();
  return place === name && !searching && knowledge.known && !knowledge.asking;
}, ledger);

async function show(page, hash, ledger) {
  await page.evaluate((wanted) => window.tracuu.setState(wanted), hash);
  await answered(page, ledger);
}

async function assertAccessible(page) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(`(() => { ${axe}\n })()`);
  const violations = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
  assert.deepEqual(violations, []);
}

/** What has the focus, and where in a grid it is. */
const focused = (page) => page.evaluate(() => {
  const { textContent, role } = document.activeElement;
  const at = (name) => Number(document.activeElement.getAttribute(name));
  return { name: textContent, role, row: at('aria-rowindex'), column: at('aria-colindex') };
});

/** Presses a key and waits until the focus is in that place of the grid. */
async function walk(page, chord, row, column) {
  await page.press(chord);
  await settled(page, (wantedRow, wantedColumn) => {
    const at = (name) => Number(document.activeElement.getAttribute(name));
    return at('aria-rowindex') === wantedRow && at('aria-colindex') === wantedColumn;
  }, row, column);
}

/** What the mirror has with this name in it. */
const said = (page, part) => settled(page, (wanted) => [...document.querySelectorAll('.tracuu-mirror *')]
  .some((element) => `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('aria-description') ?? ''} ${element.textContent}`.includes(wanted)), part);

for (const lang of languages) {
  test(`who met whom, when, and who no more (${lang})`, async (page) => {
    await open(page, reports.http);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await show(page, 'view=meetings&parties=person', 'meetings');
    const times = lang === 'vi' ? '3 lần' : '3 meetings';
    const cell = `Saleumxay Kommasith – Trần Văn An: ${times}`;
    await said(page, cell);
    await page.evaluate((name) => [...document.querySelectorAll('.tracuu-mirror [role=gridcell]')]
      .find((element) => element.textContent.startsWith(name)).click(), cell);
    await settled(page, () => location.hash.includes('one='));
    await answered(page, 'meetings');
    assert.match(await state(page), /one=Saleumxay Kommasith&two=Trần Văn An/);
    assert.equal(await page.evaluate(() => window.tracuu.viewModel().knowledge.total), 3);
    await page.back();
    await settled(page, () => !location.hash.includes('one='));

    await show(page, 'view=gaps', 'gaps');
    await said(page, lang === 'vi' ? 'Chưa gặp lại từ 12/1/2020' : 'No meeting since 12 Jan 2020');
    await show(page, 'view=timeline&oldest=1', 'timeline');
    await said(page, lang === 'vi' ? '3/6/2020 · Vientiane' : '3 Jun 2020 · Vientiane');
    assert.equal(await page.evaluate(() => window.tracuu.viewModel().knowledge.total), 5);

    await show(page, 'view=events&name=Kỳ họp lần thứ 9 Ủy ban Hỗn hợp Việt Nam - Lào', 'events');
    await said(page, text('ui.event_reports', lang));
    await said(page, text('ui.event_only', lang, '12 triệu USD'));
    await page.clickRole('button', 'Bế mạc');
    await settled(page, () => window.tracuu.viewModel().open?.id === 'e2');
    await assertSilent(page, assert);
  });
}

test('the matrix is a grid that arrow keys walk through', async (page) => {
  await open(page, reports.http);
  await show(page, 'view=meetings&parties=person', 'meetings');
  const size = await settled(page, () => {
    const grid = document.querySelector('.tracuu-mirror [role=grid]');
    return grid && { rows: grid.getAttribute('aria-rowcount'), columns: grid.getAttribute('aria-colcount'), drawn: grid.querySelectorAll('[role=row]').length };
  });
  assert.deepEqual(size, { rows: '3', columns: '3', drawn: 3 });
  assert.equal(await page.evaluate(() => document.querySelectorAll('.tracuu-mirror [role=grid] [tabindex="0"]').length), 1);
  await page.evaluate(() => document.querySelector('.tracuu-mirror [role=grid] [tabindex="0"]').focus());
  assert.equal((await focused(page)).role, 'rowheader');
  await walk(page, 'ArrowRight', 2, 2);
  await walk(page, 'End', 2, 3);
  await walk(page, 'Control+Home', 1, 1);
  await walk(page, 'Control+End', 3, 3);
  await walk(page, 'ArrowLeft', 3, 2);
  await assertAccessible(page);
  await page.press('Enter');
  await settled(page, () => location.hash.includes('one='));
  await settled(page, () => document.activeElement.getAttribute('aria-selected') === 'true');
  await assertSilent(page, assert);
});

for (const lang of languages) {
  test(`who met whom as a network (${lang})`, async (page) => {
    await open(page, reports.http);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await show(page, 'view=meetings&parties=person', 'meetings');
    await page.clickRole('radio', text('ui.meetings_as_network', lang));
    await settled(page, () => location.hash.includes('as=network'));
    await answered(page, 'meetings');
    const name = lang === 'vi' ? 'Trần Văn An: gặp Saleumxay Kommasith 3 lần' : 'Trần Văn An: met Saleumxay Kommasith 3 times';
    await said(page, name);
    await page.evaluate(() => document.querySelector('.tracuu-mirror li [data-roving][tabindex="0"]').focus());
    await page.press('End');
    await settled(page, () => document.activeElement === [...document.querySelectorAll('.tracuu-mirror [data-roving]')].at(-1));
    if (lang === 'vi') await assertAccessible(page);
    // Nothing moves: nothing is drawn.
    await settled(page, async () => {
      const { frames } = window.tracuu.stats();
      for (let i = 0; i < 8; ++i) await new Promise((resolve) => { requestAnimationFrame(resolve); });
      return window.tracuu.stats().frames === frames;
    });
    await page.clickRole('button', name);
    await settled(page, () => location.hash.includes('one='));
    await answered(page, 'meetings');
    assert.match(await state(page), /as=network&one=Trần Văn An/);
    await said(page, 'Saleumxay Kommasith – Trần Văn An: 3');
    await page.evaluate((begin) => [...document.querySelectorAll('.tracuu-mirror button')].find((button) => button.textContent.startsWith(begin)).click(), 'Saleumxay Kommasith – Trần Văn An: 3');
    await settled(page, () => location.hash.includes('two='));
    await answered(page, 'meetings');
    assert.equal(await page.evaluate(() => window.tracuu.viewModel().knowledge.total), 3);
    await assertSilent(page, assert);
  });
}
