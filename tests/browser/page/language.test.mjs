// The places, and the language tools, through the mirror: each tool answers, leads to passages and keeps its options in the
// address; what it shows is saved as a file.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, languages, open, openings, text, view } from './support.mjs';

const test = browserTests({ viewport: { width: 1280, height: 900 } });
let reports, long;
before(async () => {
  reports = await openings(corpusFile(documents()));
  long = await openings(corpusFile(longDocuments()));
});
after(() => Promise.all([reports.stop(), long.stop()]));

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

/** 60 documents of three sources and three years; "hợp tác" twice in each, "biên giới" in the first twenty; the first title says "bên" too. */
function documents() {
  return Array.from({ length: 60 }, (_, i) => ({
    id: `d${i}`, title: `${i === 0 ? 'Hai bên: báo' : 'Báo'} cáo số ${i}`, source: `Báo ${'ABC'[i % 3]}`, date: `${2019 + (i % 3)}-0${1 + (i % 8)}-15`,
    text: `Hai bên trao đổi về hợp tác kinh tế, lần thứ ${i}. ${i < 20 ? 'Cửa khẩu biên giới đã mở. ' : ''}Các bên mong muốn hợp tác lâu dài.`,
  }));
}

/** 120,000 syllables: n-grams of them are more than one answer's work. */
function longDocuments() {
  let seed = 1;
  const syllable = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return `w${(seed >> 12) % 300}`; };
  return Array.from({ length: 60 }, (_, i) => ({ id: `l${i}`, title: `Số ${i}`, text: Array.from({ length: 2000 }, syllable).join(' ') }));
}

/** From now on the worker hears so many questions to a tool, the rest not before window.letThrough(). */
const holdBack = (page, tool, allowed) => page.evaluate((type, count) => {
  const { postMessage } = Worker.prototype;
  const held = [];
  let left = count;
  Worker.prototype.postMessage = function (message, ...more) {
    if (message.request && JSON.parse(message.request).type === type && left-- <= 0) held.push(() => postMessage.call(this, message, ...more));
    else postMessage.call(this, message, ...more);
  };
  window.heldBack = () => held.length;
  window.letThrough = () => { left = Infinity; held.splice(0).forEach((send) => send()); };
}, tool, allowed);

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
    await page.clickRole('button', text('ui.language_order_left', lang));
    await settled(page, () => /order=left/.test(location.hash));
    await answered(page, 'concordance');
    await firstRow(page, /mong muốn\s+hợp tác\s+lâu dài/);
    await page.clickRole('button', text('ui.language_column_right', lang));
    await settled(page, () => /order=right/.test(location.hash));
    await answered(page, 'concordance');
    await firstRow(page, /trao đổi về\s+hợp tác\s+kinh tế/);
    await page.evaluate(() => document.querySelector('.tracuu-mirror li a').click());
    await page.waitForRole('article', {});
    assert.equal((await view(page)).open.highlights, 2);
    assert.match(await state(page), /^#doc=d\d+$/);
    await page.back();
    await answered(page, 'concordance');
    assert.equal(await state(page), '#view=concordance&node=hợp tác&order=right');
    await page.back();
    await settled(page, () => /order=left/.test(location.hash));
    await page.back();
    await settled(page, () => !/order/.test(location.hash));
    await placesOfAStrip(page, lang);
    await assertSilent(page, assert);
  });

  test(`${lang}: every other tool, its options, its passages, its file`, async (page) => {
    await open(page, `${reports.http}#view=collocations&node=${encodeURIComponent('hợp tác')}`);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await watchSaving(page);
    await answered(page, 'collocations');
    // In all 120 lines within five syllables, and once in a title: 14 + log2(2 · 120 / (120 + 121)).
    await firstRow(page, new RegExp(`^bên: .*${lang === 'vi' ? '13,99' : '13\\.99'}`));
    await assertAccessible(page, lang, 'collocations');
    await page.clickRole('button', text('ui.language_column_t_score', lang));
    await settled(page, () => /measure=t/.test(location.hash));
    await answered(page, 'collocations');
    const collocations = (await save(page, lang)).trimEnd().split('\r\n');
    assert.equal(collocations.length - 1, (await view(page)).language.total);
    assert.ok(collocations[0].startsWith(text('ui.language_column_node', lang)));
    assert.ok(collocations.some((line) => line.startsWith('bên,120,121,')));
    await page.clickRole('button', `${text('ui.language_window_left', lang)}: 5`);
    await page.clickRole('button', '2');
    await settled(page, () => /window=2-5/.test(location.hash));
    await answered(page, 'collocations');
    assert.ok(!(await save(page, lang)).includes('\r\nbên,'));
    await page.clickRole('link', 'kinh');
    await answered(page, 'concordance');
    assert.equal(await state(page), '#view=concordance&node=hợp tác&beside=="kinh"&measure=t&window=2-5');
    assert.equal((await view(page)).language.total, 60);
    await page.clickRole('button', text('ui.chip_remove', lang, text('ui.language_beside', lang, 'kinh')));
    await settled(page, () => window.tracuu.viewModel().language.total === 120);
    await page.back();
    await settled(page, () => window.tracuu.viewModel().language.total === 60);
    await page.back();
    await answered(page, 'collocations');

    await choose(page, 'ngrams', lang);
    await page.clickRole('radio', '3');
    await settled(page, () => /size=3/.test(location.hash));
    await answered(page, 'ngrams');
    assert.match(await firstRow(page, /hợp tác/), /^\S+ \S+ \S+/);
    await page.clickRole('link', 'hợp tác kinh');
    await answered(page, 'concordance');
    assert.match(await state(page), /&node=="hợp tác kinh"/);
    await settled(page, () => window.tracuu.viewModel().language.total === 60);
    await page.back();
    await answered(page, 'ngrams');

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
    await page.clickRole('button', text('ui.language_concordance_in', lang, 'Báo A'));
    await settled(page, () => window.tracuu.viewModel().language?.total === 40 && window.tracuu.viewModel().place === 'concordance');
    await page.back();
    await page.back();
    await settled(page, () => window.tracuu.viewModel().total === 60);
    await answered(page, 'frequency');

    await choose(page, 'dispersion', lang);
    await page.waitForRole('button', { name: /Báo cáo số \d+/ });
    assert.equal((await view(page)).language.total, 60);

    await page.clickRole('radio', text('ui.language_tool_keyness', lang));
    await page.waitForRole('heading', { name: text('ui.language_keyness_title', lang) });
    await page.press('/');
    await page.type('biên giới');
    await settled(page, () => window.tracuu.viewModel().total === 20);
    await answered(page, 'keyness');
    // Six say the same of the twenty documents and of no other: in the order of a dictionary.
    await firstRow(page, /^biên: .*\b20\b/);
    assert.equal((await view(page)).language.total, 6);

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

/** The keys reach the third place, of which the title has the first: it is the second mark of the text. */
async function placesOfAStrip(page, lang) {
  await page.evaluate(() => window.tracuu.setState(`view=dispersion&node=${encodeURIComponent('bên')}`));
  const focused = (wanted) => page.waitFor((start) => document.activeElement?.textContent.startsWith(start), { args: [wanted], what: wanted });
  const position = (number) => text('ui.language_position', lang, number, '3');
  await answered(page, 'dispersion');
  await firstRow(page, /^Hai bên: báo cáo số 0.*: 3/);
  await page.evaluate(() => document.querySelector('.tracuu-mirror li [data-bar]').focus());
  await focused('Hai bên: báo cáo số 0');
  await page.press('ArrowRight');
  await focused(position('2'));
  await page.press('ArrowRight');
  await focused(position('3'));
  await page.press('Enter');
  await page.waitForRole('article', {});
  assert.deepEqual([(await view(page)).open.highlights, (await view(page)).open.currentHighlight], [2, 1]);
  await page.back();
  await answered(page, 'dispersion');
}

for (const lang of languages) {
  test(`${lang}: long work shows how far it is, is stopped, and goes on`, async (page) => {
    await open(page, long.http);
    if (lang === 'en') await page.clickRole('button', text('ui.language_switch'));
    await holdBack(page, 'ngrams', 1);
    await page.evaluate(() => window.tracuu.setState('view=ngrams'));
    // One answer is here, and the page has asked for more.
    await page.waitFor(() => window.heldBack() === 1, { what: 'a second question' });
    const { done } = (await view(page)).language;
    assert.ok(done > 0 && done < 1, `${done}`);
    const percent = `${Math.floor(done * 100)}`;
    await page.waitForRole('progressbar', {});
    await page.waitForRole('status', { text: new RegExp(text('ui.language_part', lang, percent)) });
    const saving = async () => (await page.byRole('button', { name: text('ui.language_save', lang) }))[0].disabled;
    assert.equal(await saving(), true);
    await page.clickRole('button', text('ui.language_cancel', lang));
    await page.waitForRole('status', { text: text('ui.language_part_stopped', lang, percent) });
    await page.evaluate(() => window.letThrough());
    await page.clickRole('button', text('ui.language_continue', lang));
    await answered(page, 'ngrams');
    assert.equal((await view(page)).language.done, 1);
    await settled(page, () => !document.querySelector('.tracuu-mirror progress'));
    await page.waitForRole('status', { text: new RegExp(text('ui.language_rows', lang, '')) });
    assert.equal(await saving(), false);
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
