/** What was vouched for. @type {Set<string>} */
const own = new Set();
let policy;

/**
 * A worker's address or a page's HTML for the places that Trusted Types guard: only what passes here gets there.
 * @param {'createScriptURL' | 'createHTML'} kind
 * @param {string} value made by us
 */
export function trusted(kind, value) {
  own.add(value);
  if (!globalThis.trustedTypes) return value;
  policy ??= trustedTypes.createPolicy('app', { createScriptURL: ours, createHTML: ours });
  return policy[kind](value);
}

function ours(candidate) {
  if (!own.has(candidate)) throw new TypeError('not made by us');
  return candidate;
}
