import { InlineSource } from '../parts/inline_source.js';
import { fetchOrExplain } from '../parts/part.js';
import { partWithRole } from '../parts/source.js';

/** How the single file starts its program: src/pack/single_html.cpp. */
const start = '\nTracuu.startPage();\n';
const encoder = new TextEncoder();

/**
 * The files that a page is made of, as this one has them: src/assemble/own_page.h.
 * @param {import('../parts/source.js').Source} application
 * @param {Document} document
 * @returns {Promise<{place: string, handle?: import('../parts/part.js').Handle, bytes?: ArrayBuffer}[]>}
 */
export async function pageFiles(application, document) {
  const manifest = await application.manifest();
  const roles = ['app', 'worker', 'builder', 'builder_worker'];
  const parts = await Promise.all(roles.map(async (role) => ({ place: role, handle: await application.handle(partWithRole(manifest, role)) })));
  const texts = application instanceof InlineSource ? inlineTexts(document) : await siteTexts(application);
  return [...parts, ...Object.entries(texts).map(([place, text]) => ({ place, bytes: encoder.encode(text).buffer }))];
}

/** The only script and style of a single file, and what it consists of, which begins on a line of its own. */
function inlineTexts(document) {
  const script = document.querySelector('script:not([type])').textContent;
  return {
    classic: script.slice(0, -start.length), style: document.querySelector('style').textContent,
    bill: document.getElementById('tracuu-sbom').textContent.slice(1),
  };
}

async function siteTexts({ base }) {
  const text = async (name) => (await fetchOrExplain(new URL(name, base), name)).text();
  return { classic: await text('tracuu.classic.js'), style: await text('tracuu.css'), bill: await text('sbom.cdx.json') };
}
