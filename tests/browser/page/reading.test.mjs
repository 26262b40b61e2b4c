// Reading: opening, walking, Back and Forward, deep links, keys.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { answered, assertSilent, forms, isReady, open, openings, sample, search, text, view } from './support.mjs';

const test = browserTests();
let reports;
before(async () => { reports = await openings(sample); });
after(() => reports.stop());

const openDocument = (page) => page.waitFor(() => window.tracuu.viewModel().open, { what: 'an open document' });
const noDocument = (page) => page.waitFor(() => !window.tracuu.viewModel().open && !document.querySelector('article'), { what: 'no open document' });
const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash));

for (const form of forms) {
  test(`${form}: a click on a result opens it as an article, Back closes it, Forward opens it again`, async (page) => {
    await open(page, reports[form]);
    await search(page, 'uy ban hon hop');
    const [first] = await page.byRole('link');
    await page.clickRole('link', first.name);
    const { id, title } = await openDocument(page);
    const article = await page.waitForRole('article', { name: title });
    assert.match(article.text, /\S/);
    await page.waitFor((wanted) => decodeURIComponent(location.hash).includes(`doc=${wanted}`), { args: [id] });
    await page.back();
    await noDocument(page);
    assert.equal((await view(page)).query, 'uy ban hon hop');
    assert.deepEqual(await page.byRole('article', { name: title }), []);
    await page.forward();
    assert.equal((await openDocument(page)).id, id);
    await assertSilent(page, assert);
  });

  test(`${form}: a deep link opens search and document, and a reload keeps them`, async (page) => {
    await open(page, reports[form]);
    const [hit] = (await page.evaluate(() => window.tracuu.search({ query: 'hop tac' }))).hits;
    await page.goto('about:blank');
    await open(page, `${reports[form]}#q=hop%20tac&doc=${encodeURIComponent(hit.id)}`);
    for (const when of ['at first', 'after a reload']) {
      assert.equal((await openDocument(page)).id, hit.id, when);
      assert.equal((await page.waitForRole('searchbox')).value, 'hop tac', when);
      assert.equal((await view(page)).query, 'hop tac', when);
      await page.waitForRole('article', { name: hit.title });
      await page.reload();
      await isReady(page);
    }
    assert.match(await hash(page), /q=hop tac/);
  });

  test(`${form}: the whole job by keys alone`, async (page) => {
    await open(page, reports[form]);
    await page.press('Control+k');
    await page.type('hop tac');
    await answered(page, 'hop tac');
    await page.press('Enter');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.waitFor(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset') === '2', { what: 'the second row to have the focus' });
    await page.press('Enter');
    const second = await openDocument(page);
    assert.equal(second.position, 1);
    await page.waitForRole('article', { name: second.title });
    await page.evaluate(() => document.activeElement.blur());
    await page.press('j');
    await page.waitFor(() => window.tracuu.viewModel().open?.position === 2, { what: 'the next result' });
    await page.press('k');
    await page.waitFor(() => window.tracuu.viewModel().open?.position === 1, { what: 'the result before' });
    // It opens at its best passage, wherever that is.
    const { highlights, currentHighlight: best } = (await view(page)).open;
    assert.ok(highlights > 1, 'one match is too few to step between');
    const isAt = (match) => page.waitFor((wanted) => window.tracuu.viewModel().open.currentHighlight === wanted, { args: [(match + highlights) % highlights], what: `match ${match}` });
    await page.press('n');
    await isAt(best + 1);
    await page.press('N');
    await page.press('N');
    await isAt(best - 1);
    await page.press('Escape');
    await noDocument(page);
  });

  test(`${form}: JavaScript opens, tells, and takes a state`, async (page) => {
    await open(page, reports[form]);
    const told = await page.evaluate(async () => {
      const { tracuu } = window;
      const events = [];
      for (const event of ['open', 'statechange', 'error']) tracuu.on(event, (detail) => events.push([event, detail]));
      const [{ id, title }] = (await tracuu.search({ query: 'hop tac' })).hits;
      const opened = new Promise((resolve) => { tracuu.on('open', resolve); });
      await tracuu.open(id);
      await opened;
      await tracuu.setState('q=uy%20ban');
      return { id, title, events, state: tracuu.state };
    });
    assert.deepEqual(told.events.find(([event]) => event === 'open')[1], { id: told.id, title: told.title });
    assert.ok(told.events.some(([event]) => event === 'statechange'));
    assert.equal(told.state, 'q=uy%20ban');
    assert.equal(await hash(page), '#q=uy ban');
    await noDocument(page);
  });

  test(`${form}: a document that is not there is said, and nothing else is lost`, async (page) => {
    await open(page, `${reports[form]}#q=hop%20tac&doc=no-such`);
    await page.waitFor(() => window.tracuu.viewModel().error !== '');
    assert.ok((await view(page)).total > 0);
  });

  test(`${form}: language and theme are changed from the canvas and remembered`, async (page) => {
    await open(page, reports[form]);
    await page.clickRole('button', text('ui.language_switch', 'vi'));
    await page.waitForRole('searchbox', { name: text('ui.search', 'en') });
    await page.clickRole('button', text('ui.display', 'en'));
    await page.clickRole('radio', text('ui.theme_dark', 'en'));
    await page.waitFor(() => window.tracuu.viewModel().theme === 'dark');
    await page.reload();
    await isReady(page);
    const { lang, theme } = await view(page);
    assert.deepEqual({ lang, theme }, { lang: 'en', theme: 'dark' });
    await page.waitForRole('searchbox', { name: text('ui.search', 'en') });
  });
}
