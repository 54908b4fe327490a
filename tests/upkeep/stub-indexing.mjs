// A stand-in for the indexing process; the corpus of its order says what goes wrong.
const say = (message) => process.send(message);

const ACTS = {
  crash: () => {
    process.stderr.write(`${'x'.repeat(10_000)}\nout of memory\n`, () => process.exit(5));
  },
  'kill-itself': () => process.kill(process.pid, 'SIGKILL'),
  'never-stop': () => say({ kind: 'progress', progress: { stage: 'indexing', share: 0.5 } }),
  'never-leave': () => say({ kind: 'done', report: { articles: 7 } }),
  chatter: () => {
    for (const junk of [null, 'x', {}, { kind: 'done' }, { kind: 'failed', error: 7 }]) say(junk);
    process.send({ kind: 'stopped' }, () => process.exit());
  },
  environment: () => {
    process.send({ kind: 'done', report: process.env }, () => process.exit());
  },
};

process.on('message', ({ corpus }) => ACTS[corpus]?.());
