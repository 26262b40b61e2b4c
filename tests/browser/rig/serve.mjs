// What the pages under test are loaded from: the product's own server, a bare static server, or a file.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lines, start, stop } from './processes.mjs';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json',
  '.css': 'text/css', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png',
};

/** The tracuu program under test: TRACUU_BINARY, or the release build. */
export function tracuuBinary() {
  const path = process.env.TRACUU_BINARY ?? join(repository, 'build', 'tracuu');
  if (!existsSync(path)) throw new Error(`${path} is not there; run ./dev build, or name the program in TRACUU_BINARY`);
  return path;
}

/** Starts `tracuu serve PATH --port 0`; gives {url, stop()} once it has printed its address. */
export function serveSite(path, ...args) {
  const server = start(tracuuBinary(), ['serve', resolve(path), '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  return new Promise((found, reject) => {
    const onLine = (line) => {
      said.push(line);
      const [url] = /http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):[1-9]\d*\/?/.exec(line) ?? [];
      if (url) found({ url: url.endsWith('/') ? url : `${url}/`, stop: () => stop(server) });
    };
    lines(server.stdout, onLine);
    lines(server.stderr, onLine);
    server.once('close', (status) => reject(new Error(`tracuu serve ${path} ended with status ${status}: ${said.join('\n')}`)));
  });
}

/**
 * Serves a folder as it is; gives {url, stop(), requests}. `headers` go with every answer; `respond(request, response,
 * path)` may answer by itself and return true, for servers that cut, delay or mangle.
 */
export function serveFolder(folder, { headers = {}, respond } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    requests.push(request.url);
    if (respond?.(request, response, path)) return;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404, headers).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size, ...headers });
    createReadStream(file).pipe(response);
  });
  return new Promise((found, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', () => found({
      url: `http://127.0.0.1:${server.address().port}/`,
      requests,
      stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
    }));
  });
}

/** The file:// address of a path, with an optional #hash. */
export function fileUrl(path, hash = '') {
  return pathToFileURL(resolve(path)).href + hash;
}
