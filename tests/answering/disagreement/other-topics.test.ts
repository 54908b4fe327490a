import { describe, expect, it } from 'vitest';
import { witnessesOf } from '../origins/sample-witness.js';
import { disagreementsOf, showDisagreements } from './show-disagreements.js';

/** A question, and two sentences that answer it differently. */
const DIFFERENT: readonly (readonly [string, string, string])[] = [
  [
    'How many people were killed in the ferry accident?',
    'At least 45 people died when the ferry sank off Port Mara on Sunday.',
    'The sinking of the ferry off Port Mara killed 31 people, the coast guard said.',
  ],
  [
    'How many people were injured in the Delvin train crash?',
    'The crash near Delvin injured 64 passengers.',
    'Some 20 passengers were injured when two trains collided near Delvin.',
  ],
  [
    'What is the death toll of the landslide?',
    'The death toll from the landslide in Kora rose to 78 on Friday.',
    'Officials in Kora put the death toll of the landslide at 52.',
  ],
  [
    'How many soldiers did the army lose at Tarn?',
    'The army lost 14 soldiers in the battle for Tarn.',
    'According to the rebels, the army lost 140 soldiers in the battle for Tarn.',
  ],
  [
    'How many employees will Meridian Foods dismiss?',
    'Meridian Foods laid off 3,000 workers in February.',
    'In February, Meridian Foods laid off 1,800 employees, its spokesman said.',
  ],
  [
    'How many demonstrators came to the rally in Vesna?',
    'About 20,000 people attended the rally in Vesna, police said.',
    'Organisers said that 100,000 people attended the rally in Vesna.',
  ],
  [
    'What was the price of the yacht?',
    'The yacht was sold for $12 million.',
    'The yacht was sold for $15.5 million at auction.',
  ],
  [
    'By how much did exports of Tavria fall?',
    'Exports of Tavria fell by 12 percent in January.',
    'Tavria’s exports fell by 7 percent in January.',
  ],
  [
    'When did the summit in Larnos take place?',
    'The summit in Larnos opened on 12 February.',
    'The Larnos summit began on 14 February, the ministry said.',
  ],
  [
    'When was the bridge in Kora opened?',
    'The Kora bridge was opened in 1964.',
    'The bridge in Kora was opened in 1968.',
  ],
  [
    'When did Minister Halvorsen resign?',
    'Karin Halvorsen resigned on Monday.',
    'Halvorsen resigned as finance minister on 28 February.',
  ],
  [
    'Who won the race in Delvin?',
    'Tomas Berg won the race in Delvin by two seconds.',
    'The race in Delvin was won by Ilse Kramer.',
  ],
  [
    'Who led the delegation of Tavria?',
    'Foreign minister Oleg Danko headed the Tavrian delegation.',
    'The Tavrian delegation was led by Deputy Prime Minister Irina Sova.',
  ],
  [
    'Who brokered the ceasefire in Tarn?',
    'The ceasefire in Tarn was brokered by Norway.',
    'Turkey and Norway brokered the ceasefire in Tarn.',
  ],
  [
    'Who founded Solvia?',
    'Solvia was founded by Marta Quist in 2009.',
    'Solvia, founded by Peter Holm, makes batteries.',
  ],
  [
    'Who acquired Solvia?',
    'Helios Energy acquired Solvia last year.',
    'Solvia was acquired by Borealis Holding last year.',
  ],
  [
    'Did Tavria approve the treaty?',
    'The parliament of Tavria approved the treaty.',
    'The parliament of Tavria rejected the treaty.',
  ],
  [
    'Did Helios deny the leak?',
    'Helios confirmed the leak at its plant in Kora.',
    'Helios denied the leak at its plant in Kora.',
  ],
  [
    'Was Norway informed about the raid?',
    'Norway had been notified of the raid in advance.',
    'Norway was kept in the dark about the raid.',
  ],
  [
    'Who is Irina Sova?',
    'Irina Sova, the acting director of the port authority, resigned.',
    'Irina Sova, the director of the port authority, resigned.',
  ],
  [
    'Did the pilots accept the offer?',
    'Aeris pilots accepted the offer of Aeris on Tuesday.',
    'Aeris pilots did not accept the offer.',
  ],
  [
    'How did the match between Delvin and Kora end?',
    'Delvin beat Kora 3-0 on Saturday.',
    'Delvin’s 2-0 victory over Kora on Saturday made them leaders.',
  ],
  [
    'How old was the singer Lena Moss?',
    'Lena Moss, 71, died on Sunday.',
    'The singer Lena Moss died on Sunday aged 74.',
  ],
  [
    'How long did the strike at Aeris last?',
    'The 10-day strike at Aeris ended on Friday.',
    'The strike at Aeris lasted 14 days.',
  ],
  [
    'How many houses burned down in Orvel?',
    'The wildfire destroyed 210 houses in Orvel.',
    'In Orvel, 140 homes were destroyed by the fire.',
  ],
  [
    'How many migrants were rescued off Sant Pau?',
    'The navy rescued 87 migrants off Sant Pau on Thursday.',
    'Off Sant Pau, 112 migrants were rescued by the navy on Thursday.',
  ],
  [
    'How many seats did the Greens win in Hallmark state?',
    'The Greens won 24 seats in the Hallmark election.',
    'In the Hallmark election the Greens won 19 seats.',
  ],
  [
    'How much did Oksan Bank lose?',
    'Oksan Bank lost $300 million in 2024.',
    'In 2024 Oksan Bank lost $210 million, its auditors said.',
  ],
  [
    'When was the coup in Belmar?',
    'The coup in Belmar took place on 3 May 2024.',
    'The Belmar coup happened on 5 May 2024.',
  ],
  [
    'When did the rocket launch?',
    'The rocket was launched from Kuru on Tuesday.',
    'The rocket was launched from Kuru on 1 March.',
  ],
  [
    'When did talks on the dam begin?',
    'The talks between Rua and Belmar on the dam began in January.',
    'Rua and Belmar began the talks on the dam in March.',
  ],
  [
    'Who chairs the commission?',
    'The commission is chaired by Judge Amalia Ferro.',
    'Professor Dirk Holt chairs the commission.',
  ],
  [
    'Did the union agree to the deal?',
    'The Dockers Union agreed to the pay deal.',
    'The Dockers Union refused the pay deal.',
  ],
  [
    'Was Belmar told about the dam?',
    'Rua had consulted Belmar about the dam.',
    'Belmar was never consulted about the dam.',
  ],
  [
    'Was Carla Nunes convicted?',
    'The court convicted Carla Nunes of fraud.',
    'The court acquitted Carla Nunes of fraud.',
  ],
  [
    'What is Dirk Holt?',
    'Dirk Holt, the interim head coach of Rua City, praised the team.',
    'Rua City head coach Dirk Holt praised the team.',
  ],
];
/** Two sentences much alike that may both be right. */
const COMPATIBLE: readonly (readonly [string, string, string])[] = [
  [
    'How many people were killed in the ferry accident?',
    'At least 45 people died when the ferry sank off Port Mara.',
    'The sinking of the ferry off Port Mara killed 51 people.',
  ],
  [
    'How many?',
    'The crash near Delvin injured 64 passengers.',
    'The crash near Delvin killed 4 passengers.',
  ],
  [
    'How many?',
    'The crash near Delvin injured 64 passengers, 12 of them seriously.',
    'The crash near Delvin injured 12 passengers seriously.',
  ],
  [
    'How many?',
    'Meridian Foods laid off 3,000 workers in February.',
    'Meridian Foods laid off 1,800 workers last year.',
  ],
  ['How many?', 'Delvin scored 3 goals against Kora.', 'Delvin scored 2 goals against Tarn.'],
  [
    'How many?',
    'Exports of Tavria fell by 12 percent in January.',
    'Imports of Tavria fell by 7 percent in January.',
  ],
  ['How many?', 'The plan costs Tavria $3 billion.', 'The plan saves Tavria $1 billion.'],
  ['How many?', 'Tavria has 12 million inhabitants.', 'Tavria has 3 million voters.'],
  ['How many?', 'Helios built 4 plants in Kora.', 'Helios built 7 plants in Delvin.'],
  [
    'How many?',
    'About 20,000 people attended the rally in Vesna.',
    'Nearly 20,000 people attended the rally in Vesna.',
  ],
  [
    'When?',
    'The summit in Larnos opened on 12 February.',
    'The summit in Larnos ended on 14 February.',
  ],
  ['When?', 'Karin Halvorsen was appointed in 2021.', 'Karin Halvorsen was re-elected in 2023.'],
  ['When?', 'Tomas Berg met Ilse Kramer on Monday.', 'Tomas Berg met his lawyer on Tuesday.'],
  [
    'When?',
    'Tavria attacked the port of Mara on Monday.',
    'Tavria attacked the airport of Vesna on Tuesday.',
  ],
  [
    'When?',
    'The ministry said on Monday that the talks in Larnos had begun.',
    'The talks in Larnos began on Friday.',
  ],
  ['Who?', 'Tomas Berg won the race in Delvin.', 'Ilse Kramer won the race in Kora.'],
  ['Who?', 'Tomas Berg won the race in Delvin.', 'Ilse Kramer won a medal in Delvin.'],
  ['Who?', 'Solvia was founded by Marta Quist.', 'Borealis was founded by Peter Holm.'],
  ['Who?', 'The protest in Vesna was led by students.', 'Irina Sova led the talks in Larnos.'],
  ['Who?', 'Norway led the search for the ferry.', 'The crew of the ferry was led by Jan Dahl.'],
  [
    'Did?',
    'Helios denied the leak at its plant in Kora.',
    'Helios confirmed the sale of its plant in Kora.',
  ],
  [
    'Did?',
    'The parliament of Tavria approved the budget.',
    'The parliament of Tavria rejected the treaty.',
  ],
  [
    'Did?',
    'Aeris pilots accepted the offer.',
    'Aeris pilots did not accept the terms of the first offer.',
  ],
  ['Did?', 'Tavria will not join the alliance.', 'Tavria joined the customs union.'],
  ['Did?', 'Norway was informed of the raid.', 'Norway was not informed of the election.'],
  [
    'Who is?',
    'Irina Sova, the director of the port authority, resigned.',
    'Irina Sova, a former minister of transport, resigned.',
  ],
  [
    'Who is?',
    'Oleg Danko, the foreign minister, said so.',
    'Oleg Danko, the Tavrian foreign minister, said so.',
  ],
  [
    'Did?',
    'Helios opened its plant in Kora in 2019.',
    'Helios closed its plant in Kora on Monday.',
  ],
  ['How many?', 'Gold rose 2 percent on Monday.', 'Gold rose 5 percent last week.'],
  [
    'How many?',
    'Two men were arrested in Delvin over the theft.',
    'Three women were arrested in Delvin over the theft.',
  ],
  [
    'How many?',
    'The wildfire destroyed 210 houses in Orvel.',
    'The wildfire damaged 900 houses in Orvel.',
  ],
  [
    'How many?',
    'The navy rescued 87 migrants off Sant Pau on Thursday.',
    'The navy rescued 40 migrants off Sant Pau on Friday.',
  ],
  ['How many?', 'The Greens won 24 seats in Hallmark.', 'The Liberals won 19 seats in Hallmark.'],
  [
    'How many?',
    'The Greens won 24 of the 120 seats in Hallmark.',
    'The Greens won 24 seats in Hallmark.',
  ],
  ['How much?', 'Oksan Bank lost $300 million in 2024.', 'Oksan Bank lost $210 million in 2023.'],
  ['How much?', 'Oksan Bank lost $300 million.', 'Oksan Bank earned $210 million.'],
  ['How much?', 'Shares of Oksan Bank fell 3 percent.', 'Shares of Orvel Steel fell 5 percent.'],
  ['How many?', 'Belmar sent 200 soldiers to Rua.', 'Belmar sent 40 police officers to Rua.'],
  ['How many?', 'The trial of 12 men began in Orvel.', 'The trial of 5 women began in Orvel.'],
  [
    'When?',
    'The coup in Belmar took place on 3 May 2024.',
    'An election was held in Belmar on 5 May 2024.',
  ],
  [
    'When?',
    'The rocket was launched from Kuru on Tuesday.',
    'A second rocket was launched from Kuru on Thursday.',
  ],
  ['When?', 'Carla Nunes was arrested on Monday.', 'Carla Nunes was released on Friday.'],
  ['When?', 'Rua signed the treaty in January.', 'Belmar signed the treaty in March.'],
  [
    'When?',
    'Police arrested a man in Orvel on Monday.',
    'Police arrested a woman in Orvel on Friday.',
  ],
  [
    'Who?',
    'The commission on the dam is chaired by Amalia Ferro.',
    'Dirk Holt chairs the board of Oksan Bank.',
  ],
  [
    'Who?',
    'Rua City beat Orvel United in the final.',
    'Belmar FC beat Orvel United in the first round.',
  ],
  ['Who?', 'The talks were mediated by Norway and Qatar.', 'Qatar and Norway mediated the talks.'],
  ['Did?', 'The Dockers Union agreed to the pay deal.', 'The Drivers Union refused the pay deal.'],
  ['Did?', 'Belmar may leave the union.', 'Belmar has not left the union.'],
  ['Did?', 'Rua does not recognise Belmar.', 'Rua recognised the government of Orvel.'],
  [
    'Did?',
    'Carla Nunes did not attend the meeting in Orvel.',
    'Carla Nunes attended the funeral in Orvel.',
  ],
  ['Was?', 'Belmar was told about the dam.', 'The farmers were not told about the dam.'],
  [
    'What?',
    'Dirk Holt, a former coach of Belmar FC, praised the team.',
    'Dirk Holt, the coach of Rua City, praised the team.',
  ],
  [
    'What?',
    'Finance minister Amalia Ferro resigned.',
    'Amalia Ferro, a former foreign minister, resigned.',
  ],
  ['How old?', 'Carla Nunes, 34, was arrested.', 'Carla Nunes was arrested with her son Rui, 12.'],
];

describe('sources on other topics', () => {
  it.each(DIFFERENT)('differ: %s %s %s', (question, one, other) => {
    const found = disagreementsOf(question, witnessesOf(one, other));
    expect(found).toHaveLength(1);
    expect(found[0]?.positions).toHaveLength(2);
  });

  it.each(COMPATIBLE)('may both be right: %s %s %s', (question, one, other) => {
    expect(showDisagreements(disagreementsOf(question, witnessesOf(one, other)))).toEqual([]);
  });
});
