import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFields, readSemantics, State } from '../../web/src/semantics.js';

// Written by the same tree as in tests/main/semantics_buffer_test.cpp, which compares its bytes with this file.
const golden = new Uint8Array(readFileSync(new URL('../golden/semantics/tree.bin', import.meta.url)));

test('reads what the program packs', () => {
  const [region, field, item] = readSemantics(golden);
  assert.deepEqual(region, {
    id: 0xffff0001, parent: 0, role: 'region', level: 0, state: 0, position: 0, setSize: 0,
    bounds: { x: 0, y: 0, width: 1280, height: 64 }, name: 'Tìm kiếm', value: '', placeholder: '', lang: '', description: '', row: 0, column: 0,
  });
  assert.deepEqual(field, {
    id: 2, parent: 0xffff0001, role: 'searchbox', level: 0, state: State.focused, position: 0, setSize: 0,
    bounds: { x: 260.5, y: 11, width: 680, height: 42 }, name: 'Tìm kiếm', value: 'Uỷ ban 𝄞', placeholder: 'Tìm trong tài liệu…', lang: '',
    description: 'Cũng tìm: Ủy ban.', row: 0, column: 0,
  });
  assert.equal(item.role, 'listitem');
  assert.deepEqual([item.level, item.position, item.setSize, item.lang, item.row, item.column], [4, 41, 154000, 'en', 3, 2]);
});

test('the text fields alone', () => {
  assert.deepEqual(readFields(golden), readSemantics(golden).filter(({ role }) => role === 'searchbox'));
  assert.equal(readFields(golden).length, 1);
});

test('reads it wherever it lies in memory', () => {
  const memory = new Uint8Array(golden.length + 7);
  memory.set(golden, 3);
  assert.deepEqual(readSemantics(memory.subarray(3, 3 + golden.length)), readSemantics(golden));
});

test('an empty tree', () => {
  assert.deepEqual(readSemantics(new Uint8Array(4)), []);
});
