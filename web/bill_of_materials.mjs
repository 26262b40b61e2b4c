// What the page consists of, in the words of CycloneDX 1.5, with the text of each licence: assets/components.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One with an exception has no id in SPDX, and as an expression could carry no text: it is given by its name. */
function licenceOf(licence, content) {
  const key = licence.includes(' WITH ') ? 'name' : 'id';
  return { license: { [key]: licence, ...content && { text: { content } } } };
}

function component(assets, { type = 'library', name, version, licence, text, source }) {
  return {
    type, name, version,
    licenses: [licenceOf(licence, text && readFileSync(join(assets, text), 'utf8'))],
    externalReferences: [{ type: 'website', url: source }],
  };
}

/**
 * ASCII, without `<`, so that it can stand inside a script element as it is; the same for the same assets.
 * @param {string} assets the folder
 * @param {string} version Tracuu's
 */
export function billOfMaterials(assets, version) {
  const components = JSON.parse(readFileSync(join(assets, 'components.json'), 'utf8'));
  const bill = {
    bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: {
      component: {
        type: 'application', name: 'tracuu', version,
        licenses: [licenceOf('MIT', readFileSync(join(assets, '../LICENSE'), 'utf8'))],
      },
    },
    components: components.map((each) => component(assets, each)),
  };
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(bill, null, 1).replace(/[^\n\x20-\x7e]|</g, escaped)}\n`;
}
