/**
 * Gazetteers: lists of given names, surnames, places, demonyms and organisations that come with Footnote, and pure
 * look-ups in them. The lists lie in `gazetteers/` beside `src/`; its README says where they come from, and
 * `npm run gazetteers` makes them anew.
 */
export {
  type GazetteerPlace,
  type Gazetteers,
  loadGazetteers,
  type PlaceKind,
} from './gazetteers.js';
export { plainLetters, plainName } from './plain-name.js';
