import { TracuuError } from '../failure.js';

/**
 * @typedef {object} Manifest what stands in manifest.json; see web/README.md
 * @property {number} format
 * @property {string} title
 * @property {string} lang
 * @property {boolean} [private_url]
 * @property {import('./part.js').Part[]} parts
 */

const knownFormat = 1;

/**
 * @param {string} text
 * @param {string} name what to call it in a message
 * @returns {Manifest}
 */
export function parseManifest(text, name) {
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw new TracuuError('boot.part_cut', name);
  }
  if (manifest?.format !== knownFormat) throw new TracuuError('boot.manifest_format', name, String(manifest?.format));
  if (!Array.isArray(manifest.parts) || !manifest.parts.every(isPart)) throw new TracuuError('boot.part_altered', name);
  return manifest;
}

function isPart(part) {
  return typeof part?.role === 'string' && typeof part.path === 'string' && /^[0-9a-f]{64}$/.test(part.sha256) &&
    ['gzip', 'identity'].includes(part.encoding) && [part.bytes, part.raw_bytes].every((size) => Number.isSafeInteger(size) && size >= 0);
}
