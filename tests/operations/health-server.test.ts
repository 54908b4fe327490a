import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { describeError } from '../../src/errors/describe-error.js';
import {
  type Health,
  type HealthServer,
  type HealthServerOptions,
  startHealthServer,
} from '../../src/operations/index.js';

const WELL: Health = {
  gateway: { isWell: true, state: 'ready' },
  engine: { isWell: true, state: 'ready' },
  library: { isWell: true, state: '5 articles' },
};

const METRICS = { contentType: 'text/plain; version=0.0.4', text: async () => 'footnote_x 1\n' };

describe('startHealthServer', () => {
  const started: HealthServer[] = [];
  const start = async (options: Partial<HealthServerOptions> = {}) => {
    const server = await startHealthServer({
      host: '127.0.0.1',
      port: 0,
      health: () => WELL,
      metrics: METRICS,
      ...options,
    });
    started.push(server);
    return server;
  };
  afterEach(async () => {
    await Promise.all(started.splice(0).map((server) => server.close()));
  });

  it('says that all is well', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      ok: true,
      parts: {
        gateway: { ok: true, state: 'ready' },
        engine: { ok: true, state: 'ready' },
        library: { ok: true, state: '5 articles' },
      },
    });
  });

  it.each(['gateway', 'engine', 'library'] as const)('says that the %s is not', async (part) => {
    const { url } = await start({
      health: async () => ({ ...WELL, [part]: { isWell: false, state: 'gone' } }),
    });
    const response = await fetch(`${url}/healthz?verbose`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ ok: false, parts: { [part]: { ok: false } } });
  });

  it('shows the metrics', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toBe(METRICS.contentType);
    expect(await response.text()).toBe('footnote_x 1\n');
  });

  it('answers HEAD without a body, and nothing else than GET', async () => {
    const { url } = await start();
    const head = await fetch(`${url}/metrics`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      '13',
      '',
    ]);
    const post = await fetch(`${url}/healthz`, { method: 'POST', body: 'x'.repeat(100_000) });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['/', '/healthz/', '/metrics/../healthz2', '//healthz', '/METRICS'])(
    'knows no page %s',
    async (path) => {
      const { url } = await start();
      expect((await fetch(url + path)).status).toBe(404);
    },
  );

  it('survives a fault of what it asks, and gives nothing of it away', async () => {
    const fault = () => Promise.reject(new Error('secret'));
    const { url } = await start({ health: fault, metrics: { ...METRICS, text: fault } });
    for (const path of ['/healthz', '/metrics']) {
      const response = await fetch(url + path);
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain('secret');
    }
  });

  it('names the variable to change when the port is taken', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const error = await start({ port }).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: 'operations/port-in-use', context: { port } });
    expect(describeError(error)).toMatchObject({
      message: expect.stringContaining(String(port)),
      remedy: expect.stringContaining('METRICS_PORT'),
      exitCode: 2,
    });
  });

  it('says why it cannot listen elsewhere', async () => {
    const error = await start({ host: '203.0.113.1' }).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: 'operations/cannot-listen' });
    expect(describeError(error).remedy).toContain('METRICS_HOST');
  });

  it('closes with connections open, and leaves the port free', async () => {
    const server = await start();
    const port = Number(new URL(server.url).port);
    await fetch(`${server.url}/healthz`, { headers: { connection: 'keep-alive' } });
    await server.close();
    await new Promise<void>((resolve, reject) => {
      const next = createServer().once('error', reject);
      next.listen(port, '127.0.0.1', () => next.close(() => resolve()));
    });
  });
});
