import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deferred } from '../../web/src/deferred.js';
import { PartsAhead } from '../../web/src/parts/parts_ahead.js';

function underWay() {
  const begun = [];
  const progress = [];
  const ahead = new PartsAhead((bytes) => progress.push(bytes), (name, onProgress) => {
    const part = { name, onProgress, ...deferred() };
    begun.push(part);
    return part.promise;
  });
  const names = () => begun.map(({ name }) => name);
  return { ahead, begun, progress, names };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('three parts are under way at once, in their order', async () => {
  const { ahead, begun, names } = underWay();
  const contents = ['a', 'b', 'c', 'd', 'e'].map((name) => ahead.read(name));
  await settled();
  assert.deepEqual(names(), ['a', 'b', 'c']);
  begun[1].resolve('B');
  await settled();
  assert.deepEqual(names(), ['a', 'b', 'c', 'e']);
  begun[0].resolve('A');
  await settled();
  assert.deepEqual(names(), ['a', 'b', 'c', 'e', 'd']);
  assert.equal(await contents[0], 'A');
});

test('a part that fails says so to who waits for it, and the others go on', async () => {
  const { ahead, begun, names } = underWay();
  const contents = ['a', 'b', 'c', 'd'].map((name) => ahead.read(name));
  await settled();
  begun[0].reject(new Error('cut'));
  await settled();
  assert.deepEqual(names(), ['a', 'b', 'c', 'd']);
  await assert.rejects(contents[0], /cut/);
});

test('progress is that of all parts together', async () => {
  const { ahead, begun, progress } = underWay();
  ['a', 'b'].forEach((name) => ahead.read(name));
  await settled();
  begun[0].onProgress(10);
  begun[1].onProgress(5);
  begun[0].onProgress(20);
  assert.deepEqual(progress, [10, 15, 25]);
});
