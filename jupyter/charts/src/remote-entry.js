// What JupyterLab loads when it starts: it finds the extension under this name, and asks it for its mime renderer.
// A plain script, not a module: JupyterLab has it so.
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  /** @param {string} file */
  const beside = (file) => new URL(file, script.src).href;
  const address = {
    renderer: beside('renderer.js'),
    plotly: beside('plotly.min.js'),
    style: beside('viewer/viewer.css'),
  };
  /** @typedef {{ readonly Widget: new () => import('./renderer.js').LuminoWidget }} Widgets */
  /** What JupyterLab shares: by name and version, a function that loads it. @type {Record<string, Record<string, { get(): Promise<() => Widgets> }>>} */
  let shared = {};

  const loadWidget = async () => {
    const [version] = Object.values(shared['@lumino/widgets'] ?? {});
    return (await version?.get())?.().Widget;
  };

  const get = async () => {
    const style = document.createElement('link');
    Object.assign(style, { rel: 'stylesheet', href: address.style });
    document.head.append(style);
    const [{ createExtension }, Widget] = await Promise.all([import(address.renderer), loadWidget()]);
    return () => ({ __esModule: true, default: createExtension(Widget, address.plotly) });
  };

  const init = (/** @type {typeof shared} */ scope) => {
    shared = scope;
  };

  const extensions = Reflect.get(window, '_JUPYTERLAB') ?? {};
  Reflect.set(window, '_JUPYTERLAB', extensions);
  extensions['presslab-charts'] = { init, get };
}
