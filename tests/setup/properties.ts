import fc from 'fast-check';

/** The seed of every run that names none: a failure is then the same on every machine. */
const USUAL_SEED = 20250305;

const named = process.env.PROPERTY_SEED ?? '';

if (named !== 'random') {
  const seed = named === '' ? USUAL_SEED : Number(named);
  if (!Number.isInteger(seed)) {
    throw new RangeError(`PROPERTY_SEED is "random" or a whole number, not "${named}".`);
  }
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
