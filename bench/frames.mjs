// node bench/frames.mjs SITE|INPUT [--renderer cpu|webgl]
//
// What a frame costs on the page's thread, from its beginning to the mirror's change, while people type and scroll and while the worker
// counts; and how many frames are drawn when nobody does anything. The GPU has nothing to do meanwhile: here it is the same processor, and would be waited for.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, serveSite, temporaryFolder } from '../tests/browser/rig/index.mjs';
import { buildSite } from './build_cost.mjs';
import { percentiles } from './statistics.mjs';

const { values: { renderer }, positionals: [input] } = parseArgs({ allowPositionals: true, options: { renderer: { type: 'string', default: 'webgl' } } });
const queries = ['uỷ ban hỗn hợp về hợp tác kinh tế', 'bien gioi viet nam campuchia', 'thủ tướng tiếp đại sứ'];
/** Language tools that take longest; each shows what it knows so far while it counts. */
const tools = ['view=collocations&node=không', 'view=ngrams', 'view=keyness&keysize=2&q=biên giới', 'view=dispersion&node=không'];
const idleSeconds = 5;

/** A site folder as it is; anything else is packed. */
function siteOf(path) {
  if (existsSync(join(path, 'manifest.json'))) return path;
  const site = join(temporaryFolder('site'), 'site/');
  buildSite(path, site);
  return site;
}

/** One document of 5 MB. */
function longDocument() {
  const sentence = 'Hai bên nhất trí tiếp tục tăng cường hợp tác trên các lĩnh vực kinh tế, văn hoá, khoa học và kỹ thuật. ';
  const paragraph = sentence.repeat(6);
  const text = Array.from({ length: Math.ceil(5e6 / Buffer.byteLength(paragraph)) }, () => paragraph).join('\n');
  const path = join(temporaryFolder('long'), 'long.jsonl');
  writeFileSync(path, JSON.stringify({ id: 'long', title: 'Văn kiện dài', text }));
  return path;
}

/** From now on the page notes what each of its frames costs. */
function watchFrames() {
  window.costs = [];
  let seen = window.tracuu.stats().frames;
  const look = () => {
    const { frames, lastFrameMs } = window.tracuu.stats();
    if (frames !== seen) window.costs.push(lastFrameMs);
    seen = frames;
    requestAnimationFrame(look);
  };
  look();
}

function idleGpu() {
  for (const call of ['drawElements', 'clear']) WebGL2RenderingContext.prototype[call] = () => {};
}

async function open(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.driver.evaluateOnNewDocument(idleGpu);
  await page.goto(`${url}?renderer=${renderer}`);
  await page.waitFor(() => window.tracuu?.ready.then(() => true), { timeout: 120_000, what: 'the explorer' });
  return page;
}

async function report(page, what, action) {
  await page.evaluate(watchFrames);
  await action();
  const { count, p50, p95, max } = percentiles(await page.evaluate(() => window.costs));
  console.log(`${what}: ${count} frames, p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, max ${max.toFixed(2)} ms`);
}

async function idleFrames(page) {
  return page.evaluate(async (seconds) => {
    const pause = (time) => new Promise((done) => { setTimeout(done, time); });
    await pause(1000);
    const before = window.tracuu.stats().frames;
    await pause(seconds * 1000);
    return window.tracuu.stats().frames - before;
  }, idleSeconds);
}

async function turnWheel(page, point) {
  for (let i = 0; i < 120; ++i) await page.wheel(point, i < 60 ? 120 : -120);
}

async function countAll(page, tool) {
  await page.evaluate((state) => window.tracuu.setState(state), tool);
  await page.waitFor((name) => {
    const { place, language, searching } = window.tracuu.viewModel();
    return place === name && !searching && language.known && !language.asking;
  }, { args: [/view=(\w+)/.exec(tool)[1]], timeout: 60_000, what: tool });
}

async function measureCorpus(browser) {
  const server = await serveSite(siteOf(input));
  const page = await open(browser, server.url);
  console.log(`frames in ${idleSeconds} idle seconds: ${await idleFrames(page)}`);
  await page.press('/');
  console.log(`frames in ${idleSeconds} seconds with the caret in the field: ${await idleFrames(page)}`);
  await report(page, 'typing', async () => {
    for (const query of queries) {
      await page.press('Control+a');
      for (const letter of query) {
        await page.type(letter);
        await page.nextFrame();
      }
    }
  });
  await page.evaluate(() => window.tracuu.setState('q='));
  await report(page, 'scrolling results', () => turnWheel(page, { x: 400, y: 500 }));
  for (const tool of tools) await report(page, `counting, ${tool}`, () => countAll(page, tool));
  await page.evaluate(() => window.tracuu.setState('q='));
  await page.evaluate(() => window.tracuu.search({ query: 'hop tac' }).then(({ hits }) => window.tracuu.open(hits[0].id)));
  await page.waitForRole('article');
  await report(page, 'scrolling a document', () => turnWheel(page, { x: 1000, y: 500 }));
  await page.close();
  await server.stop();
}

async function measureLongDocument(browser) {
  const server = await serveSite(siteOf(longDocument()));
  const page = await open(browser, `${server.url}`);
  await page.evaluate(() => window.tracuu.open('long'));
  await page.waitForRole('article');
  await report(page, 'scrolling 5 MB', () => turnWheel(page, { x: 1000, y: 500 }));
  await page.close();
  await server.stop();
}

const browser = await launch({ engine: 'chromium' });
await measureCorpus(browser);
await measureLongDocument(browser);
await browser.close();
