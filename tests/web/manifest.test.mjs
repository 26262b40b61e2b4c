import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseManifest } from '../../web/src/parts/manifest.js';

const part = { role: 'app', path: 'parts/app.bin', encoding: 'gzip', bytes: 10, raw_bytes: 20, sha256: 'a'.repeat(64) };
const text = (changes) => JSON.stringify({ format: 1, title: 'T', lang: 'vi', parts: [part], ...changes });
const refusal = (source) => {
  try {
    parseManifest(source, 'manifest.json');
  } catch (error) {
    return error.code;
  }
  return 'none';
};

test('a good manifest is read', () => {
  assert.deepEqual(parseManifest(text({}), 'manifest.json').parts, [part]);
});

test('every cut of it is noticed', () => {
  const whole = text({});
  for (let length = 0; length < whole.length; ++length) assert.equal(refusal(whole.slice(0, length)), 'boot.part_cut', `${length} characters`);
});

test('another format is named, and what is no manifest refused', () => {
  assert.equal(refusal(text({ format: 2 })), 'boot.manifest_format');
  assert.equal(refusal('null'), 'boot.manifest_format');
  assert.equal(refusal(text({ parts: {} })), 'boot.part_altered');
  for (const wrong of [{ sha256: 'abc' }, { sha256: undefined }, { bytes: -1 }, { bytes: '10' }, { raw_bytes: 1.5 }, { encoding: 'br' }, { path: 7 }]) {
    assert.equal(refusal(text({ parts: [{ ...part, ...wrong }] })), 'boot.part_altered', JSON.stringify(wrong));
  }
});
