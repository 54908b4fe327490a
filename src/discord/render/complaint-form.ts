import { ComponentType, TextInputStyle } from 'discord.js';
import type { SaidId } from '../../library/index.js';
import { customIdOf } from '../action.js';
import type { Form } from '../message.js';

/** The name of the field of the form. */
export const COMPLAINT_FIELD = 'complaint';

/** Characters that a complaint may have. */
const LONGEST_COMPLAINT = 1000;

/** The form in which somebody says what is wrong with an answer. They may say nothing: a judgement it is all the same. */
export function complaintForm(said: SaidId): Form {
  return {
    custom_id: customIdOf({ verb: 'complaint', said }),
    title: 'What is wrong with the answer?',
    components: [
      {
        type: ComponentType.Label,
        label: 'In a few words',
        description:
          'Your 👎 is noted already. Send this, or press 👎 again, to find “Delete my rating”.',
        component: {
          type: ComponentType.TextInput,
          custom_id: COMPLAINT_FIELD,
          style: TextInputStyle.Paragraph,
          placeholder: 'A wrong date, a source that says something else, a better passage …',
          max_length: LONGEST_COMPLAINT,
          required: false,
        },
      },
    ],
  };
}
