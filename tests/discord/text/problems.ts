import { z } from 'zod';
import type { Form, MessageBody } from '../../../src/discord/message.js';
import { LIMITS } from '../../../src/discord/text/index.js';
import { formSchema, messageSchema } from './component-schemas.js';

/** What Discord would refuse in a message, one line for each problem; empty where there is none. */
export function problemsOf(body: MessageBody): string[] {
  const parts = componentsIn(body.components);
  const characters = parts.reduce((sum, part) => sum + shownCharacters(part), 0);
  return [
    ...shapeProblems(messageSchema.safeParse(body)),
    ...(parts.length > LIMITS.messageComponents
      ? [`${parts.length} components, at most ${LIMITS.messageComponents}`]
      : []),
    ...(characters > LIMITS.messageText
      ? [`${characters} characters of text, at most ${LIMITS.messageText}`]
      : []),
    ...repeatedIds(parts),
  ];
}

/** What Discord would refuse in a form, one line for each problem; empty where there is none. */
export function problemsOfForm(form: Form): string[] {
  const parts = componentsIn(form.components);
  return [...shapeProblems(formSchema.safeParse(form)), ...repeatedIds(parts)];
}

function shapeProblems(result: z.ZodSafeParseResult<unknown>): string[] {
  return result.success ? [] : z.prettifyError(result.error).split('\n');
}

/** Components with those inside them. */
function componentsIn(components: readonly unknown[]): object[] {
  return components
    .filter((part) => typeof part === 'object' && part !== null)
    .flatMap((part) => [
      part,
      ...('components' in part && Array.isArray(part.components)
        ? componentsIn(part.components)
        : []),
      ...('accessory' in part ? componentsIn([part.accessory]) : []),
      ...('component' in part ? componentsIn([part.component]) : []),
    ]);
}

/** Texts and labels count: which of them Discord adds up is not documented to the letter. */
function shownCharacters(part: object): number {
  const shown = [
    'content' in part ? part.content : '',
    'label' in part ? part.label : '',
    'placeholder' in part ? part.placeholder : '',
  ];
  return shown.reduce((sum: number, text) => sum + (typeof text === 'string' ? text.length : 0), 0);
}

function repeatedIds(parts: readonly object[]): string[] {
  const ids = parts.flatMap((part) =>
    'custom_id' in part && typeof part.custom_id === 'string' ? [part.custom_id] : [],
  );
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...new Set(repeated)].map((id) => `The custom id ${id} stands twice`);
}
