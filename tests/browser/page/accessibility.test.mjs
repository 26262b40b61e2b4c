// WCAG 2.2 in the page: axe-core on every screen in every look, the browser's accessibility tree against what the canvas shows, the whole job by
// keys alone and by accessibility actions alone. Contrast, sizes and reflow are native tests: tests/ui.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { browserTests, engine, serveFolder } from '../rig/index.mjs';
import { answered, corpusFile, isReady, open, openings, repository, sample, search, text, view } from './support.mjs';

const axe = createRequire(import.meta.url)('axe-core').source;
const test = browserTests();
let reports;
let corpusPart;
before(async () => {
  reports = await openings(sample);
  corpusPart = `/parts/${readdirSync(join(reports.site, 'parts')).find((name) => name.startsWith('corpus'))}`;
});
after(() => reports.stop());

// What the system may ask for. Only Chromium's driver can ask for contrast.
const looks = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  ...(engine === 'chromium' ? [
    { name: 'light_contrast', colorScheme: 'light', contrast: true },
    { name: 'dark_contrast', colorScheme: 'dark', contrast: true },
    { name: 'forced', colorScheme: 'dark', contrast: true, forced: true },
  ] : []),
];

/** Another look changes no element, and the rules are the same in every engine: all are gone through in one. */
function widthsOf(look) {
  if (engine !== 'chromium') return look === looks[0] ? [1280] : [];
  return look === looks[0] ? [1280, 360] : [1280];
}

/** Makes the browser ask for it, and sees that it does. */
async function wear(page, { colorScheme, contrast, forced }) {
  if (!contrast) return;
  const features = { 'prefers-color-scheme': colorScheme, 'prefers-contrast': 'more', 'forced-colors': forced ? 'active' : 'none' };
  await (await page.cdp()).send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
  for (const [name, value] of Object.entries(features)) {
    assert.ok(await page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`), `${name}: ${value}`);
  }
}

/** Waits until nothing moves but the caret, which blinks twice in this time at most. */
async function still(page) {
  await page.waitFor(async () => {
    const before = window.tracuu.stats().frames;
    await new Promise((resolve) => { setTimeout(resolve, 700); });
    return window.tracuu.stats().frames - before <= 2;
  }, { timeout: 20_000, what: 'the picture to come to rest' });
}

async function assertAxeHasNothingToSay(page, screen) {
  await still(page);
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(`(() => { ${axe}\n })()`);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)}: ${failureSummary}`) }));
  });
  assert.deepEqual(violations, [], screen);
}

const press = (page, role, name, options) => page.clickRole(role, name, options);
const dialog = (page) => page.waitFor(() => document.querySelector('[role=dialog]'), { what: 'a dialog' });
const noDialog = (page) => page.waitFor(() => !document.querySelector('[role=dialog]'), { what: 'no dialog' });

/** Goes through the screens of an opened explorer. @param {(screen: string) => Promise<void>} check */
async function throughEveryScreen(page, isNarrow, check) {
  await check('every document');
  await search(page, 'hop tac');
  await check('results');
  if (isNarrow) {
    await press(page, 'button', text('ui.filters'));
    await page.waitForRole('button', { name: text('ui.filters_close') });
    await check('filters');
    await press(page, 'button', text('ui.filters_close'));
  }
  await press(page, 'button', `${text('ui.sort')}: ${text('ui.sort_relevance')}`);
  await dialog(page);
  await check('sort menu');
  await page.press('Escape');
  await noDialog(page);
  await press(page, 'button', text('ui.display'));
  await dialog(page);
  await check('display menu');
  await page.press('Escape');
  await noDialog(page);
  await press(page, 'button', text('ui.explain'));
  await page.waitForRole('heading', { name: 'hop' });
  await check('explanation');
  await page.press('Escape');
  await noDialog(page);
  await press(page, 'button', text('ui.help_open'));
  await dialog(page);
  await check('help');
  await page.press('Escape');
  await noDialog(page);
  await press(page, 'link', (await view(page)).hits[0].title);
  await page.waitForRole('article');
  await check('reader');
  await press(page, 'button', text('ui.document_menu'));
  await dialog(page);
  await check('actions');
  await press(page, 'button', text('ui.find'));
  await page.waitForRole('textbox', { name: text('ui.find') });
  await check('find bar');
  await press(page, 'button', text('ui.find_close'));
  await press(page, 'button', text('ui.document_menu'));
  await press(page, 'button', text('ui.plain_page'));
  await page.waitForRole('region', { name: text('ui.plain_page') });
  await check('plain page');
  await press(page, 'button', text('ui.plain_page_close'));
  await press(page, 'button', text(isNarrow ? 'ui.reader_back' : 'ui.reader_close'));
  await page.waitFor(() => !document.querySelector('article'), { what: 'no document' });
  await search(page, 'xyzzy');
  await check('no results');
}

function themeColour(theme, name) {
  const hex = JSON.parse(readFileSync(join(repository, `assets/themes/${theme}.json`), 'utf8'))[name];
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function systemColour(name) {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = name;
  const colour = getComputedStyle(probe).color.match(/\d+/g).slice(0, 3).map(Number);
  probe.remove();
  return colour;
}

/** The red, green and blue of a pixel of the viewport. */
async function pixel(page, x, y) {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(async (base64, left, top) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.drawImage(picture, -left, -top);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, png, x, y);
}

if (engine === 'chromium') {
  test('the contrast that the system asks for later is taken up at once', async (page) => {
    await open(page, reports.http);
    await still(page);
    assert.deepEqual(await pixel(page, 8, 700), themeColour('light', 'surface'));
    await wear(page, { colorScheme: 'light', contrast: true });
    await still(page);
    assert.deepEqual(await pixel(page, 8, 700), themeColour('light_contrast', 'surface'));
  });
}

test('text size and spacing are set from the menu, remembered, and seen', async (page) => {
  await open(page, reports.http);
  await search(page, 'hop tac');
  await press(page, 'link', (await view(page)).hits[0].title);
  await page.waitForRole('article');
  const height = () => page.evaluate(() => document.querySelector('article p').offsetHeight);
  const before = await height();
  await press(page, 'button', text('ui.display'));
  await press(page, 'radio', text('ui.text_size_percent', 'vi', '150'));
  await page.waitFor((normal) => document.querySelector('article p').offsetHeight > normal * 1.5, { args: [before], what: 'larger paragraphs' });
  await still(page);
  const large = await height();
  await press(page, 'radio', text('ui.text_spacing_wide'));
  await page.waitFor((narrow) => document.querySelector('article p').offsetHeight > narrow && window.tracuu.viewModel().wideText, { args: [large], what: 'wider paragraphs' });
  await page.reload();
  await isReady(page);
  const { textSize, wideText } = await view(page);
  assert.deepEqual({ textSize, wideText }, { textSize: 150, wideText: true });
});

test('in a window of 320 by 256, as 1280 by 1024 is at 400 %, nothing is cut off and nothing scrolls sideways', { viewport: { width: 320, height: 256 } }, async (page) => {
  await open(page, reports.http);
  await search(page, 'hop tac');
  await still(page);
  const { root, scrolls } = await page.evaluate(() => {
    const { width, height } = document.querySelector('.tracuu').getBoundingClientRect();
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { root: [width, height], scrolls: [scrollWidth > innerWidth, scrollHeight > innerHeight] };
  });
  assert.deepEqual({ root, scrolls }, { root: [320, 256], scrolls: [false, false] });
  await press(page, 'link', (await view(page)).hits[0].title);
  await page.waitForRole('article');
});

/** Roles that a reader walks to or from, as Chromium calls them. */
const telling = new Set(['button', 'link', 'checkbox', 'radio', 'heading', 'searchbox', 'textbox', 'listitem', 'article', 'dialog', 'status', 'progressbar']);

/** What Chromium tells assistive technology, in reading order: [{role, name, states, id}]. */
async function accessibilityTree(page) {
  const cdp = await page.cdp();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = [];
  const visit = (node) => {
    const property = (name) => node.properties?.find((one) => one.name === name)?.value.value;
    if (!node.ignored && telling.has(node.role?.value)) {
      told.push({ role: node.role.value, name: (node.name?.value ?? '').normalize('NFC'), checked: property('checked'), pressed: property('pressed'), backendId: node.backendDOMNodeId });
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
  };
  visit(nodes[0]);
  return told;
}

const said = (tree, role) => tree.filter((node) => node.role === role).map(({ name }) => name);

if (engine === 'chromium') {
  test('the accessibility tree says what the canvas shows, in its order, and nothing else', async (page) => {
    await open(page, reports.http);
    await search(page, 'hop tac');
    await still(page);
    const { hits, facets, dates, total, status } = await view(page);
    const tree = await accessibilityTree(page);
    const shown = facets.filter(({ name, values }) => name !== 'year' && values.length > 1);
    const values = shown.flatMap((facet) => facet.values.slice(0, 8));
    assert.deepEqual(tree.filter(({ role }) => role === 'checkbox').map(({ name, checked }) => [name, checked]),
      values.map(({ label, count, selected }) => [text('ui.facet_value', 'vi', label, String(count)), String(selected)]));
    assert.deepEqual(said(tree, 'searchbox'), [text('ui.search')]);
    assert.deepEqual(said(tree, 'radio'), ['ui.marks_typed', 'ui.marks_exact', 'ui.marks_ignored'].map((key) => text(key)));
    assert.deepEqual(tree.filter(({ role }) => role === 'radio').map(({ checked }) => checked), ['true', 'false', 'false']);
    const links = said(tree, 'link');
    assert.deepEqual(links, hits.slice(0, links.length).map(({ title }) => title.normalize('NFC')));
    assert.equal(said(tree, 'listitem').length, links.length);
    assert.ok(links.length >= 3 && links.length <= total);
    assert.deepEqual(said(tree, 'status').filter((name) => name !== ''), said(tree, 'status').includes(status) ? [status] : []);
    assert.deepEqual(said(tree, 'heading'), [await page.evaluate(() => document.title), text('ui.filters'), text('ui.reader_empty_title')]);
    const bars = dates.bars.map(({ iso, count }) => text('ui.dates_bar', 'vi', iso, count === 1 ? text('ui.documents_one') : text('ui.documents_many', 'vi', String(count))));
    const buttons = said(tree, 'button');
    const more = buttons.filter((name) => /^Thêm \d+ giá trị…$/.test(name));
    assert.equal(more.length, shown.filter((facet) => facet.values.length > 8).length);
    assert.deepEqual(buttons.filter((name) => !more.includes(name)).sort(), [
      text('ui.search_clear'), text('ui.help_open'), text('ui.language_switch'), text('ui.display'), ...bars,
      ...['overview', 'documents', 'knowledge', 'language'].map((place) => text(`ui.place_${place}`)), text('ui.dates_play'), text('ui.results_menu'),
      ...shown.flatMap(({ label }) => [text('ui.facet_fold', 'vi', label), text('ui.facet_pin', 'vi', label)]),
      ...values.map(({ label }) => text('ui.exclude', 'vi', label)), `${text('ui.sort')}: ${text('ui.sort_relevance')}`,
      ...links.flatMap(() => [text('ui.explain'), text('ui.row_menu')])].sort());
    const order = ['searchbox', 'checkbox', 'radio', 'link'].map((role) => tree.findIndex((node) => node.role === role));
    assert.deepEqual(order, order.slice().sort((a, b) => a - b), 'the reading order');
  });

  test('the accessibility tree of an open document: an article of its title, headings and paragraphs, in its language', async (page) => {
    await open(page, reports.http);
    const [english] = (await page.evaluate(() => window.tracuu.search({ filters: { lang: ['en'] } }))).hits;
    await page.evaluate((id) => window.tracuu.open(id), english.id);
    await page.waitForRole('article', { name: english.title });
    await still(page);
    const tree = await accessibilityTree(page);
    assert.deepEqual(said(tree, 'article'), [english.title.normalize('NFC')]);
    assert.equal(await page.evaluate(() => document.querySelector('article h1').textContent), english.title);
    const langs = await page.evaluate(() => ({
      root: document.querySelector('.tracuu').lang,
      article: document.querySelector('article').lang,
      other: [...document.querySelectorAll('button')].find((button) => button.textContent === 'English').lang,
    }));
    assert.deepEqual(langs, { root: 'vi', article: 'en', other: 'en' });
    assert.ok(await page.evaluate(() => document.querySelectorAll('article p').length > 1));
  });

  /** Acts on what the accessibility tree calls so, as assistive technology does: by the element behind it. */
  async function act(page, role, name, action) {
    const cdp = await page.cdp();
    let node;
    await until(async () => {
      node = (await accessibilityTree(page)).find((one) => one.role === role && (name === undefined || one.name === name.normalize('NFC')));
      return node;
    }, `${role} ${name ?? ''}`);
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendId });
    await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: String(action) });
  }
  const doPress = function () { this.focus(); this.click(); };
  const fillIn = function () {
    this.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(this, 'hop tac');
    this.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  test('the whole job by accessibility actions alone, and the focus is never lost', async (page) => {
    await open(page, reports.http);
    await act(page, 'searchbox', text('ui.search'), fillIn);
    await answered(page, 'hop tac');
    await assertFocused(page);
    const { hits, facets } = await view(page);
    await act(page, 'link', hits[1].title, doPress);
    await page.waitFor((id) => window.tracuu.viewModel().open?.id === id, { args: [hits[1].id] });
    await assertFocused(page);
    const { currentHighlight: best, highlights } = (await view(page)).open;
    await act(page, 'button', text('ui.hit_next'), doPress);
    await page.waitFor((next) => window.tracuu.viewModel().open.currentHighlight === next, { args: [(best + 1) % highlights] });
    await assertFocused(page);
    await act(page, 'button', text('ui.reader_close'), doPress);
    await page.waitFor(() => !window.tracuu.viewModel().open);
    await assertFocused(page);
    const { label, count } = facets.find(({ name }) => name === 'category').values[0];
    await act(page, 'checkbox', text('ui.facet_value', 'vi', label, String(count)), doPress);
    await page.waitFor((wanted) => window.tracuu.viewModel().total === wanted && !window.tracuu.viewModel().searching, { args: [count] });
    await assertFocused(page);
    await act(page, 'button', `${text('ui.sort')}: ${text('ui.sort_relevance')}`, doPress);
    await act(page, 'button', text('ui.sort_newest'), doPress);
    await page.waitFor(() => window.tracuu.viewModel().sort === 'newest' && !document.querySelector('[role=dialog]'));
    await assertFocused(page);
  });
}

async function until(condition, what) {
  for (const end = Date.now() + 15_000; !await condition();) assert.ok(Date.now() < end, `waited for ${what}`);
}

/** The focus is on something of ours once the picture is at rest. */
async function assertFocused(page) {
  await still(page);
  assert.equal(await page.evaluate(() => document.querySelector('.tracuu-mirror').contains(document.activeElement)), true,
    `the focus is on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`);
}

/** Walks with Tab or Shift+Tab until the focus is on what is called so. */
async function walkTo(page, name, key = 'Tab') {
  const named = (wanted) => {
    const { activeElement } = document;
    return (activeElement.ariaLabel ?? activeElement.textContent ?? '').normalize('NFC') === wanted.normalize('NFC');
  };
  for (let steps = 0; steps < 120; ++steps) {
    if (await page.evaluate(named, name)) return;
    await page.press(key);
    assert.ok(await page.evaluate(() => document.activeElement !== document.body), `the focus is lost on the way to ${name}`);
  }
  assert.fail(`${name} was not reached`);
}

if (engine !== 'webkit') {
  test('the whole job by keys alone, from Tab on, and the focus is never lost', async (page) => {
    await open(page, reports.http);
    await page.press('Tab');
    await walkTo(page, text('ui.search'));
    await page.type('hop tac');
    await answered(page, 'hop tac');
    await assertFocused(page);
    await page.press('Enter');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.waitFor(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset') === '2', { what: 'the second row to have the focus' });
    await page.press('Enter');
    await page.waitFor(() => window.tracuu.viewModel().open?.position === 1 && document.querySelector('article'), { what: 'the second result' });
    await assertFocused(page);
    const { currentHighlight: best, highlights } = (await view(page)).open;
    await page.press('n');
    await page.waitFor((next) => window.tracuu.viewModel().open.currentHighlight === next, { args: [(best + 1) % highlights], what: 'the next match' });
    await assertFocused(page);
    await page.press('Escape');
    await page.waitFor(() => !window.tracuu.viewModel().open, { what: 'no document' });
    await assertFocused(page);
    const { label, count } = (await view(page)).facets.find(({ name }) => name === 'category').values[0];
    await walkTo(page, text('ui.facet_value', 'vi', label, String(count)), 'Shift+Tab');
    await page.press(' ');
    await page.waitFor((wanted) => window.tracuu.viewModel().total === wanted && !window.tracuu.viewModel().searching, { args: [count], what: 'the filter' });
    await assertFocused(page);
    await walkTo(page, `${text('ui.sort')}: ${text('ui.sort_relevance')}`);
    await page.press('Enter');
    await dialog(page);
    await assertFocused(page);
    await walkTo(page, text('ui.sort_newest'));
    await page.press('Enter');
    await page.waitFor(() => window.tracuu.viewModel().sort === 'newest' && !document.querySelector('[role=dialog]'), { what: 'the order' });
    await assertFocused(page);
  });
}

test('what had the focus and is gone hands it on', async (page) => {
  await open(page, reports.http);
  await search(page, 'hop tac');
  const { label, count } = (await view(page)).facets.find(({ name }) => name === 'category').values[0];
  await press(page, 'checkbox', text('ui.facet_value', 'vi', label, String(count)));
  const chip = text('ui.filter_remove', 'vi', text('facet.category'), label);
  await page.waitForRole('button', { name: chip });
  await page.evaluate((name) => [...document.querySelectorAll('button')].find((button) => button.textContent === name).focus(), chip);
  await page.press('Enter');
  await page.waitFor(() => Object.keys(window.tracuu.viewModel().filters).length === 0 && !window.tracuu.viewModel().searching, { what: 'no filter' });
  await assertFocused(page);
});

test('the live region says how many there are, and what went wrong', async (page) => {
  await open(page, reports.http);
  const live = (wanted) => page.waitFor((words) => document.querySelector('[aria-live]').textContent.includes(words), { args: [wanted], what: `“${wanted}” to be said` });
  await search(page, 'hop tac');
  await live(text('ui.documents_many', 'vi', String((await view(page)).total)));
  await search(page, 'xyzzy');
  await live(text('ui.documents_none'));
  await page.evaluate(() => window.tracuu.setState('q=hop%20tac&doc=no-such'));
  await page.waitFor(() => window.tracuu.viewModel().error !== '');
  await live((await view(page)).error);
});

test('a large document is read part by part: each begins where the one before has ended', async (page) => {
  const sentence = ' Hai bên nhất trí tiếp tục tăng cường hợp tác trên các lĩnh vực kinh tế, văn hoá, khoa học và kỹ thuật.';
  const paragraphs = Array.from({ length: 600 }, (_, i) => `Đoạn ${i}.${sentence.repeat(6)}`);
  const large = await openings(corpusFile([{ id: 'large', title: 'Văn kiện dài', text: paragraphs.join('\n\n') }]));
  try {
    await open(page, `${large.http}#doc=large`);
    await page.waitForRole('article', { name: 'Văn kiện dài' });
    await still(page);
    const mirrored = () => page.evaluate(() => [...document.querySelectorAll('article p')].map((p) => Number(/^Đoạn (\d+)\./.exec(p.textContent)?.[1])).filter((number) => number >= 0));
    let seen = await mirrored();
    assert.equal(seen[0], 0);
    for (let part = 0; part < 3; ++part) {
      assert.ok(seen.length < 100, 'the neighbourhood alone');
      const next = seen.at(-1) + 1;
      await page.evaluate((name) => [...document.querySelectorAll('article button')].find((button) => button.textContent === name).click(), text('ui.read_on'));
      await page.waitFor((number) => document.activeElement?.textContent.startsWith(`Đoạn ${number}.`), { args: [next], what: `the focus on paragraph ${next}` });
      await still(page);
      seen = await mirrored();
      assert.ok(seen.includes(next));
    }
    assert.ok(await page.evaluate((name) => [...document.querySelectorAll('article button')].some((button) => button.textContent === name), text('ui.read_back')));
  } finally {
    await large.stop();
  }
});

// Last: each colour scheme is a Firefox of its own, and the one before gets no keys any more.
for (const look of looks) {
  for (const width of widthsOf(look)) {
    const options = { viewport: { width, height: 800 }, colorScheme: look.colorScheme };
    test(`axe finds nothing on any screen: ${look.name}, ${width}`, options, async (page) => {
      await wear(page, look);
      await open(page, reports.http);
      await throughEveryScreen(page, width < 720, (screen) => assertAxeHasNothingToSay(page, screen));
    });
  }

  test(`axe finds nothing while loading and after a failure: ${look.name}`, { colorScheme: look.colorScheme }, async (page) => {
    await wear(page, look);
    let fail;
    const failed = new Promise((resolve) => { fail = resolve; });
    const server = await serveFolder(reports.site, {
      respond(request, response, path) {
        if (path !== corpusPart) return false;
        failed.then(() => response.writeHead(404).end());
        return true;
      },
    });
    try {
      await page.goto(server.url);
      await page.waitFor(() => document.querySelector('.tracuu-drawn') && window.tracuu.viewModel().screen === 'loading', { what: 'the picture of loading' });
      await assertAxeHasNothingToSay(page, 'loading');
      fail();
      await page.waitFor(() => window.tracuu.viewModel().screen === 'failed', { what: 'the failure' });
      await assertAxeHasNothingToSay(page, 'failed');
      assert.equal(await page.evaluate(() => document.querySelector('[role=alert]').textContent), (await view(page)).error);
    } finally {
      fail();
      await server.stop();
    }
  });

  test(`the picture has the colours of its look: ${look.name}`, { colorScheme: look.colorScheme }, async (page) => {
    await wear(page, look);
    await open(page, reports.http);
    await still(page);
    const wanted = look.forced ? await page.evaluate(systemColour, 'Canvas') : themeColour(look.name, 'surface');
    assert.deepEqual(await pixel(page, 8, 700), wanted);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.tracuu-field')).color), 'rgba(0, 0, 0, 0)', 'the mirror shows through');
  });
}
