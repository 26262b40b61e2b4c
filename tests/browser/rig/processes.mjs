// Child processes and temporary folders of one test process: all of them are gone when it ends, also after a failure.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const children = new Map();
let scratch;

/** A fresh folder below this process's temporary folder. */
export function temporaryFolder(prefix) {
  scratch ??= mkdtempSync(join(tmpdir(), 'tracuu-browser-'));
  return mkdtempSync(join(scratch, `${prefix}-`));
}

export function removeFolder(path) {
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** The first of the named programs that PATH holds; throws a sentence with the remedy when it holds none. */
export function findProgram(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        continue;
      }
    }
  }
  throw new Error(`${names.join(' or ')} is not installed; run ./dev setup`);
}

/** Starts a program that is sent deathSignal when this process ends, even when this process is killed. */
export function start(program, args, { deathSignal = 'KILL', ...options }) {
  const child = spawn('setpriv', ['--pdeathsig', deathSignal, program, ...args], options);
  children.set(child, `SIG${deathSignal}`);
  child.once('exit', () => children.delete(child));
  child.on('error', (error) => children.delete(child) && console.error(`${program}: ${error.message}`));
  return child;
}

export function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGKILL');
  });
}

/** Calls onLine for each line of a stream. */
export function lines(stream, onLine) {
  createInterface({ input: stream }).on('line', onLine);
}

process.once('exit', () => {
  for (const [child, signal] of children) child.kill(signal);
  if (scratch) removeFolder(scratch);
});
for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]]) {
  process.once(signal, () => process.exit(128 + number));
}
