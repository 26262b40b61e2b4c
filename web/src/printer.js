import { articleOf } from './printable.js';

/** Paper gets what is shown as real text in place of the canvas, however printing is asked for. */
export class Printer {
  /** @param {HTMLElement} root @param {() => object} shown as src/app/printable.h says @param {AbortSignal} signal ends it */
  constructor(root, shown, signal) {
    this._root = root;
    this._shown = shown;
    this._window = root.ownerDocument.defaultView;
    this._window.addEventListener('beforeprint', () => this._put(), { signal });
    this._window.addEventListener('afterprint', () => this._take(), { signal });
    signal.addEventListener('abort', () => this._take());
  }

  print() {
    this._window.print();
  }

  _put() {
    this._take();
    this._sheet = Object.assign(this._root.ownerDocument.createElement('div'), { className: 'tracuu-sheet' });
    this._sheet.append(articleOf(this._root.ownerDocument, this._shown()));
    this._root.append(this._sheet);
  }

  _take() {
    this._sheet?.remove();
  }
}
