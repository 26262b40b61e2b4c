import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { TouchGesture } from '../../web/src/touch.js';

let done;
let gesture;
let grip;
let waiting;
beforeEach(() => {
  done = [];
  waiting = [];
  globalThis.requestAnimationFrame = (callback) => waiting.push(callback);
  grip = false;
  const core = {
    isGrip: () => grip,
    pointerMove: (x, y) => done.push(`move ${x} ${y}`),
    pointerPress: (button, down) => done.push(`${down ? 'down' : 'up'}${button === 0 ? '' : ` ${button}`}`),
    pointerClear: () => done.push('clear'),
    scroll: (x, y, pixels) => done.push(`scroll ${pixels}`),
  };
  gesture = new TouchGesture(core, () => {});
});
after(() => delete globalThis.requestAnimationFrame);

/** The browser comes to its next frame. */
const frame = () => waiting.splice(0).forEach((callback) => callback());

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

test('a finger by which the page around scrolls moves nothing here, but taps', () => {
  gesture.begin(1, 10, 200, 0, true);
  gesture.move(1, 10, 150, 16);
  gesture.move(1, 10, 100, 32);
  assert.equal(gesture.end(1, 0), false);
  assert.deepEqual(done, []);
  gesture.begin(2, 10, 20, 100, true);
  assert.equal(gesture.end(2, 0), true);
  assert.deepEqual(done, ['move 10 20', 'down', 'up', 'clear']);
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

test('a finger that rests selects, goes on selecting, and has not tapped', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  gesture.begin(1, 10, 20, 0);
  t.mock.timers.tick(499);
  assert.deepEqual(done, []);
  t.mock.timers.tick(1);
  frame();
  gesture.move(1, 60, 20, 600);
  assert.equal(gesture.end(1, 0), false);
  assert.deepEqual(done, ['move 10 20', 'down 3', 'move 60 20', 'up 3', 'clear']);
});

test('a finger that has begun to scroll selects no more', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  gesture.begin(1, 10, 200, 0);
  gesture.move(1, 10, 150, 16);
  t.mock.timers.tick(1000);
  frame();
  assert.ok(!done.includes('down 3'));
});

test('a finger whose move is told late, with a frame, has not rested', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  gesture.begin(1, 10, 200, 0);
  t.mock.timers.tick(500);
  gesture.move(1, 10, 150, 16);
  frame();
  assert.equal(gesture.end(1, 0), false);
  assert.deepEqual(done.slice(0, 2), ['move 10 200', 'scroll 50']);
});

test('a second finger ends a long press that has not begun', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  gesture.begin(1, 10, 20, 0);
  gesture.begin(2, 90, 20, 10);
  t.mock.timers.tick(1000);
  frame();
  assert.deepEqual(done, []);
});

test('a second finger ends a selection that has begun', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  gesture.begin(1, 10, 20, 0);
  t.mock.timers.tick(500);
  frame();
  gesture.begin(2, 90, 20, 510);
  assert.deepEqual(done, ['move 10 20', 'down 3', 'up 3', 'clear']);
});

test('a grip is dragged at once', () => {
  grip = true;
  gesture.begin(1, 10, 20, 0);
  gesture.move(1, 12, 60, 16);
  assert.equal(gesture.end(1, 0), false);
  assert.deepEqual(done, ['move 10 20', 'down', 'move 12 60', 'up', 'clear']);
});
