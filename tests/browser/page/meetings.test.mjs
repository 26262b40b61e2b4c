// Who met whom, through the mirror: the matrix, a pair's encounters, gaps, the timeline and an event's reports.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, languages, open, openings, text } from './support.mjs';

const test = browserTests({ viewport: { width: 1280, height: 900 } });
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
    await page.evaluate((name) => [...document.querySelectorAll('.tracuu-mirror [data-bar]')]
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
