// Taking text out of the canvas: selecting, copying with the source beside it, finding, printing, the plain page.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests, engine, fileUrl, serveFolder } from '../rig/index.mjs';
import { corpusFile, isReady, open, openings, text, view } from './support.mjs';

const paragraphs = ['Thủ tướng tiếp khách.', 'Hai bên nhất trí <hợp tác> về biên giới.', 'Biên giới hoà bình, hợp tác.'];
const report = {
  id: 'hoi-dam', title: 'Hội đàm & ký kết', source: 'TTXVN', date: '2021-06-07', url: 'https://example.org/?a=1&b=2', lang: 'vi',
  text: paragraphs.join('\n'),
};
const state = `#doc=${report.id}`;
const quotedHtml = '<blockquote lang="vi"><p>Hai bên nhất trí &lt;hợp tác&gt; về biên giới.</p></blockquote>';

const test = browserTests({
  // A name that is no secure context, as on an intranet without certificates.
  args: ['--host-resolver-rules=MAP portal.test 127.0.0.1'],
  preferences: { 'network.dns.localDomains': 'portal.test' },
});
let reports;
before(async () => { reports = await openings(corpusFile([report])); });
after(() => reports.stop());

/** Where a paragraph is, by its place in the mirror. */
const placeOf = (page, words) => page.waitFor((wanted) => {
  const found = [...document.querySelectorAll('.tracuu-mirror p')].find(({ textContent }) => textContent === wanted);
  return found?.getBoundingClientRect().toJSON();
}, { args: [words], what: words });

/** Selects a paragraph as people do, with three clicks. */
async function selectParagraph(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.click({ x: x + 20, y: y + 10 }, { count: 3 });
}

/** What a paste gives in a field beside the explorer. */
async function pasted(page) {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.style.cssText = 'position:fixed;left:0;top:0;z-index:9';
    field.addEventListener('paste', ({ clipboardData }) => {
      window.pasted = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
    });
    field.focus();
  });
  await page.press('Control+v');
  return page.waitFor(() => window.pasted, { what: 'a paste' });
}

function assertQuoted({ text: plain, html }) {
  assert.equal(plain, paragraphs[1], 'exactly the words');
  assert.ok(html.includes('<cite>Hội đàm &amp; ký kết</cite>') && html.includes('TTXVN') && /7\/6\/2021|7 Jun 2021/.test(html), html);
}

test('a paragraph is selected by three clicks and copied by Ctrl+C, with its source as rich text', async (page) => {
  await open(page, reports.http + state);
  await selectParagraph(page, paragraphs[1]);
  await page.press('Control+c');
  const got = await pasted(page);
  assertQuoted(got);
  assert.ok(got.html.includes(quotedHtml), got.html);
});

test('the menu copies as well, with the mouse and from the mirror', async (page) => {
  await open(page, reports.http + state);
  await selectParagraph(page, paragraphs[1]);
  await page.clickRole('button', text('ui.document_menu'));
  await page.clickRole('button', text('ui.copy'));
  await page.waitFor((said) => document.querySelector('.tracuu-live').textContent.includes(said), { args: [text('ui.copied')] });
  assertQuoted(await pasted(page));
});

test('keys alone select and copy', async (page) => {
  await open(page, reports.file + state);
  await page.waitForRole('article');
  await page.clickRole('heading', report.title);
  await page.press('Shift+End');
  await page.press('Control+a');
  await page.waitFor(() => true);
  await page.press('Control+c');
  assert.equal((await pasted(page)).text, report.text);
});

/** The explorer in a frame of another page, in the ways portals do it. */
const contexts = [
  { name: 'a page of its own on plain http', host: 'portal.test', insecure: true },
  { name: 'a frame from another origin', frame: {} },
  { name: 'a frame that may write the clipboard', frame: { allow: 'clipboard-write' } },
  { name: 'a sandboxed frame', frame: { sandbox: 'allow-scripts' } },
  { name: 'a plain http frame in a plain http page', host: 'portal.test', frame: {}, insecure: true },
];

for (const { name, host, frame, insecure } of contexts) {
  // Reaching into such a frame, and naming a host, is beyond WebKitGTK's driver.
  test(`copies in ${name}`, async (page, t) => {
    if (engine === 'webkit') return t.skip('WebKitGTK: its driver cannot reach into the frame or name a host');
    const folder = reports.html.replace(/[^/]*$/, '');
    const server = await serveFolder(folder, {
      respond: (request, response, path) => {
        if (path !== '/host') return false;
        const attributes = Object.entries(frame ?? {}).map(([key, value]) => `${key}="${value}"`).join(' ');
        const source = new URL(`/page.html${state}`, host ? server.url.replace('127.0.0.1', host) : server.url.replace('127.0.0.1', 'localhost'));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><body style="margin:0"><iframe ${attributes} src="${source}" style="border:0;width:1280px;height:800px"></iframe>`);
        return true;
      },
    });
    t.after(() => server.stop());
    const base = host ? server.url.replace('127.0.0.1', host) : server.url;
    await page.goto(frame ? `${base}host` : `${base}page.html${state}`);
    const inside = frame ? await frameOf(page) : page.driver.mainFrame();
    assert.equal(await inside.evaluate(() => globalThis.isSecureContext), !insecure);
    const bounds = await inside.evaluate(async (words) => {
      await window.tracuu.ready;
      for (;;) {
        const found = [...document.querySelectorAll('.tracuu-mirror p')].find(({ textContent }) => textContent === words);
        if (found) return found.getBoundingClientRect().toJSON();
        await new Promise(requestAnimationFrame);
      }
    }, paragraphs[1]);
    await page.click({ x: bounds.x + 20, y: bounds.y + 10 }, { count: 3 });
    await page.press('Control+c');
    assertQuoted(await pasted(page));
  });
}

async function frameOf(page) {
  for (;;) {
    const found = page.driver.frames().find((frame) => frame !== page.driver.mainFrame() && frame.url().includes('page.html'));
    if (found) return found;
    await page.nextFrame();
  }
}

test('Ctrl+F finds inside the document, letter by letter, and Escape leaves it', async (page) => {
  await open(page, reports.http + state);
  await page.waitForRole('article');
  await page.press('Control+f');
  await page.waitForRole('textbox', { name: text('ui.find') });
  await page.waitFor(() => document.activeElement?.type === 'text', { what: 'the field to have the focus' });
  await page.type('bien gioi');
  await page.waitFor(() => {
    const { find } = window.tracuu.viewModel();
    return find.text === 'bien gioi' && !find.searching;
  }, { what: 'the answer to all of it' });
  const { count, current } = (await view(page)).find;
  assert.deepEqual([count, current], [2, 0]);
  await page.press('Enter');
  await page.waitFor(() => window.tracuu.viewModel().find.current === 1, { what: 'the second place' });
  await page.press('Shift+Enter');
  await page.waitFor(() => window.tracuu.viewModel().find.current === 0, { what: 'the first place' });
  await page.press('Escape');
  await page.waitFor(() => !window.tracuu.viewModel().find, { what: 'the bar to be closed' });
  assert.equal((await view(page)).open.id, report.id);
});

test('a second Ctrl+F is the browser\'s', async (page) => {
  await open(page, reports.http + state);
  await page.waitForRole('article');
  await page.evaluate(() => addEventListener('keydown', (event) => { if (event.key === 'f') (window.kept ??= []).push(event.defaultPrevented); }));
  await page.press('Control+f');
  await page.waitFor(() => document.activeElement?.type === 'text', { what: 'the field to have the focus' });
  await page.evaluate(() => addEventListener('keydown', (event) => event.preventDefault(), { once: true }));
  await page.press('Control+f');
  assert.deepEqual(await page.waitFor(() => window.kept?.length === 2 && window.kept), [true, false]);
});

test('paper gets the document as text in place of the canvas', async (page) => {
  await open(page, reports.file + state);
  await page.waitForRole('article');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = await page.evaluate(() => document.querySelector('.tracuu-sheet').innerText || document.querySelector('.tracuu-sheet').textContent);
  for (const words of [report.title, 'TTXVN', ...paragraphs]) assert.ok(sheet.includes(words), `${words} in ${sheet}`);
  if (engine === 'chromium') {
    await page.driver.emulateMediaType('print');
    const shown = await page.evaluate(() => [...document.querySelector('.tracuu').children].filter((child) => child.checkVisibility()).map(({ className }) => className));
    assert.deepEqual(shown, ['tracuu-sheet']);
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.evaluate(() => document.querySelector('.tracuu-sheet')), null);
});

test('results are printed as a list', async (page) => {
  await open(page, `${reports.file}#q=bien%20gioi`);
  await page.waitForRole('listitem');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const marked = await page.evaluate(() => [...document.querySelectorAll('.tracuu-sheet mark')].map(({ textContent }) => textContent));
  assert.ok(marked.length > 0 && marked.every((words) => /biên giới/i.test(words)), JSON.stringify(marked));
});

test('the plain page is text of the page itself, and Escape leads back', async (page) => {
  await open(page, `${reports.http}#q=bien%20gioi&doc=${report.id}`);
  await page.clickRole('button', text('ui.document_menu'));
  await page.clickRole('button', text('ui.plain_page'));
  await page.waitForRole('region', { name: text('ui.plain_page') });
  const shown = await page.evaluate(() => {
    const page = document.querySelector('.tracuu-plain');
    getSelection().selectAllChildren(page.querySelector('article'));
    return { text: page.querySelector('article').innerText, selected: String(getSelection()), marks: page.querySelectorAll('mark').length };
  });
  for (const words of [report.title, ...paragraphs]) assert.ok(shown.text.includes(words) && shown.selected.includes(words), words);
  assert.ok(shown.marks >= 2);
  assert.deepEqual(await page.byRole('searchbox'), [], 'what lies under it cannot be reached');
  await page.press('Escape');
  await page.waitForRole('searchbox');
  const after = await page.evaluate(() => [document.querySelector('.tracuu-plain'), document.querySelector('.tracuu-mirror').contains(document.activeElement)]);
  assert.deepEqual(after, [null, true]);
});
