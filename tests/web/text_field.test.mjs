import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitsOfBytes, utf8Length } from '../../web/src/text_field.js';

const samples = ['', 'uy ban', 'Ủy ban hỗn hợp', 'U\u0309y ban ho\u0302\u0303n'.normalize('NFD'), '𝄞 nhạc', '委员会 👩‍👩‍👧', '\u202f€'];

test('UTF-8 lengths are those of the encoder', () => {
  const encoder = new TextEncoder();
  for (const text of samples) assert.equal(utf8Length(text), encoder.encode(text).length, text);
});

test('bytes and UTF-16 units lead to each other at every character', () => {
  for (const text of samples) {
    let units = 0;
    for (const character of text) {
      units += character.length;
      assert.equal(unitsOfBytes(text, utf8Length(text.slice(0, units))), units, `${text} at ${units}`);
    }
  }
});
