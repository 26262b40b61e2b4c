// node bench/dropped.mjs SITE|INPUT
//
// What it takes from a file of 5 KB dropped on the page to its names on the screen: reading it as a document, finding what it says, and
// drawing that. The first one also reads the tables.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serveSite, temporaryFolder } from '../tests/browser/rig/index.mjs';
import { buildSite } from './build_cost.mjs';
import { percentiles } from './statistics.mjs';

const [input] = process.argv.slice(2);
const files = 60;
const sentences = [
  'Ngày 7/6/2021, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Campuchia Prak Sokhonn.',
  'Hai bên nhất trí tiếp tục tăng cường hợp tác trên các lĩnh vực kinh tế, văn hoá, khoa học và kỹ thuật.',
  'Kim ngạch thương mại hai nước 5 tháng đầu năm 2021 đạt 3,892 tỷ USD, tăng 78 % so với cùng kỳ.',
  'Bộ trưởng Bùi Thanh Sơn đề nghị Campuchia tạo điều kiện cho doanh nghiệp Việt Nam tại tỉnh Svay Rieng.',
  'Bộ trưởng Prak Sokhonn cảm ơn Đảng, Nhà nước và nhân dân Việt Nam đã giúp đỡ Campuchia.',
];

/** Different each time, as long as a report. */
function report(number) {
  const lines = [`Bản tin số ${number}.`];
  for (let i = 0; Buffer.byteLength(lines.join('\n')) < 5000; ++i) lines.push(sentences[(i + number) % sentences.length]);
  return lines.join('\n');
}

/** Notes when the engine is told and asked, and when it answers. */
function watchEngine() {
  window.moments = {};
  const note = (what) => { window.moments[what] ??= performance.now(); };
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        const type = data.type === 'answer' && JSON.parse(data.answer).type;
        if (type === 'document' || type === 'mentions') note(`${type} answered`);
      });
    }

    postMessage(message, ...more) {
      if (message.type === 'file') note('file');
      if (message.type === 'ask' && JSON.parse(message.request).type === 'mentions') note('mentions asked');
      super.postMessage(message, ...more);
    }
  };
}

function dropAndWait(name, content) {
  window.moments = {};
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], name));
  const begin = performance.now();
  document.querySelector('.tracuu-canvas').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  return new Promise((resolve) => {
    const look = () => {
      const { open, mentions } = window.tracuu.viewModel();
      const shown = open?.id.endsWith(name) && mentions?.complete && document.querySelector('article a[aria-expanded]');
      if (!shown) return setTimeout(look);
      const { file, 'document answered': read, 'mentions asked': asked, 'mentions answered': found } = window.moments;
      return resolve({ read: read - file, extract: found - asked, shown: performance.now() - found, all: performance.now() - begin });
    };
    look();
  });
}

function siteOf(path) {
  if (existsSync(join(path, 'manifest.json'))) return path;
  const site = join(temporaryFolder('site'), 'site/');
  buildSite(path, site);
  return site;
}

const server = await serveSite(siteOf(input));
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.driver.evaluateOnNewDocument(watchEngine);
await page.goto(server.url);
await page.waitFor(() => window.tracuu?.ready.then(() => true), { timeout: 120_000, what: 'the explorer' });
const runs = [];
for (let i = 0; i < files; ++i) runs.push(await page.evaluate(dropAndWait, `tin-${i}.txt`, report(i)));
const line = (part, these) => {
  const { p50, p95, max } = percentiles(these.map((run) => run[part]));
  return `${part}: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, max ${max.toFixed(2)} ms`;
};
console.log(`the first file: ${Object.entries(runs[0]).map(([part, ms]) => `${part} ${ms.toFixed(2)} ms`).join(', ')}`);
for (const part of Object.keys(runs[0])) console.log(line(part, runs.slice(1)));
await browser.close();
await server.stop();
