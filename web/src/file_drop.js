/** What the engine reads: src/engine/dropped_files.cpp. */
const accepted = '.txt,.text,.md,.markdown,text/plain,text/markdown';

/**
 * A file dropped on the explorer is opened in it: else it would replace the page. What the page around has taken for itself stays its own.
 * @param {HTMLElement} root @param {(files: File[]) => void} open @param {AbortSignal} signal ends it
 */
export function takeDroppedFiles(root, open, signal) {
  const take = (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    if (event.type === 'drop') open([...event.dataTransfer.files]);
  };
  for (const type of ['dragenter', 'dragover', 'drop']) root.addEventListener(type, take, { signal });
}

/** The browser's own dialog. @param {Document} document @param {(files: File[]) => void} open */
export function chooseFile(document, open) {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accepted;
  input.addEventListener('change', () => open([...input.files]));
  input.click();
}
