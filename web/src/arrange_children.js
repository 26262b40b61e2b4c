/**
 * Makes the container's element children be these, in this order. The one that has the focus stays where it is and the others move
 * around it: an element loses the focus when it is moved.
 * @param {Element} container
 * @param {Element[]} elements
 */
export function arrangeChildren(container, elements) {
  const wanted = new Set(elements);
  for (const child of [...container.children]) if (!wanted.has(child)) child.remove();
  const { activeElement } = container.getRootNode();
  let next = null;
  for (const element of elements.slice().reverse()) {
    const stays = element.parentNode === container && activeElement !== null && element.contains(activeElement);
    if (!stays && (element.parentNode !== container || element.nextElementSibling !== next)) container.insertBefore(element, next);
    next = element;
  }
}
