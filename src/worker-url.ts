/**
 * Where the compiled file of a worker thread lies.
 *
 * Node starts a worker from a file on disk and cannot run TypeScript. A module in `dist/` finds its worker next to
 * itself; a module that a test loads straight from `src/` is pointed at the same place in `dist/`, which
 * `tests/setup/build.ts` brings up to date before the tests run.
 *
 * @param moduleUrl `import.meta.url` of the module that starts the worker
 * @param relative the worker's file as the module would import it, such as `'./encoder-worker.js'`
 */
export function workerUrl(moduleUrl: string, relative: string): URL {
  const beside = new URL(relative, moduleUrl);
  if (!import.meta.url.endsWith('.ts')) return beside;
  const sources = new URL('./', import.meta.url).href;
  const compiled = new URL('../dist/', import.meta.url).href;
  return beside.href.startsWith(sources)
    ? new URL(beside.href.slice(sources.length), compiled)
    : beside;
}
