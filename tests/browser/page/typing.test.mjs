// Typing as Vietnamese readers do it: compositions, input methods that correct by Backspace, pastes, decomposed text, phones.
//
// Chromium's DevTools protocol can compose, insert and replay; the drivers of Firefox and WebKit cannot: there keys, pastes, undo and text
// inserted through the DOM are tested, and no compositions, no packets of input methods and no fingers. WebKit's driver does not paste by
// Shift+Insert in any field.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests, engine } from '../rig/index.mjs';
import { answered, corpusFile, isReady, open, openings, search, serveHeld, text, view } from './support.mjs';
import { drawnCaret, longestLine } from './pixels.mjs';

const test = browserTests();
const chromiumTest = engine === 'chromium' ? test : () => {};
let reports;
before(async () => { reports = await openings(corpusFile(documents())); });
after(() => reports.stop());

/** Enough sources that a facet has a field of its own. */
function documents() {
  return Array.from({ length: 40 }, (_, i) => ({
    id: `d${i}`, title: `Tiếng Việt ${i}`, source: `Báo số ${i}`, date: `2020-01-${10 + (i % 12)}`,
    text: `Đường bộ, tiếng Việt, hợp tác biên giới lần thứ ${i}. 😀 có mặt.`,
  }));
}

const fieldState = (page) => page.evaluate(() => {
  const { value, selectionStart, selectionEnd } = document.querySelector('.tracuu-field');
  return { value, selection: [selectionStart, selectionEnd] };
});
const fieldValue = async (page) => (await fieldState(page)).value;
const queryIs = (page, query) => page.waitFor((wanted) => window.tracuu.viewModel().query === wanted, { args: [query], what: `the query ${query}` });

/** The explorer with the focus in its empty search field. */
async function openToType(page) {
  await open(page, reports.http);
  await page.press('/');
  await page.waitFor(() => document.activeElement?.type === 'search', { what: 'the search field to have the focus' });
}

/** Counts how often the application hears of another query. */
const countEdits = (page) => page.evaluate(() => {
  window.edits = [];
  window.tracuu.on('statechange', ({ state }) => window.edits.push(new URLSearchParams(state).get('q') ?? ''));
});
const edits = (page) => page.evaluate(() => window.edits);

/** Where the text of the focused field is drawn, without its frame. */
const insideField = (page) => page.evaluate(() => {
  const { x, y, width, height } = document.activeElement.getBoundingClientRect();
  return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
});

test('letters with all their marks come one by one, each edit once', async (page) => {
  await openToType(page);
  await countEdits(page);
  for (const [at, letter] of [...'tiếng Việt'].entries()) {
    await page.type(letter);
    await queryIs(page, 'tiếng Việt'.slice(0, at + 1));
  }
  await answered(page, 'tiếng Việt');
  assert.equal((await view(page)).total, 40);
  assert.deepEqual(await edits(page), Array.from('tiếng Việt', (_, at) => 'tiếng Việt'.slice(0, at + 1)));
});

test('an edit is in the very next frame', async (page) => {
  await openToType(page);
  await page.evaluate(() => {
    const frames = () => window.tracuu.stats().frames;
    window.shownAfter = new Promise((resolve) => {
      document.activeElement.addEventListener('input', () => {
        const before = frames();
        // The application has asked for its frame first, and so draws before this is called.
        requestAnimationFrame(() => resolve([frames() - before, window.tracuu.viewModel().query]));
      }, { once: true });
    });
  });
  await page.evaluate(() => { document.execCommand('insertText', false, 'tiếng'); });
  assert.deepEqual(await page.evaluate(() => window.shownAfter), [1, 'tiếng']);
});

test('decomposed text stays as it was typed and is found', async (page) => {
  await openToType(page);
  const decomposed = 'tiếng việt'.normalize('NFD');
  await page.evaluate((typed) => { document.execCommand('insertText', false, typed); }, decomposed);
  await answered(page, decomposed);
  assert.equal(await fieldValue(page), decomposed);
  assert.equal((await view(page)).total, 40);
});

test('Ctrl+Z goes back through what the field has held, to nothing, and Ctrl+Shift+Z comes all the way again', async (page) => {
  await openToType(page);
  await page.evaluate(() => {
    window.passed = [''];
    const field = document.querySelector('.tracuu-field');
    field.addEventListener('input', () => window.passed.push(field.value));
    field.focus();
  });
  for (const part of ['duong ', 'bo']) await page.type(part);
  await page.press('Backspace');
  await page.evaluate(() => { document.execCommand('insertText', false, 'ộ xa'); });
  const passed = await page.evaluate(() => [...window.passed]);
  /** How much goes at once is the browser's to say, and depends on pauses. */
  const walk = async (command, end) => {
    for (let steps = 0; steps <= passed.length; ++steps) {
      const value = await page.evaluate(() => document.activeElement.value);
      assert.ok(passed.includes(value), `${value} was never typed`);
      await page.waitFor(() => window.tracuu.viewModel().query === document.activeElement.value, { what: 'the application to follow' });
      if (value === end) return;
      // WebKit's driver reaches no menu, whose key this is there.
      if (engine === 'webkit') await page.evaluate((wanted) => { document.execCommand(wanted); }, command);
      else await page.press(command === 'undo' ? 'Control+z' : 'Control+Shift+Z');
    }
    assert.fail(`${command} does not lead to "${end}"`);
  };
  await walk('undo', '');
  await walk('redo', 'duong bộ xa');
});

test('what was cut is pasted by Ctrl+V and by Shift+Insert', async (page) => {
  await openToType(page);
  await page.type('tiếng Việt');
  await page.press('Control+a');
  await page.press('Control+x');
  await queryIs(page, '');
  await page.press('Control+v');
  await queryIs(page, 'tiếng Việt');
  if (engine !== 'webkit') {
    await page.press('Control+a');
    await page.press('Shift+Insert');
    await page.waitFor(() => document.activeElement.selectionStart === 10, { what: 'the caret behind what was pasted' });
  }
  assert.deepEqual(await fieldState(page), { value: 'tiếng Việt', selection: [10, 10] });
});

test('Shift+Left and a letter over it, as some input methods correct', async (page) => {
  await openToType(page);
  await page.type('tiê');
  await page.press('Shift+ArrowLeft');
  await page.waitFor(() => document.activeElement.selectionStart === 2);
  await page.type('ế');
  await page.type('ng');
  await answered(page, 'tiếng');
  assert.deepEqual(await fieldState(page), { value: 'tiếng', selection: [5, 5] });
});

test('a character of two units is one to the caret and to Backspace', async (page) => {
  await openToType(page);
  await page.evaluate(() => { document.execCommand('insertText', false, '😀😀 có'); });
  await queryIs(page, '😀😀 có');
  await page.press('Home');
  await page.press('ArrowRight');
  await page.waitFor(() => document.activeElement.selectionStart === 2, { what: 'the caret behind the first one' });
  await page.press('Backspace');
  await queryIs(page, '😀 có');
  assert.equal(await fieldValue(page), '😀 có');
});

test('Enter searches for what stands in the field, as an entry of the history', async (page) => {
  await openToType(page);
  const entries = await page.evaluate(() => history.length);
  await page.type('tiếng');
  await answered(page, 'tiếng');
  await page.press('Enter');
  await page.type(' việt');
  await answered(page, 'tiếng việt');
  await page.waitFor((before) => history.length > before, { args: [entries], what: 'an entry of the history' });
  await page.back();
  await queryIs(page, 'tiếng');
  await page.waitFor(() => document.querySelector('.tracuu-field').value === 'tiếng', { what: 'the field to follow' });
});

test('the field follows Back while the list is in motion, when its mirror comes later', async (page) => {
  await openToType(page);
  const left = await page.evaluate(async () => {
    const field = document.querySelector('.tracuu-field');
    const canvas = document.querySelector('.tracuu-canvas');
    const frame = () => new Promise((drawn) => { requestAnimationFrame(drawn); });
    const becomes = async (condition, frames = 300) => {
      for (let i = 0; i < frames && !condition(); ++i) await frame();
      return condition();
    };
    const type = (value) => {
      field.value = value;
      field.setSelectionRange(value.length, value.length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: value, inputType: 'insertText' }));
    };
    const finds = (query) => becomes(() => window.tracuu.viewModel().query === query && !window.tracuu.viewModel().searching);
    const left = [];
    for (let round = 0; round < 8; ++round) {
      type('tiếng');
      await finds('tiếng');
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }));
      for (let i = 0; i < 10; ++i) await frame();
      const { x, y } = canvas.getBoundingClientRect();
      const turn = { deltaY: round % 2 ? -720 : 720, clientX: x + 400, clientY: y + 500, bubbles: true, cancelable: true };
      canvas.dispatchEvent(new WheelEvent('wheel', turn));
      for (let i = 0; i < 3; ++i) await frame();
      type('tiếng việt');
      await finds('tiếng việt');
      history.back();
      await finds('tiếng');
      if (!await becomes(() => field.value === 'tiếng')) left.push(field.value);
    }
    return left;
  });
  assert.deepEqual(left, []);
});

/**
 * The browser's own caret, which input methods go by, is where the canvas draws it: a press on either side of it, on the real field, does not
 * move it.
 */
async function assertCaretIsDrawnWhereItIs(page, when) {
  const drawn = await drawnCaret(page, await insideField(page));
  const selection = () => page.evaluate(() => document.activeElement.selectionStart);
  const before = await selection();
  await page.evaluate(() => { document.activeElement.style.pointerEvents = 'auto'; });
  for (const aside of [-4, 4]) {
    await page.click({ x: drawn.x + aside, y: drawn.y });
    assert.equal(await selection(), before, `${when}: ${aside} px from ${drawn.x}`);
  }
  await page.evaluate(() => { document.activeElement.style.pointerEvents = ''; });
}

async function moveCaret(page, key, times) {
  for (let i = 0; i < times; ++i) await page.press(key);
  await page.nextFrame();
}

test('the real caret is where the canvas shows it, in a long text and in every field', async (page) => {
  await openToType(page);
  await page.type('mmmmmmmm');
  await queryIs(page, 'mmmmmmmm');
  await assertCaretIsDrawnWhereItIs(page, 'at the end');
  await moveCaret(page, 'ArrowLeft', 4);
  await assertCaretIsDrawnWhereItIs(page, 'in the middle');
  await page.press('End');
  await page.evaluate(() => { document.execCommand('insertText', false, ' mmmm'.repeat(40)); });
  await page.waitFor(() => window.tracuu.viewModel().query.length === 208);
  await assertCaretIsDrawnWhereItIs(page, 'at the end of a long text');
  await moveCaret(page, 'ArrowLeft', 8);
  await assertCaretIsDrawnWhereItIs(page, 'in a long text');
  await page.press('Home');
  await moveCaret(page, 'ArrowRight', 2);
  await assertCaretIsDrawnWhereItIs(page, 'at the beginning of a long text');
  await page.press('Control+a');
  await page.press('Delete');
  await page.clickRole('textbox', text('ui.facet_search', 'vi', text('facet.source')));
  await page.waitFor(() => document.activeElement?.type === 'text', { what: 'the field of the facet to have the focus' });
  await page.type('mmmm');
  await page.waitFor(() => document.activeElement.value === 'mmmm');
  await moveCaret(page, 'ArrowLeft', 2);
  await assertCaretIsDrawnWhereItIs(page, 'in a facet');
  assert.equal(await page.evaluate(() => getComputedStyle(document.activeElement).fontSize), '16px', 'phones zoom in on smaller letters');
});

test('a press on what is drawn over a field that was scrolled away does not focus the field', { viewport: { width: 1280, height: 340 } }, async (page) => {
  await open(page, reports.http);
  const name = text('ui.facet_search', 'vi', text('facet.source'));
  const { bounds } = await page.waitForRole('textbox', { name });
  const top = () => page.evaluate((label) => document.querySelector(`input[aria-label="${label}"]`).getBoundingClientRect().top, name);
  // Behind the bar at the top.
  await page.wheel({ x: bounds.x + 20, y: 200 }, bounds.y - 10);
  await page.waitFor((label) => document.querySelector(`input[aria-label="${label}"]`).getBoundingClientRect().top < 30, { args: [name], what: 'the field to be scrolled away' });
  await page.click({ x: bounds.x + bounds.width / 2, y: (await top()) + bounds.height / 2 });
  await page.nextFrame();
  assert.notEqual(await page.evaluate(() => document.activeElement.type), 'text');
});

test('a keyboard over the page leaves the explorer what is to be seen, and all of it comes back', { viewport: { width: 390, height: 740 } }, async (page) => {
  await open(page, reports.http);
  await search(page, 'tiếng');
  const seen = (properties) => page.evaluate((values) => {
    for (const [name, value] of Object.entries(values)) Object.defineProperty(visualViewport, name, { value, configurable: true });
    visualViewport.dispatchEvent(new Event('resize'));
    const { top, bottom } = document.querySelector('.tracuu-canvas').getBoundingClientRect();
    return { top, bottom };
  }, properties);
  assert.deepEqual(await seen({ height: 400, offsetTop: 0, scale: 1 }), { top: 0, bottom: 400 });
  await page.waitFor(() => {
    const rows = [...document.querySelectorAll('.tracuu-mirror li')].map((row) => row.getBoundingClientRect());
    return document.activeElement.getBoundingClientRect().bottom <= 400 && rows.length > 0 && rows[0].bottom <= 400;
  }, { what: 'the field and the first result above the keyboard' });
  assert.deepEqual(await seen({ height: 400, offsetTop: 120, scale: 1 }), { top: 120, bottom: 520 }, 'the browser has moved the page up');
  assert.deepEqual(await seen({ height: 370, offsetTop: 90, scale: 2 }), { top: 0, bottom: 740 }, 'zoomed in with two fingers');
  assert.deepEqual(await seen({ height: 740, offsetTop: 0, scale: 1 }), { top: 0, bottom: 740 });
});

/** Input methods, over the DevTools protocol. */
async function inputMethod(page) {
  const cdp = await page.cdp();
  const key = (type, properties) => cdp.send('Input.dispatchKeyEvent', { type, ...properties });
  const press = (properties) => Promise.all([
    key(properties.text ? 'keyDown' : 'rawKeyDown', properties),
    key('keyUp', { ...properties, text: undefined }),
  ]);
  const backspaceKey = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
  /** VK_PACKET: a character that comes as a key without a place on the keyboard. */
  const packetKey = (character) => ({ key: character, code: '', windowsVirtualKeyCode: 231, text: character });
  return {
    compose: (composed, more = {}) =>
      cdp.send('Input.imeSetComposition', { text: composed, selectionStart: composed.length, selectionEnd: composed.length, ...more }),
    insert: (inserted) => cdp.send('Input.insertText', { text: inserted }),
    press,
    /** A key that the input method has taken. */
    taken: () => press({ key: 'Process', code: '', windowsVirtualKeyCode: 229 }),
    backspace: async (times) => {
      for (let i = 0; i < times; ++i) await press(backspaceKey);
    },
    packet: async (characters) => {
      for (const character of characters) await press(packetKey(character));
    },
    /** All at once, as the system's queue hands them over. */
    burst: (backspaces, characters) => Promise.all([...Array(backspaces).fill(backspaceKey), ...Array.from(characters, packetKey)].map(press)),
  };
}

chromiumTest('a composition is underlined while it lasts, is searched for, and is committed', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  await ime.insert('hop ');
  await queryIs(page, 'hop ');
  const plain = await longestLine(page, await insideField(page));
  await countEdits(page);
  for (const composed of ['t', 'ti', 'tiê', 'tiên', 'tiêng', 'tiếng']) {
    await ime.taken();
    await ime.compose(composed);
    await queryIs(page, `hop ${composed}`);
  }
  const underlined = await longestLine(page, await insideField(page));
  assert.ok(plain < 20 && underlined > 28 && underlined < 60, `a line of ${plain} px before, of ${underlined} px while composing`);
  await ime.insert('tiếng');
  await page.waitFor((wanted) => document.activeElement.value === wanted, { args: ['hop tiếng'] });
  await page.nextFrame();
  assert.ok(await longestLine(page, await insideField(page)) < 20, 'the line stays after the commit');
  assert.deepEqual(await edits(page), ['t', 'ti', 'tiê', 'tiên', 'tiêng', 'tiếng'].map((composed) => `hop ${composed}`));
  assert.deepEqual(await fieldState(page), { value: 'hop tiếng', selection: [9, 9] });
});

chromiumTest('a composition that is given up leaves nothing', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  await ime.insert('đường ');
  await ime.compose('bô');
  await queryIs(page, 'đường bô');
  await ime.compose('');
  await queryIs(page, 'đường ');
  await page.nextFrame();
  assert.ok(await longestLine(page, await insideField(page)) < 20, 'a line is left');
  await page.type('bộ');
  await answered(page, 'đường bộ');
});

chromiumTest('a word that is there is taken up again and is underlined alone', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  await ime.insert('mmmmmmmmmm mm');
  await ime.compose('mm', { replacementStart: 11, replacementEnd: 13 });
  await page.waitFor(() => document.activeElement.value === 'mmmmmmmmmm mm');
  await ime.compose('mmm', { replacementStart: 11, replacementEnd: 13 });
  await queryIs(page, 'mmmmmmmmmm mmm');
  const line = await longestLine(page, await insideField(page));
  assert.ok(line > 30 && line < 60, `${line} px`);
});

chromiumTest('Enter that ends a composition does not search', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  const entries = await page.evaluate(() => history.length);
  await ime.insert('một');
  await queryIs(page, 'một');
  await page.press('Enter');
  await ime.compose(' hai');
  await ime.press({ key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
  await ime.press({ key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
  await ime.insert(' hai');
  await answered(page, 'một hai');
  // The one entry is of the first Enter: the first change after it is a step of its own.
  assert.equal(await page.evaluate(() => history.length), entries + 1);
});

chromiumTest('Telex on Windows: Backspaces and packets make tiếng of tieeng', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  await page.type('tie');
  await ime.backspace(1);
  await ime.packet('ê');
  await page.type('ng');
  await queryIs(page, 'tiêng');
  await ime.backspace(3);
  await ime.packet('ếng');
  await answered(page, 'tiếng');
  assert.deepEqual(await fieldState(page), { value: 'tiếng', selection: [5, 5] });
});

chromiumTest('a burst of Backspaces and a packet at once ends in the right word', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  await page.type('tieeng');
  await ime.burst(4, 'ếng');
  await answered(page, 'tiếng');
  assert.equal(await fieldValue(page), 'tiếng');
});

chromiumTest('the trick with U+202F: a letter that is taken away with it is not missed', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  await page.type('tie');
  await ime.packet('\u202f');
  await queryIs(page, 'tie\u202f');
  await ime.backspace(2);
  await ime.packet('ê');
  await answered(page, 'tiê');
  assert.equal(await fieldValue(page), 'tiê');
});

chromiumTest('sixteen units at once, and characters of two units', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  await countEdits(page);
  for (const inserted of ['hợp tác biên giớ', 'i 😀']) await ime.insert(inserted);
  await answered(page, 'hợp tác biên giới 😀');
  await ime.packet('😀');
  await queryIs(page, 'hợp tác biên giới 😀😀');
  assert.equal((await edits(page)).at(-1), 'hợp tác biên giới 😀😀');
  await ime.backspace(2);
  await queryIs(page, 'hợp tác biên giới ');
});

chromiumTest('a phone keyboard composes every letter and deletes inside the composition', async (page) => {
  await openToType(page);
  const ime = await inputMethod(page);
  for (const composed of ['d', 'du', 'duo', 'duon', 'duong', 'đuong', 'đương', 'đươn', 'đường']) {
    await ime.taken();
    await ime.compose(composed);
  }
  await ime.insert('đường');
  await ime.insert(' ');
  await ime.taken();
  await ime.compose('b');
  await ime.taken();
  await ime.compose('');
  await ime.compose('bộ');
  await ime.insert('bộ');
  await answered(page, 'đường bộ');
  assert.deepEqual(await fieldState(page), { value: 'đường bộ', selection: [8, 8] });
});

chromiumTest('a composition that began before the program was there goes on in it', async (page) => {
  const server = await serveHeld(reports.site, /^\/parts\/app-/);
  try {
    await page.goto(server.url);
    await page.waitFor(() => document.querySelector('.tracuu-field')?.placeholder && window.tracuu, { what: 'the frame of the page' });
    await page.evaluate(() => document.querySelector('.tracuu-field').focus());
    const ime = await inputMethod(page);
    await ime.insert('hợp ');
    await ime.compose('ta');
    server.release();
    await isReady(page);
    await queryIs(page, 'hợp ta');
    await ime.compose('tác');
    await queryIs(page, 'hợp tác');
    await ime.insert('tác');
    await answered(page, 'hợp tác');
    assert.equal(await fieldValue(page), 'hợp tác');
  } finally {
    server.release();
    await server.stop();
  }
});

/** A phone: a small viewport, fingers instead of a mouse. */
async function becomePhone(page) {
  const cdp = await page.cdp();
  await page.driver.setViewport({ width: 390, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  return {
    tap: async (x, y) => {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y, id: 1 }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}

chromiumTest('a tap on a field focuses it within the gesture, which is when a phone opens its keyboard', async (page) => {
  const finger = await becomePhone(page);
  await open(page, reports.http);
  await page.evaluate(() => {
    window.focusedDuring = [];
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function (...args) {
      if (this.localName === 'input') window.focusedDuring.push(window.event?.type);
      return focus.apply(this, args);
    };
  });
  const { bounds } = await page.waitForRole('searchbox');
  await finger.tap(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
  await page.waitFor(() => document.activeElement?.type === 'search', { what: 'the search field to have the focus' });
  assert.equal(await page.evaluate(() => window.focusedDuring[0]), 'pointerup');
  const ime = await inputMethod(page);
  await ime.insert('mmmmmmmmm');
  await answered(page, 'mmmmmmmmm');
  assert.ok(bounds.height >= 44 || (await page.waitForRole('searchbox')).bounds.height >= 44, 'too small for a finger');
  await page.press('ArrowLeft');
  await page.press('ArrowLeft');
  await assertCaretIsDrawnWhereItIs(page, 'under a finger');
});
