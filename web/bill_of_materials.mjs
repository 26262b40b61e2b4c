// What the page consists of, in the words of CycloneDX 1.5, with the text of each licence: assets/components.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One that SPDX has a name for is an id; one with an exception is an expression, which can carry no text. */
function licences({ licence }, content) {
  if (licence.includes(' WITH ')) return { licenses: [{ license: { name: licence, text: { content } } }] };
  return { licenses: [{ license: { id: licence, ...content && { text: { content } } } }] };
}

function component(assets, { type = 'library', name, version, text, source, ...rest }) {
  return {
    type, name, version,
    ...licences(rest, text && readFileSync(join(assets, text), 'utf8')),
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
        licenses: [{ license: { id: 'MIT', text: { content: readFileSync(join(assets, '../LICENSE'), 'utf8') } } }],
      },
    },
    components: components.map((each) => component(assets, each)),
  };
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(bill, null, 1).replace(/[^\n\x20-\x7e]|</g, escaped)}\n`;
}
