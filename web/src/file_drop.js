/** A file dropped on the explorer would replace the page with the file. @param {HTMLElement} root @param {AbortSignal} signal ends it */
export function refuseFiles(root, signal) {
  const refuse = (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  for (const type of ['dragenter', 'dragover', 'drop']) root.addEventListener(type, refuse, { signal });
}
