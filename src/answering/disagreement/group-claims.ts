import type { Witness } from '../evidence/index.js';
import type { Claim, ClaimKind } from './claim.js';
import { isCorrection } from './corrections.js';
import type { Disagreement, Position } from './disagreement.js';
import type { Reading } from './reading.js';
import { isSameName } from './same-name.js';
import type { Topic } from './topic.js';

/** Puts claims of one kind that are of one thing and differ side by side: one disagreement for each such thing. */
export function groupClaims<Own extends Claim>(
  kind: ClaimKind<Own>,
  readings: readonly Reading[],
  topic: Topic,
): Disagreement[] {
  const claims = readings.flatMap((reading) =>
    kind.find(reading, topic).map((claim) => ({ claim, reading })),
  );
  const relate = (a: (typeof claims)[number], b: (typeof claims)[number]) => {
    const relation = kind.relate(a.claim, b.claim, topic);
    return relation === 'differ' && !mayDiffer(a.reading, b.reading) ? 'unrelated' : relation;
  };
  const used = new Set<(typeof claims)[number]>();
  return claims.flatMap((first, place): Disagreement[] => {
    if (used.has(first)) return [];
    const positions = [[first]];
    for (const other of claims.slice(place + 1)) {
      if (used.has(other)) continue;
      const relations = positions.map(([lead]) =>
        lead === undefined ? 'unrelated' : relate(lead, other),
      );
      const agreed = positions[relations.indexOf('agree')];
      if (agreed !== undefined) agreed.push(other);
      else if (relations.every((relation) => relation === 'differ')) positions.push([other]);
    }
    if (positions.length < 2) return [];
    for (const claim of positions.flat()) used.add(claim);
    return [
      {
        kind: kind.kind,
        subject: first.claim.subject,
        asked: topic.asksForDifferences || kind.isAsked(first.claim, topic),
        positions: positions.flatMap((own) => positionOf(own.map(({ claim }) => claim))),
      },
    ];
  });
}

/** One article disagrees with itself only where it passes on what two others say. */
function mayDiffer(a: Reading, b: Reading): boolean {
  if (a.witness.passage.articleId !== b.witness.passage.articleId) return true;
  return a.credited !== null && b.credited !== null && !isSameName(a.credited, b.credited);
}

function positionOf(claims: readonly Claim[]): Position[] {
  const [lead, ...rest] = claims;
  if (lead === undefined) return [];
  const { witness, text, value } = lead;
  const others = new Set<Witness>(
    rest.map((claim) => claim.witness).filter((one) => one !== witness),
  );
  return [{ witness, text, value, others: [...others], correction: isCorrection(witness) }];
}
