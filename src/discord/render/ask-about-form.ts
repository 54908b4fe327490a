import { ComponentType, TextInputStyle } from 'discord.js';
import type { SaidId } from '../../library/index.js';
import { customIdOf } from '../action.js';
import type { Form } from '../message.js';
import { LIMITS, readable } from '../text/index.js';
import { cutLabel } from './label.js';

/** The name of the field of the form. */
export const QUESTION_FIELD = 'question';

/** Most characters of the name in the question that is offered. */
const NAME = 200;

/** What a form for a question needs. */
export interface QuestionForm {
  /** The id under which the dossier is kept that the question is about. */
  readonly said: SaidId;
  /** Whom it is about, untrusted. */
  readonly name: string;
  /** Characters that a question may have. */
  readonly longest: number;
}

/** The form in which somebody asks about an actor; it begins with a question that they may change. */
export function questionForm({ said, name, longest }: QuestionForm): Form {
  const shown = cutLabel([name], NAME);
  return {
    custom_id: customIdOf({ verb: 'question', said }),
    title: cutLabel([`Ask about ${readable(name)}`], LIMITS.formTitle),
    components: [
      {
        type: ComponentType.Label,
        label: 'Your question',
        description: 'It is answered where you asked, from the articles.',
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_FIELD,
          style: TextInputStyle.Paragraph,
          value: `What did ${shown} say?`,
          max_length: longest,
          required: true,
        },
      },
    ],
  };
}
