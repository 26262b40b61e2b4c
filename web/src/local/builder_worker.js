// The thread that reads files of a reader's and makes corpora and pages of them. Each message {call, …} gets one answer {said} or, where
// the thread can no longer be used, {failed: {code, subject, detail}}. Files come as bytes: WebKit does not let a worker read a blob of a page
// from file://.
import createBuilder from 'tracuu:builder';
import shell from 'tracuu:shell';
import { asTracuuError } from '../failure.js';
import { instantiateWith } from '../instantiate_with.js';
import { readPart } from '../parts/part.js';
import { BuilderCore } from './builder_core.js';

/** @type {BuilderCore} */
let builder;
let written = 0;

/** The files that the packer asks for, by their place. */
const places = { app: 0, worker: 1, builder: 2, builder_worker: 3, classic: 4, style: 5, shell: 6, bill: 7 };

const calls = {
  async start({ module, options }) {
    builder = new BuilderCore(await instantiateWith(createBuilder, module));
    builder.set(options);
    return {};
  },
  reserve({ bytes }) {
    builder.reserve(bytes);
    written = 0;
    return {};
  },
  async part({ handle }) {
    const content = await readPart(handle);
    builder.append(content);
    written += content.length;
    return {};
  },
  begin: () => builder.begin(),
  copy: ({ count }) => builder.copy(count),
  add: ({ name, bytes }) => builder.add(name, new Uint8Array(bytes)),
  finish: () => builder.finish(),
  take: () => ({ corpus: builder.take(written) }),
  read: ({ name, bytes }) => builder.read(name, new Uint8Array(bytes)),
  async give({ place, handle, bytes }) {
    builder.give(places[place], handle ? await readPart(handle) : new Uint8Array(bytes));
    return {};
  },
  pack({ options }) {
    builder.give(places.shell, new TextEncoder().encode(shell));
    return builder.pack(options);
  },
};

function transferable({ corpus, page, records = [] }) {
  return [corpus, page, ...records].filter(Boolean).map(({ buffer }) => buffer);
}

let turn = Promise.resolve();
addEventListener('message', ({ data }) => {
  turn = turn.then(async () => {
    const said = await calls[data.call](data);
    postMessage({ said }, transferable(said));
  }).catch((error) => {
    const { code, subject, detail } = asTracuuError(error);
    postMessage({ failed: { code, subject, detail } });
    close();
  });
});
