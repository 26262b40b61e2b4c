// The page of one peer, named in the address: ?peer=…&documents=…&marks=…&purpose=…&first=…. It leaves `window.loaded` (times of loading, and
// `now`: milliseconds since navigation) or `window.failed`, and `window.ask` and `window.memoryBytes` for the measuring side.
import { ask, memoryBytes, start } from './subject.js';

const inPage = new Set(['pagefind']);
const parameters = Object.fromEntries(new URLSearchParams(location.search));
const setup = { ...parameters, marks: parameters.marks === 'true', base: location.href };

/** A worker and its answers, in order. */
function startWorker() {
  const worker = new Worker(new URL('./worker.js', location.href), { type: 'module' });
  const waiting = [];
  worker.addEventListener('message', ({ data }) => {
    const { resolve, reject } = waiting.shift();
    if (data.error) reject(new Error(data.error));
    else resolve(data.answer);
  });
  worker.addEventListener('error', ({ message }) => waiting.splice(0).forEach(({ reject }) => reject(new Error(message ?? 'the worker'))));
  return (message) => new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    worker.postMessage(message);
  });
}

async function startInPage() {
  const subject = await start(setup);
  window.ask = (question) => ask(subject, question);
  window.memoryBytes = () => memoryBytes(subject);
  return subject.times;
}

async function startInWorker() {
  const send = startWorker();
  window.ask = (question) => send({ type: 'ask', question });
  window.memoryBytes = () => send({ type: 'memoryBytes' });
  return send({ type: 'start', question: setup });
}

try {
  const times = await (inPage.has(setup.peer) ? startInPage() : startInWorker());
  window.loaded = { ...times, now: performance.now() };
} catch (error) {
  window.failed = String(error?.stack ?? error);
}
