import { describe, expect, it } from 'vitest';
import { checkRecognizer } from '../../../src/cli/doctor/check-recognizer.js';
import { describeError } from '../../../src/errors/describe-error.js';
import { classifierOptions, tinyClassifier } from '../../embedding/tiny-classifier.js';

describe('the check of name recognition', () => {
  it('finds that the rules work', async () => {
    expect(await checkRecognizer(null)).toMatchObject([
      { status: 'ok', detail: 'by rules, works', remedy: null },
    ]);
  });

  it('finds that a model works, and by which name', async () => {
    const options = classifierOptions(await tinyClassifier({ tokens: { angela: 'B-PER' } }));
    const [check] = await checkRecognizer(options);
    expect(check).toMatchObject({ status: 'ok' });
    expect(check?.detail).toMatch(/^by footnote-corpus-\w+ \(int8\), works$/u);
  });

  it('warns of a model that finds nothing', async () => {
    const options = classifierOptions(await tinyClassifier({ tokens: {} }));
    expect(await checkRecognizer(options)).toMatchObject([{ status: 'warn' }]);
  });

  it('says what is wrong with a model, and which variable names it', async () => {
    const own = await tinyClassifier({ tokens: {} });
    const fault = await checkRecognizer(classifierOptions(own, { dtype: 'fp32' })).catch(
      (error: unknown) => describeError(error),
    );
    expect(fault).toMatchObject({
      message: expect.stringContaining('the folder lacks onnx/model.onnx'),
      remedy: expect.stringContaining('NER_DTYPE'),
    });
  });
});
