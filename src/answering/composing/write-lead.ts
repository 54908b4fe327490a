import { formatCalendarDate } from '../../dating/index.js';
import type { QuestionPart } from '../question/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import type { Lead } from './find-lead.js';

/**
 * Writes the lead of an answer: the words that answer, with the role of somebody and the calendar date that words mean.
 * @param part the part of the question that it answers, where there are several
 */
export function writeLead(lead: Lead, part: QuestionPart | null, wording: Wording): string {
  const text = textOf(lead, wording);
  return part === null
    ? text
    : fillTemplate(wording['lead-each'], { asked: askedIn(part), lead: text });
}

function textOf(lead: Lead, wording: Wording): string {
  if (lead.kind === 'stance') return wording[lead.says];
  const { span, date } = lead;
  const words = upperFirst(span.text.replace(/[\s.,;:]+$/u, ''));
  if (date !== null) {
    return fillTemplate(wording['lead-date'], {
      date: formatCalendarDate(date.value),
      why: date.why,
    });
  }
  return span.role === null
    ? fillTemplate(wording.lead, { words })
    : fillTemplate(wording['lead-role'], { name: words, role: span.role.text });
}

/** What a part asks, as it was put: "How long", "Which city". */
function askedIn({ text }: QuestionPart): string {
  const asked =
    /^(?:(?:in|on|at|since|until|by|for|from|to|with|of) )?(?:who(?:m|se)?|when|where|why|how(?: (?:long|many|much|old|often|far))?|what|which)(?: \p{L}+(?= (?:did|do|does|is|are|was|were|has|have|had|will|can)\b))?/iu.exec(
      text,
    )?.[0];
  return upperFirst(asked ?? text.replace(/\?$/u, ''));
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
