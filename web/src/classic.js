// tracuu.classic.js: the same for pages without modules, and the whole program of a single file.
import { Explorer } from './explorer.js';
import { InlineSource } from './parts/inline_source.js';
import { SiteSource } from './parts/site_source.js';

const address = document.currentScript?.src;
// A script without an address stands in a single file, whose parts come after it.
const standard = address ? new SiteSource(new URL('./', address).href) : new InlineSource(document);

window.Tracuu = {
  /** As mount of tracuu.js. */
  async mount(element, options = {}) {
    return new Explorer(element, options, standard);
  },

  startPage() {
    window.tracuu = new Explorer(document.querySelector('.tracuu'), {}, standard);
  },
};
