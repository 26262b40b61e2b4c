// tracuu.js: the ES module of a site folder.
import { Explorer } from './explorer.js';
import { SiteSource } from './parts/site_source.js';

const standard = new SiteSource(new URL('./', import.meta.url).href);

/**
 * @param {HTMLElement} element
 * @param {import('./instance.js').MountOptions} [options]
 * @returns {Promise<Explorer>} at once; its `ready` says when it answers
 */
export async function mount(element, options = {}) {
  return new Explorer(element, options, standard);
}

/** The page that `tracuu build` makes: its explorer is `window.tracuu` from the first moment. */
export function startPage() {
  window.tracuu = new Explorer(document.querySelector('.tracuu'), {}, standard);
}
