// What a page consists of is what docs/dependencies.md says, each with the text of its licence.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { billOfMaterials } from '../../web/bill_of_materials.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = billOfMaterials(`${root}assets`, '1.2.3');
const bill = JSON.parse(text);

/** The rows of one of the document's tables: [what, version, licence]. */
function rows(title) {
  const section = readFileSync(`${root}docs/dependencies.md`, 'utf8').split(`\n## ${title}\n`)[1].split('\n## ')[0];
  return section.split('\n').filter((line) => line.startsWith('| ')).slice(1).map((line) => line.split('|').slice(1, 4).map((cell) => cell.trim()));
}

test('what is in the page, its version and its licence are those of the document', () => {
  const components = bill.components.map(({ name, version, licenses: [{ license }] }) => [name, version, license.id ?? license.name]);
  const documented = rows('In the page').map(([name, version, licence]) => [name, version.split(' ')[0], licence]);
  assert.ok(documented.length > 8);
  assert.deepEqual(components.sort(), documented.sort());
});

test('every component has the text of its licence and a place where it comes from', () => {
  for (const { name, licenses: [{ license }], externalReferences } of bill.components) {
    // What is in the public domain has none to give.
    if (license.id !== 'blessing') assert.ok(license.text.content.length > 500, name);
    assert.match(externalReferences[0].url, /^https:/);
  }
  assert.match(bill.metadata.component.licenses[0].license.text.content, /MIT/);
  assert.equal(bill.metadata.component.version, '1.2.3');
});

test('it can stand inside a script element', () => {
  assert.match(text, /^[\n\x20-\x7e]+$/);
  assert.ok(!text.includes('<'));
});
