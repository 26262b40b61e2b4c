// A page of somebody else's with explorers inside, and what the tests do with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../rig/index.mjs';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const types = { 'host.html': 'text/html; charset=utf-8', 'host.css': 'text/css', 'host.js': 'text/javascript' };
/** A strict policy that still lets an explorer run: docs for portals say the same. */
export const strictPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'";

/** Serves a packed site with host.html beside it. */
export function serveHost(site, policy = strictPolicy) {
  return serveFolder(site, {
    headers: { 'content-security-policy': policy },
    respond(request, response, path) {
      const name = path.slice(1);
      if (!types[name]) return false;
      response.writeHead(200, { 'content-type': types[name], 'content-security-policy': policy }).end(readFileSync(join(fixtures, name)));
      return true;
    },
  });
}

/** Mounts an explorer in each of the elements and waits until they answer. They are `explorers.one`, … in the page. */
export function mountIn(page, ...ids) {
  return page.evaluate(async (places) => {
    const { mount } = await import('/tracuu.js');
    window.explorers ??= {};
    for (const id of places) window.explorers[id] = await mount(document.getElementById(id), { embedded: true, lang: 'vi' });
    await Promise.all(places.map((id) => window.explorers[id].ready));
  }, ids);
}

export async function openHost(page, host, ...ids) {
  await page.goto(`${host.url}host.html`);
  await mountIn(page, ...ids);
}

/** The middle of an element of the page. */
export function middleOf(page, selector) {
  return page.evaluate((wanted) => {
    const { x, y, width, height } = document.querySelector(wanted).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}
