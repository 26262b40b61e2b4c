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

/** What an input method does with one key: it composes this, and the field then holds that with the caret there. */
function compose({ input }, composed, value, caret) {
  input.dispatchEvent(Object.assign(new Event('compositionupdate'), { data: composed }));
  input.value = value;
  input.selectionStart = input.selectionEnd = caret;
  input.dispatchEvent(Object.assign(new Event('input'), { isComposing: true }));
}

test('a composition is what is composed, wherever in it the caret is', () => {
  const hand = fieldInHand();
  hand.input.type('a ');
  hand.input.dispatchEvent(new Event('compositionstart'));
  compose(hand, 'bcd', 'a bcd', 3);
  assert.deepEqual(hand.told.at(-1), { value: 'a bcd', selection: [3, 3], composition: [2, 5] });
  compose(hand, '', 'a ', 2);
  assert.deepEqual(hand.told.at(-1).composition, [2, 2]);
});

test('a word that an input method takes up again is composed as a whole', () => {
  const hand = fieldInHand();
  hand.input.type('hop tac');
  // The caret is behind the word when it is taken up.
  hand.input.dispatchEvent(new Event('compositionstart'));
  compose(hand, 'tac', 'hop tac', 7);
  assert.deepEqual(hand.told.at(-1).composition, [4, 7]);
  compose(hand, 'tác', 'hop tác', 7);
  assert.deepEqual(hand.told.at(-1).composition, [4, 8]);
});

test('the selection is told of when the document\'s changes, by the field that has the focus', () => {
  const { input, field, told } = fieldInHand();
  input.type('uy ban');
  input.selectionStart = 0;
  field.selectionChanged();
  assert.deepEqual(told.at(-1).selection, [0, 6]);
  input.getRootNode = () => ({ activeElement: null });
  input.selectionStart = 3;
  field.selectionChanged();
  assert.deepEqual(told.at(-1).selection, [0, 6]);
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
