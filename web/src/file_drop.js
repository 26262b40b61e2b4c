import { chosenFiles, droppedFiles } from './local/dropped_entries.js';

/** What is read (src/document/format.cpp), and corpora. */
const accepted = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.xlsx,.pptx,.odt,.ods,.odp,.pdf,.eml,.csv,.tsv,.json,.jsonl,.ndjson,.gz,.zst,.zip,.tracuu';

/**
 * A file dropped on the explorer is opened in it: else it would replace the page. What the page around has taken for itself stays its own.
 * @param {HTMLElement} root @param {(files: import('./local/dropped_entries.js').LocalFile[]) => void} open @param {AbortSignal} signal ends it
 */
export function takeDroppedFiles(root, open, signal) {
  const take = (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    if (event.type === 'drop') droppedFiles(event.dataTransfer).then(open);
  };
  for (const type of ['dragenter', 'dragover', 'drop']) root.addEventListener(type, take, { signal });
}

/** The browser's own dialog, for files or for a folder. @param {Document} document @param {(files: import('./local/dropped_entries.js').LocalFile[]) => void} open */
export function chooseFiles(document, open, isFolder = false) {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  if (isFolder) input.webkitdirectory = true;
  else input.accept = accepted;
  input.addEventListener('change', () => open(chosenFiles(input.files)));
  input.click();
}
