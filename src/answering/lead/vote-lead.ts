import type { LeadSpan } from './lead-span.js';
import { sameLead } from './same-lead.js';

/** What one sentence puts forward, and how good a witness it is. */
export interface LeadVote<Source> {
  readonly source: Source;
  /** How strong the sentence is as evidence: at least 0, on the same scale in all votes. */
  readonly weight: number;
  /** Its candidates, as `leadCandidates` gives them. */
  readonly candidates: readonly LeadSpan[];
}

/** A lead with those who bear it out. */
export interface VotedLead<Source> {
  /** Its fullest form: the whole name, the most exact date. */
  readonly lead: LeadSpan;
  /** The source of that form, then the others, those who give it most first. */
  readonly sources: readonly Source[];
  /** The sum over the sources of weight × confidence. */
  readonly score: number;
}

interface Ballot<Source> {
  readonly source: Source;
  readonly lead: LeadSpan;
  readonly worth: number;
}

/**
 * Counts what several sentences put forward. Spans that mean the same vote together, each source once; what has most
 * comes first. A span that could belong to two leads ("2025" to February and to March of it) goes to the stronger.
 */
export function voteLead<Source>(votes: readonly LeadVote<Source>[]): VotedLead<Source>[] {
  const groups: Ballot<Source>[][] = [];
  for (const ballot of ballotsOf(votes)) {
    const group = groups.find((members) =>
      members.every(({ lead }) => sameLead(lead, ballot.lead)),
    );
    if (group === undefined) groups.push([ballot]);
    else if (group.every(({ source }) => source !== ballot.source)) group.push(ballot);
  }
  return groups.flatMap((members) => elect(members)).sort((a, b) => b.score - a.score);
}

/** Every candidate of every source, the strongest first. */
function ballotsOf<Source>(votes: readonly LeadVote<Source>[]): Ballot<Source>[] {
  return votes
    .flatMap(({ source, weight, candidates }) =>
      candidates.map((lead) => ({ source, lead, worth: weight * lead.confidence })),
    )
    .sort((a, b) => b.worth - a.worth);
}

function elect<Source>(members: readonly Ballot<Source>[]): VotedLead<Source>[] {
  const [fullest] = members.toSorted((a, b) => compareFullness(b.lead, a.lead));
  if (fullest === undefined) return [];
  const others = members.filter((member) => member !== fullest);
  return [
    {
      lead: fullest.lead,
      sources: [fullest, ...others].map(({ source }) => source),
      score: members.reduce((sum, { worth }) => sum + worth, 0),
    },
  ];
}

/** Compares by how exact the value is, then by how many words there are, then by whether a role is told. */
function compareFullness(a: LeadSpan, b: LeadSpan): number {
  const exactness = (a.value?.length ?? 0) - (b.value?.length ?? 0);
  if (exactness !== 0) return exactness;
  const words = ({ text }: LeadSpan) => text.split(/\s+/u).length;
  return words(a) - words(b) || Number(a.role !== null) - Number(b.role !== null);
}
