// A part of the application or corpus: fetched or taken from the page, checked, unpacked. The same in the page and in the worker.
import { TracuuError } from '../failure.js';
import { decodeBase64 } from './base64.js';
import { sha256Hex } from './sha256.js';

/**
 * @typedef {object} Part an entry of the manifest; see web/README.md
 * @property {string} role
 * @property {string} path
 * @property {'gzip' | 'identity'} encoding
 * @property {number} bytes
 * @property {number} raw_bytes
 * @property {string} [sha256] absent for what the page's host handed over itself
 */

/**
 * Where to get a part: a file, base64 that stood in the page, or bytes that the page's host handed over.
 * @typedef {{part: Part, url: string} | {part: Part, base64: Blob | ArrayBuffer} | {part: Part, plain: Blob | ArrayBuffer}} Handle
 */

/**
 * The handle as a worker can use it: WebKit does not let it read a blob of a page from file://.
 * @param {Handle} handle
 * @returns {Promise<{handle: Handle, transfer: ArrayBuffer[]}>}
 */
export async function postable({ part, url, base64, plain }) {
  if (url) return { handle: { part, url }, transfer: [] };
  const bytes = await (base64 ?? plain).arrayBuffer();
  return { handle: base64 ? { part, base64: bytes } : { part, plain: bytes }, transfer: [bytes] };
}

/**
 * The part's content, proven to be what the manifest says.
 * @param {Handle} handle
 * @param {(rawBytes: number) => void} [onProgress] how much of raw_bytes is there, growing
 * @returns {Promise<Uint8Array>}
 */
export async function readPart(handle, onProgress = () => {}) {
  const { part } = handle;
  const stored = await storedBytes(handle, (bytes) => onProgress((part.raw_bytes * Math.min(bytes, part.bytes)) / (part.bytes || 1)));
  await check(stored, handle);
  const raw = part.encoding === 'gzip' ? await gunzip(stored, part) : stored;
  if (raw.length !== part.raw_bytes) throw new TracuuError('boot.part_altered', part.path);
  onProgress(raw.length);
  return raw;
}

async function storedBytes(handle, onProgress) {
  if (handle.url) return download(handle, onProgress);
  const held = handle.base64 ?? handle.plain;
  const stored = new Uint8Array(held instanceof Blob ? await held.arrayBuffer() : held);
  if (handle.plain) return stored;
  const bytes = decodeBase64(stored);
  if (!bytes) throw new TracuuError('boot.part_cut', handle.part.path);
  return bytes;
}

/** @param {{part: Part, url: string}} handle */
async function download({ part, url }, onProgress) {
  const response = await fetchOrExplain(url, part.path);
  const bytes = new Uint8Array(part.bytes);
  let size = 0;
  const reader = response.body.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      // A page of a proxy or a login form comes as a good answer, of another size.
      if (size + chunk.value.length > bytes.length) throw new TracuuError('boot.part_altered', part.path);
      bytes.set(chunk.value, size);
      onProgress((size += chunk.value.length));
    }
  } catch (error) {
    throw error instanceof TracuuError ? error : new TracuuError('boot.part_cut', part.path, String(error.message));
  }
  return bytes.subarray(0, size);
}

/** @returns {Promise<Response>} a good answer */
export async function fetchOrExplain(url, name, options) {
  let response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...options });
  } catch (error) {
    throw new TracuuError('boot.network', name, String(error.message));
  }
  if (!response.ok) throw new TracuuError('boot.part_missing', name, String(response.status));
  return response;
}

async function check(stored, { part }) {
  if (stored.length < part.bytes) throw new TracuuError('boot.part_cut', part.path);
  if (stored.length > part.bytes) throw new TracuuError('boot.part_altered', part.path);
  if (part.sha256 && (await sha256Hex(stored)) !== part.sha256) throw new TracuuError('boot.part_altered', part.path);
}

async function gunzip(stored, part) {
  const raw = new Uint8Array(part.raw_bytes);
  let size = 0;
  const reader = new Response(stored).body.pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    if (size + chunk.value.length > raw.length) throw new TracuuError('boot.part_altered', part.path);
    raw.set(chunk.value, size);
    size += chunk.value.length;
  }
  return raw.subarray(0, size);
}
