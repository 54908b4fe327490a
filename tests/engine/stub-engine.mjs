// A stand-in for the engine's process, which does on request what a broken one would do. Articles' ids and questions say what.
process.on('disconnect', () => process.exit());

const say = (message) => process.send(message);

const forgotten = [];

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
  forget: (id) => forgotten.push(id),
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
  follow: (id, _, { wantsProgress }) => {
    const told = (text) => ({ statements: [{ text, citations: [1] }], citations: [] });
    say({ kind: 'progress', id, progress: told('One.') });
    for (const progress of [null, {}, { statements: [{ text: 7 }], citations: [] }])
      say({ kind: 'progress', id, progress });
    say({ kind: 'progress', id: 1e9, progress: told('Nobody asked.') });
    say({ kind: 'progress', id, progress: { understood: 'What else?', ...told('Two.') } });
    say({ kind: 'done', id, result: wantsProgress });
    say({ kind: 'progress', id, progress: told('Too late.') });
  },
  remember: (id) => {
    const progress = { statements: [], citations: [] };
    for (const late of forgotten) say({ kind: 'progress', id: late, progress });
    say({ kind: 'done', id, result: forgotten.length });
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
    ACTS[params[0].question ?? params[0]](id, order, request);
  });
});
