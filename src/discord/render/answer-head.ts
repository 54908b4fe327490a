import type { Answer, Statement } from '../../answering/index.js';
import { joined, type Markdown, md, shorten } from '../text/index.js';
import { prefaceOf } from './answer-words.js';
import { bold, small } from './emphasis.js';
import { userMention } from './mentions.js';
import { renderStatement } from './statement.js';

/** What stands at the beginning of an answer. */
export interface AnswerHeading {
  readonly answer: Answer;
  /** Who asked what, where the message does not stand below the question; null where it does. */
  readonly asker: { readonly id: string; readonly question: string } | null;
}

/** Most characters of each part. */
const MOST = { lead: 700, remark: 300, question: 300, missing: 300 } as const;

/** A lead up to this length is set in bold. */
const SHORT_LEAD = 160;

/**
 * The lead of an answer, or what is said instead of one, then in small print what the question was taken for and who
 * asked it.
 */
export function headOf({ answer, asker }: AnswerHeading): Markdown {
  const { understood, remarks } = prefaceOf(answer);
  const head = joined(
    [
      leadOf(answer, remarks),
      remark(understood),
      answer.kind === 'answered' ? remark(remarks) : md``,
      askedBy(asker),
    ],
    '\n',
  );
  // Discord takes no text of nothing.
  return head === '' ? md`—` : head;
}

/** Whether nothing was looked for: the question was unclear, or there was none. */
export function isReply({ unclear, address }: Answer): boolean {
  return unclear !== undefined || address !== undefined;
}

function leadOf(answer: Answer, remarks: string): Markdown {
  const { kind, statements, text, missing } = answer;
  const lacking = missing.join('; ');
  if (isReply(answer)) return shorten(remarks, MOST.lead);
  if (kind === 'none') {
    if (missing.length === 0) return md`**Nothing on this in the articles.**`;
    const terms = missing.map((term) => `“${term}”`).join(', ');
    return md`**Nothing on this in the articles.**\nNo article mentions ${shorten(terms, MOST.missing)}.`;
  }
  if (kind === 'closest') {
    const lack = remarks === '' && lacking !== '' ? `Not covered: ${lacking}` : remarks;
    return joined([md`**No direct answer.**`, shorten(lack, MOST.lead)], ' ');
  }
  const [lead] = statements;
  return lead === undefined ? shorten(text, MOST.lead) : leadStatement(lead);
}

/** The statement that an answer begins with, in bold where it is short. */
export function leadStatement(lead: Statement): Markdown {
  const isShort = lead.text.length <= SHORT_LEAD;
  return renderStatement(lead, MOST.lead, isShort ? bold : undefined);
}

/** What is said of an answer, in small print. */
export function remark(text: string): Markdown {
  return small(shorten(text, MOST.remark));
}

/** Who asked what, in small print; nothing where the message stands below the question. */
export function askedBy(asker: AnswerHeading['asker']): Markdown {
  return asker === null
    ? md``
    : small(md`${userMention(asker.id)} asked: “${shorten(asker.question, MOST.question)}”`);
}
