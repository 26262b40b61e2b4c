/** While someone types, the address follows at this distance: browsers refuse to be told more often. */
const settleMs = 300;

/** The explorer's state in the page's address and history: `#q=…&doc=…`. */
export class UrlState {
  /**
   * @param {Window} window
   * @param {(state: string) => void} restore Back, Forward, an edited address
   * @param {AbortSignal} signal ends it
   */
  constructor(window, restore, signal) {
    this._window = window;
    this._restore = restore;
    /** Whether what is searched for may stand in the address; else only the history entry holds it. */
    this.visible = true;
    window.addEventListener('popstate', (event) => this._moved(event.state), { signal });
    window.addEventListener('pagehide', () => this._settle(), { signal });
    signal.addEventListener('abort', () => this._settle());
  }

  /** What this page was opened with. */
  get initial() {
    return this._window.history.state?.tracuu ?? this._window.location.hash.slice(1);
  }

  /** @param {string} state @param {boolean} push a new entry of the history */
  write(state, push) {
    if (!push) {
      this._pending = state;
      this._timer ??= this._window.setTimeout(() => this._settle(), settleMs);
      return;
    }
    this._settle();
    this._window.history.pushState({ tracuu: state }, '', this._address(state));
  }

  _settle() {
    this._window.clearTimeout(this._timer);
    this._timer = undefined;
    if (this._pending === undefined) return;
    this._window.history.replaceState({ tracuu: this._pending }, '', this._address(this._pending));
    this._pending = undefined;
  }

  _moved(entry) {
    this._window.clearTimeout(this._timer);
    this._timer = this._pending = undefined;
    this._restore(entry?.tracuu ?? this._window.location.hash.slice(1));
  }

  _address(state) {
    const url = new URL(this._window.location.href);
    url.hash = this.visible ? state : '';
    return url.href;
  }
}
