import assert from 'node:assert/strict';
import { resolveObjectURL } from 'node:buffer';
import { test } from 'node:test';
import { FileParts, mayDownload, saveFile } from '../../web/src/file_saver.js';

const frame = (...sandbox) => ({ hasAttribute: () => sandbox[0] !== undefined, sandbox: { contains: (token) => sandbox.includes(token) } });

/** Windows inside each other, the outermost first; each is given as the frame it lies in: undefined where another origin's page has it. */
function innermost(frames, { origin = 'https://a.example', protocol = 'https:' } = {}) {
  const top = { origin, location: { protocol } };
  top.parent = top;
  return frames.reduce((parent, frameElement) => ({ parent, frameElement, origin, location: { protocol } }), top);
}

function fakeDocument(clicked) {
  const body = { append: (link) => { link.inBody = true; } };
  const createElement = () => ({ click() { clicked.push({ ...this }); }, remove() { this.inBody = false; } });
  return { body, createElement, defaultView: innermost([]) };
}

test('what is saved has the name and the bytes that were asked for, and its address is given back', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const clicked = [];
  const text = '\uFEFFTiêu đề,"Ủy ban"\r\n';
  assert.equal(saveFile(fakeDocument(clicked), { name: 'ket-qua.csv', type: 'text/csv', text }), true);
  assert.equal(clicked.length, 1);
  const [{ href, download, inBody }] = clicked;
  assert.deepEqual([download, inBody], ['ket-qua.csv', true]);
  const blob = resolveObjectURL(href);
  assert.equal(blob.type, 'text/csv;charset=utf-8');
  assert.deepEqual(Buffer.from(await blob.arrayBuffer()), Buffer.from(text));
  context.mock.timers.tick(60000);
  assert.equal(resolveObjectURL(href), undefined);
});

test('a page of its own, from a server or a file, may save', () => {
  assert.equal(mayDownload(innermost([])), true);
  assert.equal(mayDownload(innermost([], { origin: 'null', protocol: 'file:' })), true);
});

test('a page that its server puts into a sandbox may not be allowed to', () => {
  assert.equal(mayDownload(innermost([], { origin: 'null' })), false);
});

test('frames of the same origin tell what they allow', () => {
  assert.equal(mayDownload(innermost([frame()])), true);
  assert.equal(mayDownload(innermost([frame('allow-scripts', 'allow-downloads'), frame()])), true);
  assert.equal(mayDownload(innermost([frame('allow-scripts', 'allow-same-origin')])), false);
  assert.equal(mayDownload(innermost([frame('allow-scripts', 'allow-same-origin'), frame()])), false);
});

test('a frame of another origin does not tell', () => {
  assert.equal(mayDownload(innermost([null])), false);
  const closed = innermost([frame()]);
  Object.defineProperty(closed, 'frameElement', { get() { throw new Error('SecurityError'); } });
  assert.equal(mayDownload(closed), false);
});

test('what was made before comes first, once', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const parts = new FileParts();
  parts.add('\uFEFFa\r\n');
  parts.add('Ủ\r\n');
  const clicked = [];
  const file = { name: 'a.csv', type: 'text/csv', text: 'c' };
  saveFile(fakeDocument(clicked), file, parts.take());
  saveFile(fakeDocument(clicked), file, parts.take());
  const bytes = await Promise.all(clicked.map(async ({ href }) => Buffer.from(await resolveObjectURL(href).arrayBuffer())));
  assert.deepEqual(bytes, [Buffer.from('\uFEFFa\r\nỦ\r\nc'), Buffer.from('c')]);
});
