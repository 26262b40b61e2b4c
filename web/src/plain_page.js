import texts from 'tracuu:texts';
import { articleOf } from './printable.js';

/** What is shown as a page of plain text over the canvas: the browser's own selecting, finding, zooming and reading aloud. */
export class PlainPage {
  /** @param {import('./shell.js').Shell} shell @param {() => object} shown as src/app/printable.h says @param {AbortSignal} signal ends it */
  constructor(shell, shown, signal) {
    this._shell = shell;
    this._shown = shown;
    signal.addEventListener('abort', () => this.close());
  }

  get isOpen() {
    return this._page !== undefined;
  }

  open() {
    if (this.isOpen) return;
    const { root, mirror } = this._shell;
    this._page = this._make(root.ownerDocument, root.lang);
    root.append(this._page);
    mirror.inert = true;
    this._page.focus({ preventScroll: true });
  }

  close() {
    if (!this.isOpen) return;
    const { mirror } = this._shell;
    this._page.remove();
    this._page = undefined;
    mirror.inert = false;
    // Whatever opened it may be gone: the document's first button, or the search field.
    (mirror.querySelector('article')?.closest('section')?.querySelector('button') ?? mirror.querySelector('input')).focus({ preventScroll: true });
  }

  _make(document, lang) {
    const page = Object.assign(document.createElement('div'), { className: 'tracuu-plain', tabIndex: -1 });
    page.setAttribute('role', 'region');
    page.setAttribute('aria-label', texts['ui.plain_page'][lang]);
    const close = Object.assign(document.createElement('button'), { type: 'button', textContent: texts['ui.plain_page_close'][lang] });
    close.addEventListener('click', () => this.close());
    page.addEventListener('keydown', (event) => this._pressed(event));
    page.append(close, articleOf(document, this._shown()));
    return page;
  }

  /** Keys are the browser's here, but for the way back. */
  _pressed(event) {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.close();
  }
}
