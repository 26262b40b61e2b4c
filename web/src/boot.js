// boot.js: starts the page of a site folder. A classic script, because a module would not even be read from file://.
import { TracuuError } from './failure.js';
import { pageHasReadable, readableLink, showReadable } from './readable.js';
import { openShell, setShellLanguage, showStatus } from './shell.js';

const shell = openShell(document.querySelector('.tracuu'));

function fail(code) {
  const lang = /^vi\b/i.test(document.documentElement.lang) ? 'vi' : 'en';
  setShellLanguage(shell, lang);
  showStatus(shell, new TracuuError(code, 'tracuu.js').in(lang), true);
  if (pageHasReadable(document)) showReadable(shell, readableLink(document, 'documents/index.html', lang));
}

if (location.protocol === 'file:') {
  fail('boot.opened_from_file');
} else {
  import('./tracuu.js').then(({ startPage }) => startPage(), () => fail('boot.part_cut'));
}
