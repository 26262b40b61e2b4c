// What documents say, through the mirror: persons and their pages, who said what, commitments, figures; all follow the
// filters, are in the address and lead to passages.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, languages, open, openings, text } from './support.mjs';

const test = browserTests({ viewport: { width: 1280, height: 900 } });
let reports, compared;
before(async () => {
  reports = await openings(corpusFile(documents()));
  compared = await openings(corpusFile(years()));
});
after(() => { reports.stop(); compared.stop(); });

const axe = createRequire(import.meta.url)('axe-core').source;

function documents() {
  return [
    { id: 'gap', title: 'Hai Bộ trưởng hội đàm', date: '2021-06-07', source: 'Báo A', text: 'Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Campuchia Prak Sokhonn.\nBộ trưởng Bùi Thanh Sơn đề nghị Campuchia tạo điều kiện cho doanh nghiệp trong năm 2022. Kim ngạch thương mại đạt 3,892 tỷ USD.' },
    { id: 'tham', title: 'Chuyến thăm', date: '2022-08-09', source: 'Báo B', text: 'Ngày 9/8/2022, Bộ trưởng Ngoại giao Campuchia Prak Sokhon thăm Việt Nam. Ông Prak Sokhon cảm ơn Việt Nam. Kim ngạch thương mại đạt 9,5 tỷ USD.' },
  ];
}

const settled = (page, wanted, ...args) => page.waitFor(wanted, { args, what: String(wanted) });
const state = (page) => page.evaluate(() => decodeURIComponent(location.hash));

/** The ledger has answered, with so many rows. */
const answered = (page, ledger, total) => settled(page, (name, wanted) => {
  const { place, knowledge, searching } = window.tracuu.viewModel();
  return place === name && !searching && knowledge.known && !knowledge.asking && knowledge.total === wanted;
}, ledger, total);

async function choose(page, ledger, lang, total) {
  await page.clickRole('radio', text(`ui.ledger_${ledger}`, lang));
  await answered(page, ledger, total);
}

async function assertAccessible(page, lang) {
  if (lang !== 'vi') return;
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(`(() => { ${axe}\n })()`);
  const violations = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
  assert.deepEqual(violations, []);
}

/** Twenty documents of either year; the minister thanks Laos in most of the first, few of the second. */
function years() {
  const thanks = 'Bộ trưởng Ngoại giao Trần Văn An cảm ơn Lào.', rain = 'Trời mưa ở Campuchia.';
  return Array.from({ length: 40 }, (_, i) => ({
    id: `d${i}`, title: `Tin ${i}`, date: i < 20 ? '2018-05-01' : '2021-05-01', source: i % 3 ? 'Báo A' : 'Báo B',
    text: i % 20 < (i < 20 ? 15 : 3) ? thanks : rain,
  }));
}

for (const lang of languages) {
  test(`who is named, and what is known of them (${lang})`, async (page) => {
    await open(page, reports.http);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await page.clickRole('button', text('ui.place_knowledge', lang));
    await answered(page, 'persons', 2);
    await assertAccessible(page, lang);
    await page.clickRole('link', 'Prak Sokhonn');
    await settled(page, () => location.hash.includes('name='));
    await page.clickRole('button', `${text('act.thank', lang)} (1)`);
    await answered(page, 'acts', 1);
    assert.match(await state(page), /view=acts.*actor=person:Prak Sokhonn.*act=thank/);
    await page.back();
    await settled(page, () => location.hash.includes('name='));
    await page.clickRole('button', text('ui.knowledge_documents', lang));
    await settled(page, () => window.tracuu.viewModel().total === 2 && location.hash.includes('f.person='));
    await assertSilent(page, assert);
  });

  test(`who said what, until when, and how much (${lang})`, async (page) => {
    await open(page, reports.file);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await page.clickRole('button', text('ui.place_knowledge', lang));
    await answered(page, 'persons', 2);
    await choose(page, 'acts', lang, 2);
    await choose(page, 'commitments', lang, 1);
    await page.clickRole('radio', text('ui.knowledge_due', lang));
    await settled(page, () => location.hash.includes('due=1'));
    await answered(page, 'commitments', 1);
    await choose(page, 'figures', lang, 2);
    const first = await settled(page, () => document.querySelector('.tracuu-mirror li')?.textContent ?? '');
    assert.match(first, /9,5 tỷ USD/, 'the greater amount is first');
    await page.clickRole('checkbox', text('ui.facet_value', lang, 'Báo A', '1'));
    await answered(page, 'figures', 1);
    await page.evaluate(() => document.querySelector('.tracuu-mirror li [role=link], .tracuu-mirror li a').click());
    await settled(page, () => window.tracuu.viewModel().open?.id === 'gap');
    await page.back();
    await answered(page, 'figures', 1);
    await assertAccessible(page, lang);
  });

  test(`what tells two periods and two sources apart (${lang})`, async (page) => {
    await open(page, compared.http);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await page.evaluate(() => window.tracuu.setState('view=contrast&items=person'));
    await answered(page, 'contrast', 1);
    const sides = await page.evaluate(() => window.tracuu.viewModel().knowledge.sides);
    assert.deepEqual(sides, { a: '2018..2018', aDocuments: 20, b: '2021..2021', bDocuments: 20 });
    await assertAccessible(page, lang);
    await page.clickRole('button', `${text('ui.contrast_by', lang)}: ${text('ui.knowledge_time', lang)}`);
    await page.clickRole('button', text('facet.source', lang));
    await settled(page, () => window.tracuu.viewModel().knowledge.sides?.a === 'Báo A');
    await page.back();
    await settled(page, () => window.tracuu.viewModel().knowledge.sides?.a === '2018..2018');
    await page.clickRole('link', `Trần Văn An · ${text('ui.contrast_side', lang, 'A')} · 2018 · 15 (75%)`);
    await settled(page, () => window.tracuu.viewModel().total === 15 && location.hash.includes('f.person='));
    assert.match(await state(page), /from=2018&to=2018/);
    await assertSilent(page, assert);
  });
}
