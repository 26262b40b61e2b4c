// node bench/language.mjs SITE|INPUT… [--runs N] [--browser chromium]
//
// What the language tools cost over whole corpora, in the page's worker as a browser runs it: milliseconds to the first rows and to the
// end, how long the longest slice is, which a search may have to wait for; once right after loading, when no text has been read, and
// then with the token stream at hand.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, serveSite, temporaryFolder } from '../tests/browser/rig/index.mjs';
import { buildSite } from './build_cost.mjs';
import { percentiles } from './statistics.mjs';

const { values: { runs, browser: engine }, positionals: inputs } = parseArgs({
  allowPositionals: true, options: { runs: { type: 'string', default: '5' }, browser: { type: 'string', default: 'chromium' } },
});

/** A word that is nearly everywhere, and a phrase that is not. */
const common = 'không', phrase = 'biên giới';
const questions = [
  ...[common, phrase].map((node) => [`concordance of ${node}`, { type: 'concordance', node }]),
  [`the same, by what follows ${common}`, { type: 'concordance', node: common, order: 'right' }],
  ...[common, phrase].map((node) => [`collocations of ${node}`, { type: 'collocations', node }]),
  ...[2, 3, 4, 5].map((size) => [`${size}-grams`, { type: 'ngrams', size }]),
  ...[common, phrase].map((node) => [`frequency of ${node}`, { type: 'frequency', node }]),
  ...[common, phrase].map((node) => [`dispersion of ${node}`, { type: 'dispersion', node }]),
  ...[1, 2, 3].map((size) => [`keyness of ${phrase}, ${size} syllable${size > 1 ? 's' : ''}`, { type: 'keyness', query: phrase, size }]),
  ['vocabulary', { type: 'vocabulary' }],
  ['vocabulary by the alphabet', { type: 'vocabulary', order: 'alphabet' }],
];

/** A site folder as it is; anything else is packed. */
function siteOf(path) {
  if (existsSync(join(path, 'manifest.json'))) return path;
  const site = join(temporaryFolder('site'), 'site/');
  buildSite(path, site);
  return site;
}

/** Runs before the page's scripts: what is asked here goes to the page's own worker, and its answers to nobody else. */
function tapWorker() {
  const Original = window.Worker;
  const waiting = new Map();
  let last = 1e6; // the page's own tickets are far below
  window.Worker = class extends Original {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', (event) => {
        const { type, ticket, answer } = event.data;
        if (type === 'ready') window.engineReady = true;
        if (type !== 'answer' || !waiting.has(ticket)) return;
        event.stopImmediatePropagation();
        waiting.get(ticket)(answer);
        waiting.delete(ticket);
      });
      window.askEngine = (request) => new Promise((resolve) => {
        waiting.set(++last, resolve);
        this.postMessage({ type: 'ask', number: last, ticket: last, request: JSON.stringify({ query: '', ...request }) });
      });
    }
  };
}

/** In the page: asks until it is done. */
async function finish(request) {
  const begin = performance.now();
  let first = 0, longest = 0;
  for (;;) {
    const asked = performance.now();
    const { done, rows, lines, bars, type, message } = JSON.parse(await window.askEngine(request));
    if (type === 'error') throw new Error(message.en);
    const now = performance.now();
    longest = Math.max(longest, now - asked);
    if (!first && (rows ?? lines ?? bars).length) first = now - begin;
    if (done === 1) return { first, all: now - begin, longest };
  }
}

async function open(browser, url) {
  const page = await browser.newPage();
  await page.driver.evaluateOnNewDocument(tapWorker);
  await page.goto(url);
  await page.waitFor(() => window.engineReady, { timeout: 120_000, what: 'the engine' });
  return page;
}

/** Something else, so that nothing is left of what was counted. */
const forget = (page) => Promise.all(['concordance', 'collocations', 'ngrams', 'frequency', 'vocabulary'].map((type) => page.evaluate((request) => window.askEngine(request), { type, query: 'id:no-such-document', node: 'x' })));

const ms = (time) => time.toFixed(0).padStart(7);

async function measureSite(browser, site) {
  const server = await serveSite(site);
  console.log(`\n${site}\nms                                      unread: first     all longest     read: first     all longest   (medians)`);
  for (const [name, request] of questions) {
    let page = await open(browser, server.url);
    const cold = [], warm = [];
    for (let run = 0; run < Number(runs) && run < 3; ++run) {
      if (run) {
        await page.close();
        page = await open(browser, server.url);
      }
      cold.push(await page.evaluate(finish, request));
    }
    await page.evaluate(finish, { type: 'ngrams', size: 2 });
    for (let run = 0; run < Number(runs); ++run) {
      await forget(page);
      warm.push(await page.evaluate(finish, request));
    }
    await page.close();
    const median = (times, what) => ms(percentiles(times.map((time) => time[what])).p50);
    const figures = [cold, warm].map((times) => ['first', 'all', 'longest'].map((what) => median(times, what)).join(' '));
    console.log(`${name.padEnd(44)} ${figures.join('          ')}`);
  }
  await server.stop();
}

const browser = await launch({ engine });
for (const input of inputs) await measureSite(browser, siteOf(input));
await browser.close();
