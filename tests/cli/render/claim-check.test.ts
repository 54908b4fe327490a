import { describe, expect, it } from 'vitest';
import type { ClaimCheck } from '../../../src/answering/index.js';
import { renderClaimCheck } from '../../../src/cli/render/claim-check.js';
import { ENDLESS, HOSTILE, PAGES, sampleCitation } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

const PLAIN = { width: 80, colour: false };

/** A claim that one sentence supports and another contradicts. */
function sampleCheck(changes: Partial<ClaimCheck> = {}): ClaimCheck {
  return {
    claim: 'The envoy came on Monday.',
    verdict: 'mixed',
    text: 'The articles disagree on this.',
    supports: [{ citation: sampleCitation(), reasons: ['says the same'] }],
    contradicts: [
      {
        citation: sampleCitation({ n: 2, lines: [3, 3], quote: 'The envoy came on Tuesday.' }),
        reasons: ['has “Tuesday”, not “Monday”', '4 March 2025: as the text gives it'],
      },
    ],
    mentions: [],
    missing: [],
    timings: { retrieve_ms: 1, rerank_ms: 1, check_ms: 1, total_ms: 3 },
    ...changes,
  };
}

describe('renderClaimCheck', () => {
  it('puts the verdict before what supports the claim and what contradicts it, with reasons', () => {
    expect(renderClaimCheck(sampleCheck(), PLAIN)).toBe(
      [
        'The articles disagree on this.',
        '',
        'Supported by',
        '[1] Talks resume in Doha — Levant Wire, 5 March 2025 — news/talks.md:12-14',
        '    “The envoy came on Monday.”',
        '    says the same',
        '',
        'Contradicted by',
        '[2] Talks resume in Doha — Levant Wire, 5 March 2025 — news/talks.md:3',
        '    “The envoy came on Tuesday.”',
        '    has “Tuesday”, not “Monday”; 4 March 2025: as the text gives it',
      ].join('\n'),
    );
  });

  it('shows what is only near the claim, and what no article has', () => {
    const near = { citation: sampleCitation(), reasons: ['does not have “Oslo”'] };
    const check = sampleCheck({
      verdict: 'mentioned',
      text: 'Not said.',
      supports: [],
      contradicts: [],
      mentions: [near],
      missing: ['Oslo', '1993'],
    });
    const text = renderClaimCheck(check, PLAIN);
    expect(text).toMatch(/^Not said\.\nIn no article: Oslo; 1993\n\nNear it\n\[1\] /u);
    expect(text).not.toContain('Supported by');
  });

  it('says that nothing was found', () => {
    const check = sampleCheck({
      verdict: 'not found',
      text: 'Nothing.',
      supports: [],
      contradicts: [],
    });
    expect(renderClaimCheck(check, PLAIN)).toBe('Nothing.');
  });

  it.each(PAGES)(
    'keeps to a page of $width columns and prints hostile text as plain text',
    (page) => {
      const citation = sampleCitation({ title: ENDLESS, file: HOSTILE, quote: HOSTILE });
      const findings = [{ citation, reasons: [HOSTILE, ENDLESS] }];
      for (const verdict of [
        'supported',
        'contradicted',
        'mixed',
        'mentioned',
        'not found',
      ] as const) {
        const check = sampleCheck({
          verdict,
          text: `${HOSTILE} ${ENDLESS}`,
          supports: findings,
          contradicts: findings,
          mentions: findings,
          missing: [HOSTILE, ENDLESS],
        });
        expectPrintable(renderClaimCheck(check, page), page);
      }
    },
  );
});
