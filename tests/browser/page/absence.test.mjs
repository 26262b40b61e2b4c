// Without JavaScript, without WebAssembly, with a damaged program: the documents can be read all the same, and the page says why.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { browserTests, engine, fileUrl, serveFolder, temporaryFolder } from '../rig/index.mjs';
import { assertSilent, corpusFile, openings, pack, sample, text } from './support.mjs';

// Another scheme is another Firefox, whose window may cover the first one's: what is covered is not drawn.
const schemes = engine === 'firefox' ? ['light'] : ['light', 'dark'];
const test = browserTests();
const axe = createRequire(import.meta.url)('axe-core').source;
const documents = readFileSync(sample, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const link = /^Đọc các tài liệu dưới dạng trang HTML thường/;
let reports;
before(async () => { reports = await openings(sample, '--title', 'Báo cáo <mẫu>'); });
after(() => reports.stop());

const paragraphsOf = ({ text: whole }) => whole.split('\n').map((line) => line.trim()).filter(Boolean);

async function assertAccessible(page) {
  await page.evaluate(`(() => { ${axe}\n })()`);
  const violations = await page.evaluate(() => window.axe.run(document).then(({ violations: found }) =>
    found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)));
  assert.deepEqual(violations, []);
}

/** Serves the site; `prefix` is code that runs before its boot.js, `missing` a file that is not there. */
async function withSite({ folder = reports.site, prefix = '', missing = undefined }, action) {
  const server = await serveFolder(folder, {
    respond(request, response, path) {
      if (missing !== undefined && path === `/${missing}`) return response.writeHead(404).end();
      if (path !== '/boot.js') return false;
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${prefix}\n${readFileSync(join(folder, 'boot.js'))}`);
    },
  });
  try {
    await action(server);
  } finally {
    await server.stop();
  }
}

/** The single file with code before its program, and a policy that allows it. */
function changedFile(html, prefix, change = (page) => page) {
  const page = readFileSync(html, 'latin1');
  const [, script] = /<script>([^]*?)<\/script>/.exec(page);
  const hash = (source) => createHash('sha256').update(source, 'latin1').digest('base64');
  const changed = change(page.replace(script, () => prefix + script).replace(hash(script), hash(prefix + script)));
  const path = join(temporaryFolder('changed'), 'page.html');
  writeFileSync(path, changed, 'latin1');
  return fileUrl(path);
}

/** Goes where the link with this name leads: to a page whose address ends so. */
async function follow(page, name, address) {
  await page.waitForRole('link', { name });
  await page.evaluate((wanted) => {
    const names = new RegExp(wanted);
    [...document.links].find(({ innerText }) => names.test(innerText.trim()))?.scrollIntoView({ block: 'center' });
  }, name instanceof RegExp ? name.source : `^${name.replace(/[^\p{L}\p{N} ]/gu, '.')}$`);
  await page.clickRole('link', name);
  await page.waitFor((end) => location.pathname.endsWith(end) && document.readyState === 'complete', { args: [address], what: address });
}

const withoutWebAssembly = 'delete globalThis.WebAssembly;';

/** Expects the documents in the page, one after the other, as they are in the sample. */
async function assertListed(page) {
  const shown = await page.evaluate(() => [...document.querySelectorAll('.tracuu-static article')].map((article) => ({
    title: article.querySelector('h2').innerText, text: article.innerText, height: article.getBoundingClientRect().height,
  })));
  assert.deepEqual(shown.map(({ title }) => title), documents.map(({ title }) => title));
  for (const [place, { text: said, height }] of shown.entries()) {
    for (const paragraph of paragraphsOf(documents[place])) assert.ok(said.includes(paragraph), paragraph);
    assert.ok(height > 100);
  }
}

/** The third article is at the top of the window. */
const assertAtThird = (page) => page.waitFor(() => {
  const { top } = document.querySelector('#tracuu-static-3').getBoundingClientRect();
  return location.hash === '#tracuu-static-3' && top > -5 && top < 200;
}, { what: 'the third document' });

/** Only what can be used is to be seen. */
async function assertShellIsGone(page) {
  const seen = await page.evaluate(() => ['.tracuu-canvas', '.tracuu-skeleton-field', '.tracuu-field'].filter((selector) =>
    [...document.querySelectorAll(selector)].some((element) => element.checkVisibility({ visibilityProperty: true }))));
  assert.deepEqual(seen, []);
}

test('the pages of a site are linked with each other and hold the documents', async (page) => {
  await page.goto(`${reports.http}documents/index.html`);
  const items = await page.byRole('listitem');
  assert.equal(items.length, documents.length);
  for (const [place, { title }] of documents.entries()) assert.ok(items[place].text.startsWith(title), items[place].text);
  await follow(page, documents[1].title, '/documents/2.html');
  for (const [place, way, to] of [[1, 'Tài liệu sau', '3.html'], [2, 'Tài liệu trước', '2.html'], [1, 'Danh sách tài liệu', 'index.html']]) {
    await page.waitForRole('heading', { name: documents[place].title });
    const shown = await page.evaluate(() => [...document.querySelectorAll('article p')].map(({ innerText }) => innerText.trim()));
    for (const paragraph of paragraphsOf(documents[place])) assert.ok(shown.includes(paragraph), paragraph);
    await follow(page, way, `/documents/${to}`);
  }
  await page.waitForRole('heading', { name: 'Báo cáo <mẫu>' });
  assert.equal(await page.evaluate(() => document.scripts.length), 0);
  await assertSilent(page, assert);
  await follow(page, /^Tìm kiếm/, '/index.html');
  await page.waitFor(() => window.tracuu?.ready.then(() => true), { what: 'the explorer' });
});

for (const colorScheme of schemes) {
  for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
    test(`the pages of a site, ${colorScheme}, ${viewport.width} px wide: readable and without a fault for axe`, { colorScheme, viewport }, async (page) => {
      for (const path of ['documents/index.html', 'documents/1.html', 'documents/3.html']) {
        await page.goto(reports.http + path);
        await assertAccessible(page);
        const { wide, seen } = await page.evaluate(() => ({ wide: document.querySelector('main').clientWidth, seen: document.documentElement.scrollWidth }));
        assert.ok(wide <= 720 && seen <= viewport.width, `${wide} of ${seen}`);
      }
    });
  }
}

test('a list of more than 500 goes on on further pages, and says how many are left out', async (page) => {
  const many = Array.from({ length: 620 }, (_, place) => ({ title: `Bản tin số ${place + 1}`, text: `Nội dung ${place + 1}.` }));
  const long = Array.from({ length: 3 }, (_, place) => ({ title: `Dài ${place + 1}`, text: 'Dài. '.repeat(200_000) }));
  const { site } = await pack(corpusFile([...long, ...many]), '--static', '1MB');
  await withSite({ folder: site }, async ({ url }) => {
    await page.goto(`${url}documents/index.html`);
    const listed = () => page.evaluate(() => document.querySelectorAll('main li').length);
    assert.equal(await listed(), 500);
    assert.match(await page.evaluate(() => document.querySelector('main').innerText), /… và 3 tài liệu nữa chỉ đọc được khi có JavaScript\./);
    await page.goto(`${url}documents/index-2.html`);
    assert.equal(await listed(), 120);
    await follow(page, 'Bản tin số 620', '/documents/623.html');
    await follow(page, 'Danh sách tài liệu', '/documents/index-2.html');
  });
});

/** A frame in which no script runs, in every engine. */
async function openWithoutScripts(page, prepare) {
  const folder = temporaryFolder('frame');
  prepare(folder);
  writeFileSync(join(folder, 'frame.html'), '<!doctype html><title>f</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>' +
    '<iframe sandbox="allow-same-origin" src="index.html"></iframe>');
  const server = await serveFolder(folder);
  await page.goto(`${server.url}frame.html`);
  return server;
}

/** What is to be seen in that frame, and a link's middle. */
const frameText = (page) => page.evaluate(() => document.querySelector('iframe').contentDocument.body.innerText);
async function clickInFrame(page, name) {
  // Until it is laid out and shown, a click goes to what was there before.
  await page.waitFor(() => document.querySelector('iframe').contentDocument?.readyState === 'complete', { what: 'the frame to be loaded' });
  await page.nextFrame();
  await page.nextFrame();
  const place = await page.evaluate((wanted) => {
    const inside = document.querySelector('iframe').contentDocument;
    const found = [...inside.links].find(({ innerText }) => innerText.startsWith(wanted));
    found.scrollIntoView();
    const { x, y, height } = found.getBoundingClientRect();
    return { x: x + 12, y: y + Math.min(height / 2, 12) };
  }, name);
  await page.click(place);
}

test('site without JavaScript: says why and leads to the documents', async (page) => {
  const server = await openWithoutScripts(page, (folder) => cpSync(reports.site, folder, { recursive: true }));
  try {
    const said = await frameText(page);
    assert.match(said, /Trang này cần JavaScript[^]*This page needs JavaScript/);
    assert.doesNotMatch(said, /Đang tải/);
    await clickInFrame(page, 'Đọc các tài liệu');
    await page.waitFor((title) => document.querySelector('iframe').contentDocument?.body?.innerText.includes(title),
      { args: [documents[0].title], what: 'the list' });
    await clickInFrame(page, documents[3].title);
    await page.waitFor((paragraph) => document.querySelector('iframe').contentDocument?.body?.innerText.includes(paragraph),
      { args: [paragraphsOf(documents[3]).at(-1)], what: 'the document' });
  } finally {
    await server.stop();
  }
});

test('single file without JavaScript: says why, lists the documents and holds them', async (page) => {
  const server = await openWithoutScripts(page, (folder) => cpSync(reports.html, join(folder, 'index.html')));
  try {
    const said = await frameText(page);
    assert.match(said, /Trang này cần JavaScript[^]*Báo cáo <mẫu>/);
    assert.doesNotMatch(said, /Đang tải/);
    for (const document of documents) {
      assert.ok(said.split(document.title).length > 2, `${document.title} is not both in the list and below it`);
      for (const paragraph of paragraphsOf(document)) assert.ok(said.includes(paragraph), paragraph);
    }
    await clickInFrame(page, documents[5].title);
    await page.waitFor(() => {
      const inside = document.querySelector('iframe').contentDocument;
      const top = inside.querySelector('#tracuu-static-6').getBoundingClientRect().top;
      return inside.location.hash === '#tracuu-static-6' && top > -5 && top < 200;
    }, { what: 'the sixth document' });
  } finally {
    await server.stop();
  }
});

if (engine === 'chromium') {
  test('single file with JavaScript turned off in the browser', async (page) => {
    await page.driver.setJavaScriptEnabled(false);
    await page.driver.goto(reports.file);
    const said = await page.driver.evaluate('document.body.innerText');
    assert.match(said, /Trang này cần JavaScript/);
    assert.doesNotMatch(said, /Đang tải/);
    for (const { title } of documents) assert.ok(said.includes(title), title);
  });
}

/** Some extensions that block scripts put an element of their own in a noscript element's place. */
const withPlainNoscript = (html) => html.replace(/<script[^]*?<\/script>/g, '').replaceAll(/<(\/?)noscript/g, '<$1span');

for (const colorScheme of schemes) {
  test(`without JavaScript, ${colorScheme}: no fault for axe`, { colorScheme }, async (page) => {
    const path = join(temporaryFolder('plain'), 'page.html');
    writeFileSync(path, withPlainNoscript(readFileSync(reports.html, 'latin1')), 'latin1');
    await page.goto(fileUrl(path));
    await assertListed(page);
    await assertShellIsGone(page);
    await assertAccessible(page);
    const folder = temporaryFolder('plain-site');
    cpSync(reports.site, folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), withPlainNoscript(readFileSync(join(folder, 'index.html'), 'latin1')), 'latin1');
    await withSite({ folder }, async ({ url }) => {
      await page.goto(url);
      await page.waitForRole('link', { name: link });
      await assertShellIsGone(page);
      await assertAccessible(page);
    });
  });
}

test('site without WebAssembly: says why and leads to the documents', async (page) => {
  await withSite({ prefix: withoutWebAssembly }, async ({ url }) => {
    await page.goto(url);
    const alert = await page.waitForRole('alert', { text: text('boot.no_webassembly') });
    const below = await page.waitForRole('link', { name: link });
    assert.ok(below.bounds.y >= alert.bounds.y + alert.bounds.height, 'the link is not below the reason');
    await assertShellIsGone(page);
    await assertAccessible(page);
    await follow(page, link, '/documents/index.html');
    assert.equal((await page.byRole('listitem')).length, documents.length);
  });
});

test('single file without WebAssembly: says why and holds the documents', async (page) => {
  await page.goto(changedFile(reports.html, withoutWebAssembly));
  const alert = await page.waitForRole('alert', { text: text('boot.no_webassembly') });
  await page.waitForRole('heading', { name: 'Báo cáo <mẫu>' });
  assert.ok(alert.bounds.width > 100 && alert.bounds.height > 10);
  await assertListed(page);
  await assertShellIsGone(page);
  await assertAccessible(page);
  assert.equal(await page.evaluate(() => document.querySelector('.tracuu-static').lang), 'vi');
  assert.deepEqual(await page.cspViolations(), []);
  await page.clickRole('link', documents[2].title);
  await assertAtThird(page);
});

test('in English where the reader reads English', { locale: 'en-GB' }, async (page) => {
  await withSite({ prefix: withoutWebAssembly }, async ({ url }) => {
    await page.goto(url);
    await page.waitForRole('alert', { text: text('boot.no_webassembly', 'vi') });
  });
  const english = await pack(sample, '--lang', 'en');
  await withSite({ folder: english.site, prefix: withoutWebAssembly }, async ({ url }) => {
    await page.goto(url);
    await page.waitForRole('alert', { text: text('boot.no_webassembly', 'en') });
    await follow(page, text('boot.plain_pages', 'en'), '/documents/index.html');
    await page.waitForRole('link', { name: text('cli.static.search', 'en') });
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });
});

test('site whose corpus does not come: the documents are a link away, also where the canvas was there already', async (page) => {
  const missing = `parts/${readdirSync(join(reports.site, 'parts')).find((name) => name.startsWith('corpus'))}`;
  await withSite({ missing }, async ({ url }) => {
    await page.goto(url);
    await page.waitForRole('alert', { text: text('boot.part_missing', 'vi', missing, '404') });
    await page.waitForRole('link', { name: link });
    await assertShellIsGone(page);
    await follow(page, link, '/documents/index.html');
  });
});

test('site whose manifest or program does not come: its own page knows of the documents', async (page) => {
  for (const missing of ['manifest.json', 'tracuu.js']) {
    await withSite({ missing }, async ({ url }) => {
      await page.goto(url);
      await page.waitForRole('alert', { text: /\S/ });
      await follow(page, link, '/documents/index.html');
    });
  }
});

test('site opened from a file: the documents can be read from there', async (page) => {
  await page.goto(fileUrl(join(reports.site, 'index.html')));
  await page.waitForRole('alert', { text: text('boot.opened_from_file') });
  await follow(page, link, '/documents/index.html');
  await page.waitForRole('heading', { name: 'Báo cáo <mẫu>' });
  await follow(page, documents[0].title, '/documents/1.html');
  await page.waitForRole('heading', { name: documents[0].title });
});

test('single file whose data is cut: holds the documents', async (page) => {
  await page.goto(changedFile(reports.html, '', (html) => html.slice(0, html.indexOf('data-part="1"') - 500)));
  await page.waitForRole('alert', { text: /\S/ });
  await page.waitForRole('heading', { name: 'Báo cáo <mẫu>' });
  await assertListed(page);
  await assertShellIsGone(page);
});

test('single file whose corpus is altered: the links lead on though the program had begun', async (page) => {
  await page.goto(changedFile(reports.html, '', (html) => html.replace(/(data-part="2">.{100})(.)/, (_, begin, letter) => begin + (letter === 'A' ? 'B' : 'A'))));
  await page.waitForRole('alert', { text: /\S/ });
  await page.waitForRole('heading', { name: 'Báo cáo <mẫu>' });
  await assertListed(page);
  await assertShellIsGone(page);
  await page.clickRole('link', documents[2].title);
  await assertAtThird(page);
});

test('an embedded explorer that cannot run gets the link too', async (page) => {
  const host = '<!doctype html><html lang="vi"><title>h</title><h1>Cổng</h1><div id="here"></div><script src="boot.js"></script>' +
    '<script type="module">import { mount } from "./tracuu.js"; window.mounted = mount(here, { embedded: true });</script>';
  const folder = temporaryFolder('host');
  cpSync(reports.site, folder, { recursive: true });
  writeFileSync(join(folder, 'host.html'), host);
  writeFileSync(join(folder, 'boot.js'), withoutWebAssembly);
  const server = await serveFolder(folder);
  try {
    await page.goto(`${server.url}host.html`);
    await page.waitForRole('alert', { text: text('boot.no_webassembly') });
    await follow(page, link, '/documents/index.html');
  } finally {
    await server.stop();
  }
});

test('where the builder wants no plain HTML, nothing leads to it', async (page) => {
  const bare = await pack(sample, '--static', '0');
  await withSite({ folder: bare.site, prefix: withoutWebAssembly }, async ({ url }) => {
    await page.goto(url);
    await page.waitForRole('alert', { text: text('boot.no_webassembly') });
    assert.deepEqual(await page.byRole('link'), []);
  });
  await page.goto(changedFile(bare.html, withoutWebAssembly));
  await page.waitForRole('alert', { text: text('boot.no_webassembly') });
  assert.deepEqual(await page.byRole('link'), []);
  assert.doesNotMatch(readFileSync(bare.html, 'latin1'), /<noscript id/);
});

test('hostile documents stay text where they are read without the application', async (page) => {
  const hostile = ['</noscript><img src=x onerror="window.harmed=1">', '<script>window.harmed=1</script>', '</main></article><h1>Giả</h1>', '&lt;b&gt;{{head}}'];
  const { site, html } = await pack(corpusFile(hostile.map((each, place) => ({
    id: `../../${each}`, title: each, text: `${each}\n${each} ${place}`, source: each, author: each, url: 'javascript:window.harmed=1', lang: '" onclick="x',
  }))));
  const shownIn = (selector) => page.evaluate((of) => ({
    titles: [...document.querySelectorAll(of)].map(({ innerText }) => innerText), harmed: window.harmed ?? 0, images: document.images.length,
    odd: document.querySelectorAll('.tracuu-static :is(script, img, [onclick], [href^="javascript"])').length,
  }), selector);
  await page.goto(changedFile(html, withoutWebAssembly));
  await page.waitForRole('alert', { text: text('boot.no_webassembly') });
  await page.waitFor(() => document.querySelector('.tracuu-static article'), { what: 'the documents' }).catch(() => {});
  assert.deepEqual(await shownIn('.tracuu-static article > h2'), { titles: hostile, harmed: 0, images: 0, odd: 0 });
  await withSite({ folder: site }, async ({ url }) => {
    await page.goto(`${url}documents/index.html`);
    assert.deepEqual(await shownIn('li > a'), { titles: hostile, harmed: 0, images: 0, odd: 0 });
    for (const [place, title] of hostile.entries()) {
      await page.goto(`${url}documents/${place + 1}.html`);
      assert.deepEqual(await shownIn('h1'), { titles: [title], harmed: 0, images: 0, odd: 0 });
    }
  });
});
