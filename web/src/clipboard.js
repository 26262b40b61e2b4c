/**
 * Copies through the `copy` event, which works wherever a page has a reader's gesture: on plain http, in frames without permissions and in
 * sandboxes, where `navigator.clipboard` is refused or missing.
 */
export class Clipboard {
  /**
   * @param {HTMLElement} root
   * @param {() => {text: string, html: string} | null} selected what would be copied
   * @param {EventTarget} target where a copy by the browser's own menu is seen: the document of a page of our own, our root inside another's
   * @param {AbortSignal} signal ends it
   */
  constructor(root, selected, target, signal) {
    this._document = root.ownerDocument;
    this._root = root;
    this._selected = selected;
    target.addEventListener('copy', (event) => this._asked(event), { signal });
  }

  /** Whether a copy would be of the canvas: nothing is selected in a field, or in the page. */
  get isOurs() {
    return !hasOwnSelection(this._root);
  }

  /**
   * REQUIRES: a gesture of the reader.
   * @param {{text: string, html: string} | null} [quotation]
   * @returns {boolean} whether it is on the clipboard now
   */
  copy(quotation = this._selected()) {
    return quotation !== null && (this._byCommand(quotation) || this._byCommand(quotation, this._bait(quotation.text)));
  }

  _asked(event) {
    const quotation = event.defaultPrevented || hasOwnSelection(this._root) ? null : this._selected();
    if (quotation) put(event, quotation);
  }

  /** @param {HTMLElement} [bait] Safari sends no event where the page itself has nothing selected */
  _byCommand(quotation, bait) {
    let done = false;
    const answer = (event) => {
      put(event, quotation);
      event.stopImmediatePropagation();
      done = true;
    };
    const focused = this._root.getRootNode().activeElement;
    if (bait) bait.select();
    this._document.addEventListener('copy', answer, { capture: true });
    this._document.execCommand('copy');
    this._document.removeEventListener('copy', answer, { capture: true });
    if (bait) {
      bait.remove();
      focused?.focus({ preventScroll: true });
    }
    return done;
  }

  _bait(text) {
    const bait = Object.assign(this._document.createElement('textarea'), { className: 'tracuu-bait', value: text, readOnly: true });
    this._root.append(bait);
    return bait;
  }
}

/** Text of a field, or of the plain page, is selected: that is the browser's to copy. */
function hasOwnSelection(root) {
  if (root.querySelector(':scope > .tracuu-plain')) return true;
  const focused = root.getRootNode().activeElement;
  if (focused && typeof focused.selectionStart === 'number') return focused.selectionStart !== focused.selectionEnd;
  return !(root.ownerDocument.getSelection()?.isCollapsed ?? true);
}

function put(event, { text, html }) {
  event.clipboardData.setData('text/plain', text);
  if (html) event.clipboardData.setData('text/html', html);
  event.preventDefault();
}
