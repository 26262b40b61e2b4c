import texts from 'tracuu:texts';
import { Clipboard } from './clipboard.js';
import { PlainPage } from './plain_page.js';
import { Printer } from './printer.js';

/** What only the page can do with what is shown: copy it, print it, show it as text. */
export class Services {
  /**
   * @param {import('./shell.js').Shell} shell
   * @param {import('./page_core.js').PageCore} core
   * @param {{target: EventTarget, say: (text: string) => void, drawInput: () => void}} view where our keys and copies come from; speaks to the
   *   live region; draws what has been done so far
   * @param {AbortSignal} signal ends it
   */
  constructor(shell, core, { target, say, drawInput }, signal) {
    this._shell = shell;
    this._say = say;
    const shown = () => core.printable;
    const selected = () => {
      drawInput();
      return core.quotation;
    };
    this._link = () => {
      drawInput();
      return core.passageLink;
    };
    this.clipboard = new Clipboard(shell.root, selected, target, signal);
    this._printer = new Printer(shell.root, shown, signal);
    this._plainPage = new PlainPage(shell, shown, signal);
  }

  /** @param {'copy' | 'print' | 'plain_page' | 'copy_link'} service app::Service */
  carryOut(service) {
    if (service === 'copy') this.copy();
    else if (service === 'copy_link') this._copyLink();
    else if (service === 'print') this._printer.print();
    else this._plainPage.open();
  }

  /** The page's own address with the passage behind it. */
  _copyLink() {
    const url = new URL(this._shell.root.ownerDocument.location.href);
    url.hash = this._link();
    const html = `<a href="${url.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${url.href.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a>`;
    const done = this.clipboard.copy({ text: url.href, html });
    this._say(texts[done ? 'ui.link_copied' : 'ui.copy_link_failed'][this._shell.root.lang]);
  }

  /**
   * Where a page may not copy, people can from the plain page.
   * @param {{text: string, html: string}} [quotation] else what is selected
   */
  copy(quotation) {
    const done = this.clipboard.copy(quotation);
    if (!done) this._plainPage.open();
    this._say(texts[done ? 'ui.copied' : 'ui.copy_failed'][this._shell.root.lang]);
  }
}
