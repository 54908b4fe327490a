import { checkNativeModules } from '../../library/native-modules.js';
import { type CheckResult, fail, ok } from './check.js';

/** Checks that the native modules of the library load and work. The model's runtime is checked with the model. */
export async function checkModules(): Promise<readonly CheckResult[]> {
  const checks = await checkNativeModules();
  return checks.map(({ name, problem }) =>
    problem === null
      ? ok(name, 'loads')
      : fail(
          name,
          firstLine(problem),
          `Build it anew for this version of Node: npm rebuild ${name}`,
        ),
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
