/** Says things to those who cannot see them; some to everybody. */
export class LiveRegion {
  /** @param {HTMLElement} element with aria-live */
  constructor(element) {
    this._element = element;
  }

  /** @param {boolean} [shown] for those who see too: until something else is said */
  say(text, shown = false) {
    this._element.classList.toggle('tracuu-shown', shown);
    // The same words again are said again only when the text differs.
    this._element.textContent = this._element.textContent === text ? `${text}\u00a0` : text;
  }
}
