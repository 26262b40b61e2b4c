// node bench/dropped.mjs CORPUS.tracuu
//
// What the worker does with a dropped file of 5 KB: taking it, answering it as a document, finding and answering what it says. The engine is
// the page's own (build/web-release), in Node.js instead of a worker. The first file also reads the tables, and is said apart.
import { copyFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineCore } from '../web/src/engine_core.js';
import { percentiles } from './statistics.mjs';

const repository = fileURLToPath(new URL('../', import.meta.url));
const bin = join(repository, 'build/web-release/bin');
const files = 60, fileBytes = 5000;
const [corpusPath] = process.argv.slice(2);

async function engine() {
  // Node.js takes a .js file without a package for CommonJS.
  const script = join(tmpdir(), `tracuu-engine-${process.pid}.mjs`);
  copyFileSync(join(bin, 'app.js'), script);
  const { default: createModule } = await import(script);
  const compiled = new WebAssembly.Module(readFileSync(join(bin, 'app.wasm')));
  const instantiateWasm = (imports, done) => {
    WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled));
    return {};
  };
  return new EngineCore(await createModule({ instantiateWasm, glyphs: {}, print() {}, printErr: console.error }));
}

/** A piece of the sample's reports, another one each time. */
function texts() {
  const all = readFileSync(join(repository, 'assets/sample/reports.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line).text).join('\n');
  const bytes = new TextEncoder().encode(all + all);
  return Array.from({ length: files }, (_, i) => new TextEncoder().encode(new TextDecoder().decode(bytes.subarray(i * 997, i * 997 + fileBytes)).replaceAll('\uFFFD', '')));
}

const core = await engine();
const corpus = readFileSync(corpusPath);
core.reserve(corpus.length);
core.append(corpus);
const refused = core.open('corpus');
if (refused) throw new Error(refused);
while (core.workAhead());

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
