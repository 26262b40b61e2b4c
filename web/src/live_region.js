/** Says things to those who cannot see them. */
export class LiveRegion {
  /** @param {HTMLElement} element with aria-live */
  constructor(element) {
    this._element = element;
  }

  say(text) {
    // The same words again are said again only when the text differs.
    this._element.textContent = this._element.textContent === text ? `${text}\u00a0` : text;
  }
}
