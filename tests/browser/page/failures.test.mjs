// Whatever goes wrong is said in a plain sentence of its own, in the reader's language; the page is never blank and never waits for ever.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { browserTests, engine, fileUrl, serveFolder } from '../rig/index.mjs';
import { openings, sample, text } from './support.mjs';

const test = browserTests();
let reports;
let parts;
before(async () => {
  reports = await openings(sample);
  parts = Object.fromEntries(['app', 'worker', 'corpus'].map((role) => [role, `parts/${readdirSync(join(reports.site, 'parts')).find((name) => name.startsWith(role))}`]));
});
after(() => reports.stop());

/** Expects the sentence as an alert, to be seen there or on the canvas, and that JavaScript is told the same. */
async function assertSays(page, code, ...values) {
  const alert = await page.waitForRole('alert', { text: /\S/ });
  const lang = await page.evaluate(() => document.querySelector('.tracuu').lang);
  assert.equal(alert.text, text(code, lang, ...values).normalize('NFC'));
  const onCanvas = await page.evaluate(() => document.querySelector('.tracuu-drawn') !== null && window.tracuu.viewModel().error);
  if (onCanvas) assert.equal(onCanvas, alert.text);
  else assert.ok(alert.bounds.width > 100 && alert.bounds.height > 10, 'it is not to be seen');
  const rejection = await page.evaluate(() => window.tracuu?.ready.then(() => null, (error) => error.code));
  if (rejection !== undefined) assert.equal(rejection, code);
}

/** The site, but with one file's answer of the test's own making. */
async function withAnswer(wanted, answer, action) {
  const server = await serveFolder(reports.site, {
    respond(request, response, path) {
      if (path !== `/${wanted}`) return false;
      answer(response, readFileSync(join(reports.site, wanted)));
      return true;
    },
  });
  try {
    await action(server.url);
  } finally {
    await server.stop();
  }
}

const flipped = (bytes) => {
  const changed = Buffer.from(bytes);
  changed[bytes.length >> 1] ^= 8;
  return changed;
};
const login = Buffer.from('<!doctype html><title>Log in</title>');

for (const role of ['app', 'worker', 'corpus']) {
  const answers = [
    ['cut', 'boot.part_cut', (response, bytes) => response.end(bytes.subarray(0, bytes.length / 2))],
    ['empty', 'boot.part_cut', (response) => response.end()],
    ['altered by one bit', 'boot.part_altered', (response, bytes) => response.end(flipped(bytes))],
    ['replaced by a longer page', 'boot.part_altered', (response, bytes) => response.end(Buffer.concat([login, bytes]))],
    ['absent', 'boot.part_missing', (response) => response.writeHead(404).end(), '404'],
    ['broken off', 'boot.network', (response) => response.destroy()],
  ];
  // What has come whole is judged by our own code, the same in every engine; what does not come is the engine's to tell.
  const told = engine === 'chromium' ? answers : answers.filter(([how]) => ['cut', 'absent', 'broken off'].includes(how));
  for (const [how, code, answer, ...values] of told) {
    test(`site: the ${role} part ${how}`, async (page) => {
      await withAnswer(parts[role], answer, async (url) => {
        await page.goto(url);
        await assertSays(page, code, parts[role], ...values);
      });
    });
  }
}

test('site: a manifest that is cut, and one of another format', async (page) => {
  await withAnswer('manifest.json', (response, bytes) => response.end(bytes.subarray(0, 200)), async (url) => {
    await page.goto(url);
    await assertSays(page, 'boot.part_cut', 'manifest.json');
  });
  await withAnswer('manifest.json', (response, bytes) => response.end(String(bytes).replace(/"format": ?1/, '"format":9')), async (url) => {
    await page.goto(url);
    await assertSays(page, 'boot.manifest_format', 'manifest.json', '9');
  });
});

test('site: a program of which half has come', async (page) => {
  const half = (response, bytes) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(bytes.subarray(0, bytes.length / 2));
  await withAnswer('tracuu.js', half, async (url) => {
    await page.goto(url);
    await assertSays(page, 'boot.part_cut', 'tracuu.js');
  });
});

test('site opened from a file says to serve it or to build the single file', async (page) => {
  await page.goto(fileUrl(join(reports.site, 'index.html')));
  await assertSays(page, 'boot.opened_from_file');
});

/** The site on a browser that lacks something: boot.js begins with code that takes it away. */
const lacking = [
  ['WebAssembly', 'delete globalThis.WebAssembly;', 'boot.no_webassembly'],
  ['any canvas', 'HTMLCanvasElement.prototype.getContext = () => null;', 'boot.no_canvas'],
  ['streams that unpack', 'delete globalThis.DecompressionStream;', 'boot.old_browser', 'DecompressionStream'],
  ['memory', 'WebAssembly.instantiate = () => Promise.reject(new RangeError("could not allocate memory"));', 'boot.memory'],
];
for (const [what, code, ...says] of lacking) {
  test(`site: a browser without ${what}`, async (page) => {
    const prefixed = (response, bytes) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${code}\n${bytes}`);
    await withAnswer('boot.js', prefixed, async (url) => {
      await page.goto(url);
      await assertSays(page, ...says);
    });
  });
}

test('site: a policy that forbids WebAssembly, and one that forbids workers', async (page) => {
  const policies = [
    ["default-src 'self'; style-src 'self'; script-src 'self'; worker-src 'self'", /script-src|wasm-eval/],
    ["default-src 'self'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'", /worker-src/],
  ];
  for (const [policy, directive] of policies) {
    const server = await serveFolder(reports.site, { headers: { 'content-security-policy': policy } });
    try {
      await page.goto(server.url);
      const alert = await page.waitForRole('alert', { text: /CSP/ });
      const named = /\(([^)]*)\) ?\(([^)]*)\)|\(CSP\)[^(]*\(([^)]*)\)/.exec(alert.text);
      assert.match(named.at(-1) ?? '', directive, alert.text);
      assert.equal(await page.evaluate(() => window.tracuu.ready.then(() => null, ({ code }) => code)), 'boot.csp');
    } finally {
      await server.stop();
    }
  }
});

test('site: in English where the reader reads English', { locale: 'en-GB' }, async (page) => {
  await withAnswer(parts.app, (response) => response.end(), async (url) => {
    await page.goto(url);
    const alert = await page.waitForRole('alert', { text: /\S/ });
    assert.equal(alert.text, text('boot.part_cut', 'en', parts.app));
  });
});

const block = (index) => new RegExp(`<script type="application/octet-stream" data-part="${index}">[^<]*`);

/** The single file, changed. */
async function openChanged(page, change) {
  const html = readFileSync(reports.html, 'latin1');
  const path = reports.html.replace(/[^/]*$/, 'changed.html');
  writeFileSync(path, change(html), 'latin1');
  await page.goto(fileUrl(path));
}

for (const [index, role] of ['app', 'worker', 'corpus'].entries()) {
  test(`single file: the ${role} part altered, cut, and gone`, async (page) => {
    const middle = (html) => {
      const { 0: whole, index: start } = block(index).exec(html);
      return start + (whole.length >> 1);
    };
    await openChanged(page, (html) => {
      const at = middle(html);
      return html.slice(0, at) + (html[at] === 'A' ? 'B' : 'A') + html.slice(at + 1);
    });
    await assertSays(page, 'boot.part_altered', parts[role]);
    await openChanged(page, (html) => html.slice(0, middle(html)));
    await assertSays(page, 'boot.part_cut', parts[role]);
    await openChanged(page, (html) => html.slice(0, block(index).exec(html).index));
    await assertSays(page, 'boot.part_cut', parts[role]);
  });
}

test('single file: cut in its manifest', async (page) => {
  await openChanged(page, (html) => html.slice(0, html.indexOf('"parts"')));
  await assertSays(page, 'boot.part_cut', 'manifest.json');
});

test('single file: cut in its program, the page says what to do if it stays so', async (page) => {
  await openChanged(page, (html) => html.slice(0, html.indexOf('<script>') + 5000));
  const status = await page.waitForRole('status', { text: /./ });
  assert.match(status.text, /tải lại trang/);
});
