// One virtual X display per test process: Firefox has WebGL on a display only, WebKitGTK needs one at all.
import { findProgram, lines, start } from './processes.mjs';

let display;

/** The name of the display, `:N`; started at the first call. Its clients die with it, and it dies with us. */
export function virtualDisplay() {
  display ??= startDisplay();
  return display;
}

function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '5200x3000x24', '-nolisten', 'tcp', '-noreset'];
  // Killed harder, it would leave a stale lock, and two that start at once might both take its number.
  const options = { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], deathSignal: 'TERM' };
  const xvfb = start(findProgram('Xvfb'), args, options);
  xvfb.unref();
  return new Promise((resolve, reject) => {
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with status ${code}`)));
    // Xvfb writes the number and the line's end apart, and dies if the pipe is closed between them.
    lines(xvfb.stdio[3], (number) => {
      xvfb.stdio[3].destroy();
      resolve(`:${number}`);
    });
  });
}
