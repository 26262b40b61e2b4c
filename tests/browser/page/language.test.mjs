// The places, and the language tools, through the mirror: each tool answers, leads to passages and keeps its options in the
// address; what it shows is saved as a file.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, languages, open, openings, text, view } from './support.mjs';

const test = browserTests({ viewport: { width: 1280, height: 900 } });
let reports;
before(async () => { reports = await openings(corpusFile(documents())); });
after(() => reports.stop());

const axe = createRequire(import.meta.url)('axe-core').source;

/** Axe has nothing to say of the mirror: of a screen in Vietnamese, the other language has the same elements. */
async function assertAccessible(page, lang, screen) {
  if (lang !== 'vi') return;
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(`(() => { ${axe}\n })()`);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`);
  });
  assert.deepEqual(violations, [], screen);
}

/** 60 documents of three sources and three years; "hợp tác" twice in each, "biên giới" in the first twenty. */
function documents() {
  return Array.from({ length: 60 }, (_, i) => ({
    id: `d${i}`, title: `Báo cáo số ${i}`, source: `Báo ${'ABC'[i % 3]}`, date: `${2019 + (i % 3)}-0${1 + (i % 8)}-15`,
    text: `Hai bên trao đổi về hợp tác kinh tế, lần thứ ${i}. ${i < 20 ? 'Cửa khẩu biên giới đã mở. ' : ''}Các bên mong muốn hợp tác lâu dài.`,
  }));
}

const state = (page) => page.evaluate(() => decodeURIComponent(location.hash));
const settled = (page, wanted, ...args) => page.waitFor(wanted, { args, what: String(wanted) });
const rows = (page) => page.evaluate(() => document.querySelectorAll('.tracuu-mirror li').length);

/** The tool shows its whole answer, and the mirror has it. */
const answered = (page, tool) => settled(page, (name) => {
  const { place, language, searching } = window.tracuu.viewModel();
  return place === name && !searching && language.known && !language.asking;
}, tool);

async function choose(page, tool, lang) {
  await page.clickRole('radio', text(`ui.language_tool_${tool}`, lang));
  await answered(page, tool);
}

async function firstRow(page, pattern) {
  return page.waitFor((source, flags) => {
    const row = document.querySelector('.tracuu-mirror li');
    const said = row ? `${row.getAttribute('aria-label') ?? ''} ${row.textContent}`.trim() : '';
    return new RegExp(source, flags).test(said) && said;
  }, { args: [pattern.source, pattern.flags], what: `a first row like ${pattern}` });
}

/** Keeps the text of the next file that the page saves. */
const watchSaving = (page) => page.evaluate(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.arrayBuffer().then((bytes) => { window.savedBytes = [...new Uint8Array(bytes)]; });
    return make.call(URL, blob);
  };
});

async function save(page, lang) {
  await page.evaluate(() => { window.savedBytes = null; });
  await page.clickRole('button', text('ui.language_save', lang));
  const bytes = await page.waitFor(() => window.savedBytes, { what: 'a file' });
  assert.deepEqual(bytes.slice(0, 3), [0xef, 0xbb, 0xbf]);
  return Buffer.from(bytes.slice(3)).toString('utf8');
}

for (const lang of languages) {
  test(`${lang}: concordance, from frequent expressions to passages and back`, async (page) => {
    await open(page, reports.http);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await page.clickRole('button', text('ui.place_overview', lang));
    await settled(page, () => window.tracuu.viewModel().place === 'overview');
    assert.equal(await state(page), '#view=overview');
    await page.clickRole('button', text('ui.place_language', lang));
    await answered(page, 'concordance');
    await page.clickRole('button', 'hợp tác');
    await settled(page, () => window.tracuu.viewModel().language.total === 120);
    assert.equal(await state(page), '#view=concordance&node=hợp tác');
    await page.waitForRole('status', { text: text('ui.language_lines', lang, '120', text('ui.documents_many', lang, '60')) });
    await firstRow(page, /hợp tác/);
    await assertAccessible(page, lang, 'concordance');

    await page.clickRole('button', `${text('ui.language_order', lang)}: ${text('ui.language_order_document', lang)}`);
    await page.clickRole('button', text('ui.language_order_right', lang));
    await settled(page, () => /order=right/.test(location.hash));
    await answered(page, 'concordance');
    await page.evaluate(() => document.querySelector('.tracuu-mirror li a').click());
    await page.waitForRole('article', {});
    assert.equal((await view(page)).open.highlights, 2);
    assert.match(await state(page), /^#doc=d\d+$/);
    await page.back();
    await answered(page, 'concordance');
    assert.equal(await state(page), '#view=concordance&node=hợp tác&order=right');
    await page.back();
    await settled(page, () => !/order/.test(location.hash));
    await assertSilent(page, assert);
  });

  test(`${lang}: every other tool, its options, its passages, its file`, async (page) => {
    await open(page, `${reports.http}#view=collocations&node=${encodeURIComponent('hợp tác')}`);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await watchSaving(page);
    await answered(page, 'collocations');
    await firstRow(page, /\d/);
    await assertAccessible(page, lang, 'collocations');
    await page.clickRole('button', text('ui.language_column_t_score', lang));
    await settled(page, () => /measure=t/.test(location.hash));
    await answered(page, 'collocations');
    const collocations = (await save(page, lang)).trimEnd().split('\r\n');
    assert.equal(collocations.length - 1, (await view(page)).language.total);
    assert.ok(collocations[0].startsWith(text('ui.language_column_node', lang)));

    await choose(page, 'ngrams', lang);
    await page.clickRole('radio', '3');
    await settled(page, () => /size=3/.test(location.hash));
    await answered(page, 'ngrams');
    assert.match(await firstRow(page, /hợp tác/), /^\S+ \S+ \S+/);

    await choose(page, 'frequency', lang);
    const year = new RegExp(`^2020: ${text('ui.language_hits', lang, '40')}`);
    await page.waitForRole('button', { name: year });
    await assertAccessible(page, lang, 'frequency');
    await page.evaluate((wanted) => [...document.querySelectorAll('.tracuu-mirror button')].find(({ textContent }) => textContent.startsWith(wanted)).click(), '2020: 40');
    await settled(page, () => /within=2020/.test(location.hash));
    await answered(page, 'frequency');
    await page.clickRole('button', `${text('ui.language_by', lang)}: ${text('ui.language_by_time', lang)}`);
    await page.clickRole('button', text('facet.source', lang));
    await settled(page, () => /by=source/.test(location.hash));
    await answered(page, 'frequency');
    await page.waitForRole('button', { name: /^Báo A: / });
    assert.equal(await rows(page), 3);
    assert.equal((await save(page, lang)).trimEnd().split('\r\n').length, 4);

    await choose(page, 'dispersion', lang);
    await page.waitForRole('link', { name: /Báo cáo số \d+/ });
    assert.equal((await view(page)).language.total, 60);

    await page.clickRole('radio', text('ui.language_tool_keyness', lang));
    await page.waitForRole('heading', { name: text('ui.language_keyness_title', lang) });
    await page.press('/');
    await page.type('biên giới');
    await settled(page, () => window.tracuu.viewModel().total === 20);
    await answered(page, 'keyness');
    await firstRow(page, /khẩu|giới|biên|cửa|mở|đã/i);

    await choose(page, 'vocabulary', lang);
    await page.clickRole('textbox', text('ui.language_beginning', lang));
    await page.type('gi');
    await settled(page, () => window.tracuu.viewModel().language.total === 1);
    await answered(page, 'vocabulary');
    await firstRow(page, /giới/);
    await page.clickRole('button', text('ui.language_search_for', lang, 'giới'));
    await settled(page, () => window.tracuu.viewModel().place === undefined && !window.tracuu.viewModel().searching);
    assert.equal((await view(page)).total, 20);
    await assertSilent(page, assert);
  });
}

test('in one column a bar at the bottom leads from place to place', { viewport: { width: 360, height: 740 } }, async (page) => {
  await open(page, reports.http);
  await page.clickRole('button', text('ui.place_language'));
  await answered(page, 'concordance');
  await page.clickRole('button', `${text('ui.language_tool')}: ${text('ui.language_tool_concordance')}`);
  await page.clickRole('button', text('ui.language_tool_vocabulary'));
  await answered(page, 'vocabulary');
  await page.clickRole('button', text('ui.place_documents'));
  await settled(page, () => window.tracuu.viewModel().place === undefined);
  await page.clickRole('link', (await view(page)).hits[0].title);
  await page.waitForRole('article', {});
  assert.deepEqual(await page.byRole('button', { name: text('ui.place_overview') }), []);
  await assertSilent(page, assert);
});
