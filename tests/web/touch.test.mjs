import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { TouchGesture } from '../../web/src/touch.js';

let done;
let gesture;
beforeEach(() => {
  done = [];
  const core = {
    pointerMove: (x, y) => done.push(`move ${x} ${y}`),
    pointerPress: (button, down) => done.push(down ? 'down' : 'up'),
    pointerClear: () => done.push('clear'),
    scroll: (x, y, pixels) => done.push(`scroll ${pixels}`),
  };
  gesture = new TouchGesture(core, () => {});
});

test('a finger that hardly moves has tapped, and then hovers nowhere', () => {
  gesture.begin(1, 10, 20, 0);
  gesture.move(1, 14, 22, 10);
  assert.equal(gesture.end(1, 0), true);
  assert.deepEqual(done, ['move 10 20', 'down', 'up', 'clear']);
});

test('a finger that moves scrolls what is under where it began, and has not tapped', () => {
  gesture.begin(1, 10, 200, 0);
  gesture.move(1, 10, 150, 16);
  assert.equal(gesture.end(1, 0), false);
  assert.deepEqual(done.slice(0, 2), ['move 10 200', 'scroll 50']);
});

test('two fingers neither tap nor scroll', () => {
  gesture.begin(1, 10, 200, 0);
  gesture.begin(2, 90, 200, 0);
  gesture.move(1, 10, 100, 16);
  assert.equal(gesture.end(1, 0), false);
  assert.equal(gesture.end(2, 0), false);
  assert.deepEqual(done, []);
});

test('the first tap after two fingers that the browser took over is a tap', () => {
  gesture.begin(1, 10, 200, 0);
  gesture.begin(2, 90, 200, 0);
  gesture.cancel(1);
  gesture.cancel(2);
  gesture.begin(3, 10, 20, 0);
  assert.equal(gesture.end(3, 0), true);
});
