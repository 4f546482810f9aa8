import path from 'node:path';

/** @typedef {import('../setup/project.mjs').ProjectPaths} ProjectPaths */

/**
 * The variables under which Jupyter keeps to the project: it finds the kernel of this folder first,
 * and neither reads nor writes the settings in the user's home.
 * @param {ProjectPaths} project
 * @returns {NodeJS.ProcessEnv}
 */
export function jupyterEnvironment(project) {
  const own = path.join(project.state, 'jupyter');
  return {
    ...process.env,
    DOTENV_CONFIG_QUIET: 'true',
    IPYTHONDIR: path.join(project.state, 'ipython'),
    JUPYTER_CONFIG_DIR: path.join(own, 'config'),
    JUPYTER_DATA_DIR: path.join(own, 'data'),
    JUPYTER_RUNTIME_DIR: path.join(own, 'runtime'),
    JUPYTER_PREFER_ENV_PATH: '1',
    PYTHONUTF8: '1',
  };
}
