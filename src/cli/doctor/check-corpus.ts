import { scanFolder } from '../../corpus/index.js';
import { counted } from '../../phrasing/index.js';
import { type CheckResult, ok, warn } from './check.js';

/** Checks that the corpus folder can be read and holds files. */
export async function checkCorpus(folder: string): Promise<readonly CheckResult[]> {
  const { files, skipped } = await scanFolder(folder);
  if (files.length === 0) {
    return [
      warn(
        'corpus',
        `${folder} holds no file that can be read`,
        'Put articles into it, or name another folder with --corpus.',
      ),
    ];
  }
  const [first] = skipped;
  return first === undefined
    ? [ok('corpus', `${folder}, ${counted(files.length, 'file')}`)]
    : [
        warn(
          'corpus',
          `${folder}, ${counted(files.length, 'file')}; ${counted(skipped.length, 'other')} cannot be read, such as ${first.path}: ${first.detail}`,
          null,
        ),
      ];
}
