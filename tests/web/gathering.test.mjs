// A corpus is made of what is open and of files; a file that a builder dies of is left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TracuuError } from '../../web/src/failure.js';
import { gather } from '../../web/src/local/gathering.js';

/** A builder that does what it is told of, and notes it. */
class Builder {
  constructor(log, does = {}) {
    this.log = log;
    this.does = does;
  }

  async call(call, what = {}) {
    this.log.push(what.name ? `${call} ${what.name}` : call);
    return (await this.does[call]?.(what)) ?? { begin: {}, copy: { left: 0 }, add: { documents: 1, notes: [] }, finish: { corpus: new Uint8Array([7]) } }[call] ?? {};
  }

  stop() {
    this.log.push('stop');
  }
}

const file = (path) => ({ path, file: new Blob([path]) });

function gathering(paths, does) {
  const log = [];
  const told = [];
  const setup = { start: () => new Builder(log, does), module: null, options: {}, parts: [], handleOf: () => {}, files: paths.map(file), tell: (text) => told.push(text), lang: 'en' };
  return { log, told, setup };
}

test('tables come before documents, and each step is told', async () => {
  const { log, told, setup } = gathering(['a.txt', 'kho/names.tsv', 'z.docx']);
  const made = await gather(setup);
  assert.deepEqual(log, ['start', 'reserve', 'begin', 'add kho/names.tsv', 'copy', 'add a.txt', 'add z.docx', 'finish', 'stop']);
  assert.deepEqual([...made.corpus], [7]);
  assert.equal(made.documents, 3);
  assert.ok(told.some((text) => /1 of 2/.test(text)) && told.some((text) => /2 of 2/.test(text)), told.join());
});

test('a file that a builder dies of is left out and named, and all else is in', async () => {
  const { log, setup } = gathering(['a.txt', 'bomb.zip', 'z.txt'], {
    add: ({ name }) => {
      if (name === 'bomb.zip') throw new TracuuError('boot.memory');
    },
  });
  const made = await gather(setup);
  assert.equal(made.documents, 2);
  assert.deepEqual(made.notes.map(({ severity, path }) => [severity, path]), [['skipped', 'bomb.zip']]);
  assert.equal(log.filter((call) => call === 'stop').length, 2);
});

test('who is stopped by the reader begins no other', async () => {
  const { log, setup } = gathering(['a.txt'], { add: () => { throw new TracuuError('boot.destroyed'); } });
  await assert.rejects(gather(setup), { code: 'boot.destroyed' });
  assert.equal(log.filter((call) => call === 'start').length, 1);
});

test('without documents there is no corpus', async () => {
  const { log, setup } = gathering(['a.png'], { add: () => ({ documents: 0, notes: [{ severity: 'skipped', path: 'a.png', message: 'no' }] }) });
  const made = await gather(setup);
  assert.equal(made.corpus, undefined);
  assert.equal(made.notes.length, 1);
  assert.ok(!log.includes('finish'));
});

test('what the corpus itself fails of is no file\'s fault', async () => {
  const { log, setup } = gathering(['a.txt'], { finish: () => ({ error: 'full' }) });
  await assert.rejects(gather(setup), { message: 'full' });
  assert.equal(log.filter((call) => call === 'start').length, 1);
});
