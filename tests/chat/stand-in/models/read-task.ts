import type { ChatRequest } from '../chat-request.js';

/** A numbered line of the evidence in a prompt. */
export interface EvidenceLine {
  readonly n: number;
  readonly text: string;
  /** The line above it that says which article it is from; empty where there is none. */
  readonly source: string;
}

/** What a prompt asks for, told by the fenced data in it. */
export type ModelTask =
  | {
      readonly kind: 'answer';
      readonly question: string;
      readonly lines: readonly EvidenceLine[];
    }
  | { readonly kind: 'repair'; readonly reply: string }
  | { readonly kind: 'rewrite'; readonly question: string; readonly history: string }
  | { readonly kind: 'judge'; readonly statements: readonly string[] }
  | { readonly kind: 'other' };

const FENCED = /^<<<(\w+) ([0-9a-f]+)\n([\s\S]*?)\n>>> \2$/gmu;

/** Reads a prompt as a model does. What stands inside of a fence is taken as it is. */
export function readTask({ user }: Pick<ChatRequest, 'user'>): ModelTask {
  const fenced = new Map(
    Array.from(user.matchAll(FENCED), ([, label = '', , text = '']) => [label, text]),
  );
  const question = fenced.get('question') ?? '';
  const evidence = fenced.get('evidence');
  if (evidence !== undefined) return { kind: 'answer', question, lines: linesOf(evidence) };
  const reply = fenced.get('reply');
  if (reply !== undefined) return { kind: 'repair', reply };
  const statements = fenced.get('statements');
  if (statements !== undefined) {
    return { kind: 'judge', statements: statements.split(/\n+(?=\d+\. )/u) };
  }
  return fenced.has('question')
    ? { kind: 'rewrite', question, history: fenced.get('conversation') ?? '' }
    : { kind: 'other' };
}

function linesOf(evidence: string): EvidenceLine[] {
  const lines: EvidenceLine[] = [];
  let source = '';
  for (const line of evidence.split('\n')) {
    const numbered = /^\[(\d+)\] (.*)$/u.exec(line);
    if (numbered !== null) lines.push({ n: Number(numbered[1]), text: numbered[2] ?? '', source });
    else if (line.startsWith('Source: ')) source = line;
  }
  return lines;
}
