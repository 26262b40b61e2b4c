/**
 * A phone's keyboard lies over the page, and some browsers move what is seen of the page up instead: the explorer takes just what is left, so
 * that nothing of it is covered. Zooming in with two fingers changes nothing.
 * @param {HTMLElement} root of a page of our own
 * @param {AbortSignal} signal ends it
 */
export function keepVisible(root, signal) {
  const { visualViewport: seen, document } = root.ownerDocument.defaultView;
  const fit = () => {
    const { height, scale, offsetTop } = seen;
    const covered = document.documentElement.clientHeight - height * scale > 1;
    root.style.height = covered ? `${height * scale}px` : '';
    root.style.top = covered && scale < 1.01 ? `${offsetTop}px` : '';
  };
  for (const type of ['resize', 'scroll']) seen.addEventListener(type, fit, { signal });
}
