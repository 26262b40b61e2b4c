/** How many of the page's requests went over the network to another origin than its own. @param {Window} window */
export function countOutsideRequests(window) {
  return window.performance.getEntriesByType('resource').filter(({ name }) => {
    const { protocol, origin } = new URL(name, window.location.href);
    return /^(https?|wss?):$/.test(protocol) && origin !== window.location.origin;
  }).length;
}
