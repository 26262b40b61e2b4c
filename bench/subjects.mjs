// Every subject as the measuring side sees it: a page with `window.ask({query, limit, typing}) → {ids, inside}`, and what loading cost.
import { join } from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import { serveSite } from '../tests/browser/rig/index.mjs';
import { firstQuery } from './queries.mjs';
import { documentsName } from './stage.mjs';

/**
 * @typedef {object} Subject
 * @property {import('../tests/browser/rig/page.mjs').Page} page
 * @property {{firstResult: number, bytes: number, steps: object}} loading milliseconds since navigation, bytes as transferred
 * @property {() => Promise<number>} memoryBytes
 * @property {() => Promise<void>} close
 */

/** The explorer of a site that `tracuu build` made. @returns {Promise<Subject>} */
export async function openTracuu(browser, site) {
  const server = await serveSite(site);
  const page = await browser.newPage();
  await page.goto(server.url);
  const firstResult = await page.evaluate(firstResultInPage, firstQuery);
  await page.evaluate(defineAskInPage);
  return {
    page,
    loading: { firstResult, bytes: await bytesAskedFor(page, server.url, site), steps: {} },
    memoryBytes: () => page.evaluate('window.tracuu.stats().engineMemoryBytes'),
    close: () => Promise.all([page.close(), server.stop()]),
  };
}

/**
 * A peer on the stage.
 * @param {{purpose: 'typing' | 'questions', marks?: boolean}} options marks: kept as written, not folded
 * @returns {Promise<Subject>}
 */
export async function openPeer(browser, stage, peer, { purpose, marks = false }) {
  const page = await browser.newPage();
  const parameters = new URLSearchParams({ peer, documents: documentsName, purpose, marks, first: firstQuery });
  stage.sent = 0;
  await page.goto(`${stage.url}?${parameters}`);
  const { now, ...steps } = await loaded(page, peer);
  return {
    page,
    loading: { firstResult: now, bytes: stage.sent, steps },
    memoryBytes: () => memoryOf(page),
    close: () => page.close(),
  };
}

async function firstResultInPage(query) {
  while (!window.tracuu) await new Promise((resolve) => { setTimeout(resolve, 1); });
  await window.tracuu.search({ query });
  return performance.now();
}

function defineAskInPage() {
  window.ask = async ({ query, limit }) => {
    const { hits, elapsed_ms: inside } = await window.tracuu.search({ query, limit });
    return { ids: hits.map(({ id }) => id), inside };
  };
}

/** A site's files travel as they lie there. */
async function bytesAskedFor(page, url, site) {
  const paths = new Set((await page.requests()).filter((address) => address.startsWith(url)).map((address) => new URL(address).pathname));
  return [...paths].reduce((sum, path) => sum + sizeOf(join(site, path === '/' ? 'index.html' : decodeURIComponent(path))), 0);
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Building takes longer than one call of the driver may last: asked again until it is done. */
async function loaded(page, peer) {
  for (;;) {
    const { done, failed } = await page.evaluate(() => ({ done: window.loaded ?? null, failed: window.failed ?? null }));
    if (failed) throw new Error(`${peer}: ${failed}`);
    if (done) return done;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}

/** What is in use after a garbage collection, in the page and its workers; a WebAssembly memory has to be told by its owner. */
async function memoryOf(page) {
  const sessions = [await page.cdp(), ...page.driver.workers().map((worker) => worker.client)];
  let sum = await page.evaluate('window.memoryBytes()');
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage').catch(() => {});
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    sum += usedSize + backingStorageSize;
  }
  return sum;
}

/** The corpus's share of a site, as transferred. */
export function corpusBytes(site) {
  const { parts } = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8'));
  return parts.filter(({ role }) => role === 'corpus').reduce((sum, { bytes }) => sum + bytes, 0);
}
