// node bench/renderer.mjs SITE|INPUT [--renderer cpu|webgl]
//
// What a frame costs in the page, in processor time of its thread: so a busy machine makes no difference. Events, the frame, the
// mirror and the browser's own part are in it; with WebGL the GPU's part is not.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, serveSite, temporaryFolder } from '../tests/browser/rig/index.mjs';
import { buildSite } from './build_cost.mjs';

const { values: { renderer }, positionals: [input] } = parseArgs({ allowPositionals: true, options: { renderer: { type: 'string', default: 'cpu' } } });
const site = existsSync(join(input, 'manifest.json')) ? input : join(temporaryFolder('site'), 'site/');
if (site !== input) buildSite(input, site);
const server = await serveSite(site);
const browser = await launch({ engine: 'chromium' });

const threadSeconds = async (session) => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime').value;
const frames = (page) => page.evaluate(() => window.tracuu.stats().frames);

/** Milliseconds of the page's thread for each frame that an action brings about. */
async function cost(page, session, action) {
  const before = [await frames(page), await threadSeconds(session)];
  await action();
  await page.nextFrame();
  const spent = await threadSeconds(session) - before[1];
  const drawn = await frames(page) - before[0];
  return `${(1000 * spent / drawn).toFixed(1)} ms a frame (${drawn})`;
}

async function turnWheel(page, point) {
  for (let i = 0; i < 40; ++i) await page.wheel(point, i < 20 ? 90 : -90);
}

async function measure(width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${server.url}?renderer=${renderer}`);
  await page.waitFor(() => window.tracuu?.ready.then(() => true), { timeout: 120_000, what: 'the explorer' });
  const session = await page.cdp();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const say = async (what, action) => console.log(`${width}x${height} ${renderer} ${what}: ${await cost(page, session, action)}`);
  await page.press('/');
  await say('typing', () => page.type('uy ban hon hop ve hop tac kinh te'));
  await page.evaluate(() => window.tracuu.setState('q='));
  await page.nextFrame();
  await say('scrolling results', () => turnWheel(page, { x: 200, y: height / 2 }));
  await page.evaluate(() => window.tracuu.search({ query: 'hop tac' }).then(({ hits }) => window.tracuu.open(hits[0].id)));
  await page.waitForRole('article');
  await say('scrolling a document', () => turnWheel(page, { x: width - 300, y: height / 2 }));
  await say('another width', async () => {
    for (let i = 1; i <= 20; ++i) {
      await page.setViewport({ width: width - (i % 2), height });
      await page.nextFrame();
    }
  });
  await page.close();
}

for (const size of [[1280, 800], [1920, 1080], [2560, 1440]]) await measure(...size);
await browser.close();
await server.stop();
