// A stand-in for the engine's process, which does on request what a broken one would do. Requests are articles' ids.
process.on('disconnect', () => process.exit());

const say = (message) => process.send(message);

const ACTS = {
  environment: (id) => say({ kind: 'done', id, result: process.env }),
  pid: (id) => say({ kind: 'done', id, result: process.pid }),
  order: (id, order) => say({ kind: 'done', id, result: order }),
  crash: () => {
    process.stderr.write('out of memory\n', () => process.exit(3));
  },
  hang: () => {
    for (;;);
  },
  forget: () => {},
  ready: (id) => {
    say({ kind: 'ready' });
    say({ kind: 'done', id, result: 'ready' });
  },
  chatter: (id) => {
    for (const junk of [null, 'x', 7, {}, { kind: 'done' }, { kind: 'failed', id, error: 'x' }])
      say(junk);
    say({ kind: 'done', id: 1e9, result: 'nobody asked' });
    say({ kind: 'done', id, result: 'said' });
    say({ kind: 'done', id, result: 'said again' });
  },
  refuse: (id) =>
    say({
      kind: 'failed',
      id,
      error: {
        message: '',
        stack: 'where it was',
        fault: { code: 'library/missing', context: { folder: '/l' } },
      },
    }),
};

process.once('message', (order) => {
  process.on('message', (request) => {
    if (request === 'ping') return say({ kind: 'pong' });
    const { id, params } = request;
    ACTS[params[0]](id, order);
  });
});
