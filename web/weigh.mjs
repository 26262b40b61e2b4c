// node web/weigh.mjs FOLDER [--check]
//
// What a reader downloads besides the corpus: each file of the web build, raw, gzip and brotli, and their sum. The fonts are in app.wasm.
// With --check it fails where that is too much.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const [folder, check] = process.argv.slice(2);
const files = ['app.wasm', 'tracuu.js', 'worker.js', 'boot.js', 'tracuu.css', 'shell.html'];
const limitKB = 700;

/** What comes when a reader brings files. */
const later = ['builder.wasm', 'builder.js'];

const row = (name, ...bytes) => `${name.padEnd(12)}${bytes.map((size) => `${(size / 1024).toFixed(1).padStart(10)}`).join('')}`;

function sizesOf(file) {
  const bytes = readFileSync(join(folder, file));
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
}

const sums = [0, 0, 0];
console.log(`${'KB'.padEnd(12)}${['raw', 'gzip', 'brotli'].map((title) => title.padStart(10)).join('')}`);
for (const file of files) {
  const sizes = sizesOf(file);
  sizes.forEach((size, index) => { sums[index] += size; });
  console.log(row(file, ...sizes));
}
console.log(row('together', ...sums));
for (const file of later) console.log(row(file, ...sizesOf(file)));
if (sums[2] > limitKB * 1024) {
  console.error(`the application weighs more than ${limitKB} KB in brotli`);
  if (check) process.exit(1);
}
