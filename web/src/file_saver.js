/** A browser may read what it saves some time after it was asked to. */
const readMs = 60000;

/** Files that the program makes piece by piece: what there is of one waits in the browser's own store, outside of any heap. */
export class FileParts {
  /** @type {Blob[]} */
  _parts = [];

  /** @param {string} text */
  add(text) {
    this._parts.push(new Blob([text]));
  }

  /** All that was added, and forgets it. */
  take() {
    return this._parts.splice(0);
  }
}

/**
 * Hands a file to the browser, which keeps it where its reader's downloads go. Nothing is requested: the bytes are in this page.
 * @param {Document} document
 * @param {{name: string, type: string, text: string}} file
 * @param {Blob[]} [before] what comes before the text
 * @returns {boolean} whether the page is certainly allowed to: where it is not, the browser says nothing
 */
export function saveFile(document, { name, type, text }, before = []) {
  const address = URL.createObjectURL(new Blob([...before, text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), readMs);
  return mayDownload(document.defaultView);
}

/** Whether no frame around the page takes downloads away. Of a frame inside another site's page that cannot be known. */
export function mayDownload(window) {
  for (let inner = window; inner !== inner.parent; inner = inner.parent) {
    const frame = frameOf(inner);
    if (!frame || (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-downloads'))) return false;
  }
  // A server can put a page of its own into a sandbox too.
  return window.origin !== 'null' || window.location.protocol === 'file:';
}

/** @returns {Element | null} null too where the frame belongs to another origin */
function frameOf(window) {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}
