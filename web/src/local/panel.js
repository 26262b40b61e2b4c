import { sentence } from '../failure.js';

/** So many notes are shown of each kind: a folder of pictures has thousands. */
const mostNotes = 200;

/**
 * @typedef {object} PanelEvents
 * @property {() => void} chooseFiles
 * @property {() => void} chooseFolder
 * @property {() => void} saveCorpus
 * @property {() => void} savePage
 * @property {() => void} cancel
 */

/** Where a reader's own files are chosen, read and saved: elements of the page over the canvas, the browser's own controls in them. */
export class LocalPanel {
  /** @param {import('../shell.js').Shell} shell @param {PanelEvents} events */
  constructor(shell, events) {
    this._shell = shell;
    this._events = events;
  }

  get isOpen() {
    return this._dialog !== undefined;
  }

  /**
   * @param {object} shown
   * @param {boolean} shown.hasCorpus something is open already: it can be saved, and the panel closed
   * @param {string} [shown.busy] how far what is going on is
   * @param {string} [shown.result] what came of it
   * @param {string} [shown.failure]
   * @param {import('./builder_core.js').Note[]} [shown.notes]
   */
  show(shown) {
    if (shown.busy !== undefined && this._progress) {
      this._progress.textContent = shown.busy;
      return;
    }
    const dialog = this._make(shown);
    const hadFocus = this._dialog?.contains(dialog.ownerDocument.activeElement) ?? true;
    if (this._dialog) this._dialog.replaceWith(dialog);
    else this._shell.root.append(dialog);
    this._dialog = dialog;
    this._shell.mirror.inert = true;
    if (hadFocus) dialog.querySelector('button').focus({ preventScroll: true });
  }

  close() {
    if (!this.isOpen) return;
    this._dialog.remove();
    this._dialog = this._progress = undefined;
    this._shell.mirror.inert = false;
    this._shell.mirror.querySelector('input').focus({ preventScroll: true });
  }

  _make({ hasCorpus, busy, result, failure, notes = [] }) {
    const dialog = this._element('div', 'local', { tabIndex: -1 });
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    dialog.setAttribute('aria-label', this._say('local.title'));
    dialog.addEventListener('keydown', (event) => this._pressed(event, hasCorpus && busy === undefined));
    const card = this._element('div', 'local-card');
    card.append(this._element('h2', 'local-title', { textContent: this._say('local.title') }));
    if (busy === undefined) card.append(...this._choices(hasCorpus, result, failure), ...this._noteLists(notes));
    else card.append(...this._busy(busy));
    dialog.append(card);
    return dialog;
  }

  _busy(text) {
    this._progress = this._element('p', 'local-progress', { textContent: text });
    this._progress.setAttribute('role', 'status');
    return [this._progress, this._element('progress', 'local-bar'), this._buttons(['local.cancel', this._events.cancel])];
  }

  _choices(hasCorpus, result, failure) {
    this._progress = undefined;
    const outcome = failure ?? result;
    const line = outcome && this._element('p', failure ? 'local-failure' : 'local-result', { textContent: outcome });
    line?.setAttribute('role', failure ? 'alert' : 'status');
    const { chooseFiles, chooseFolder, saveCorpus, savePage } = this._events;
    const folders = 'webkitdirectory' in this._element('input', '');
    const hint = this._element('p', 'local-hint', { textContent: this._say(hasCorpus ? 'local.hint' : 'local.hint_empty') });
    return [
      ...(line ? [line] : []),
      this._drop(hint, this._buttons(['local.choose_files', chooseFiles], ...(folders ? [['local.choose_folder', chooseFolder]] : []))),
      ...(hasCorpus ? [this._buttons(['local.save_page', savePage], ['local.save_corpus', saveCorpus], ['local.close', () => this.close()])] : []),
    ];
  }

  _drop(hint, buttons) {
    const place = this._element('div', 'local-drop');
    place.append(hint, this._element('p', 'local-formats', { textContent: this._say('local.formats') }), buttons);
    return place;
  }

  _noteLists(notes) {
    return ['skipped', 'repaired'].flatMap((severity) => {
      const lines = notes.filter((note) => note.severity === severity);
      if (lines.length === 0) return [];
      const list = this._element('details', 'local-notes', { open: severity === 'skipped' });
      list.append(this._element('summary', '', { textContent: this._say(`local.${severity}`, lines.length) }));
      const items = this._element('ul', '');
      items.append(...lines.slice(0, mostNotes).map(({ message }) => this._element('li', '', { textContent: message })));
      if (lines.length > mostNotes) items.append(this._element('li', '', { textContent: '…' }));
      list.append(items);
      return [list];
    });
  }

  _buttons(...pairs) {
    const row = this._element('div', 'local-buttons');
    row.append(...pairs.map(([text, act]) => {
      const button = this._element('button', '', { type: 'button', textContent: this._say(text) });
      button.addEventListener('click', act);
      return button;
    }));
    return row;
  }

  /** Keys are the browser's here, but for the way back and the ring of what can have the focus. */
  _pressed(event, closable) {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape' && closable) {
      event.preventDefault();
      this.close();
    }
    if (event.key === 'Tab') this._keepFocus(event);
  }

  _keepFocus(event) {
    const stops = [...this._dialog.querySelectorAll('button, summary')];
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    const at = this._dialog.getRootNode().activeElement;
    if (at !== end && stops.includes(at)) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  }

  _element(tag, name, properties = {}) {
    return Object.assign(this._shell.root.ownerDocument.createElement(tag), name ? { className: `tracuu-${name}` } : {}, properties);
  }

  _say(key, ...values) {
    return sentence(key, this._shell.root.lang || 'vi', ...values);
  }
}
