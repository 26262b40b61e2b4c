import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { EngineClient } from '../../web/src/engine_client.js';
import { Clock } from './clock.mjs';

/** The worker's side of the conversation, in the test's hands. */
class WorkerInHand extends EventTarget {
  received = [];
  terminated = false;

  postMessage(message) {
    this.received.push(message);
  }

  terminate() {
    this.terminated = true;
  }

  say(data) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  die() {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }

  asked() {
    return this.received.filter(({ type }) => type === 'ask');
  }

  answer(index = -1) {
    const { number, ticket, request } = this.asked().at(index);
    this.say({ type: 'answer', number, ticket, answer: `answer to ${request}`, memoryBytes: 7 });
  }
}

let clock;
let workers;
let told;
let client;
const parts = [{ raw_bytes: 10 }, { raw_bytes: 5 }];
const turn = () => new Promise((resolve) => { setImmediate(resolve); });

beforeEach(async () => {
  clock = new Clock();
  workers = [];
  told = [];
  const startWorker = () => {
    workers.push(new WorkerInHand());
    return workers.at(-1);
  };
  const note = (name) => (detail) => told.push(detail === undefined ? name : [name, detail]);
  client = new EngineClient({ startWorker, module: 'module', parts, handleOf: async (part) => ({ part, url: 'parts/x' }), name: 'corpus' },
    { progress: note('progress'), ready: note('ready'), answer: note('answer'), failed: ({ code }) => told.push(['failed', code]) });
  await turn();
});
afterEach(() => {
  client.destroy();
  clock.restore();
});

test('the worker is given the module, the parts in order, and told to open', () => {
  assert.deepEqual(workers[0].received.map(({ type }) => type), ['start', 'part', 'part', 'open']);
  assert.equal(workers[0].received[0].bytes, 15);
  workers[0].say({ type: 'progress', bytes: 4 });
  workers[0].say({ type: 'ready', memoryBytes: 3 });
  assert.deepEqual(told, [['progress', 4], 'ready']);
  assert.equal(client.memoryBytes, 3);
});

test('what the interface asks before the engine is ready is not kept: it asks again', () => {
  client.ask('early');
  workers[0].say({ type: 'ready' });
  client.ask('later');
  assert.deepEqual(workers[0].asked().map(({ request }) => request), ['later']);
  workers[0].answer();
  assert.deepEqual(told.at(-1), ['answer', 'answer to later']);
});

test('what JavaScript asks is kept, before the engine is ready and beyond its death', async () => {
  const early = client.request('early');
  workers[0].say({ type: 'ready' });
  const later = client.request('later');
  workers[0].answer(0);
  assert.equal(await early, 'answer to early');
  workers[0].die();
  assert.ok(workers[0].terminated);
  await turn();
  workers[1].say({ type: 'ready' });
  workers[1].answer();
  assert.equal(await later, 'answer to later');
  assert.deepEqual(told, ['ready', 'ready']);
});

test('an engine that is silent for too long has died', async () => {
  workers[0].say({ type: 'ready' });
  client.ask('anything');
  clock.tick(9_999);
  assert.equal(workers.length, 1);
  clock.tick(1);
  assert.equal(workers.length, 2);
});

test('an answer to the newest question ends the waiting, to an older one it does not', () => {
  workers[0].say({ type: 'ready' });
  client.ask('first');
  client.ask('second');
  workers[0].answer(0);
  clock.tick(9_000);
  workers[0].answer(1);
  clock.tick(60_000);
  assert.equal(workers.length, 1);
  client.ask('third');
  client.ask('fourth');
  workers[0].answer(2);
  clock.tick(10_000);
  assert.equal(workers.length, 2);
});

test('a question that was being asked in two deaths is given up, and the engine goes on', async () => {
  const deadly = client.request('deadly');
  for (let death = 0; death < 2; ++death) {
    workers[death].say({ type: 'ready' });
    workers[death].die();
  }
  await assert.rejects(deadly, { code: 'boot.engine_stopped' });
  workers[2].say({ type: 'ready' });
  const harmless = client.request('harmless');
  assert.deepEqual(workers[2].asked().map(({ request }) => request), ['harmless']);
  workers[2].answer();
  assert.equal(await harmless, 'answer to harmless');
});

test('three deaths without an answer are the end', async () => {
  for (let death = 0; death < 2; ++death) {
    workers[death].say({ type: 'ready' });
    workers[death].die();
  }
  const waiting = client.request('anything');
  workers[2].say({ type: 'ready' });
  workers[2].die();
  assert.deepEqual(told.at(-1), ['failed', 'boot.engine_stopped']);
  assert.equal(workers.length, 3);
  await assert.rejects(waiting, { code: 'boot.engine_stopped' });
  await assert.rejects(client.request('more'), { code: 'boot.engine_stopped' });
});

test('an answer in between begins the count anew', () => {
  for (let death = 0; death < 6; ++death) {
    workers[death].say({ type: 'ready' });
    client.ask('anything');
    workers[death].answer();
    workers[death].die();
  }
  assert.equal(workers.length, 7);
});

test('a part that is not good ends it by its name; so does a corpus that is refused', () => {
  workers[0].say({ type: 'failed', code: 'boot.part_cut', subject: 'parts/x', detail: '' });
  assert.deepEqual(told, [['failed', 'boot.part_cut']]);
  assert.ok(workers[0].terminated);
});

test('the engine\'s refusal is passed on', () => {
  workers[0].say({ type: 'refused', error: JSON.stringify({ type: 'error', code: 'error.corpus_newer', subject: 's', detail: '9', message: { vi: 'v', en: 'e' } }) });
  assert.deepEqual(told, [['failed', 'error.corpus_newer']]);
});

test('an engine that fails after it was ready is started again', () => {
  workers[0].say({ type: 'ready' });
  workers[0].say({ type: 'failed', code: 'boot.unexpected', subject: 'unreachable', detail: '' });
  assert.equal(workers.length, 2);
  assert.deepEqual(told, ['ready']);
});

test('a reader\'s files are told to each engine before anything is asked of it', () => {
  client.takeFile({ name: '1:early.txt', bytes: 'early' });
  workers[0].say({ type: 'ready' });
  client.takeFile({ name: '2:late.txt', bytes: 'late' });
  client.ask('anything');
  workers[0].die();
  workers[1].say({ type: 'ready' });
  client.ask('anything');
  const files = (worker) => worker.received.filter(({ type }) => type === 'file' || type === 'ask').map(({ name }) => name);
  assert.deepEqual(files(workers[0]), ['1:early.txt', '2:late.txt', undefined]);
  assert.deepEqual(files(workers[1]), ['1:early.txt', '2:late.txt', undefined]);
});
