import { element } from './elements.js';

/** Below this the letters of a chart are too small to be read: it is scrolled instead. */
const SMALLEST = 0.7;

/**
 * The room that a chart takes, kept free whatever has been loaded yet, so that nothing below it jumps. Where the page is
 * narrower, all that lies on it is drawn smaller. `seen` is fulfilled once the page shows it: before, no text has a size.
 * @param {{ readonly width: number, readonly height: number }} size
 */
export function createStage({ width, height }) {
  const stage = element('div', { class: 'presslab-stage' });
  const frame = element('div', { class: 'presslab-frame' }, stage);
  const sizes = new ResizeObserver(([entry]) => fit(entry?.contentRect.width ?? 0));
  /** @type {() => void} */
  let show = () => {};
  /** @type {Promise<void>} */
  const seen = new Promise((resolve) => {
    show = resolve;
  });
  let scale = 1;
  setScale(1);
  sizes.observe(frame);

  /** @param {number} room */
  function fit(room) {
    if (room === 0) return;
    setScale(Math.min(1, Math.max(SMALLEST, room / width)));
    show();
  }

  /** @param {number} next */
  function setScale(next) {
    scale = next;
    Object.assign(stage.style, { width: `${width * scale}px`, height: `${height * scale}px` });
    for (const layer of stage.children) if (layer instanceof HTMLElement) place(layer);
  }

  /** @param {HTMLElement} layer */
  function place(layer) {
    const transform = scale === 1 ? '' : `scale(${scale})`;
    Object.assign(layer.style, { width: `${width}px`, height: `${height}px`, transform });
  }

  return {
    node: frame,
    seen,
    /** Lays something over what is there. @param {HTMLElement} layer */
    add(layer) {
      place(layer);
      stage.append(layer);
    },
    dispose: () => sizes.disconnect(),
  };
}
