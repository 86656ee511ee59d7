/**
 * Takes files that are dropped anywhere on the page.
 * @param {(files: File[]) => void} take
 */
export function takeDrops(take) {
  const mark = (/** @type {boolean} */ on) => document.body.classList.toggle('dragging', on);
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    const hasFiles = event.dataTransfer?.types.includes('Files') ?? false;
    if (event.dataTransfer) {
      event.dataTransfer.dropEffect = hasFiles ? 'copy' : 'none';
    }
    mark(hasFiles);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) {
      mark(false);
    }
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length) {
      take(files);
    }
  });
}
