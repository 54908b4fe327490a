import type { Witness } from '../evidence/index.js';
import type { DisagreementKind } from './disagreement.js';
import type { Reading } from './reading.js';
import type { Scene } from './scene.js';
import type { Topic } from './topic.js';

/** Something that a sentence says and that another may say differently. Offsets are of the witness's sentence. */
export interface Claim {
  readonly witness: Witness;
  readonly start: number;
  readonly end: number;
  /** Verbatim: what differs. */
  readonly text: string;
  /** What the words come down to; null where that has no form of its own. */
  readonly value: string | null;
  /** What the claim is about, in words of the sentence. */
  readonly subject: string;
  readonly scene: Scene;
}

/** How two claims stand to each other. `unrelated`: they are of different things, or it cannot be told. */
export type Relation = 'agree' | 'differ' | 'unrelated';

/** A kind of claim: how it is found, and when two of them are of one thing and say it differently. */
export interface ClaimKind<Own extends Claim> {
  readonly kind: DisagreementKind;
  find(reading: Reading, topic: Topic): Own[];
  relate(a: Own, b: Own, topic: Topic): Relation;
  /** Whether a question on this topic asks for what such a claim gives. */
  isAsked(claim: Own, topic: Topic): boolean;
}
