// The page's own engine (build/web-release), in Node.js instead of a worker.
import { copyFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineCore } from '../web/src/engine_core.js';

const bin = fileURLToPath(new URL('../build/web-release/bin', import.meta.url));

async function program() {
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

/** @param {string} path of a corpus @returns {Promise<EngineCore>} with the corpus open, and what idle time is used for done */
export async function engineWith(path) {
  const core = await program();
  const corpus = readFileSync(path);
  core.reserve(corpus.length);
  core.append(corpus);
  const refused = core.open('corpus');
  if (refused) throw new Error(refused);
  while (core.workAhead());
  return core;
}
