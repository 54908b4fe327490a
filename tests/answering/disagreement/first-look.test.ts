import { describe, it } from 'vitest';
import { witnessesOf } from '../origins/sample-witness.js';
import { disagreementsOf, showDisagreements } from './show-disagreements.js';

const POS: [string, string, string][] = [
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
    'How many children does the school in Rua teach?',
    'The school in Rua teaches 450 children.',
    'The Rua school has 300 children.',
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
    'Who beat Orvel United?',
    'Rua City beat Orvel United in the final.',
    'Orvel United lost the final to Belmar FC.',
  ],
  [
    'Who killed the mayor of Orvel?',
    'The mayor of Orvel was killed by a gunman from Rua.',
    'The mayor of Orvel was killed by the police.',
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
const NEG: [string, string, string][] = [
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
describe('first look', () => {
  it('x', () => {
    let hit = 0;
    for (const [q, a, b] of POS) {
      const f = showDisagreements(disagreementsOf(q, witnessesOf(a, b)));
      if (f.length) hit++;
      console.log(f.length ? 'OK  ' : 'MISS', f.join(' ## ') || `${a} / ${b}`);
    }
    let fp = 0;
    for (const [q, a, b] of NEG) {
      const f = showDisagreements(disagreementsOf(q, witnessesOf(a, b)));
      if (f.length) {
        fp++;
        console.log('FALSE', f.join(' ## '));
      }
    }
    console.log(`recall ${hit}/${POS.length}, false ${fp}/${NEG.length}`);
  });
});
