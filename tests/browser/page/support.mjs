// What the tests of the product have in common: pages made by `tracuu build`, opened over http and from a file.
import { execFile } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { engine, fileUrl, serveFolder, serveSite, temporaryFolder, tracuuBinary } from '../rig/index.mjs';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));
const table = JSON.parse(readFileSync(join(repository, 'assets/texts.json'), 'utf8'));

export const sample = join(repository, 'assets/sample/reports.jsonl');
const shared = process.env.TRACUU_SHARED ?? join(repository, '..', 'shared');
/** The two founding reports, or null where they are not at hand. */
export const seeds = existsSync(join(shared, 'corpus/seeds')) ? join(shared, 'corpus/seeds') : null;

/** Those that a test of words goes through: the engines differ in no word, so that both are read in one of them. */
export const languages = engine === 'chromium' ? ['vi', 'en'] : ['vi'];

/** A text of the product. */
export function text(key, lang = 'vi', ...values) {
  return table[key][lang].replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');
}

/** Packs an input into both forms. @returns {Promise<{site: string, html: string}>} */
export async function pack(input, ...options) {
  const folder = temporaryFolder('packed');
  const made = { site: join(folder, 'site/'), html: join(folder, 'page.html') };
  await Promise.all(Object.values(made).map((out) => promisify(execFile)(tracuuBinary(), ['build', input, '-o', out, '--quiet', ...options])));
  return made;
}

/** Both forms of a packed input, ready to open: [{form, url, base}] and stop(). */
export async function openings(input, ...options) {
  const made = await pack(input, ...options);
  const server = await serveSite(made.site);
  return { ...made, http: server.url, file: fileUrl(made.html), stop: () => server.stop() };
}

/** Serves a folder but keeps one file back, from a byte on, until it is released. */
export async function serveHeld(folder, held, from = 0) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const server = await serveFolder(folder, {
    respond(request, response, path) {
      if (!held.test(path)) return false;
      const file = join(folder, path);
      response.writeHead(200, { 'content-type': path.endsWith('.html') ? 'text/html' : 'application/octet-stream', 'content-length': statSync(file).size });
      if (from > 0) createReadStream(file, { end: from - 1 }).pipe(response, { end: false });
      released.then(() => createReadStream(file, { start: from }).pipe(response));
      return true;
    },
  });
  return { ...server, release };
}

export const forms = ['http', 'file'];

/** Those for what depends on the engine or on the form, and not on both at once: each engine has one, one has both. */
export const formsInTurn = { chromium: forms, firefox: ['file'], webkit: ['http'] }[engine];

/** Documents as JSON Lines in a file of their own. @param {object[]} documents */
export function corpusFile(documents) {
  const path = join(temporaryFolder('corpus'), 'documents.jsonl');
  writeFileSync(path, documents.map((document) => JSON.stringify(document)).join('\n'));
  return path;
}

/** Opens an address and waits until the explorer answers. */
export async function open(page, url) {
  await page.goto(url);
  await isReady(page);
}

export async function isReady(page) {
  const outcome = await page.waitFor(() => window.tracuu?.ready.then(() => 'ready', ({ code, message }) => `${code}: ${message}`), { what: 'the explorer' });
  if (outcome !== 'ready') throw new Error(outcome);
}

/** Puts the text into the search field in place of what is there, by keys, and waits for the answer to it. */
export async function search(page, query) {
  await page.press('/');
  await page.waitFor(() => document.activeElement?.type === 'search', { what: 'the search field to have the focus' });
  await page.press('Control+a');
  await page.type(query);
  await answered(page, query);
}

export async function answered(page, query) {
  await page.waitFor((wanted) => {
    const view = window.tracuu.viewModel();
    if (view.query !== wanted || view.searching) return false;
    const row = document.querySelector('.tracuu-mirror li');
    return view.total === 0 ? !row : row?.getAttribute('aria-setsize') === String(view.rows ?? view.total) && row.textContent.includes(view.hits[0].title);
  }, { args: [query], what: `the answer to ${query}` });
}

export const view = (page) => page.evaluate(() => window.tracuu.viewModel());

/** Waits until the picture has come to rest: no frame in the longest time that lies between two steps of any motion. */
export async function atRest(page) {
  await page.waitFor(async () => {
    const before = window.tracuu.stats().frames;
    await new Promise((resolve) => { setTimeout(resolve, 700); });
    return window.tracuu.stats().frames === before;
  }, { timeout: 20_000, what: 'the picture to come to rest' });
}

/** From now on `loseOnce()` in the page takes the canvas's context away, gives it back, and resolves to the extension that does so. */
export function teachLoss(page) {
  return page.evaluate(() => {
    window.loseOnce = async () => {
      const canvas = document.querySelector('.tracuu-canvas');
      const extension = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
      const event = (type) => new Promise((resolve) => { canvas.addEventListener(type, resolve, { once: true }); });
      const lost = event('webglcontextlost');
      extension.loseContext();
      await lost;
      const restored = event('webglcontextrestored');
      setTimeout(() => extension.restoreContext());
      await restored;
      return extension;
    };
  });
}

/** The browser takes the canvas's context away and gives it back, so many times; at last it may take it for good. */
export async function loseContext(page, times = 1, forGood = false) {
  await teachLoss(page);
  await page.evaluate(async (count, atLast) => {
    let extension;
    for (let i = 0; i < count; ++i) extension = await window.loseOnce();
    if (atLast) extension.loseContext();
  }, times, forGood);
}

/** Nothing that the page may never do has happened. */
export async function assertSilent(page, assert) {
  assert.deepEqual(await page.outsideRequests(), []);
  assert.deepEqual(await page.cspViolations(), []);
  assert.deepEqual((await page.consoleMessages()).filter(({ type, text: said }) => /error/.test(type) && !/manifest-src/.test(said)), []);
}
