import { type CheckResult, fail, ok } from './check.js';

/** The first version of Node with all that Footnote uses. */
const OLDEST = [20, 12] as const;

/** Checks the version of Node, such as "20.20.2". */
export function checkNode(version: string): CheckResult {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  return isNewEnough
    ? ok('Node.js', version)
    : fail('Node.js', `${version} is too old`, `Install Node.js ${OLDEST.join('.')} or newer.`);
}
