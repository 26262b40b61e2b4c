// What is done with results, through the mirror, in both languages: saved, cited, printed, grouped, set closer, followed to what is like them.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, languages, open, openings, search, text, view } from './support.mjs';

const test = browserTests({ viewport: { width: 1280, height: 1000 } });
let reports;
before(async () => { reports = await openings(corpusFile(documents()), '--title', 'Báo cáo (mẫu)', '--date', '2021-12-31'); });
after(() => reports.stop());

/** 240 documents on fishing and farming that are not alike but in their subject, and three copies of one more. */
function documents() {
  const many = Array.from({ length: 240 }, (_, i) => ({
    id: `d/${i}`, title: i === 5 ? '=Báo cáo số 5' : `Báo cáo số ${i}`, source: i % 2 ? 'TTXVN' : 'Nhân Dân', author: 'Nguyễn Văn An', url: `https://a.example/${i}`,
    date: i % 3 ? `2021-0${1 + (i % 8)}` : undefined,
    text: `Hợp tác ${i % 2 ? 'nghề cá' : 'trồng lúa'} giữa hai nước. ${Array.from({ length: 30 }, (__, j) => `tu${i * 37 + j}`).join(' ')}. Hợp tác tiếp tục.`,
  }));
  const text = `Lễ ký biên bản, hợp tác. ${Array.from({ length: 60 }, (_, j) => `chung${j}`).join(' ')}`;
  const copies = ['Lễ ký biên bản', 'LỄ KÝ BIÊN BẢN', 'Lễ ký biên bản!'].map((title, i) => ({ id: `copy-${i}`, title, source: 'Báo khác', text: `${text}${i === 2 ? ' hết' : ''}` }));
  return [...many, ...copies];
}

const state = (page, wanted, ...args) => page.waitFor(wanted, { args, what: String(wanted) });
const settled = (page) => state(page, () => !window.tracuu.viewModel().searching);
const rows = (page, count) => state(page, (wanted) => {
  const { searching, rows: inRows, total } = window.tracuu.viewModel();
  return !searching && (inRows ?? total) === wanted && document.querySelector('.tracuu-mirror li')?.getAttribute('aria-setsize') === String(wanted);
}, count);

/** What the page gives to the browser to be kept stays with the test: no engine asks where to put it. */
function keepFiles(page) {
  return page.evaluate(() => {
    window.files = [];
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.lastBlob = blob;
      return made.call(URL, blob);
    };
    document.addEventListener('click', (event) => {
      const link = event.composedPath().find(({ localName, download }) => localName === 'a' && download);
      if (!link) return;
      event.preventDefault();
      window.lastBlob.arrayBuffer().then((bytes) => window.files.push({ name: link.download, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }));
    }, true);
    window.copied = [];
    const setData = DataTransfer.prototype.setData;
    DataTransfer.prototype.setData = function keep(type, data) {
      if (type === 'text/plain') window.copied.push(data);
      return setData.call(this, type, data);
    };
    window.printed = 0;
    window.print = () => { window.printed += 1; };
  });
}

/** Chooses in a menu, entry after entry, and waits until it has closed: what is pressed before that only closes it. */
async function choose(page, lang, menu, ...entries) {
  await page.clickRole('button', text(menu, lang));
  for (const entry of entries) await page.clickRole('button', text(entry, lang));
  const last = text(entries.at(-1), lang);
  await page.waitFor((name) => [...document.querySelectorAll('.tracuu-mirror button')].every(({ textContent }) => textContent !== name), { args: [last], what: `the end of the menu with ${last}` });
}

async function savedAs(page, lang, format) {
  const before = await page.evaluate(() => window.files.length);
  await choose(page, lang, 'ui.results_menu', 'ui.save_results', format);
  return page.waitFor((count) => window.files[count], { args: [before], what: format });
}

async function cited(page, lang, format) {
  const before = await page.evaluate(() => window.copied.length);
  await choose(page, lang, 'ui.document_menu', 'ui.cite', format);
  return page.waitFor((count) => window.copied[count], { args: [before], what: format });
}

async function assertSaved(page, lang) {
  await search(page, 'nghề cá');
  const csv = await savedAs(page, lang, 'ui.format_csv');
  assert.equal(csv.name, 'bao-cao-mau-nghe-ca.csv');
  const lines = csv.text.split('\r\n');
  assert.equal(lines[0], '\uFEFFrank,title,date,source,author,category,url,id,score,snippet');
  assert.equal(lines.length, 122, '120 rows, a head, and the end of the last line');
  assert.ok(lines.some((line) => line.includes(",'=Báo cáo số 5,")), 'no formula');
  assert.ok(lines.slice(1, 121).every((line) => line.includes('TTXVN')));
  const json = JSON.parse((await savedAs(page, lang, 'ui.format_json')).text);
  assert.deepEqual([json.query, json.total, json.results.length, json.results[0].rank], ['nghề cá', 120, 120, 1]);
  const bibtex = await savedAs(page, lang, 'ui.format_bibtex');
  assert.equal(bibtex.text.match(/^@misc\{/gm).length, 120);
  assert.ok(bibtex.text.includes('author = {{Nguyễn Văn An}}'));
  await search(page, 'hop tac');
  const ris = await savedAs(page, lang, 'ui.format_ris');
  assert.equal(ris.text.match(/^ER {2}- \r$/gm).length, 243, 'copies too, in two slices');
}

async function assertGrouped(page, lang) {
  await search(page, 'bien ban');
  await rows(page, 1);
  assert.equal((await view(page)).total, 3);
  await page.clickRole('button', text('ui.copies_many', lang, 2));
  await rows(page, 3);
  await state(page, () => /copies=copy-/.test(location.hash));
  assert.deepEqual((await page.byRole('link')).filter(({ name }) => /lễ ký/i.test(name)).length, 3);
  await page.waitForRole('button', { name: text('ui.chip_remove', lang, text('ui.copies_chip', lang, (await view(page)).copiesOf.title)) });
  await page.back();
  await rows(page, 1);
  await page.clickRole('button', text('ui.results_menu', lang));
  await page.clickRole('button', text('ui.copies_group', lang));
  await rows(page, 3);
  assert.match(await page.evaluate(() => location.hash), /all=1/);
  await page.back();
  await rows(page, 1);
}

async function assertSimilar(page, lang) {
  await search(page, 'báo cáo số 7');
  await page.waitForRole('listitem', { text: /Báo cáo số 7/ });
  await page.evaluate((name) => [...document.querySelectorAll('.tracuu-mirror li button')].find((button) => button.textContent === name).focus(), text('ui.row_menu', lang));
  await page.press('Enter');
  await page.clickRole('button', text('ui.similar', lang));
  await rows(page, 20);
  assert.match(await page.evaluate(() => decodeURIComponent(location.hash)), /like=d\//);
  const { like } = await view(page);
  await page.clickRole('button', text('ui.chip_remove', lang, text('ui.similar_chip', lang, like.title)));
  await settled(page);
  assert.equal((await view(page)).like, undefined);
}

async function assertCited(page, lang) {
  await search(page, 'tu259');
  await page.clickRole('link', 'Báo cáo số 7');
  await page.waitForRole('article');
  assert.match(await cited(page, lang, 'ui.cite_text'), /^Nguyễn Văn An\. Báo cáo số 7\. TTXVN, .*2021\. https:\/\/a\.example\/7$/);
  assert.match(await cited(page, lang, 'ui.cite_footnote'), /^Nguyễn Văn An, “Báo cáo số 7”, TTXVN, /);
  assert.match(await cited(page, lang, 'ui.format_bibtex'), /^@misc\{d7-[0-9a-f]{16},\n {2}author = \{\{Nguyễn Văn An\}\},/);
  assert.match(await cited(page, lang, 'ui.format_ris'), /^TY {2}- ELEC\r\n[^]*DA {2}- 2021\/08\/\/\r\n/);
  const [item] = JSON.parse(await cited(page, lang, 'ui.format_csl'));
  assert.deepEqual([item.id, item.author, item.issued], ['d/7', [{ literal: 'Nguyễn Văn An' }], { 'date-parts': [[2021, 8]] }]);
  await page.clickRole('button', text('ui.document_menu', lang));
  await page.clickRole('button', text('ui.similar', lang));
  await rows(page, 20);
  await page.back();
  await page.waitForRole('article');
  await page.press('Escape');
  await state(page, () => !document.querySelector('article'));
}

async function assertPrinted(page, lang) {
  await search(page, 'hop tac');
  await page.clickRole('button', text('ui.results_menu', lang));
  await page.clickRole('button', text('ui.print_results', lang));
  await state(page, () => window.printed === 1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = await page.evaluate(() => ({
    said: document.querySelector('.tracuu-sheet').textContent, titles: document.querySelectorAll('.tracuu-sheet h2').length,
  }));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(sheet.titles, 241, 'all rows, however few are in sight');
  for (const words of [text('ui.printed_query', lang, 'hop tac'), text('ui.documents_many', lang, 243)]) assert.ok(sheet.said.includes(words), words);
  assert.match(sheet.said, /2021/);
}

async function assertCompact(page, lang) {
  const height = async () => (await page.byRole('listitem'))[0].bounds.height;
  const before = await height();
  await page.clickRole('button', text('ui.results_menu', lang));
  await page.clickRole('button', text('ui.density_compact', lang));
  await state(page, () => window.tracuu.viewModel().compactRows);
  await page.waitFor((least) => document.querySelector('.tracuu-mirror li').getBoundingClientRect().height < least, { args: [before * 0.7], what: 'lower rows' });
  await page.evaluate(() => document.querySelector('.tracuu-mirror li a').focus());
  await page.press('j');
  await page.press('j');
  await page.press('k');
  const second = await page.evaluate(() => document.querySelectorAll('.tracuu-mirror li')[1].querySelector('a') === document.activeElement);
  assert.ok(second, 'j and k walk');
  await page.press('Enter');
  await page.waitForRole('article');
  await page.press('Escape');
  assert.equal(await page.evaluate(() => { try { return localStorage.getItem('tracuu.rows'); } catch { return 'compact'; } }), 'compact');
  await page.clickRole('button', text('ui.results_menu', lang));
  await page.clickRole('button', text('ui.density_compact', lang));
  await state(page, () => !window.tracuu.viewModel().compactRows);
}

for (const lang of languages) {
  test(`${lang}: results are saved, grouped, followed, cited, printed, set closer`, async (page) => {
    await page.goto(reports.http);
    await page.evaluate((wanted) => { try { localStorage.setItem('tracuu.lang', wanted); } catch { /* As the browser's. */ } }, lang);
    await open(page, `${reports.http}?${lang}`);
    await keepFiles(page);
    await assertSaved(page, lang);
    await assertGrouped(page, lang);
    await assertSimilar(page, lang);
    await assertCited(page, lang);
    await assertPrinted(page, lang);
    await assertCompact(page, lang);
    await assertSilent(page, assert);
  });
}
