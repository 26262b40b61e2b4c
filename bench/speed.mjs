// One corpus: the site is built, then every subject opens it and is typed into.
import { join } from 'node:path';
import { temporaryFolder } from '../tests/browser/rig/index.mjs';
import { buildSite } from './build_cost.mjs';
import { corpusFile, gzipped, jsonLines, textBytes, unpacked } from './corpora.mjs';
import { makePagefindIndex } from './pagefind_index.mjs';
import { withoutMarks } from './queries.mjs';
import { Stage } from './stage.mjs';
import { percentiles } from './statistics.mjs';
import { corpusBytes, openPeer, openTracuu } from './subjects.mjs';
import { type } from './typing.mjs';

/** Keystrokes right after the first result are told apart: an engine may still have work of its own then. */
const earlyQueries = 3;
const restMs = 10_000;

/**
 * @param {object} browser
 * @param {string} corpus a file below the shared corpus/
 * @param {{peers: import('./peers.mjs').Peer[], typed: string[], say: (text: string) => void}} options
 */
export async function measureSpeed(browser, corpus, { peers, typed, say }) {
  const input = corpusFile(corpus);
  const documents = unpacked(input);
  const site = join(temporaryFolder('site'), 'site/');
  say(`${corpus}: tracuu build`);
  const cost = buildSite(input, site);
  const size = { text: textBytes(documents), lines: documents.length, gzipped: gzipped(documents).length, corpus: corpusBytes(site) };
  say(`${corpus}: Tracuu`);
  const tracuu = await openTracuu(browser, site);
  const subjects = { tracuu: await measure(tracuu, typed, { bare: true }) };
  await measurePeers(browser, documents, { peers, typed, say, corpus, subjects });
  return { corpus, build: { ...cost, megabytesPerSecond: size.text / 1e6 / cost.user }, size, subjects };
}

async function measurePeers(browser, documents, { peers, typed, say, corpus, subjects }) {
  const stage = await Stage.open(peers, documents);
  for (const { name, title, typed: count } of peers) {
    say(`${corpus}: ${title}`);
    try {
      const prebuilt = name === 'pagefind' ? await prebuild(documents, stage) : undefined;
      const subject = await openPeer(browser, stage, name, { purpose: 'typing' });
      subjects[name] = { ...(await measure(subject, typed.slice(0, count))), prebuilt };
    } catch (error) {
      say(`${title} could not: ${error.message}`);
      subjects[name] = { failed: error.message };
    }
  }
  await stage.stop();
}

async function prebuild(documents, stage) {
  const seconds = await makePagefindIndex(jsonLines(documents), join(stage.folder, 'pagefind'));
  return { seconds, ...stage.weigh('pagefind') };
}

async function measure(subject, typed, { bare = false } = {}) {
  const early = await type(subject, typed.slice(0, earlyQueries));
  await new Promise((resolve) => { setTimeout(resolve, restMs); });
  const times = await type(subject, typed);
  const bareTimes = bare ? await type(subject, typed.map(withoutMarks)) : undefined;
  const memoryBytes = await subject.memoryBytes();
  await subject.close();
  const { firstResult, bytes, steps } = subject.loading;
  return { firstResult, bytes, steps, memoryBytes, early: summary(early), typed: summary(times), bare: bareTimes && summary(bareTimes), times };
}

function summary(times) {
  return { inside: percentiles(times.flat().map(([inside]) => inside)), round: percentiles(times.flat().map(([, round]) => round)) };
}
