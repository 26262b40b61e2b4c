// What stands around the text that is read: the map of matches, the outline, where a document is from, links to passages, two
// documents side by side, how the text is set.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, isReady, languages, openings, search, text, view } from './support.mjs';

const chapters = Array.from({ length: 14 }, (_, i) => [
  `Điều ${i + 1}. Công tác phân giới và quản lý cửa khẩu`,
  ...Array.from({ length: 4 }, (__, k) => `Hai bên đã hoàn thành phân giới cắm mốc số ${i * 4 + k}, thống nhất tiếp tục phối hợp quản lý đường biên, mốc giới và tạo thuận lợi cho người dân hai bên qua lại, làm ăn, thăm thân trong những năm tới đây.`),
]).flat();
const agreed = 'Bộ trưởng hai nước nhất trí mở thêm cửa khẩu Tân Nam ngay trong năm tới.';
chapters.splice(40, 0, agreed);
const treaty = { id: 'hiep-dinh', title: 'Hiệp định biên giới', source: 'TTXVN', date: '2021-06-07', lang: 'vi', text: `Hiệp định biên giới\n${chapters.join('\n')}\nHà Nội, 2021` };
const revised = { ...treaty, id: 'ban-sua', title: 'Bản sửa đổi', text: treaty.text.replace('số 9,', 'số 900,').replace('số 41,', 'số 4100,') };
const note = { id: 'ghi-chu', title: 'Ghi chú', text: 'Một dòng về cắm mốc.' };
// Built anew: text before the passage has come, and the passage itself has been touched up.
const later = { ...treaty, text: treaty.text.replace('Hiệp định biên giới\n', 'Hiệp định biên giới\nLời mở đầu mới được thêm vào cho bản in lần sau.\n').replace('cửa khẩu Tân Nam', 'cửa khẩu quốc tế Tân Nam') };

const test = browserTests();
let reports;
let rebuilt;
before(async () => {
  reports = await openings(corpusFile([treaty, revised, note]));
  rebuilt = await openings(corpusFile([note, later, revised]));
});
after(() => Promise.all([reports.stop(), rebuilt.stop()]));

const state = (page, wanted) => page.evaluate((to) => window.tracuu.setState(to), wanted);
const opened = (page, id) => page.waitFor((wanted) => window.tracuu.viewModel().open?.id === wanted, { args: [id], what: `${id} to be open` });
/** A thing to press, through the mirror: it may be scrolled out of sight on the canvas. */
const press = (page, name) => page.waitFor((wanted) => {
  const found = [...document.querySelectorAll('.tracuu-mirror button')].filter((button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === wanted);
  found.at(-1)?.click();
  return found.length > 0;
}, { args: [name], what: name });
const choose = async (page, lang, name) => {
  await press(page, text('ui.document_menu', lang));
  await press(page, text(name, lang));
};
const inMirror = (page, words) => page.waitFor((wanted) => document.querySelector('.tracuu-mirror').textContent.includes(wanted), { args: [words], what: words });

function testIn(lang, locale) {
  test(`${lang}: a reader's tools, by the mirror`, { locale }, async (page) => {
    const say = (key, ...values) => text(key, lang, ...values);
    await page.goto(reports.http);
    await isReady(page);
    await page.waitForRole('searchbox', { name: say('ui.search') });

    // Matches: the map, n and N; in a field they are letters.
    await search(page, 'cắm mốc');
    await state(page, `q=${encodeURIComponent('cắm mốc')}&doc=hiep-dinh`);
    await opened(page, 'hiep-dinh');
    const { highlights } = (await view(page)).open;
    assert.equal(highlights, 112, 'two words each');
    await inMirror(page, say('ui.match_map', say('ui.find_many', '112')));
    await page.press('/');
    await page.waitFor(() => document.activeElement?.type === 'search', { what: 'the field to have the focus' });
    await page.press('n');
    await page.waitFor(() => window.tracuu.viewModel().query.includes('n'), { what: 'a letter in the field' });
    await state(page, `q=${encodeURIComponent('cắm mốc')}&doc=hiep-dinh`);
    await page.waitFor(() => {
      const { query, searching, opening, open: shown } = window.tracuu.viewModel();
      return query === 'cắm mốc' && !searching && !opening && shown?.highlights === 112;
    }, { what: 'the document as it was' });
    await page.evaluate(() => document.activeElement.blur());
    const first = (await view(page)).open.currentHighlight;
    await page.press('n');
    await page.waitFor((before) => window.tracuu.viewModel().open.currentHighlight === before + 1, { args: [first] });
    await page.press('N');
    await page.waitFor((before) => window.tracuu.viewModel().open.currentHighlight === before, { args: [first] });

    // The outline goes to a heading, from where reading goes on.
    await choose(page, lang, 'ui.outline');
    await press(page, 'Điều 9. Công tác phân giới và quản lý cửa khẩu');
    await page.waitFor(() => document.activeElement?.textContent.startsWith('Điều 9.'), { what: 'the heading to have the focus' });
    await page.waitFor(() => !window.tracuu.viewModel().readerPanel, { what: 'the outline to be closed' });

    // Where it is from.
    await choose(page, lang, 'ui.about');
    await inMirror(page, createHash('sha256').update(treaty.text).digest('hex'));
    await inMirror(page, say('ui.about_file_line', 'JSON Lines', '1'));
    await inMirror(page, say('ui.about_date_stated', lang === 'vi' ? '7/6/2021' : '7 Jun 2021'));
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('[role=dialog]'), { what: 'the panel to be closed' });
    assert.ok((await view(page)).open, 'only the panel');

    // The next and the previous result, and their ends.
    await page.evaluate(() => document.activeElement?.blur());
    const { position } = (await view(page)).open;
    for (const [key, to] of [['j', Math.min(position + 1, 2)], ['k', Math.max(Math.min(position + 1, 2) - 1, 0)]]) {
      await page.press(key);
      await page.waitFor((wanted) => window.tracuu.viewModel().open?.position === wanted, { args: [to], what: `result ${to}` });
    }

    // Two documents beside one another; n and N go from difference to difference.
    await state(page, 'doc=hiep-dinh');
    await opened(page, 'hiep-dinh');
    await choose(page, lang, 'ui.compare');
    await press(page, 'Bản sửa đổi');
    await page.waitFor(() => window.tracuu.viewModel().comparing?.differences === 2, { what: 'two differences' });
    assert.match(await page.evaluate(() => window.tracuu.state), /with=ban-sua/);
    await inMirror(page, say('ui.compare_removed', '9'));
    await inMirror(page, say('ui.compare_added', '900'));
    await inMirror(page, say('ui.compare_counter_name', '1', '2'));
    await page.evaluate(() => document.activeElement?.blur());
    await page.press('n');
    await inMirror(page, say('ui.compare_counter_name', '2', '2'));
    await inMirror(page, say('ui.compare_added', '4100'));
    await page.back();
    await page.waitFor(() => !window.tracuu.viewModel().comparing, { what: 'Back to end it' });
    await opened(page, 'hiep-dinh');

    // Finding in the document.
    await page.press('Control+f');
    await page.waitForRole('textbox', { name: say('ui.find') });
    await page.waitFor(() => document.activeElement?.type === 'text', { what: 'the field to have the focus' });
    await page.type('cua khau tan nam');
    await page.waitFor(() => window.tracuu.viewModel().find.text === 'cua khau tan nam' && !window.tracuu.viewModel().find.searching, { what: 'the places' });
    await inMirror(page, say('ui.find_one'));
    await page.press('Escape');
    await page.waitFor(() => !window.tracuu.viewModel().find, { what: 'the bar to be closed' });

    // The typeface is remembered, and the size.
    await press(page, say('ui.display'));
    await page.clickRole('radio', say('ui.text_size_percent', '150'));
    await page.waitFor(() => window.tracuu.viewModel().textSize === 150);
    await page.clickRole('radio', say('ui.text_face_sans'));
    await page.waitFor(() => window.tracuu.viewModel().textFace === 'sans');
    await page.reload();
    await isReady(page);
    assert.equal((await view(page)).textFace, 'sans');
    assert.equal((await view(page)).textSize, 150);
    await assertSilent(page, assert);
  });
}

testIn('vi', 'vi-VN');

test('a link to a passage finds it again after the corpus has been built anew', async (page) => {
  await page.goto(`${reports.http}#doc=hiep-dinh&at=${encodeURIComponent('nhất trí-,mở thêm cửa khẩu Tân Nam,-ngay trong')}`);
  await isReady(page);
  await page.waitFor(() => window.tracuu.viewModel().open?.passage === 'mở thêm cửa khẩu Tân Nam', { what: 'the passage' });
  // What is copied is a link of the same kind.
  await page.clickRole('button', text('ui.document_menu'));
  await page.clickRole('button', text('ui.copy_link'));
  await page.waitFor((said) => document.querySelector('.tracuu-live').textContent.includes(said), { args: [text('ui.link_copied')], what: 'the link to be copied' });
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.style.cssText = 'position:fixed;left:0;top:0;z-index:9';
    field.addEventListener('paste', ({ clipboardData }) => { window.pasted = clipboardData.getData('text/plain'); });
    field.focus();
  });
  await page.press('Control+v');
  const link = await page.waitFor(() => window.pasted, { what: 'a paste' });
  assert.ok(link.startsWith(`${reports.http}#`), link);
  const hash = link.slice(link.indexOf('#'));
  await page.goto('about:blank');
  await page.goto(rebuilt.file + hash);
  await isReady(page);
  await page.waitFor(() => window.tracuu.viewModel().open?.passage === 'mở thêm cửa khẩu quốc tế Tân Nam', { what: 'the passage as it is now' });
  // Where it is gone, that is said and the document is there.
  await state(page, `doc=ghi-chu&at=${encodeURIComponent('một đoạn khác hẳn không có ở đây')}`);
  await page.waitFor(() => window.tracuu.viewModel().open?.passageLost, { what: 'the loss to be said' });
  await inMirror(page, text('ui.passage_lost'));
});

if (languages.includes('en')) testIn('en', 'en-GB');
