import path from 'node:path';

/**
 * Where the parts of the project in `root` lie.
 * @param {string} root
 * @param {NodeJS.Platform} [platform]
 */
export function projectPaths(root, platform = process.platform) {
  const venv = path.join(root, '.venv');
  return {
    root,
    venv,
    python: platform === 'win32' ? path.join(venv, 'Scripts', 'python.exe') : path.join(venv, 'bin', 'python'),
    kernelspec: path.join(venv, 'share', 'jupyter', 'kernels', 'presslab', 'kernel.json'),
    image: path.join(venv, 'share', 'jupyter', 'kernels', 'presslab', 'compiler.blob'),
    imageScript: path.join(root, 'jupyter', 'kernel', 'image', 'build.cjs'),
    preferences: path.join(venv, 'share', 'jupyter', 'lab', 'settings', 'overrides.json'),
    charts: path.join(root, 'jupyter', 'charts'),
    extension: path.join(venv, 'share', 'jupyter', 'labextensions', 'presslab-charts'),
    launcher: path.join(root, 'jupyter', 'kernel', 'launcher.cjs'),
    requirements: path.join(root, 'jupyter', 'requirements.txt'),
    constraints: path.join(root, 'jupyter', 'constraints.txt'),
    modules: path.join(root, 'node_modules'),
    library: path.join(root, 'lib'),
    notebooks: path.join(root, 'notebooks'),
    state: path.join(root, '.presslab'),
  };
}

/** @typedef {ReturnType<typeof projectPaths>} ProjectPaths */
