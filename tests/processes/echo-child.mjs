// A child that says what it heard, and writes more to stderr than anybody wants to keep.
process.stderr.write('é'.repeat(50_000));
process.on('message', (message) => process.send(message));
process.on('disconnect', () => process.exit(4));
