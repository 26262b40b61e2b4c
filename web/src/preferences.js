// What a reader chose, kept where the browser lets us keep it; pages in sandboxes and private windows have no such place.
const prefix = 'tracuu.';

/** @param {string} name @returns {string | null} */
export function preference(name) {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** @param {string} name @param {string} value */
export function savePreference(name, value) {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // It holds for this visit.
  }
}

/** @returns {boolean} whether there is such a place */
export function canKeepPreferences() {
  try {
    localStorage.setItem(`${prefix}kept`, '1');
    return true;
  } catch {
    return false;
  }
}
