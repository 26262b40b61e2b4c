import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextField, unitsOfBytes, utf8Length } from '../../web/src/text_field.js';

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

/** An input element without a browser. */
class InputInHand extends EventTarget {
  value = '';
  selectionStart = 0;
  selectionEnd = 0;
  ownerDocument = new EventTarget();

  getRootNode() {
    return { activeElement: this };
  }

  type(value, isComposing = false) {
    this.value = value;
    this.selectionStart = this.selectionEnd = value.length;
    this.dispatchEvent(Object.assign(new Event('input'), { isComposing }));
  }
}

function fieldInHand() {
  const input = new InputInHand();
  const field = new TextField(input, new AbortController().signal);
  const told = [];
  field.onChange = (state) => told.push(state);
  return { input, field, told };
}

test('an application that lags behind the typing takes nothing away', () => {
  const { input, field } = fieldInHand();
  field.reconcile('');
  input.type('u');
  field.reconcile('');
  input.type('uy');
  input.type('uy ');
  field.reconcile('u');
  field.reconcile('u');
  assert.equal(input.value, 'uy ');
  field.reconcile('uy ');
  assert.equal(input.value, 'uy ');
});

test('the application\'s own wish is followed: Back, a link, a button', () => {
  const { input, field } = fieldInHand();
  input.type('uy ban');
  field.reconcile('uy ban');
  field.reconcile('con tất');
  assert.equal(input.value, 'con tất');
  field.reconcile('');
  assert.equal(input.value, '');
});

test('while something is composed, nothing is written into the field', () => {
  const { input, field, told } = fieldInHand();
  field.reconcile('');
  input.dispatchEvent(new Event('compositionstart'));
  input.type('tiê', true);
  field.reconcile('x');
  assert.equal(input.value, 'tiê');
  assert.deepEqual(told.at(-1), { value: 'tiê', selection: [4, 4], composition: [0, 4] });
  input.dispatchEvent(new Event('compositionend'));
  assert.deepEqual(told.at(-1), { value: 'tiê', selection: [4, 4], composition: [4, 4] });
});

test('what was typed before the application came wins over what it first shows', () => {
  const { input, field, told } = fieldInHand();
  input.type('gõ sớm');
  told.length = 0;
  field.insist('từ địa chỉ');
  assert.deepEqual(told.map(({ value }) => value), ['gõ sớm']);
  field.reconcile('từ địa chỉ');
  assert.equal(input.value, 'gõ sớm');
  field.reconcile('gõ sớm');
  field.reconcile('khác');
  assert.equal(input.value, 'khác');
});
