// A peer's thread: {type:'start', question: setup} once, then {type:'ask', question}… and {type:'memoryBytes'}; answered in order.
import { ask, memoryBytes, start } from './subject.js';

let subject;

const steps = {
  async start(setup) {
    subject = await start(setup);
    return subject.times;
  },
  ask: (question) => ask(subject, question),
  memoryBytes: () => memoryBytes(subject),
};

addEventListener('message', async ({ data: { type, question } }) => {
  try {
    postMessage({ answer: await steps[type](question) });
  } catch (error) {
    postMessage({ error: String(error?.stack ?? error) });
  }
});
