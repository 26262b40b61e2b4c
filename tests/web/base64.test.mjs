import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { decodeBase64 } from '../../web/src/parts/base64.js';

const decode = (text) => decodeBase64(new TextEncoder().encode(text));

test('decodes what Node.js encodes, at every length', () => {
  for (let length = 0; length < 100; ++length) {
    const bytes = randomBytes(length);
    assert.deepEqual([...decode(bytes.toString('base64'))], [...bytes], `${length} bytes`);
  }
});

test('a cut is noticed', () => {
  const text = randomBytes(30).toString('base64');
  for (let length = 1; length < text.length; ++length) {
    const decoded = decode(text.slice(0, length));
    if (length % 4 === 0) assert.equal(decoded.length, (length / 4) * 3);
    else assert.equal(decoded, null, `${length} letters`);
  }
});

test('what is not base64 is refused', () => {
  for (const text of ['ab*d', 'ab d', '====', 'a===', '=abc', 'ab=c', 'abc\u0000', 'abé']) assert.equal(decode(text), null, text);
});
