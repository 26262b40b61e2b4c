// Measures Tracuu and its peers in one Chromium, prints tables, writes build/bench.json. README.md says what and how.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../tests/browser/rig/index.mjs';
import { corpusFile } from './corpora.mjs';
import { peers as allPeers } from './peers.mjs';
import { typedQueries } from './queries.mjs';
import { measureRelevance } from './relevance.mjs';
import { ratioOfP95, relevanceReport, speedReport } from './report.mjs';
import { measureSpeed } from './speed.mjs';

const usage = `./dev bench [--quick] [--peer NAME…]
  --quick      20,000 articles alone, a quarter of the keystrokes, every fourth judged query
  --peer NAME  only this peer beside Tracuu; may be repeated (${allPeers.map(({ name }) => name).join(', ')})`;

const { values: options } = readOptions();
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const part = options.quick ? 4 : 1;
const peers = allPeers
  .filter(({ name }) => !options.peer || options.peer.includes(name))
  .map((peer) => ({ ...peer, typed: Math.ceil(peer.typed / part) }));
const corpora = ['news/news-full-20k.jsonl.zst', ...(options.quick ? [] : ['news/news-leads-154k.jsonl.zst'])];
const say = (text) => process.stderr.write(`bench: ${text}\n`);

try {
  corpora.forEach(corpusFile);
} catch (error) {
  say(error.message);
  process.exit(1);
}
save(await measureAll());
process.exit(0);

async function measureAll() {
  const all = typedQueries();
  const typed = all.slice(0, all.length / part);
  const browser = await launch({ engine: 'chromium' });
  const figures = { date: new Date().toISOString(), quick: options.quick, processors: cpus().length, browser: await versionOf(browser), speed: [] };
  for (const corpus of corpora) {
    const speed = await measureSpeed(browser, corpus, { peers, typed, say });
    console.log(`\n${speedReport(speed, peers)}`);
    figures.speed.push(withRatios(speed));
  }
  figures.relevance = await measureRelevance(browser, { peers, every: part, say });
  console.log(`\n${relevanceReport(figures.relevance)}`);
  await browser.close();
  return figures;
}

async function versionOf(browser) {
  const page = await browser.newPage();
  const version = await page.driver.browser().version();
  await page.close();
  return version;
}

/** The single times give way to what they say beside Tracuu's. */
function withRatios({ subjects, ...rest }) {
  const { tracuu } = subjects;
  const entries = Object.entries(subjects).map(([name, { times, ...figures }]) => {
    if (!times) return [name, figures];
    const ratios = { firstResult: figures.firstResult / tracuu.firstResult, keystrokeP95: ratioOfP95(times, tracuu.times) };
    return [name, { ...figures, ratios }];
  });
  return { ...rest, subjects: Object.fromEntries(entries) };
}

function save(figures) {
  const folder = fileURLToPath(new URL('../build/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}bench.json`, `${JSON.stringify(figures, null, 2)}\n`);
  say(`figures in ${folder}bench.json`);
}

function readOptions() {
  try {
    return parseArgs({ options: { quick: { type: 'boolean', default: false }, peer: { type: 'string', multiple: true }, help: { type: 'boolean', default: false } } });
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return process.exit(2);
  }
}
