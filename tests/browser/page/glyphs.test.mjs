// What the embedded fonts lack: drawn by the browser, whole clusters at a time, at every density. Which scripts show more
// than the browser's own box for a missing letter depends on the fonts of the machine; what is drawn is the same anyway.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { glyphFont } from '../../../web/src/glyph_canvas.js';
import { browserTests, engine } from '../rig/index.mjs';
import { look } from './pictures.mjs';
import { assertSilent, atRest, corpusFile, forms, isReady, loseContext, openings, search, view } from './support.mjs';

const clusters = {
  khmer: 'ខ្មែ', subscripts: 'ស្ត្រី', chinese: '中', lao: 'ມື້', thai: 'ที่', devanagari: 'क्षे', greek: 'Ω', cyrillic: 'Ж', arabic: 'وزارة',
  family: '👨‍👩‍👧‍👦', flag: '🇻🇳', skin: '👍🏽', keycap: '1️⃣', composed: 'x̂',
};
const repeated = 9;
const joined = new Set(['arabic']);
const lines = Object.entries(clusters).flatMap(([name, cluster]) => (joined.has(name) ? [cluster] : [cluster, cluster.repeat(repeated)]));
const documents = [
  { id: 'chu', title: 'Chữ Khmer ខ្មែរ và 中文外交 👨‍👩‍👧‍👦', text: lines.join('\n') },
  { id: 'khac', title: 'Hợp tác', text: 'Văn bản không có chữ nào khác.' },
];

// High enough for every line to be in sight.
const viewport = { width: 1280, height: 1440 };
const test = browserTests({ viewport });
let corpus;
before(async () => { corpus = await openings(corpusFile(documents)); });
after(() => corpus.stop());

const theme = JSON.parse(readFileSync(new URL('../../../assets/themes/light.json', import.meta.url), 'utf8'));
const ink = [1, 3, 5].map((at) => parseInt(theme.text.slice(at, at + 2), 16));
const serif = 1;
const readerSize = 17;
const readerLine = 29;
const linePerEm = 1.362;
/** The reader's em in device pixels: sizes from ascender to descender are whole ones. */
const emAt = (density) => Math.round(readerSize * density * linePerEm) / linePerEm;

const paragraphs = (page) => page.evaluate(() => [...document.querySelectorAll('.tracuu-mirror article p')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { text: element.textContent, x, y, width, height };
}));

async function isOpen(page) {
  await isReady(page);
  await page.waitFor((last) => [...document.querySelectorAll('.tracuu-mirror article p')].some(({ textContent }) => textContent === last), { args: [lines.at(-1)], what: 'the document in the mirror' });
  await atRest(page);
}

async function openDocument(page, url) {
  await page.goto(`${url}#doc=chu`);
  await isOpen(page);
}

/** The rectangle of a line; a little more at its left, because some glyphs begin before their pen. */
async function lineOf(page, wanted) {
  const { x, y, width } = (await paragraphs(page)).find(({ text }) => text === wanted);
  return { x: x - 4, y, width, height: readerLine };
}

for (const form of forms) {
  test(`${form}: each cluster is drawn as the browser draws the whole of it`, async (page, t) => {
    await openDocument(page, corpus[form]);
    const font = glyphFont(serif, emAt(1));
    for (const [name, cluster] of Object.entries(clusters)) {
      const rect = await lineOf(page, cluster);
      const { distance, visible, tofu } = await look(page, async (pictures, shot, place, text, css, colour) => {
        const part = await pictures.part(shot, place);
        const wanted = pictures.drawn(text, css);
        const boxes = [1, 2, 3, 4, 7].map((count) => pictures.drawn('\u0378'.repeat(count), css));
        const same = ({ width, height, data }) => width === wanted.width && height === wanted.height && data.every((value, i) => value === wanted.data[i]);
        return { distance: pictures.distance(part, wanted, colour), visible: pictures.ink(part) !== null, tofu: boxes.some(same) };
      }, rect, cluster, font, ink);
      assert.ok(visible, `${name}: nothing is drawn`);
      assert.ok(distance < 3, `${name}: ${distance} from what the browser draws`);
      if (tofu) t.diagnostic(`${name}: no font of this machine has it, so boxes were compared`);
    }
    await assertSilent(page, assert);
  });
}

test('a cluster is as wide as the whole of it is measured', async (page) => {
  await openDocument(page, corpus.http);
  for (const [name, cluster] of Object.entries(clusters).filter(([key]) => !joined.has(key))) {
    const places = [await lineOf(page, cluster), await lineOf(page, cluster.repeat(repeated))];
    const { more, advance } = await look(page, async (pictures, shot, [one, many], text, css) => {
      const [first, last] = [pictures.ink(await pictures.part(shot, one)), pictures.ink(await pictures.part(shot, many))];
      const context = pictures.context(1, 1);
      context.font = css;
      return { more: last.right - first.right, advance: context.measureText(text).width };
    }, places, cluster, glyphFont(serif, emAt(1)));
    assert.ok(Math.abs(more - advance * (repeated - 1)) <= 1.5, `${name}: ${more} for ${repeated - 1} times ${advance}`);
  }
});

test('what is searched, mirrored and told is the original text', async (page) => {
  await openDocument(page, corpus.http);
  const mirrored = (await paragraphs(page)).map(({ text }) => text);
  for (const line of lines) assert.ok(mirrored.includes(line), line);
  assert.equal((await view(page)).open.title, documents[0].title);
  await page.evaluate(() => window.tracuu.setState(''));
  for (const query of ['中文', 'ខ្មែរ']) {
    await search(page, query);
    assert.deepEqual((await view(page)).hits.map(({ id }) => id), ['chu'], query);
  }
});

/** How far the Khmer line is from what the browser draws. */
const khmerDistance = async (page, density) => look(page, async (pictures, shot, place, text, css, colour) => pictures.distance(await pictures.part(shot, place), pictures.drawn(text, css), colour),
  await lineOf(page, clusters.khmer), clusters.khmer, glyphFont(serif, emAt(density)), ink);

test('clusters come back with a lost context', async (page) => {
  await openDocument(page, corpus.http);
  await loseContext(page);
  await atRest(page);
  const distance = await khmerDistance(page, 1);
  assert.ok(distance < 3, `${distance} from what the browser draws`);
});

test('the canvas has the pixels of the screen, and clusters those of its density', { deviceScaleFactor: 2 }, async (page) => {
  await openDocument(page, corpus.http);
  assert.deepEqual(await canvasSizes(page), { shown: [1280, 1440], pixels: [2560, 2880], density: 2 });
  const distance = await khmerDistance(page, 2);
  assert.ok(distance < 3, `${distance} from what the browser draws`);
});

const canvasSizes = (page) => page.evaluate(() => {
  const canvas = document.querySelector('.tracuu-canvas');
  const { width, height } = canvas.getBoundingClientRect();
  return { shown: [width, height], pixels: [canvas.width, canvas.height], density: devicePixelRatio };
});

// As after zooming, or on another monitor. WebKit's density is fixed when a page is opened.
if (engine !== 'webkit') {
  test('another density draws everything anew, as a page opened at that density', async (page) => {
    await openDocument(page, corpus.http);
    const [{ bounds }] = await page.byRole('article');
    let { width } = viewport;
    for (const density of [1.25, 1.5, 2, 3, 1]) {
      // Chromium tells a page nothing of a density that is emulated alone; zooming changes the size as well.
      if (engine === 'chromium') width += 8;
      await page.setViewport({ ...viewport, width, deviceScaleFactor: density });
      await page.waitFor((...wanted) => {
        const canvas = document.querySelector('.tracuu-canvas');
        return [canvas.width, canvas.height, devicePixelRatio].every((value, i) => value === wanted[i]);
      }, { args: [Math.round(width * density), Math.round(viewport.height * density), density], what: `as many pixels as the screen has at ${density}` });
      await atRest(page);
      const changed = (await page.screenshot()).toString('base64');
      await page.reload();
      await isOpen(page);
      const { visible, most } = await look(page, async (pictures, fresh, before, place) => {
        const [one, other] = [await pictures.part(fresh, place), await pictures.part(before, place)];
        return { visible: pictures.ink(one) !== null, most: one.data.reduce((far, value, i) => Math.max(far, Math.abs(value - other.data[i])), 0) };
      }, changed, bounds);
      assert.ok(visible, `nothing is drawn at ${density}`);
      // A graphics card's rounding depends on where in the atlas a letter lies.
      assert.ok(most <= 2, `${most} levels from a fresh page at ${density}`);
    }
  });
}
