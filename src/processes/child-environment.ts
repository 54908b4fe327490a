/**
 * The variables that a child may see: what Node, the loader of native modules and the system need. A list of what is
 * allowed, since nobody can list all names that secrets have.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'NODE_ENV',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'UV_THREADPOOL_SIZE',
  // Without these, Windows starts no process and finds no folder for temporary files.
  'SYSTEMROOT',
  'WINDIR',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'PATHEXT',
]);

/** The environment of a child process: no token, no key, whatever their names. */
export function childEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value !== undefined && ALLOWED.has(name.toUpperCase()) ? [[name, value]] : [],
    ),
  );
}
