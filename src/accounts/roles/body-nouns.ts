import { wordSet } from '../reading/index.js';

/** What bodies of people are called: companies, movements, outlets, clubs, authorities. */
const BODIES = wordSet(`
  organisation organization company firm corporation conglomerate business startup start-up bank lender agency ministry
  department authority administration government parliament council committee commission panel board union federation
  confederation association alliance coalition bloc movement militia brigade brigades faction party group subgroup cartel
  gang network wing arm branch unit subsidiary division offshoot affiliate proxy army navy force forces
  newspaper daily weekly tabloid broadsheet magazine journal outlet broadcaster publication publisher station channel
  site website portal platform service newswire wire studio label
  club side team squad franchise league champions
  university college school academy institute institution foundation charity nonprofit non-profit ngo church brotherhood
  think-tank tank
  airline carrier manufacturer maker carmaker automaker chipmaker planemaker drugmaker brewer retailer supplier
  contractor brand chain supermarket giant developer provider operator insurer utility exporter producer
  regulator watchdog body hospital orchestra band troupe choir
  fund consultancy brokerage exchange consortium venture cooperative co-operative
  society lobby campaign initiative ensemble laboratory lab observatory
`);

/** Whether a folded noun, in the singular, says what an organisation is. */
export function isBodyNoun(folded: string): boolean {
  return (
    BODIES.has(folded) ||
    BODIES.has(folded.slice(folded.lastIndexOf('-') + 1)) ||
    /[^aeiou]maker$/u.test(folded)
  );
}
