import { it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { createPassageEncoder } from '/work/main/src/embedding/index.js';
import { bundledModel, cosine } from '/work/main/tests/embedding/bundled-model.js';
import { compareWith } from '/work/main/src/answering/checking/check-statement.js';
import { CheckedText } from '/work/main/src/answering/checking/checked-text.js';
import { overlapOf } from '/work/main/src/answering/checking/likeness.js';
import { overlapWith } from '/work/main/src/answering/checking/overlap.js';
import { namesIt } from '/work/main/src/answering/checking/find-name.js';
import { isVerb } from '/work/main/src/answering/checking/verb-form.js';
import { segmentSentences, assembleText } from '/work/main/src/corpus/index.js';
import { resolveDates } from '/work/main/src/dating/index.js';
it('x', async () => {
  const { docs, titles, claims } = JSON.parse(readFileSync('/tmp/xq_claims.json', 'utf8'));
  const encoder = process.env.VEC ? await createPassageEncoder(bundledModel()) : null;
  const cache = process.env.VEC ? new Map<string, Float32Array>() : null;
  const sims: Record<string, number> = process.env.VEC ? {} : JSON.parse(readFileSync('/tmp/xq_sims.json', 'utf8'));
  const rows: any[] = [];
  const start = Number(process.env.FROM ?? 0), end = Number(process.env.TO ?? 602);
  for (const [ci, c] of claims.entries()) {
    if (ci < start || ci >= end) continue;
    const body = assembleText([{ kind: 'paragraph', pieces: [{ text: docs[c.doc], line: 1 }] }]);
    const sents = segmentSentences(body, 'en').map((s: any) => ({ text: body.text.slice(s.start, s.end), start: s.start, end: s.end }));
    const texts = sents.map((s: any) => new CheckedText({ text: s.text, dates: resolveDates({ text: s.text, kind: 'paragraph' }, { article: null }) }));
    const title = new CheckedText({ text: (titles[c.doc] ?? '').replaceAll('_', ' '), dates: [] });
    const trueAt = sents.findIndex((s: any) => c.start >= s.start && c.start < s.end);
    if (trueAt === -1) continue;
    const own = new CheckedText({ text: c.claim, dates: resolveDates({ text: c.claim, kind: 'paragraph' }, { article: null }) });
    const variants: [string, string][] = [['true', c.claim]];
    // corrupt the answer by another fact of its kind from the paragraph
    const facts = own.facts.filter((f) => c.claim.toLowerCase().indexOf(c.answer.toLowerCase()) <= f.start && f.end <= c.claim.toLowerCase().indexOf(c.answer.toLowerCase()) + c.answer.length + 3);
    const f = facts.find((x) => x.kind !== 'number' || x.role !== 'ordinal');
    if (f) {
      const others = texts.flatMap((t) => t.facts).filter((o) => o.kind === f.kind && o.text.toLowerCase() !== f.text.toLowerCase() && !c.claim.includes(o.text) && !(o.kind === 'number' && (o.role === 'ordinal' || o.value === (f as any).value || (o.value === 1))) && !(o.kind==='name' && f.kind==='name' && (f.text.includes(o.text) || o.text.includes(f.text) || f.guess !== o.guess)));
      const o = others[(ci * 7) % Math.max(1, others.length)];
      if (o) variants.push([f.kind, c.claim.slice(0, f.start) + o.text + c.claim.slice(f.end)]);
    }
    const neg = c.claim.replace(/\b(was|were|is|are|has|had|can|could|would|will)\b(?! not)/, '$1 not');
    variants.push(['negation', neg !== c.claim ? neg : c.claim.replace(/\b([a-z]{3,}(?:ed))\b/, 'never $1')]);
    for (const [kind, claim] of variants) {
      if (kind !== 'true' && claim === c.claim) continue;
      const st = kind === 'true' ? own : new CheckedText({ text: claim, dates: resolveDates({ text: claim, kind: 'paragraph' }, { article: null }) });
      for (const [si] of sents.entries()) {
        if (kind !== 'true' && si !== trueAt) { /* corrupted claims against every sentence too */ }
        const key = `${ci}|${kind}|${si}`;
        let sim = sims[key];
        if (encoder && cache) {
          const enc = async (t: string) => { const k = cache.get(t); if (k) return k; const [e] = await encoder.encodePassages([{ segments: [t] }], { tokens: false }); cache.set(t, e!.vector); return e!.vector; };
          sim = cosine(await enc(claim), await enc(sents[si]!.text)); sims[key] = sim;
        }
        const src = { quote: texts[si]!, around: [...texts.filter((_, k) => k !== si), title] };
        const r = compareWith(st, src);
        const absent = st.words.filter(({ term }) => !src.quote.has(term) && !src.around.some((t) => t.has(term)));
const parts = { overlap: overlapOf(st, src) };
        rows.push({ ...parts, absent: absent.length, ci, kind, si, gold: kind === 'true' && si === trueAt, near: si === trueAt, sim,  problems: r.problems.map((p) => [p.kind, p.detail]), claim, quote: sents[si]!.text });
      }
    }
  }
  writeFileSync(`/tmp/xq_rows.json`, JSON.stringify(rows));
  if (encoder) { writeFileSync('/tmp/xq_sims.json', JSON.stringify(sims)); await encoder.close(); }
  console.log(rows.length);
}, 900000);
