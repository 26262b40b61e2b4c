// node bench/dropped.mjs CORPUS.tracuu
//
// What the worker does with a dropped file of 5 KB: taking it, answering it as a document, finding and answering what it says. The first
// file is said apart.
import { readFileSync } from 'node:fs';
import { percentiles } from './statistics.mjs';
import { engineWith } from './page_engine.mjs';

const files = 60, fileBytes = 5000;
const [corpusPath] = process.argv.slice(2);

/** A piece of the sample's reports, another one each time. */
function texts() {
  const all = readFileSync(new URL('../assets/sample/reports.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line).text).join('\n');
  const bytes = new TextEncoder().encode(all + all);
  return Array.from({ length: files }, (_, i) => new TextEncoder().encode(new TextDecoder().decode(bytes.subarray(i * 997, i * 997 + fileBytes)).replaceAll('\uFFFD', '')));
}

const core = await engineWith(corpusPath);
const runs = texts().map((bytes, i) => {
  const moments = [performance.now()];
  const done = () => moments.push(performance.now());
  const ask = (request) => core.handle(JSON.stringify({ id: 1, document: `dropped:${i}:tin.txt`, ...request }));
  core.takeFile(`${i}:tin.txt`, bytes);
  done();
  ask({ type: 'document', highlight: '' });
  done();
  ask({ type: 'mentions', part: 0 });
  done();
  const [read, document, says] = moments.slice(1).map((end, place) => end - moments[place]);
  return { read, document, says, all: read + document + says };
});
console.log(`the first file: ${Object.entries(runs[0]).map(([part, ms]) => `${part} ${ms.toFixed(2)} ms`).join(', ')}`);
for (const part of Object.keys(runs[0])) {
  const { p50, p95, max } = percentiles(runs.slice(1).map((run) => run[part]));
  console.log(`${part}: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, max ${max.toFixed(2)} ms`);
}
