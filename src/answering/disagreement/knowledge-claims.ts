import { isDemonym, isNegated } from '../../facts/index.js';
import type { Claim, ClaimKind } from './claim.js';
import type { Reading } from './reading.js';
import { isSameTime } from './same-event.js';
import { isSameName } from './same-name.js';
import { sceneAt } from './scene.js';
import { isOnTopic, type Topic } from './topic.js';

/** Whether somebody was told of something by those who did it. */
export interface KnowledgeClaim extends Claim {
  readonly who: string;
  readonly wasTold: boolean;
}

const TELLING = '(?:consulted|informed|told|notified|briefed|alerted|warned|aware)';
/** Behind a name: "had been informed", "was never told". */
const TOLD = new RegExp(
  `^ (?:(?:had|has|have|also) ){0,2}(?:is|was|were|are|been)(?: (?:also|fully|never|not|being|been)){0,3} ["“]?(${TELLING})\\b`,
  'u',
);
/** "What Israel was told" does not say that it was. */
const OPEN = /\b(?:what|whether|if|how|when|why) (?:the )?$/iu;
/** Before a name: "the US had informed". */
const TELLS = /\b((?:informed|notified|briefed|alerted|consulted)(?: with)?) (?:the )?$/u;
const WITHOUT_BEFORE =
  /\b(?:without(?: the)?(?: prior)?(?: (?:knowledge|consent|approval) of)?(?: the)?|behind|unbeknownst to|unknown to) $/u;
const WITHOUT_BEHIND =
  /^(?:['’]s?)? (?:(?:prior |previous )?(?:knowledge|knowing|consent|approval)|back)\b/u;
const UNAWARE =
  /^ (?:was|were|is|are|had been|has been|remained) (?:(?:kept|left) (?:in the dark|out)|unaware|uninformed|blindsided)\b/u;
/** To find out by one's own means is not to have been told. */
const FOUND_OUT =
  /^ (?:had |has |only |first )*(?:learned|learnt|found out|heard|discovered)\b[^.;]{0,80}? (?:through|from|via|by) (?:(?:its|their|his|her)? ?(?:own|other|private|unofficial|independent)\b|channels of (?:its|their|his|her) own|the (?:media|press|news|newspapers|internet)|media|press|news|third part)[^,.;:]{0,30}/u;

/** Who was told, and who was not: they differ where one event is at issue. */
export const knowledgeClaims: ClaimKind<KnowledgeClaim> = {
  kind: 'statement',

  find(reading) {
    const { text, witness } = reading;
    return witness.facts.flatMap((fact) => {
      if (fact.kind !== 'name' || isDemonym(fact.text.toLowerCase())) return [];
      const found = readKnowledge(text, fact.start, fact.end);
      return found === null ? [] : [claimOf(reading, fact.text, found)];
    });
  },

  relate(a, b, topic) {
    if (!isSameName(a.who, b.who) || !isSameTime(a.witness, b.witness)) return 'unrelated';
    if (!isOfOneEvent(a, b, topic)) return 'unrelated';
    return a.wasTold === b.wasTold ? 'agree' : 'differ';
  },

  isAsked: ({ who }, { asksWhoKnew, names }) =>
    asksWhoKnew && names.some((name) => isSameName(name, who)),
};

/** Whoever else is named may be who told, who did it or who says so: only the event counts. */
function isOfOneEvent(a: KnowledgeClaim, b: KnowledgeClaim, topic: Topic): boolean {
  const [one, other] = [a.scene.events, b.scene.events];
  if (one.length > 0 && other.length > 0) return one.some((event) => other.includes(event));
  return [a, b].every(({ scene, who }) =>
    isOnTopic({ ...scene, names: [...scene.names, who] }, topic),
  );
}

interface Knowledge {
  readonly start: number;
  readonly end: number;
  readonly wasTold: boolean;
}

function readKnowledge(text: string, start: number, end: number): Knowledge | null {
  const before = text.slice(Math.max(0, start - 50), start);
  const behind = text.slice(end, end + 160);
  const told = TOLD.exec(behind);
  if (OPEN.test(before)) return null;
  if (told !== null) {
    const to = end + told[0].length;
    return { start, end: to, wasTold: !isNegated(text, to - 1) };
  }
  const teller = TELLS.exec(before);
  if (teller !== null) {
    const from = start - before.length + teller.index;
    return { start: from, end, wasTold: !isNegated(text, from) };
  }
  const without = WITHOUT_BEFORE.exec(before);
  const knowledge = WITHOUT_BEHIND.exec(behind);
  if (
    without !== null &&
    (knowledge !== null || /knowledge|known|consent|approval/u.test(without[0]))
  ) {
    const from = start - before.length + without.index;
    return { start: from, end: end + (knowledge?.[0].length ?? 0), wasTold: false };
  }
  const unaware = UNAWARE.exec(behind) ?? FOUND_OUT.exec(behind);
  return unaware === null ? null : { start, end: end + unaware[0].length, wasTold: false };
}

function claimOf(reading: Reading, who: string, found: Knowledge): KnowledgeClaim {
  const { text, witness } = reading;
  const { start, wasTold } = found;
  const end = behindQuotation(text, start, found.end);
  const words = text.slice(start, end);
  const scene = sceneAt(reading, start, end);
  return { witness, start, end, text: words, value: null, subject: who, scene, who, wasTold };
}

/** A quotation that begins inside is given to its end. */
function behindQuotation(text: string, start: number, end: number): number {
  if (!/["“][^"”]*$/u.test(text.slice(start, end))) return end;
  const rest = /^[^"”]{0,80}["”]/u.exec(text.slice(end));
  return end + (rest?.[0].length ?? 0);
}
