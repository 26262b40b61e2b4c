// What web/build.mjs makes for the bundle, for Node.js: the texts of the page.
import { readFileSync } from 'node:fs';

const table = new URL('../../assets/texts.json', import.meta.url);

export async function resolve(specifier, context, next) {
  return specifier === 'tracuu:texts' ? { url: specifier, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (url !== 'tracuu:texts') return next(url, context);
  return { format: 'module', source: `export default ${readFileSync(table, 'utf8')};`, shortCircuit: true };
}
