// What stands around the search, through the mirror: how marks count, exclusion, dates, values of a facet, order, help.
// The site is read in Vietnamese, the file in English where an engine tests both.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { assertSilent, corpusFile, formsInTurn, isReady, languages, open, openings, search, text, view } from './support.mjs';

const test = browserTests({ viewport: { width: 1280, height: 1000 } });
let reports;
before(async () => { reports = await openings(corpusFile(documents())); });
after(() => reports.stop());

/** 48 documents of 12 sources: 12 in each of the years 2019 to 2021 and 12 without a date. */
function documents() {
  return Array.from({ length: 48 }, (_, i) => ({
    id: `d${i}`, title: `Báo cáo số ${i}`, source: `Báo số ${i % 12}`, date: i % 4 === 3 ? undefined : `${2019 + (i % 4)}-0${1 + (i % 8)}-15`,
    text: `Con đường này dài. Hai bên trao đổi về hợp tác biên giới, lần thứ ${i}.`,
  }));
}

/** Waits until the view model has settled on what is wanted. */
const settled = (page, wanted, ...args) => page.waitFor(wanted, { args, what: String(wanted) });
const total = (page, count) => settled(page, (wanted) => !window.tracuu.viewModel().searching && window.tracuu.viewModel().total === wanted, count);
const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash));

for (const [place, form] of formsInTurn.entries()) {
  const lang = languages[place % languages.length];
  const locale = lang === 'vi' ? 'vi-VN' : 'en-GB';
  const t = (key, ...values) => text(key, lang, ...values);
  const barName = (label, count) => `${label}: ${t('ui.documents_many', count)}`;
  const [month, day] = lang === 'vi' ? ['2/2020', '15/2/2020'] : ['Feb 2020', '15 Feb 2020'];

  test(`${form}, ${lang}: the marks switch, by a press, by arrow keys, in the address`, { locale }, async (page) => {
    await open(page, reports[form]);
    await search(page, 'duong');
    await total(page, 48);
    assert.deepEqual((await page.byRole('radio')).map(({ name, checked }) => [name, checked]), [
      [t('ui.marks_typed'), true], [t('ui.marks_exact'), false], [t('ui.marks_ignored'), false]]);
    await page.clickRole('radio', t('ui.marks_exact'));
    await settled(page, () => window.tracuu.viewModel().marks === 'exact' && !window.tracuu.viewModel().searching);
    assert.match(await hash(page), /marks=exact/);
    await settled(page, (wanted) => document.querySelector('input[type=radio]:checked').ariaLabel === wanted, t('ui.marks_exact'));
    await page.evaluate(() => document.querySelector('input[type=radio]:checked').focus());
    await page.press('ArrowRight');
    await settled(page, () => window.tracuu.viewModel().marks === 'ignored');
    await total(page, 48);
    await page.reload();
    await isReady(page);
    await settled(page, () => window.tracuu.viewModel().marks === 'ignored' && document.querySelector('input[type=radio]:checked'));
    assert.equal((await page.evaluate(() => window.tracuu.search({ query: 'đường', marks: 'exact' }))).total, 48);
    await assertSilent(page, assert);
  });

  test(`${form}, ${lang}: a value found among many, wanted, excluded, let go`, { locale }, async (page) => {
    await open(page, reports[form]);
    const field = t('ui.facet_search', t('facet.source'));
    await page.clickRole('textbox', field);
    await page.type('so 11');
    await page.waitForRole('checkbox', { name: 'Báo số 11, 4' });
    await settled(page, () => document.querySelectorAll('.tracuu-mirror input[type=checkbox]').length === 2);
    await page.clickRole('button', t('ui.exclude', 'Báo số 11'));
    await total(page, 44);
    assert.match(await hash(page), /-f\.source=Báo số 11/);
    await page.clickRole('checkbox', t('ui.facet_value_excluded', 'Báo số 11', '4'));
    await total(page, 4);
    await page.back();
    await total(page, 44);
    await page.clickRole('button', t('ui.filter_remove_exclusion', t('facet.source'), 'Báo số 11'));
    await total(page, 48);
    assert.equal((await page.byRole('textbox', { name: field }))[0].value, 'so 11');
    await assertSilent(page, assert);
  });

  test(`${form}, ${lang}: the dates from years to days and back, by click, drag and keys`, { locale }, async (page) => {
    await open(page, reports[form]);
    await page.clickRole('button', barName('2020', 12));
    await total(page, 12);
    await page.clickRole('button', barName(month, 6));
    await total(page, 6);
    assert.match(await hash(page), /from=2020-02&to=2020-02/);
    await page.waitForRole('button', { name: barName(day, 6) });
    await page.clickRole('button', t('ui.dates_up', t('ui.dates_all')));
    await total(page, 48);
    await page.clickRole('checkbox', `${t('ui.dates_undated')}, 12`);
    await total(page, 12);
    await page.clickRole('checkbox', `${t('ui.dates_undated')}, 12`);
    await total(page, 48);
    await page.evaluate((name) => [...document.querySelectorAll('[data-bar]')].find((bar) => bar.textContent === name).focus(), barName('2019', 12));
    await page.press('Shift+ArrowRight');
    await total(page, 24);
    assert.match(await hash(page), /from=2019&to=2020/);
    const [last] = await page.byRole('button', { name: barName('2021', 12) });
    const [middle] = await page.byRole('button', { name: barName('2020', 12) });
    const inside = ({ bounds }) => ({ x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 });
    await page.drag(inside(last), inside(middle));
    await settled(page, () => decodeURIComponent(location.hash).includes('from=2020&to=2021'));
    await assertSilent(page, assert);
  });

  test(`${form}, ${lang}: the order from its menu, the help by F1, an example tried`, { locale }, async (page) => {
    await open(page, reports[form]);
    await page.clickRole('button', `${t('ui.sort')}: ${t('ui.sort_relevance')}`);
    await page.clickRole('button', t('ui.sort_newest'));
    await settled(page, () => window.tracuu.viewModel().sort === 'newest' && !document.querySelector('[role=dialog]'));
    await page.press('F1');
    await page.waitForRole('dialog', { name: t('ui.help') });
    await settled(page, () => document.activeElement?.closest('[role=dialog]'));
    assert.equal(await page.evaluate(() => document.querySelector('input[type=search]').inert), true);
    await page.press('Escape');
    await settled(page, () => !document.querySelector('[role=dialog]'));
    await page.press('?');
    const example = t('ui.help_and_example');
    await page.clickRole('button', example);
    await settled(page, (wanted) => window.tracuu.viewModel().query === wanted && !document.querySelector('[role=dialog]'), example);
    await total(page, 48);
    await assertSilent(page, assert);
  });

  test(`${form}, ${lang}: a note on the query beside it and in the field's description; why a result is one`, { locale }, async (page) => {
    await open(page, reports[form]);
    await search(page, '"hợp tác biên giới');
    await total(page, 48);
    const note = t('query.quotation_open');
    await settled(page, (wanted) => document.querySelector('input[type=search]').getAttribute('aria-description')?.includes(wanted), note);
    assert.ok(await page.evaluate((wanted) => [...document.querySelectorAll('.tracuu-mirror span')].some(({ textContent }) => textContent === wanted), note));
    await page.clickRole('button', t('ui.explain'));
    const [{ name }] = [await page.waitForRole('dialog')];
    const { title } = (await view(page)).hits[0];
    assert.equal(name, t('ui.explain_name', title));
    await page.waitForRole('heading', { name: 'hợp' });
    assert.equal((await view(page)).open, null);
    await page.press('Escape');
    await settled(page, () => !document.querySelector('[role=dialog]') && document.activeElement.textContent !== '');
    await assertSilent(page, assert);
  });
}
