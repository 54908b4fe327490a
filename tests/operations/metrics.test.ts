import { register } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { Metrics } from '../../src/operations/index.js';

async function samplesOf(metrics: Metrics): Promise<readonly string[]> {
  return (await metrics.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('Metrics', () => {
  it('counts what happens', async () => {
    const metrics = new Metrics({ commands: ['ask', 'Find sources'] });
    metrics.interaction('ask', 'done');
    metrics.interaction('ask', 'done');
    metrics.interaction('Find sources', 'failed');
    metrics.answered('closest', 1500);
    metrics.waited(200);
    metrics.acknowledged(40);
    metrics.refused('everybody');
    metrics.rateLimited('channel');
    metrics.failed('engine/timeout');
    metrics.engineRestarted();
    metrics.gatewayChanged('resumed');
    metrics.gatewayPing(120);
    metrics.gatewayPing(-1);
    metrics.libraryHolds({ articles: 5, passages: 70 });
    metrics.indexed('done');
    metrics.rated('down');
    expect(await samplesOf(metrics)).toEqual(
      expect.arrayContaining([
        'footnote_interactions_total{command="ask",outcome="done"} 2',
        'footnote_interactions_total{command="Find sources",outcome="failed"} 1',
        'footnote_answers_total{kind="closest"} 1',
        'footnote_answer_seconds_sum 1.5',
        'footnote_queue_wait_seconds_sum 0.2',
        'footnote_acknowledgement_seconds_bucket{le="0.025"} 0',
        'footnote_acknowledgement_seconds_bucket{le="0.05"} 1',
        'footnote_refusals_total{reason="everybody"} 1',
        'footnote_rate_limited_total{who="channel"} 1',
        'footnote_errors_total{code="engine/timeout"} 1',
        'footnote_engine_restarts_total 1',
        'footnote_gateway_changes_total{state="resumed"} 1',
        'footnote_gateway_ping_seconds 0.12',
        'footnote_library_articles 5',
        'footnote_library_passages 70',
        'footnote_index_runs_total{outcome="done"} 1',
        'footnote_ratings_total{verdict="down"} 1',
      ]),
    );
  });

  it('reads the queue whenever it is asked', async () => {
    const metrics = new Metrics({ commands: [] });
    const queue = { waiting: 3, running: 2 };
    metrics.watchQueue(() => queue);
    expect(await samplesOf(metrics)).toContain('footnote_queue_waiting 3');
    queue.waiting = 0;
    const samples = await samplesOf(metrics);
    expect(samples).toContain('footnote_queue_waiting 0');
    expect(samples).toContain('footnote_queue_running 2');
  });

  it('keeps the number of series bounded, whatever people and servers send', async () => {
    const metrics = new Metrics({ commands: ['ask'] });
    for (let at = 0; at < 500; at++) {
      metrics.interaction(`command ${at}`, 'done');
      metrics.failed(`code-${at}`);
      metrics.refused(`reason "${at}"\n`);
    }
    const samples = await samplesOf(metrics);
    expect(samples.length).toBeLessThan(150);
    expect(samples).toContain('footnote_interactions_total{command="other",outcome="done"} 500');
    expect(samples).toContain('footnote_errors_total{code="code-1"} 1');
    expect(samples).toContain('footnote_refusals_total{reason="other"} 500');
  });

  it('keeps to itself: several stand side by side, and the global registry stays empty', async () => {
    const [one, other] = [new Metrics({ commands: [] }), new Metrics({ commands: [] })];
    one.rated('up');
    expect((await samplesOf(other)).join()).not.toContain('verdict="up"');
    expect(await register.getMetricsAsJSON()).toEqual([]);
    expect(await one.text()).not.toContain('process_cpu');
  });

  it('shows the process as well where that is wanted', async () => {
    const metrics = new Metrics({ commands: [], withProcess: true });
    expect(await metrics.text()).toContain('process_resident_memory_bytes');
    expect(await register.getMetricsAsJSON()).toEqual([]);
  });
});
