// The peers' server: their adapters bundled with their libraries, the documents, Pagefind's index; all compressed, each byte counted.
import { copyFileSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from '../web/node_modules/esbuild/lib/main.js';
import { serveFolder, temporaryFolder } from '../tests/browser/rig/index.mjs';
import { gzipped } from './corpora.mjs';

/** Where a page finds the documents. */
export const documentsName = 'documents.jsonl';
const here = fileURLToPath(new URL('./', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
// A page that shares nothing with others may read a clock of 5 µs instead of 100 µs.
const isolation = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** The served folder; `sent` counts the bytes that left it since it was last set to 0. */
export class Stage {
  sent = 0;
  _compressed = new Map();

  /** @param {import('./peers.mjs').Peer[]} peers @param {Buffer} documents JSON Lines, for a page to fetch */
  static async open(peers, documents) {
    const stage = new Stage();
    stage.folder = temporaryFolder('bench');
    cpSync(join(here, 'page'), stage.folder, { recursive: true });
    writeFileSync(join(stage.folder, documentsName), documents);
    await bundle(peers.map(({ name }) => name), join(stage.folder, 'peers'));
    stage.weigh('');
    stage._server = await serveFolder(stage.folder, { respond: (...asked) => stage._respond(...asked) });
    stage.url = stage._server.url;
    return stage;
  }

  stop() {
    return this._server.stop();
  }

  _respond(_request, response, path) {
    const file = join(this.folder, path.endsWith('/') ? `${path}index.html` : path);
    const body = this._body(file);
    if (!body) return false;
    this.sent += body.length;
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'content-length': body.length, ...isolation,
    });
    response.end(body);
    return true;
  }

  _body(file) {
    if (!this._compressed.has(file)) {
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
      this._compressed.set(file, gzipped(readFileSync(file)));
    }
    return this._compressed.get(file);
  }

  /**
   * Compresses everything below a folder, so that no measurement waits for it.
   * @returns {{files: number, bytes: number}} bytes as transferred
   */
  weigh(folder) {
    const files = readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, { parentPath, path, name }) => sum + this._body(join(parentPath ?? path, name)).length, 0);
    return { files: files.length, bytes };
  }
}

async function bundle(peers, out) {
  await esbuild.build({
    entryPoints: peers.map((peer) => join(here, 'peers', `${peer}.js`)), outdir: out,
    bundle: true, minify: true, format: 'esm', platform: 'browser', conditions: ['browser'], logLevel: 'error',
  });
  copyFileSync(join(here, 'node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm'), join(out, 'sqlite3.wasm'));
}
