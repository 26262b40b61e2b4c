// The shared corpora: where they are, and their lines as gzip for a page to fetch.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const shared = process.env.TRACUU_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
const largestText = 1 << 30;

/** The path of a file below corpus/; throws a sentence with the remedy where it is not at hand. */
export function corpusFile(path) {
  const file = join(shared, 'corpus', path);
  if (!existsSync(file)) throw new Error(`${file} is not there; name the folder that holds corpus/ in TRACUU_SHARED`);
  return file;
}

/** @returns {Buffer} the content of a .zst or plain file */
export function unpacked(file) {
  return file.endsWith('.zst') ? execFileSync('zstd', ['-dcq', file], { maxBuffer: largestText }) : readFileSync(file);
}

/** @returns {object[]} the objects of JSON Lines */
export function jsonLines(bytes) {
  return String(bytes).split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** Bytes of UTF-8 in the column `text` of JSON Lines. */
export function textBytes(bytes) {
  return jsonLines(bytes).reduce((sum, { text }) => sum + Buffer.byteLength(text ?? ''), 0);
}

/** As a server that cares would send it. */
export function gzipped(bytes) {
  return gzipSync(bytes, { level: 9 });
}
