// node web/build.mjs --modules FOLDER --version VERSION --out FOLDER
//
// Makes the files that web/README.md lists from web/src, assets and the modules that Emscripten made.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { billOfMaterials } from './bill_of_materials.mjs';
import { themeStyle } from './theme_style.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const { values: options } = parseArgs({ options: { modules: { type: 'string' }, version: { type: 'string' }, out: { type: 'string' } } });
const out = resolve(options.out);
const modules = resolve(options.modules);

/** What JavaScript says itself; everything else is said by the program. */
function textsOfThePage() {
  const texts = JSON.parse(readFileSync(join(root, 'assets/texts.json'), 'utf8'));
  const ours = ['ui.copied', 'ui.copy_failed', 'ui.copy_link_failed', 'ui.link_copied', 'ui.plain_page', 'ui.plain_page_close', 'ui.saving', 'ui.saving_in_frame', 'ui.search', 'ui.search_placeholder'];
  return Object.fromEntries(Object.entries(texts).filter(([key]) => /^(boot|local)\./.test(key) || ours.includes(key)));
}

async function minified(source) {
  const { code } = await esbuild.transform(source, { loader: 'css', minify: true, charset: 'ascii', target });
  return code;
}

const styleSource = (name) => readFileSync(join(here, 'src', name), 'utf8');

// The browsers of the floor: Chrome 103, Firefox 113, Safari 16.4.
const target = ['chrome103', 'firefox113', 'safari16.4'];
const css = await minified(themeStyle(join(root, 'assets/themes'), styleSource('style.css') + styleSource('static.css')) + styleSource('style.css'));

/** The modules that are made, not written: tracuu:module, tracuu:builder, tracuu:texts, tracuu:style, tracuu:shell. */
const made = {
  name: 'made',
  setup(build) {
    build.onResolve({ filter: /^tracuu:module$/ }, () => ({ path: join(modules, 'app.js') }));
    build.onResolve({ filter: /^tracuu:builder$/ }, () => ({ path: join(modules, 'builder.js') }));
    build.onResolve({ filter: /^tracuu:(texts|style|shell)$/ }, ({ path }) => ({ path, namespace: 'made' }));
    build.onLoad({ filter: /texts/, namespace: 'made' }, () => ({ contents: JSON.stringify(textsOfThePage()), loader: 'json' }));
    build.onLoad({ filter: /shell/, namespace: 'made' }, () => ({ contents: readFileSync(join(root, 'shell.html'), 'utf8'), loader: 'text' }));
    build.onLoad({ filter: /style/, namespace: 'made' }, () => ({ contents: css, loader: 'text' }));
  },
};

function bundle(entry, outfile, format, external = []) {
  return esbuild.build({
    entryPoints: [join(here, 'src', entry)], outfile: join(out, outfile), format, external, target,
    bundle: true, minify: true, charset: 'ascii', legalComments: 'none', plugins: [made], logLevel: 'warning',
  });
}

mkdirSync(out, { recursive: true });
await Promise.all([
  bundle('index.js', 'tracuu.js', 'esm'),
  bundle('classic.js', 'tracuu.classic.js', 'iife'),
  bundle('worker.js', 'worker.js', 'iife'),
  bundle('local/builder_worker.js', 'builder.js', 'iife'),
  bundle('boot.js', 'boot.js', 'iife', ['./tracuu.js']),
]);
// A host's page never shows the documents themselves: their style is our own pages' alone.
writeFileSync(join(out, 'tracuu.css'), css + await minified(styleSource('static.css')));
for (const module of ['app.wasm', 'builder.wasm']) copyFileSync(join(modules, module), join(out, module));
copyFileSync(join(root, 'shell.html'), join(out, 'shell.html'));
writeFileSync(join(out, 'sbom.cdx.json'), billOfMaterials(join(root, 'assets'), options.version));
