import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readPart } from '../../web/src/parts/part.js';

const raw = Buffer.concat([randomBytes(5000), Buffer.alloc(50_000, 'Ủy ban hỗn hợp ')]);
const stored = gzipSync(raw);
const part = {
  role: 'corpus', path: 'parts/corpus-000.bin', encoding: 'gzip', bytes: stored.length, raw_bytes: raw.length,
  sha256: createHash('sha256').update(stored).digest('hex'),
};

let server;
let base;
/** What the server answers to the next request. */
let answer;
before(async () => {
  server = createServer((request, response) => answer(response));
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  base = `http://127.0.0.1:${server.address().port}/`;
});
after(() => server.close());

const send = (bytes, status = 200) => (response) => response.writeHead(status).end(bytes);
const fetched = () => ({ part, url: base });
const inline = (bytes) => ({ part, base64: new Blob([bytes.toString('base64')]) });
const code = (expected) => (error) => {
  assert.equal(error.code, expected, error.stack);
  assert.equal(error.subject, part.path);
  return true;
};

test('a good part is unpacked, with growing progress up to its whole size', async () => {
  answer = (response) => {
    response.write(stored.subarray(0, 1000));
    setImmediate(() => response.end(stored.subarray(1000)));
  };
  for (const handle of [fetched(), inline(stored), { part: { ...part, sha256: undefined }, plain: new Blob([stored]) }]) {
    const steps = [];
    assert.deepEqual(Buffer.from(await readPart(handle, (bytes) => steps.push(bytes))), raw);
    assert.equal(steps.at(-1), raw.length);
    assert.deepEqual(steps, steps.slice().sort((a, b) => a - b));
  }
});

test('a cut part is called cut, wherever it is cut', async () => {
  for (const length of [0, 1, 1000, stored.length - 1]) {
    answer = send(stored.subarray(0, length));
    await assert.rejects(readPart(fetched()), code('boot.part_cut'));
    await assert.rejects(readPart(inline(stored.subarray(0, length))), code('boot.part_cut'));
  }
  await assert.rejects(readPart({ part, base64: new Blob([stored.toString('base64').slice(0, 1001)]) }), code('boot.part_cut'));
});

test('a connection that ends too early is called cut', async () => {
  answer = (response) => {
    response.writeHead(200, { 'content-length': stored.length });
    response.write(stored.subarray(0, 1000), () => response.socket.destroy());
  };
  await assert.rejects(readPart(fetched()), code('boot.part_cut'));
});

test('one changed bit anywhere is called altered', async () => {
  for (const at of [0, 3, 500, stored.length - 1]) {
    const altered = Buffer.from(stored);
    altered[at] ^= 1;
    answer = send(altered);
    await assert.rejects(readPart(fetched()), code('boot.part_altered'));
    await assert.rejects(readPart(inline(altered)), code('boot.part_altered'));
  }
});

test('a longer answer, such as a login page, is called altered', async () => {
  answer = send(Buffer.concat([Buffer.from('<!doctype html>'), stored]));
  await assert.rejects(readPart(fetched()), code('boot.part_altered'));
});

test('an absent part and an absent server are told apart', async () => {
  answer = send('', 404);
  await assert.rejects(readPart(fetched()), code('boot.part_missing'));
  await assert.rejects(readPart({ part, url: 'http://127.0.0.1:1/' }), code('boot.network'));
});

test('without the browser\'s own SHA-256 the result is the same', async () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    assert.deepEqual(Buffer.from(await readPart(inline(stored))), raw);
    const altered = Buffer.from(stored);
    altered[700] ^= 4;
    await assert.rejects(readPart(inline(altered)), code('boot.part_altered'));
  } finally {
    Object.defineProperty(globalThis, 'crypto', own);
  }
});
