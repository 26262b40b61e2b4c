import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SpareTime } from '../../web/src/spare_time.js';

const aWhile = async () => {
  for (let i = 0; i < 20; ++i) await new Promise(setImmediate);
};

/** What happens with work of so many slices; `during` is called in each with what has happened so far. */
async function happens(slices, during = () => {}) {
  const log = [];
  const state = { busy: false };
  const slice = () => {
    const number = log.filter((entry) => entry === 'slice').length + 1;
    log.push('slice');
    during(number, log, state);
    return number < slices;
  };
  const spare = new SpareTime(slice, () => state.busy, (error) => log.push(error.message));
  spare.resume();
  await aWhile();
  const before = [...log];
  state.busy = false;
  spare.resume();
  await aWhile();
  spare.end();
  return { before, after: log };
}

test('slices follow each other until there are no more', async () => {
  const { before, after } = await happens(3);
  assert.deepEqual(before, ['slice', 'slice', 'slice']);
  assert.deepEqual(after, before);
});

test('nothing is done while something waits', async () => {
  const { before, after } = await happens(3, (number, log, state) => {
    state.busy = number === 1;
  });
  assert.deepEqual(before, ['slice']);
  assert.deepEqual(after, ['slice', 'slice', 'slice']);
});

test('a slice that throws is the last', async () => {
  const { after } = await happens(3, () => {
    throw new Error('trap');
  });
  assert.deepEqual(after, ['slice', 'trap']);
});
