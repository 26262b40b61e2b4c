// The engine's thread. It is told, in this order: {type:'start', module, bytes}, {type:'part', handle}…, {type:'open', name}, then
// {type:'ask', number, ticket, request}… and {type:'file', …a dropped file}…; it tells {type:'progress', bytes}, {type:'ready'}, {type:'refused', error}, {type:'answer', number,
// ticket, answer, memoryBytes} and, once, as its last word, {type:'failed', code, subject, detail}.
import { EngineCore } from './engine_core.js';
import { EngineQueue } from './engine_queue.js';
import { asTracuuError } from './failure.js';
import { instantiate } from './instantiate.js';
import { PartsAhead } from './parts/parts_ahead.js';
import { SpareTime } from './spare_time.js';

const queue = new EngineQueue();
// A message to ourselves comes after those that are waiting: a newer search is seen before an older one is begun.
const turns = new MessageChannel();
const spareTime = new SpareTime(() => engine.workAhead(), () => queue.length > 0, fail);
const parts = new PartsAhead((bytes) => postMessage({ type: 'progress', bytes }));
let loading = Promise.resolve();
let ended = false;
/** @type {EngineCore | undefined} */
let engine;

const steps = {
  async start({ module, bytes }) {
    engine = new EngineCore(await instantiate(module));
    engine.reserve(bytes);
  },

  async part({ content }) {
    engine.append(await content);
  },

  async open({ name }) {
    const error = engine.open(name);
    postMessage(error ? { type: 'refused', error } : { type: 'ready', memoryBytes: engine.memoryBytes });
    if (!error) spareTime.resume();
  },
};

function fail(error) {
  if (ended) return;
  ended = true;
  spareTime.end();
  const { code, subject, detail } = asTracuuError(error);
  postMessage({ type: 'failed', code, subject, detail });
  close();
}

turns.port1.onmessage = () => {
  const question = queue.shift();
  if (!question) return;
  try {
    const answer = engine.handle(question.request);
    postMessage({ type: 'answer', number: question.number, ticket: question.ticket, answer, memoryBytes: engine.memoryBytes });
    spareTime.resume();
  } catch (error) {
    fail(error);
  }
};

addEventListener('message', ({ data }) => {
  if (data.type === 'ask') {
    queue.push(data);
    turns.port2.postMessage(null);
    return;
  }
  if (data.type === 'file') return engine.takeFile(data);
  if (data.type === 'part') data.content = parts.read(data.handle);
  loading = loading.then(() => ended || steps[data.type](data)).catch(fail);
});
