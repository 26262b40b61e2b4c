// The front page of a collection: what it holds, and that each figure leads to its documents. In both languages.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, languages, open, openings, search, text, view } from './support.mjs';

const test = browserTests();
const report = (id, date, source, body) => ({ id, title: `Bản tin ${id}`, date, source, text: `Hôm nay, ông Prak Sokhonn ${body} Hội đàm diễn ra tại Phnôm Pênh.` });
let reports;
before(async () => {
  reports = await openings(corpusFile([
    report('một', '2019-05-01', 'TTXVN', 'đã trao đổi ý kiến.'), report('hai', '2021-06-07', 'TTXVN', 'nhất trí về mọi điểm.'),
    report('ba', '2021-06', 'Nhân Dân', 'ký biên bản.'), report('bốn', '', 'Nhân Dân', 'không nói rõ ngày.'),
  ]), '--title', 'Bộ bản tin');
});
after(() => reports.stop());

async function switchTo(page, lang) {
  if (lang === 'vi') return;
  await page.clickRole('button', text('ui.language_switch', 'vi'));
  await page.waitFor(() => window.tracuu.viewModel().lang === 'en', { what: 'English' });
}

/** Goes there by its tab and waits until it has the whole width: it is beside the results before. */
async function openOverview(page, lang) {
  await page.clickRole('button', text('ui.place_overview', lang));
  await page.waitFor((name) => {
    const region = [...document.querySelectorAll('.tracuu-mirror [aria-label]')].find((node) => node.getAttribute('aria-label') === name);
    return region?.getBoundingClientRect().width > 1000 && region.querySelector('h3');
  }, { args: [text('ui.overview', lang)], what: 'the overview' });
}

const texts = (page) => page.evaluate(() => document.querySelector('.tracuu-mirror').textContent);

for (const lang of languages) {
  test(`the overview says what there is, and a year, a source and a name lead to their documents [${lang}]`, async (page) => {
    await open(page, reports.http);
    await switchTo(page, lang);
    await openOverview(page, lang);
    const said = await texts(page);
    for (const wanted of ['Bộ bản tin', text('ui.overview_dated_day', lang), text('ui.overview_dated_month', lang),
      text('ui.overview_undated', lang), text('ui.overview_sound', lang), 'Prak Sokhonn', 'tracuu 0.1.0']) {
      assert.ok(said.includes(wanted), `${wanted} is not said`);
    }
    const documents = text('ui.documents_many', lang, '2');
    await page.clickRole('button', text('ui.overview_year', lang, '2021', documents));
    await page.waitFor(() => window.tracuu.viewModel().total === 2 && window.tracuu.viewModel().place === undefined, { what: 'the documents of 2021' });
    // The same again, and what was asked for before does not matter.
    await openOverview(page, lang);
    await page.clickRole('button', text('ui.overview_year', lang, '2021', documents));
    await page.waitFor(() => window.tracuu.viewModel().place === undefined, { what: 'the documents again' });
    await search(page, 'biên bản');
    await openOverview(page, lang);
    await page.clickRole('button', text('ui.facet_value', lang, 'TTXVN', documents));
    await page.waitFor(() => window.tracuu.viewModel().filters.source?.[0] === 'TTXVN' && window.tracuu.viewModel().total === 2, { what: 'the documents of the source' });
    const { query, filters } = await view(page);
    assert.deepEqual([query, filters], ['', { source: ['TTXVN'] }]);
    await page.evaluate(() => history.back());
    await page.waitFor(() => window.tracuu.viewModel().place === 'overview' && window.tracuu.viewModel().query === 'biên bản', { what: 'the overview again' });
    await openOverview(page, lang);
    await page.clickRole('button', text('ui.facet_value', lang, 'Prak Sokhonn', text('ui.documents_many', lang, '4')));
    await page.waitFor(() => window.tracuu.viewModel().total === 4 && window.tracuu.viewModel().query === '"Prak Sokhonn"', { what: 'the documents that hold the name' });
    await assertSilent(page, assert);
  });
}
