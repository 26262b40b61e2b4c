// How good the first ten are on the retrieval set, with queries as typed and without marks.
import { join } from 'node:path';
import { temporaryFolder } from '../tests/browser/rig/index.mjs';
import { buildSite } from './build_cost.mjs';
import { corpusFile, jsonLines, unpacked } from './corpora.mjs';
import { makePagefindIndex } from './pagefind_index.mjs';
import { judgedQueries, withoutMarks } from './queries.mjs';
import { Stage } from './stage.mjs';
import { goodness } from './statistics.mjs';
import { openPeer, openTracuu } from './subjects.mjs';
import { judge } from './typing.mjs';

const passages = 'retrieval/passages.jsonl.zst';

/** @returns {Promise<{title: string, typed: object, bare: object}[]>} a row for each subject and each kind of its index */
export async function measureRelevance(browser, { peers, every, say }) {
  const judged = judgedQueries().filter((_, place) => place % every === 0);
  const input = corpusFile(passages);
  const site = join(temporaryFolder('site'), 'site/');
  buildSite(input, site);
  say('relevance: Tracuu');
  const rows = [await judgeBoth('Tracuu', await openTracuu(browser, site), judged)];
  const documents = unpacked(input);
  const stage = await Stage.open(peers, documents);
  if (peers.some(({ name }) => name === 'pagefind')) await makePagefindIndex(jsonLines(documents), join(stage.folder, 'pagefind'));
  for (const peer of peers) {
    for (const marks of peer.both ? [false, true] : [false]) {
      const title = peer.both ? `${peer.title}, ${marks ? 'marks kept' : 'marks folded'}` : peer.title;
      say(`relevance: ${title}`);
      const asked = judged.filter((_, place) => place % peer.judgedEvery === 0);
      rows.push(await judgeBoth(title, await openPeer(browser, stage, peer.name, { purpose: 'questions', marks }), asked));
    }
  }
  await stage.stop();
  return rows;
}

async function judgeBoth(title, subject, judged) {
  const typed = goodness(await judge(subject, judged, (query) => query));
  const bare = goodness(await judge(subject, judged, withoutMarks));
  await subject.close();
  return { title, queries: judged.length, typed, bare };
}
