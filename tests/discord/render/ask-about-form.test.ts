import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../src/discord/action.js';
import { QUESTION_FIELD, questionForm } from '../../../src/discord/render/index.js';
import { problemsOfForm } from '../text/problems.js';
import { hostileText } from './hostile.js';
import { SAID } from './samples.js';
import { expectOpenable } from './sendable.js';

describe('questionForm', () => {
  it('begins with a question about the actor', () => {
    const form = questionForm({ said: SAID, name: 'Adam Boehler', longest: 1000 });
    expect(actionOf(form.custom_id)).toEqual({ verb: 'question', said: SAID });
    expect(form.title).toBe('Ask about Adam Boehler');
    expect(form.components).toMatchObject([
      {
        component: {
          custom_id: QUESTION_FIELD,
          value: 'What did Adam Boehler say?',
          max_length: 1000,
          required: true,
        },
      },
    ]);
  });

  it('can be opened whatever the name', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const form = questionForm({ said: SAID, name, longest: 1000 });
        expect(problemsOfForm(form)).toEqual([]);
        expectOpenable(form);
      }),
      { numRuns: 40 },
    );
  });
});
