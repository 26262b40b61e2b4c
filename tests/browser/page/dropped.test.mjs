// Names and figures in documents, and files that a reader drops on the page.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, open, openings, text, view } from './support.mjs';

const test = browserTests();
const report = 'Ngày 7/6/2021, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Campuchia Prak Sokhonn.\n' +
  'Bộ trưởng Bùi Thanh Sơn đề nghị Campuchia tạo điều kiện cho doanh nghiệp. Kim ngạch hai nước đạt 3,892 tỷ USD.';
const dropped = 'Ngày 9/8/2022, ông Prak Sokhonn thăm Việt Nam và gặp ông Trần Văn Thử. Kim ngạch đạt 12 triệu USD.';
let packed;
before(async () => { packed = await openings(corpusFile([{ id: 'a', title: 'Hội đàm', text: report }])); });
after(() => packed.stop());

const mentions = (page) => page.waitFor(() => {
  const names = [...document.querySelectorAll('article a[aria-expanded]')].map(({ textContent }) => textContent);
  return window.tracuu.viewModel().mentions?.complete && names.length > 0 && names;
}, { what: 'names in the text' });
const description = (page, name) => page.evaluate((wanted) =>
  [...document.querySelectorAll('article a[aria-expanded]')].find(({ textContent }) => textContent === wanted)?.getAttribute('aria-description'), name);
const drop = (page, files) => page.evaluate((dropping) => {
  const dataTransfer = new DataTransfer();
  for (const { name, bytes } of dropping) dataTransfer.items.add(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  return ['dragover', 'drop'].map((type) => !document.querySelector('.tracuu-canvas').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })));
}, files);
const opened = (page, name) => page.waitFor((wanted) => window.tracuu.viewModel().open?.id.endsWith(`:${wanted}`) && document.querySelector('article'), { args: [name], what: name });
const told = (page, sentence) => page.waitFor((wanted) => window.tracuu.viewModel().error === wanted, { args: [sentence], what: sentence });

for (const lang of ['vi', 'en']) {
  const locale = lang === 'vi' ? 'vi-VN' : 'en-GB';

  test(`${lang}: names are marked, say what they are, and lead on by keys`, { locale }, async (page) => {
    await open(page, packed.http);
    await page.evaluate(() => window.tracuu.open('a'));
    const names = await mentions(page);
    for (const name of ['7/6/2021', 'Hà Nội', 'Bùi Thanh Sơn', 'Prak Sokhonn', '3,892 tỷ USD']) assert.ok(names.some((found) => found.includes(name)), name);
    assert.match(await description(page, 'Bùi Thanh Sơn'), new RegExp(`^${text('mention.person', lang)}, .*Bộ trưởng Ngoại giao`));
    assert.match(await description(page, '3,892 tỷ USD'), lang === 'vi' ? /3\.892\.000\.000 USD/ : /3,892,000,000 USD/);
    await page.evaluate(() => document.querySelector('.tracuu').focus({ preventScroll: true }));
    await page.press('m');
    await page.waitFor(() => document.activeElement?.matches('article a[aria-expanded]'), { what: 'a name to have the focus' });
    await page.press('m');
    await page.press('Shift+M');
    const first = await page.evaluate(() => document.activeElement.textContent);
    assert.equal(first, names[0]);
    await page.press('Enter');
    await page.waitForRole('button', { name: text('ui.mention_search', lang) });
    await page.waitFor(() => document.activeElement?.closest('[role=dialog]'), { what: 'the card to have the focus' });
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('[role=dialog]') && document.activeElement?.matches('article a[aria-expanded]'), { what: 'the name to have the focus again' });
    assert.equal((await view(page)).open.id, 'a');
  });

  test(`${lang}: a dropped file opens, is kept nowhere, and Back leads away from it`, { locale }, async (page) => {
    await open(page, packed.http);
    const { total } = await view(page);
    assert.deepEqual(await drop(page, [{ name: 'tin.txt', bytes: dropped }]), [true, true]);
    await opened(page, 'tin.txt');
    const names = await mentions(page);
    assert.ok(names.includes('Prak Sokhonn') && names.includes('12 triệu USD'), names.join());
    assert.ok((await page.evaluate(() => document.querySelector('article').textContent)).includes(text('ui.dropped', lang)));
    assert.equal((await view(page)).total, total);
    await page.back();
    await page.waitFor(() => !window.tracuu.viewModel().open, { what: 'no open document' });
    await page.forward();
    await opened(page, 'tin.txt');
    await drop(page, [{ name: 'cu.txt', bytes: [66, 0xD1, 111] }]);
    await opened(page, 'cu.txt');
    await drop(page, [{ name: 'anh.png', bytes: 'PNG' }]);
    await told(page, text('error.file_format_unsupported', lang, 'anh.png', '.png'));
    await page.goto('about:blank');
    await open(page, `${packed.http}#doc=dropped%3A1%3Atin.txt`);
    await told(page, text('error.dropped_gone', lang, 'tin.txt'));
    await assertSilent(page, assert);
  });
}

test('what a file says is a list; UTF-16 is read too', { locale: 'en-GB' }, async (page) => {
  await open(page, packed.http);
  await drop(page, [{ name: 'Tin.TXT', bytes: [...new Uint8Array([0xFF, 0xFE]), ...new Uint8Array(new Uint16Array([...dropped].map((letter) => letter.charCodeAt(0))).buffer)] }]);
  await opened(page, 'Tin.TXT');
  await mentions(page);
  await page.clickRole('button', text('ui.document_menu', 'en'));
  await page.clickRole('button', text('ui.says', 'en'));
  await page.waitForRole('button', { name: '12,000,000 USD' });
  await page.waitForRole('button', { name: 'Trần Văn Thử' });
});
