// Explorers in a page of somebody else's: they take nothing that is the page's and leave nothing behind.
//
// Fingers and real drops of files need Chromium's DevTools protocol; the other engines get the same events made by a script, and no fingers.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests, engine } from '../rig/index.mjs';
import { middleOf, mountIn, openHost, serveHost } from './host.mjs';
import { countColours, drawnCaret } from './pixels.mjs';
import { assertSilent, openings, sample, text } from './support.mjs';

const test = browserTests({ viewport: { width: 1000, height: 900 } });
const chromiumTest = engine === 'chromium' ? test : () => {};
let reports;
let host;
before(async () => {
  reports = await openings(sample);
  host = await serveHost(reports.site);
});
after(async () => {
  await host.stop();
  await reports.stop();
});

const queries = (page) => page.evaluate(() => Object.fromEntries(Object.entries(window.explorers).map(([id, explorer]) => [id, explorer.viewModel().query])));
const queryIs = (page, id, query) => page.waitFor((place, wanted) => {
  const view = window.explorers[place].viewModel();
  return view.query === wanted && !view.searching;
}, { args: [id, query], what: `${id} to be asked for ${query}` });
const frames = (page) => page.evaluate(() => Object.fromEntries(Object.entries(window.explorers).map(([id, explorer]) => [id, explorer.stats().frames])));

/** Waits until nothing of the explorers would still run by itself. */
const atRest = (page) => page.waitFor(() => window.host.pending().timers === 0 && window.host.pending().frames === 0, { what: 'the explorers to come to rest' });

/** Where the focus is: an id of the host's, or in which explorer's what. */
const focus = (page) => page.evaluate(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const place = element?.closest('.tracuu')?.parentElement.id;
  return place ? `${place} ${element.localName === 'input' ? element.type : element.localName}` : element?.id || element?.localName;
});

/** From the field into the list and its first document, by keys. */
async function openFirst(page, id) {
  const root = `(document.getElementById('one').shadowRoot ?? document)`;
  await page.waitFor(`${root}.querySelector('#${id} li a')`, { what: 'the results' });
  // Enter ends the suggestions: Down leads into the results then.
  await page.press('Enter');
  await page.waitFor(`!${root}.querySelector('#${id} [role=option]')`, { what: 'the suggestions to be gone' });
  await page.press('ArrowDown');
  await page.waitFor(`${root}.activeElement?.closest('#${id} li') !== null`, { what: 'a result to have the focus' });
  assert.equal(await focus(page), `${id} a`);
  await page.press('Enter');
  await page.waitFor(`${root}.querySelector('#${id} article') && explorers.${id}.viewModel().open`, { what: 'a document' });
}

/** By a press, which is drawn before anything else happens. */
async function focusField(page, id) {
  await page.click(await middleOf(page, `#${id} .tracuu-field`));
  await page.waitFor((place) => document.activeElement === document.querySelector(`#${place} .tracuu-field`) && window.host.pending().frames === 0,
    { args: [id], what: `the field of ${id} to have the focus` });
}

async function typeInto(page, id, typed) {
  await focusField(page, id);
  await page.type(typed);
  await queryIs(page, id, typed);
}

test('three on a page, each for itself: typing, keys, frames', async (page) => {
  await openHost(page, host, 'one', 'two', 'three');
  await typeInto(page, 'one', 'hop tac');
  await focusField(page, 'two');
  const { one, three } = await frames(page);
  await page.type('uy ban');
  await queryIs(page, 'two', 'uy ban');
  assert.deepEqual(await queries(page), { one: 'hop tac', two: 'uy ban', three: '' });
  await openFirst(page, 'two');
  assert.deepEqual(await page.evaluate(() => ['one', 'three'].map((id) => window.explorers[id].viewModel().open)), [null, null]);
  const now = await frames(page);
  assert.deepEqual({ one: now.one, three: now.three }, { one, three }, 'the others have drawn, though nothing of theirs has changed');
  await assertSilent(page, assert);
});

test('in an open shadow root: its look, its field, its keys', async (page) => {
  await page.goto(`${host.url}host.html`);
  await page.evaluate(async () => {
    const root = document.getElementById('one').attachShadow({ mode: 'open' });
    const place = root.appendChild(document.createElement('div'));
    place.id = 'inside';
    place.style.height = '420px';
    const { mount } = await import('/tracuu.js');
    window.explorers = { inside: await mount(place, { embedded: true, lang: 'vi' }) };
    await window.explorers.inside.ready;
  });
  assert.deepEqual(await page.evaluate(() => [document.adoptedStyleSheets.length, document.getElementById('one').shadowRoot.adoptedStyleSheets.length]), [0, 1]);
  const { bounds } = await page.waitForRole('searchbox', { name: text('ui.search') });
  await page.click({ x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 });
  await page.type('hop tac');
  await queryIs(page, 'inside', 'hop tac');
  // The document around a shadow tree is not told of a selection in it.
  const field = { x: bounds.x + 4, y: bounds.y + 4, width: bounds.width - 8, height: bounds.height - 8 };
  const { x: atEnd } = await drawnCaret(page, field);
  await page.press('Home');
  await page.nextFrame();
  assert.ok((await drawnCaret(page, field)).x < atEnd - 30, 'the caret has not moved');
  await openFirst(page, 'inside');
  assert.ok(await countColours(page, { x: 0, y: bounds.y + 60, width: 800, height: 200 }) > 20, 'nothing is drawn');
  await page.evaluate(() => window.explorers.inside.destroy());
  assert.equal(await page.evaluate(() => document.getElementById('one').shadowRoot.adoptedStyleSheets.length), 0);
});

test('listens to the page around for what only the page can tell, and to no key or pointer of it', async (page) => {
  await openHost(page, host, 'one', 'two');
  const listened = await page.evaluate(() => window.host.listened());
  // Safari does not tell a change of density any other way.
  const allowed = new Set(['document securitypolicyviolation', 'document selectionchange', 'document visibilitychange', 'media change',
    'window beforeprint', 'window afterprint']);
  assert.deepEqual(listened.filter((listener) => !allowed.has(listener)), []);
  assert.equal(listened.filter((listener) => listener === 'document selectionchange').length, 2, 'one for each explorer');
});

test('the focus stays where it is, whatever comes; the page does not jump', async (page) => {
  await page.goto(`${host.url}host.html`);
  await page.evaluate(() => {
    document.getElementById('before').focus();
    window.moves = [];
    document.addEventListener('focusin', ({ target }) => window.moves.push(target.id || target.className));
  });
  await mountIn(page, 'one', 'three');
  await page.evaluate(async () => {
    const { one } = window.explorers;
    await one.setState('q=hop%20tac');
    const [{ id }] = (await one.search({ query: 'hop tac' })).hits;
    const opened = new Promise((resolve) => { one.on('open', resolve); });
    await one.open(id);
    await opened;
    await one.setState('q=uy%20ban');
  });
  await queryIs(page, 'one', 'uy ban');
  await atRest(page);
  assert.equal(await focus(page), 'before');
  assert.deepEqual(await page.evaluate(() => [window.moves, window.scrollY]), [[], 0]);
});

test('the page\'s own keys and fields are its own', async (page) => {
  await openHost(page, host, 'one');
  await page.evaluate(() => document.getElementById('own').focus({ preventScroll: true }));
  for (const key of ['j', 'n', '?', '/', 'k']) await page.press(key);
  for (const key of ['F1', 'Escape', 'ArrowDown', 'Control+k']) await page.press(key);
  assert.equal(await page.evaluate(() => document.getElementById('own').value), 'jn?/k');
  const heard = await page.evaluate(() => window.host.heard);
  assert.ok(heard.includes('F1') && heard.includes('Escape') && heard.every((key) => !key.includes('prevented')), String(heard));
  await page.evaluate(() => document.activeElement.blur());
  for (const key of ['/', '?', 'Control+k']) await page.press(key);
  const state = await page.evaluate(() => [document.activeElement.localName, document.querySelector('[role=dialog]'), window.explorers.one.viewModel().query]);
  assert.deepEqual(state, ['body', null, '']);
});

/** Where in its list the explorer is: the first row and its lower edge, which is in sight (the next one's is cut off by the list's own). */
const placeInList = (page) => page.evaluate(() => {
  const row = document.querySelector('#one li');
  return `${row.getAttribute('aria-posinset')} at ${row.getBoundingClientRect().bottom + window.scrollY}`;
});
const listMoves = (page, from) => page.waitFor((before) => {
  const row = document.querySelector('#one li');
  return `${row.getAttribute('aria-posinset')} at ${row.getBoundingClientRect().bottom + window.scrollY}` !== before;
}, { args: [from], what: 'the list to move' });
const pageScroll = (page) => page.evaluate(() => window.scrollY);

async function openList(page) {
  await openHost(page, host, 'one');
  await page.evaluate(() => window.explorers.one.setState('q=hop%20tac'));
  await queryIs(page, 'one', 'hop tac');
  await page.waitFor(() => document.querySelector('#one li'));
  await atRest(page);
  return middleOf(page, '#one li:nth-child(2)');
}

test('a wheel turns the list to its end and then the page; with Ctrl it is the browser\'s', async (page) => {
  const point = await openList(page);
  const before = await placeInList(page);
  await page.wheel(point, 120);
  await listMoves(page, before);
  assert.equal(await pageScroll(page), 0, 'the page has moved as well');
  const prevented = (deltaY, ctrlKey = false) => page.evaluate(({ x, y }, delta, ctrl) => !document.querySelector('#one .tracuu-canvas').dispatchEvent(
    new WheelEvent('wheel', { clientX: x, clientY: y, deltaY: delta, ctrlKey: ctrl, cancelable: true, bubbles: true })), point, deltaY, ctrlKey);
  assert.equal(await prevented(50, true), false, 'the zoom is taken away');
  await prevented(100_000);
  await atRest(page);
  assert.equal(await prevented(120), false, 'the end of the list is not handed on');
  // WebKit's driver does not turn the wheel twice by the same.
  await page.wheel(point, 240);
  await page.waitFor(() => window.scrollY > 0, { what: 'the page to move' });
});

test('Tab walks in at the first widget, through, and out at both ends', async (page) => {
  await openHost(page, host, 'one');
  await page.evaluate(() => document.getElementById('before').focus());
  const walk = async (chord, end) => {
    const passed = [];
    do {
      await page.press(chord);
      passed.push(await focus(page));
    } while (passed.at(-1) !== end && passed.length < 150);
    return passed;
  };
  const there = await walk('Tab', 'after');
  assert.deepEqual([there[0], there.at(-1)], ['one search', 'after']);
  assert.ok(there.length > 5 && there.slice(0, -1).every((place) => place.startsWith('one ')), String(there));
  const back = await walk('Shift+Tab', 'before');
  assert.equal(back.at(-1), 'before');
  assert.ok(back.length > 5 && back.slice(0, -1).every((place) => place.startsWith('one ')), String(back));
});

test('Escape steps back and at last lets the keyboard go, and what was typed stays', async (page) => {
  await openHost(page, host, 'one');
  await typeInto(page, 'one', 'hop tac');
  await openFirst(page, 'one');
  await page.press('Escape');
  await page.waitFor(() => !window.explorers.one.viewModel().open && !document.querySelector('#one article'), { what: 'no document' });
  assert.match(await focus(page), /^one /);
  await page.press('Escape');
  await page.waitFor(() => document.activeElement === document.body, { what: 'the keyboard to be the page\'s' });
  await focusField(page, 'one');
  await page.press('Escape');
  await page.waitFor(() => document.activeElement === document.body, { what: 'the keyboard to be the page\'s' });
  assert.deepEqual(await queries(page), { one: 'hop tac' });
});

test('a file that is dropped on an explorer does not replace the page; a text may be', async (page) => {
  await openHost(page, host, 'one');
  const drop = (what) => page.evaluate((kind) => {
    const dataTransfer = new DataTransfer();
    if (kind === 'file') dataTransfer.items.add(new File(['x'], 'x.html', { type: 'text/html' }));
    else dataTransfer.setData('text/plain', 'x');
    return ['dragover', 'drop'].map((type) => !document.querySelector('#one .tracuu-canvas').dispatchEvent(
      new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })));
  }, what);
  assert.deepEqual(await drop('file'), [true, true]);
  assert.deepEqual(await drop('text'), [false, false]);
});

test('keys whose release was not seen are not held for ever', async (page) => {
  const point = await openList(page);
  await page.evaluate(() => {
    const canvas = document.querySelector('#one .tracuu-canvas');
    for (const key of ['Control', 'Shift', 'Alt', 'Meta']) canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ctrlKey: true, shiftKey: true, altKey: true, metaKey: true }));
    window.dispatchEvent(new Event('blur'));
  });
  await page.click(point);
  await page.waitFor(() => window.explorers.one.viewModel().open && document.querySelector('#one article'), { what: 'a document' });
  await page.evaluate(() => document.querySelector('#one .tracuu').focus({ preventScroll: true }));
  const { position } = await page.evaluate(() => window.explorers.one.viewModel().open);
  await page.press('j');
  await page.waitFor((before) => window.explorers.one.viewModel().open?.position === before + 1, { args: [position], what: 'the next document' });
});

test('address and history stay the page\'s, and Back is its own', async (page) => {
  await openHost(page, host, 'one');
  await page.evaluate(() => history.pushState({ host: 1 }, '', '#of-the-host'));
  const entries = await page.evaluate(() => history.length);
  await typeInto(page, 'one', 'hop tac');
  await page.press('Enter');
  await openFirst(page, 'one');
  assert.deepEqual(await page.evaluate(() => [history.length, location.hash, history.state]), [entries, '#of-the-host', { host: 1 }]);
  await page.back();
  assert.deepEqual(await page.evaluate(() => [location.hash, Boolean(window.explorers.one.viewModel().open), window.explorers.one.viewModel().query]), ['', true, 'hop tac']);
});

const remains = (page) => page.evaluate(() => ({
  listened: window.host.listened(), pending: window.host.pending(), sheets: document.adoptedStyleSheets.length,
  elements: document.querySelectorAll('.place *').length,
}));
const nothing = { listened: [], pending: { timers: 0, frames: 0, workers: 0 }, sheets: 0, elements: 0 };

test('destroy leaves nothing: no element, listener, timer, frame, worker or style sheet', async (page) => {
  await openHost(page, host, 'one', 'two');
  await typeInto(page, 'one', 'hop tac');
  await openFirst(page, 'one');
  await page.evaluate(() => {
    window.contexts = ['one', 'two'].map((id) => document.querySelector(`#${id} canvas`).getContext('webgl2'));
    window.explorers.one.destroy();
  });
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('#two .tracuu-canvas')).position), 'absolute', 'the other has lost its look');
  await typeInto(page, 'two', 'uy ban');
  // In the middle of an answer.
  await page.type(' hon hop');
  await page.evaluate(() => window.explorers.two.destroy());
  assert.deepEqual(await remains(page), nothing);
  assert.deepEqual(await page.evaluate(() => window.contexts.map((context) => context.isContextLost())), [true, true]);
  assert.equal(await page.evaluate(() => window.explorers.one.ready.then(() => window.explorers.one.search({ query: 'x' })).then(() => null, ({ code }) => code)), 'boot.destroyed');
  await assertSilent(page, assert);
});

test('destroy while the parts are still on their way leaves nothing either', async (page) => {
  await page.goto(`${host.url}host.html`);
  const code = await page.evaluate(async () => {
    const { mount } = await import('/tracuu.js');
    const early = await mount(document.getElementById('one'), { embedded: true });
    early.destroy();
    return early.ready.then(() => null, (error) => error.code);
  });
  assert.equal(code, 'boot.destroyed');
  // Another one's parts come after the first one's.
  await mountIn(page, 'two');
  await page.evaluate(() => window.explorers.two.destroy());
  assert.deepEqual(await remains(page), nothing);
  await assertSilent(page, assert);
});

test('thirty made and destroyed one after the other, and the last one draws', async (page) => {
  await page.goto(`${host.url}host.html`);
  // One command each: a busy machine may take longer for all of them than a browser may take to answer.
  for (let i = 0; i < 30; ++i) {
    await page.evaluate(async () => {
      const { mount } = await import('/tracuu.js');
      const explorer = await mount(document.getElementById('one'), { embedded: true });
      await explorer.ready;
      explorer.destroy();
    });
  }
  assert.deepEqual(await remains(page), nothing);
  await mountIn(page, 'one');
  await typeInto(page, 'one', 'hop tac');
  await atCanvas(page, (colours) => colours > 20);
  await assertSilent(page, assert);
});

/** Waits until the picture of the first explorer has the number of colours that is wanted. */
async function atCanvas(page, accepts) {
  const rect = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('#one canvas').getBoundingClientRect();
    return { x, y: y + 70, width: width - 20, height: Math.min(height, innerHeight - y) - 80 };
  });
  let colours;
  for (let tries = 0; tries < 50; ++tries) {
    colours = await countColours(page, rect);
    if (accepts(colours)) return;
    await page.nextFrame();
  }
  assert.fail(`${colours} colours are to be seen`);
}

test('twenty other WebGL canvases on the page: the explorer can be used throughout and has its picture back', async (page) => {
  await openHost(page, host, 'one');
  await page.evaluate(() => {
    window.others = Array.from({ length: 20 }, () => document.createElement('canvas').getContext('webgl2'));
  });
  await typeInto(page, 'one', 'hop tac');
  await openFirst(page, 'one');
  await page.evaluate(() => {
    for (const context of window.others) context?.getExtension('WEBGL_lose_context')?.loseContext();
    window.others = [];
  });
  // Chromium gives the place of a context away when it is collected.
  if (engine === 'chromium') await (await page.cdp()).send('HeapProfiler.collectGarbage');
  // A context that stays away for longer than the page is patient (WebKit's always does) is replaced by the CPU, on a canvas that has none.
  await page.waitFor(() => !document.querySelector('#one canvas').getContext('webgl2')?.isContextLost(), { what: 'something to draw with' });
  await atCanvas(page, (colours) => colours > 20);
});

/** Drags one finger. It sets out at once: a finger that rests while the browser is busy would be a long press. */
async function swipe(cdp, { x, y }, distance) {
  const touch = (type, ...touchPoints) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  const move = (step) => touch('touchMove', { x, y: y - (distance * step) / 10, id: 1 });
  await Promise.all([touch('touchStart', { x, y, id: 1 }), move(1)]);
  for (let step = 2; step <= 10; ++step) await move(step);
  await touch('touchEnd');
}

chromiumTest('a finger moves the page and not the list while the focus is elsewhere', async (page) => {
  await page.driver.setViewport({ width: 1000, height: 900, hasTouch: true });
  const point = await openList(page);
  const cdp = await page.cdp();
  const before = await placeInList(page);
  await swipe(cdp, point, 120);
  await page.waitFor(() => window.scrollY > 50, { what: 'the page to move' });
  await atRest(page);
  assert.equal(await placeInList(page), before, 'the list has moved as well');
});

chromiumTest('a finger moves the list and not the page when the explorer has the focus', async (page) => {
  await page.driver.setViewport({ width: 1000, height: 900, hasTouch: true });
  const point = await openList(page);
  const cdp = await page.cdp();
  const before = await placeInList(page);
  await page.evaluate(() => document.querySelector('#one .tracuu').focus({ preventScroll: true }));
  await page.nextFrame();
  await swipe(cdp, point, 120);
  await listMoves(page, before);
  assert.equal(await pageScroll(page), 0, 'the page has moved as well');
});

chromiumTest('a real drag of a file is told that it can be dropped', async (page) => {
  await openHost(page, host, 'one');
  const point = await middleOf(page, '#one');
  await page.evaluate(() => {
    window.dragged = [];
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.addEventListener(type, ({ defaultPrevented, dataTransfer }) => window.dragged.push([type, defaultPrevented, dataTransfer.dropEffect]));
    }
  });
  const cdp = await page.cdp();
  const data = { items: [], files: [reports.html], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver']) await cdp.send('Input.dispatchDragEvent', { type, ...point, data });
  await page.waitFor(() => window.dragged.length === 2);
  assert.deepEqual(await page.evaluate(() => window.dragged), [['dragenter', true, 'copy'], ['dragover', true, 'copy']]);
});
