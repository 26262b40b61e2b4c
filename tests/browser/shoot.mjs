#!/usr/bin/env node
// Takes screenshots of a page at sizes, densities and colour schemes, to look at one's own work. --help says how.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileUrl, launch } from './rig/index.mjs';

const usage = `node tests/browser/shoot.mjs URL-or-file OUT-PREFIX [options]
  --size WxH[@D]      viewport in CSS pixels and device pixel ratio; may be repeated (default 1280x800)
  --scheme light|dark colour scheme; may be repeated (default light)
  --lang TAG          language of the browser (default vi-VN)
  --wait EXPRESSION   wait until this is truthy in the page, or a promise that has settled
  --eval JS           then run this (awaited)
  --type TEXT         then type this into what has the focus
  --settle EXPRESSION then wait for this likewise
  --timeout SECONDS   for each wait (default 30)
  --engine NAME       chromium (default), firefox or webkit
Writes OUT-PREFIX-WxH[@D]-SCHEME.png, and prints errors of the console and violations of the content policy.`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true, default: ['1280x800'] },
    scheme: { type: 'string', multiple: true, default: ['light'] },
    lang: { type: 'string', default: 'vi-VN' },
    wait: { type: 'string' }, eval: { type: 'string' }, type: { type: 'string' }, settle: { type: 'string' },
    timeout: { type: 'string', default: '30' },
    engine: { type: 'string', default: 'chromium' },
    help: { type: 'boolean', default: false },
  },
});
const [target, prefix] = positionals;
if (options.help || !prefix) {
  console.log(usage);
  process.exit(options.help ? 0 : 2);
}

const url = existsSync(target) ? fileUrl(target) : target;
const timeout = Number(options.timeout) * 1000;
const browser = await launch({ engine: options.engine, locale: options.lang });
try {
  for (const size of options.size) for (const scheme of options.scheme) await shoot(size, scheme);
} finally {
  await browser.close();
}

async function shoot(size, colorScheme) {
  const [, width, height, density] = /^(\d+)x(\d+)(?:@([\d.]+))?$/.exec(size) ?? [];
  if (!width) throw new Error(`--size ${size}: expected something like 360x740 or 1280x800@2`);
  const page = await browser.newPage({
    viewport: { width: Number(width), height: Number(height) }, deviceScaleFactor: Number(density ?? 1), colorScheme,
  });
  await page.goto(url);
  if (options.wait) await page.waitFor(settledOrTruthy(options.wait), { timeout, what: options.wait });
  if (options.eval) await page.evaluate(`(async () => { ${options.eval} })()`);
  if (options.type) await page.type(options.type);
  if (options.settle) await page.waitFor(settledOrTruthy(options.settle), { timeout, what: options.settle });
  await page.waitFor(() => document.fonts.ready.then(() => true), { timeout });
  await page.nextFrame();
  const path = `${prefix}-${size}-${colorScheme}.png`;
  await page.screenshot(path);
  console.log(path);
  await printProblems(page);
  await page.close();
}

/** `tracuu.ready` resolves with nothing, and that is all one waits for. */
function settledOrTruthy(expression) {
  return `((value) => value instanceof Promise ? value.then(() => true) : value)(${expression})`;
}

async function printProblems(page) {
  const errors = (await page.consoleMessages()).filter(({ type }) => /error$/.test(type));
  for (const { type, text } of errors) console.log(`  ${type}: ${text}`);
  for (const violation of await page.cspViolations()) console.log(`  content policy: ${JSON.stringify(violation)}`);
  for (const address of await page.outsideRequests()) console.log(`  outside request: ${address}`);
}
