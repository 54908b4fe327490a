import { join } from 'node:path';
import { describe } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/package-root.js';
import { compareAnswers } from './no-measure-lower.js';

const FIXTURES = join(PACKAGE_ROOT, 'tests/fixtures');

describe('over the sample corpus', () => {
  compareAnswers(join(PACKAGE_ROOT, 'corpus'), [
    ['the sample questions', join(FIXTURES, 'sample-questions.jsonl')],
    ['the hard questions', join(FIXTURES, 'hard-questions-sample.jsonl')],
  ]);
});
