// Functions that are sent to the page as source text; they may use nothing but their arguments and the page.

/**
 * Resolves with fn's first truthy result, tried after each frame and DOM change, or with {timedOut, last}: when the time
 * is over, or when the page is left, because the timers of a page that is kept for Back stand still.
 */
export function pollInPage(fn, args, timeout) {
  return new Promise((resolveWith) => {
    const end = performance.now() + timeout;
    let last;
    const resolve = (answer) => {
      removeEventListener('pagehide', leave);
      resolveWith(answer);
    };
    const leave = () => resolve({ timedOut: true, last: 'the page was left' });
    addEventListener('pagehide', leave);
    const attempt = async () => {
      try {
        last = await fn(...args);
        if (last) return resolve({ value: last });
      } catch (error) {
        last = String(error);
      }
      if (performance.now() > end) return resolve({ timedOut: true, last: String(last) });
      nextChange().then(attempt);
    };
    // A hidden page gets no frames, hence the timer beside them.
    const nextChange = () => new Promise((changed) => {
      const timer = setTimeout(done, 100);
      const frame = requestAnimationFrame(done);
      function done() {
        clearTimeout(timer);
        cancelAnimationFrame(frame);
        changed();
      }
    });
    attempt();
  });
}

/** Moves in the session history; resolves when the page has moved or is being left, with false when it stays. */
export function traverseInPage(delta, timeout) {
  return new Promise((resolve) => {
    for (const event of ['popstate', 'pagehide']) addEventListener(event, () => resolve(true), { once: true });
    setTimeout(resolve, timeout, false);
    history.go(delta);
  });
}

/** Elements with an ARIA role, as assistive technology is told about them; open shadow roots included. */
export function findByRole(role, { name, text }) {
  const { axe } = globalThis;
  if (!axe) return null;
  const tidy = (value) => (value ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
  const accepts = (wanted, value) => wanted === undefined ||
    (wanted.pattern === undefined ? tidy(wanted) === value : new RegExp(wanted.pattern, wanted.flags).test(value));
  const state = (element, property, attribute) =>
    element[property] ?? { true: true, false: false, mixed: 'mixed' }[element.getAttribute(attribute)];

  const describe = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      role,
      name: tidy(axe.commons.text.accessibleText(element)),
      text: tidy(element.textContent),
      value: element.getAttribute('aria-valuetext') ?? element.value ?? element.getAttribute('aria-valuenow') ?? undefined,
      checked: state(element, 'checked', 'aria-checked'),
      selected: state(element, 'selected', 'aria-selected'),
      expanded: state(element, 'open', 'aria-expanded'),
      pressed: state(element, undefined, 'aria-pressed'),
      disabled: Boolean(state(element, 'disabled', 'aria-disabled')),
      focused: element.getRootNode().activeElement === element,
      level: Number(element.getAttribute('aria-level') ?? /^H([1-6])$/.exec(element.tagName)?.[1]) || undefined,
      bounds: { x, y, width, height },
    };
  };
  const found = [];
  const visit = (node) => {
    for (const element of node.children) {
      if (axe.commons.dom.isVisibleToScreenReaders(element) && axe.commons.aria.getRole(element) === role) {
        const described = describe(element);
        if (accepts(name, described.name) && accepts(text, described.text)) found.push(described);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    }
  };
  axe.setup(document.documentElement);
  try {
    visit(document.documentElement);
  } finally {
    axe.teardown();
  }
  return found;
}
