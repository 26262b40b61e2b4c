// What makes the explorer easy to take up, in both languages: suggestions and history, what to leave out, pins and playing through time,
// commands and keys, the first visit; and sheets on a phone.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { answered, assertSilent, corpusFile, isReady, languages, open, openings, search, text } from './support.mjs';

const test = browserTests({ viewport: { width: 1280, height: 1000 } });
let reports;
before(async () => { reports = await openings(corpusFile(documents())); });
after(() => reports.stop());

/** 24 documents of three sources, one in each of the years 2000 to 2023. */
function documents() {
  return Array.from({ length: 24 }, (_, i) => ({
    id: `d${i}`, title: `Báo cáo số ${i}`, source: `Báo ${'ABC'[i % 3]}`, category: i % 2 ? 'Song phương' : 'Đa phương', date: `${2000 + i}-0${1 + (i % 8)}-15`,
    text: `Sáng nay, ở Bộ Ngoại giao, hai bên gặp ông Prak Sokhonn. Hai bên trao đổi về hợp tác biên giới, lần thứ ${i}.`,
  }));
}

const settled = (page, wanted, ...args) => page.waitFor(wanted, { args, what: String(wanted) });
const total = (page, count) => settled(page, (wanted) => !window.tracuu.viewModel().searching && window.tracuu.viewModel().total === wanted, count);
const options = (page) => page.evaluate(() => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent));
const offered = (page, ...names) => settled(page, (wanted) => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent).join() === wanted, names.join());
const noDialog = (page) => settled(page, () => !document.querySelector('[role=dialog]'));
const query = (page, wanted) => settled(page, (text) => window.tracuu.viewModel().query === text && document.querySelector('input[type=search]').value === text, wanted);

for (const lang of languages) {
  const t = (key, ...values) => text(key, lang, ...values);
  const count = (number) => (number === 1 ? t('ui.documents_one') : t('ui.documents_many', String(number)));
  const locale = lang === 'vi' ? 'vi-VN' : 'en-GB';

  test(`${lang}: the first visit; names and earlier searches while typing; what to leave out`, { locale }, async (page) => {
    await open(page, reports.http);
    await page.waitForRole('heading', { name: t('ui.welcome_1') });
    await page.clickRole('button', t('ui.welcome_next'));
    await page.waitForRole('heading', { name: t('ui.welcome_2') });
    await page.clickRole('button', t('ui.welcome_skip'));
    await settled(page, (name) => !document.querySelector(`section[aria-label="${name}"]`), t('ui.welcome'));

    await search(page, 'ngoai gi');
    await offered(page, 'Bộ Ngoại giao');
    await page.press('ArrowDown');
    await settled(page, () => document.activeElement.type === 'search' && document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.textContent === 'Bộ Ngoại giao');
    await page.press('Enter');
    await query(page, 'Bộ Ngoại giao');
    assert.deepEqual(await options(page), []);
    await search(page, 'prak so');
    await offered(page, 'Prak Sokhonn');
    await page.clickRole('option', 'Prak Sokhonn');
    await query(page, 'Prak Sokhonn');

    await page.reload();
    await isReady(page);
    assert.deepEqual(await page.byRole('heading', { name: t('ui.welcome_1') }), [], 'the introduction is for the first visit');
    await page.press('Control+k');
    await settled(page, () => document.activeElement.type === 'search');
    await page.press('Control+a');
    await page.press('Backspace');
    await offered(page, 'Prak Sokhonn', 'Bộ Ngoại giao');
    await page.clickRole('button', t('ui.complete_remove', 'Prak Sokhonn'));
    await offered(page, 'Bộ Ngoại giao');
    await page.clickRole('button', t('ui.complete_clear'));
    await offered(page);
    assert.ok(!(await page.evaluate(() => localStorage.getItem('tracuu.searches'))));

    await search(page, 'biên giới "lần thứ 7" -Sokhonn');
    await total(page, 0);
    const relief = t('ui.relief_unit', '-Sokhonn', count(1));
    await page.waitForRole('button', { name: relief });
    await page.clickRole('button', relief);
    await query(page, 'biên giới "lần thứ 7"');
    await total(page, 1);
    await page.clickRole('button', t('ui.query_remove', '"lần thứ 7"'));
    await query(page, 'biên giới');
    await total(page, 24);
    await page.back();
    await query(page, 'biên giới "lần thứ 7"');
    await assertSilent(page, assert);
  });

  test(`${lang}: filters dropped, pinned, folded, played, undone; commands by name and by keys`, { locale }, async (page) => {
    await open(page, `${reports.http}#q=${encodeURIComponent('"thứ 7"')}&f.source=${encodeURIComponent('Báo A')}`);
    await total(page, 0);
    await page.clickRole('button', t('ui.relief_filter', 'Báo A', count(1)));
    await total(page, 1);
    await page.back();
    await total(page, 0);
    await search(page, 'biên giới');
    await page.press('Escape');
    await total(page, 8);
    await page.clickRole('button', t('ui.filters_clear'));
    await total(page, 24);

    const [category, source] = [t('facet.category'), t('facet.source')];
    const isFirst = ([one, other]) => {
      const groups = [...document.querySelectorAll('.tracuu-mirror [role=group]')].map(({ ariaLabel }) => ariaLabel);
      return groups.includes(one) && groups.indexOf(one) < groups.indexOf(other);
    };
    assert.equal(await page.evaluate(isFirst, [category, source]), false);
    await page.clickRole('button', t('ui.facet_pin', category));
    await settled(page, isFirst, [category, source]);
    await page.reload();
    await isReady(page);
    await settled(page, isFirst, [category, source]);
    await page.clickRole('button', t('ui.facet_fold', category));
    await settled(page, () => ![...document.querySelectorAll('input[type=checkbox]')].some(({ ariaLabel }) => /phương/.test(ariaLabel)));

    await page.clickRole('button', t('ui.dates_play'));
    await settled(page, () => location.hash.includes('from=2000'));
    await settled(page, () => location.hash.includes('from=2001'));
    await page.clickRole('button', t('ui.dates_pause'));
    await page.waitForRole('button', { name: t('ui.dates_play') });
    await page.back();
    await settled(page, () => !location.hash.includes('from='));

    await page.press('Control+Shift+P');
    await page.waitForRole('dialog', { name: t('ui.palette') });
    await settled(page, () => document.activeElement?.closest('[role=dialog]') && document.activeElement.type === 'text');
    await page.type('giao dien toi');
    await offered(page, t('ui.command_theme_dark'));
    await page.press('Enter');
    await settled(page, () => window.tracuu.viewModel().theme === 'dark');
    await noDialog(page);
    await page.press('?');
    await page.waitForRole('heading', { name: t('ui.shortcuts') });
    await page.press('Escape');
    await noDialog(page);
    await assertSilent(page, assert);
  });

  test(`${lang}: on a phone filters and menus are sheets at the bottom, and a deep link opens the reader`, { locale, viewport: { width: 360, height: 740 } }, async (page) => {
    await open(page, `${reports.http}#q=giao`);
    await page.clickRole('button', t('ui.filters'));
    const sheet = await page.waitForRole('dialog', { name: t('ui.filters') });
    assert.ok(sheet.bounds.y > 100 && sheet.bounds.width === 360, JSON.stringify(sheet.bounds));
    await page.clickRole('checkbox', 'Báo A, 8');
    await total(page, 8);
    await page.clickRole('button', t('ui.filters_show_results', count(8)));
    await noDialog(page);
    await page.clickRole('button', t('ui.filters_count', '1'));
    await page.waitForRole('dialog', { name: t('ui.filters') });
    await page.drag({ x: 180, y: sheet.bounds.y + 8 }, { x: 180, y: sheet.bounds.y + 200 });
    await noDialog(page);
    await page.clickRole('button', `${t('ui.sort')}: ${t('ui.sort_relevance')}`);
    const menu = await page.waitForRole('dialog', { name: t('ui.sort') });
    assert.equal(menu.bounds.width, 360);
    await page.press('Escape');
    await noDialog(page);
    await open(page, `${reports.http}?again#q=giao&doc=d3`);
    await page.waitForRole('article', { name: 'Báo cáo số 3' });
    await assertSilent(page, assert);
  });
}
