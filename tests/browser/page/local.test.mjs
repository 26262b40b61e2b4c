// Files that a reader brings: read in every format, joined with the corpus, saved.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { browserTests, fileUrl, temporaryFolder, tracuuBinary } from '../rig/index.mjs';
import { assertSilent, corpusFile, open, openings, repository, search, text, view } from './support.mjs';

const test = browserTests();
const report = 'Ngày 7/6/2021, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Campuchia Prak Sokhonn.';
let packed;
let empty;
/** What a page says that it consists of. */
const billOf = (page) => readFileSync(page, 'utf8').match(/id="tracuu-sbom">\n(.*CycloneDX[^]*?)<\/script>/s)[1];

/** What the test of the explorer without a corpus saves, for the one after it. */
const saved = { page: join(temporaryFolder('saved'), 'trang.html'), corpus: join(temporaryFolder('saved'), 'kho.tracuu') };
before(async () => {
  const corpus = corpusFile([{ id: 'a', title: 'Hội đàm', text: report }, { id: 'b', title: 'Thăm', text: 'Đoàn sang thăm Lào.' }]);
  packed = { ...await openings(corpus, '--title', 'Kho thử', '--lang', 'vi'), corpus };
  empty = join(temporaryFolder('empty'), 'tracuu.html');
  execFileSync(tracuuBinary(), ['build', '--empty', '-o', empty, '--quiet']);
});
after(() => packed.stop());

/** The fixtures of the formats, each with the name of its format: tests/golden/document/format_*. */
const golden = join(repository, 'tests/golden/document');
const fixtures = readdirSync(golden).filter((name) => /^format_/.test(name)).map((name) => {
  const file = readdirSync(join(golden, name)).find((inner) => inner.startsWith('in.'));
  return { name: `${name}.${file.slice(3)}`, bytes: [...readFileSync(join(golden, name, file))] };
});

const drop = (page, files) => page.evaluate((dropping) => {
  const dataTransfer = new DataTransfer();
  for (const { name, bytes } of dropping) dataTransfer.items.add(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  document.querySelector('.tracuu-canvas').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}, files);
const addFiles = (page, files) => page.evaluate((adding) =>
  window.tracuu.addFiles(adding.map(({ name, bytes }) => new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))), files);
const documents = (page, count) => page.waitFor((wanted) => window.tracuu?.viewModel().corpus?.documents === wanted, { args: [count], timeout: 60_000, what: `${count} documents` });
/** Documents have joined, and the panel says so. */
const joined = (page, count) => page.waitFor((wanted) => window.tracuu?.viewModel().corpus?.documents === wanted && document.querySelector('.tracuu-local-result'), { args: [count], timeout: 60_000, what: `${count} documents and the end of it` });
const dialogText = (page) => page.evaluate(() => document.querySelector('.tracuu-local')?.textContent ?? '');
const closePanel = async (page) => {
  await page.press('Escape');
  await page.waitFor(() => !document.querySelector('.tracuu-local'), { what: 'the panel to be closed' });
};
/** What the page hands to the browser as a download stays in the page: a browser's own window over it would hide it. */
const catchDownloads = (page) => page.evaluate(() => {
  window.saved = [];
  let last;
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => create(last = blob);
  window.addEventListener('click', (event) => {
    if (!event.composedPath().some(({ localName, download }) => localName === 'a' && download)) return;
    event.preventDefault();
    window.saved.push(last);
  }, true);
});
async function download(page) {
  const base64 = await page.waitFor(async () => window.saved.length > 0 && new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.readAsDataURL(window.saved.shift());
  }), { timeout: 60_000, what: 'a download' });
  return Buffer.from(base64, 'base64');
}

for (const form of ['http', 'file']) {
  test(`${form}: several files join the corpus, are searched and marked`, { locale: 'vi-VN' }, async (page) => {
    await open(page, packed[form]);
    await drop(page, [{ name: 'mot.txt', bytes: 'Tin thứ nhất về biên giới hữu nghị.' }, { name: 'hai.html', bytes: '<title>Trang hai</title><p>Tin thứ hai về biên giới.' }, { name: 'anh.png', bytes: 'x' }]);
    await joined(page, 4);
    const said = await dialogText(page);
    assert.ok(said.includes(text('local.added', 'vi', 2, 3)), said);
    assert.ok(said.includes('anh.png'), said);
    await closePanel(page);
    await search(page, 'biên giới');
    const { total, hits, facets } = await view(page);
    assert.equal(total, 2);
    assert.deepEqual(hits.map(({ id }) => id).sort(), ['hai.html', 'mot.txt']);
    assert.ok(JSON.stringify(facets).includes(text('local.mark', 'vi')), JSON.stringify(facets));
    await page.evaluate(() => window.tracuu.open('a'));
    await page.waitFor(() => document.querySelector('article')?.textContent.includes('Prak Sokhonn'), { what: 'a document of before' });
    await assertSilent(page, assert);
  });
}

test('every format is read in the page', { locale: 'vi-VN' }, async (page) => {
  await open(page, packed.http);
  const { documents: added, notes } = await addFiles(page, fixtures);
  // What is wrong in that archive is wrong on purpose.
  assert.deepEqual(notes.filter(({ severity, path }) => severity === 'skipped' && !path.startsWith('format_zip')), []);
  assert.ok(added >= fixtures.length, `${added} documents of ${fixtures.length} files`);
  await joined(page, added + 2);
  const found = await page.evaluate(() => window.tracuu.search({ query: 'biên giới', limit: 50 }));
  for (const name of ['format_docx.docx', 'format_html.html', 'format_odt.odt', 'format_pptx.pptx', 'format_markdown.md']) {
    assert.ok(found.hits.some(({ id }) => id === name), `${name} in ${found.hits.map(({ id }) => id)}`);
  }
});

test('one file of any format opens beside the corpus, and one that is broken says why', { locale: 'vi-VN' }, async (page) => {
  await open(page, packed.http);
  const docx = fixtures.find(({ name }) => name === 'format_docx.docx');
  await drop(page, [docx]);
  await page.waitFor(() => window.tracuu.viewModel().open?.id.endsWith(':format_docx.docx') && document.querySelector('article'), { timeout: 60_000, what: 'the file' });
  assert.equal((await view(page)).corpus.documents, 2);
  await drop(page, [{ name: 'hong.docx', bytes: 'PK no archive' }]);
  await page.waitFor(() => window.tracuu.viewModel().error.includes('hong.docx'), { timeout: 60_000, what: 'why not' });
  await drop(page, [{ name: 'scan.pdf', bytes: '%PDF-1.7' }]);
  await page.waitFor((wanted) => window.tracuu.viewModel().error === wanted, { args: [text('error.pdf_in_page', 'vi', 'scan.pdf')], timeout: 60_000, what: 'that PDF is not read' });
});

test('an explorer without a corpus makes one and saves it', { locale: 'vi-VN' }, async (page) => {
  await page.goto(fileUrl(empty));
  await page.waitFor(() => document.querySelector('.tracuu-local'), { timeout: 60_000, what: 'the panel' });
  assert.ok((await dialogText(page)).includes(text('local.hint_empty', 'vi')));
  await drop(page, [{ name: 'tin.txt', bytes: report }]);
  await joined(page, 1);
  await catchDownloads(page);
  await page.clickRole('button', text('local.save_page', 'vi'));
  writeFileSync(saved.page, await download(page));
  execFileSync(tracuuBinary(), ['verify', saved.page]);
  assert.equal(billOf(saved.page), billOf(empty));
  await page.waitForRole('button', { name: text('local.save_corpus', 'vi') });
  await page.clickRole('button', text('local.save_corpus', 'vi'));
  writeFileSync(saved.corpus, await download(page));
  execFileSync(tracuuBinary(), ['verify', saved.corpus]);
  await assertSilent(page, assert);
});

test('a page that was saved has its corpus, and a corpus that is dropped takes its place', { locale: 'vi-VN' }, async (page) => {
  await open(page, fileUrl(saved.page));
  await search(page, 'prak sokhonn');
  assert.equal((await view(page)).total, 1);
  execFileSync(tracuuBinary(), ['build', packed.corpus, '-o', saved.corpus, '--quiet']);
  await drop(page, [{ name: 'kho.tracuu', bytes: [...readFileSync(saved.corpus)] }]);
  await documents(page, 2);
  await assertSilent(page, assert);
});

test('nothing but what cannot be read leaves all as it was', { locale: 'vi-VN' }, async (page) => {
  await open(page, packed.http);
  assert.deepEqual((await addFiles(page, [{ name: 'anh.png', bytes: 'x' }, { name: 'kho/trong.txt', bytes: '' }])).documents, 0);
  assert.ok((await dialogText(page)).includes(text('local.nothing', 'vi')));
  assert.equal((await view(page)).corpus.documents, 2);
  await closePanel(page);
  await search(page, 'Lào');
  assert.equal((await view(page)).total, 1);
});
