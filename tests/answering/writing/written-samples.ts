/** What a corruption does to what its source says. */
export type Corruption =
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'negation'
  | 'hedge'
  | 'condition'
  | 'cause'
  | 'superlative'
  | 'quantifier'
  | 'speaker'
  | 'role'
  | 'addition'
  | 'half';

/** A sentence of an article of 6 March 2025 with what a model may make of it, rightly and wrongly. */
export interface WrittenSample {
  readonly source: string;
  /** The sentences before it in its passage. */
  readonly before?: readonly string[];
  readonly honest: readonly string[];
  readonly wrong: readonly (readonly [Corruption, string])[];
}

/** News of other subjects than those of the sample corpus. */
export const WRITTEN_SAMPLES: readonly WrittenSample[] = [
  {
    source:
      'The central bank of Norway raised its key rate by half a percentage point to 4.5 percent on Tuesday.',
    honest: [
      "Norway's central bank raised its key rate to 4.5 percent on 4 March 2025.",
      'The central bank of Norway raised its key rate by half a percentage point.',
      'On Tuesday, the Norwegian central bank raised its key rate to 4.5%.',
    ],
    wrong: [
      ['number', 'The central bank of Norway raised its key rate to 5.4 percent.'],
      ['unit', 'The central bank of Norway raised its key rate by 4.5 percent.'],
      ['unit', 'The central bank of Norway raised its key rate by half a percent.'],
      ['unit', 'The central bank of Norway raised its key rate by 4.5 percentage points.'],
      ['date', 'The central bank of Norway raised its key rate to 4.5 percent on 5 March 2025.'],
      ['name', 'The central bank of Sweden raised its key rate to 4.5 percent.'],
      ['negation', 'The central bank of Norway did not raise its key rate on Tuesday.'],
      [
        'cause',
        'The central bank of Norway raised its key rate to 4.5 percent because of rising rents.',
      ],
      ['superlative', 'The central bank of Norway raised its key rate to a record 4.5 percent.'],
      [
        'superlative',
        'For the first time, the central bank of Norway raised its key rate to 4.5 percent.',
      ],
      [
        'addition',
        'The central bank of Norway raised its key rate to 4.5 percent and plans further steps.',
      ],
      ['negation', 'The central bank of Norway cut its key rate to 4.5 percent on Tuesday.'],
    ],
  },
  {
    source:
      'The airline may cut up to 300 jobs in Lisbon, its chief executive Marta Reis said on Monday.',
    honest: [
      'The airline may cut up to 300 jobs in Lisbon, according to its chief executive, Marta Reis.',
      'Chief executive Marta Reis said on 3 March 2025 that the airline could cut up to 300 jobs in Lisbon.',
      'Marta Reis said that up to 300 jobs in Lisbon may be cut by the airline.',
    ],
    wrong: [
      [
        'hedge',
        'The airline will cut up to 300 jobs in Lisbon, its chief executive Marta Reis said.',
      ],
      ['hedge', 'The airline cut up to 300 jobs in Lisbon on Monday.'],
      ['hedge', 'The airline is cutting up to 300 jobs in Lisbon, Marta Reis said.'],
      ['quantifier', 'The airline may cut at least 300 jobs in Lisbon, Marta Reis said.'],
      ['quantifier', 'The airline may cut more than 300 jobs in Lisbon, Marta Reis said.'],
      ['number', 'The airline may cut up to 30 jobs in Lisbon, Marta Reis said.'],
      ['number', 'The airline may cut up to three thousand jobs in Lisbon, Marta Reis said.'],
      ['role', 'The airline may cut up to 300 jobs in Lisbon, its chairwoman Marta Reis said.'],
      ['name', 'The airline may cut up to 300 jobs in Porto, Marta Reis said.'],
      ['negation', 'The airline may not cut jobs in Lisbon, its chief executive Marta Reis said.'],
      ['cause', 'The airline may cut up to 300 jobs in Lisbon due to a strike, Marta Reis said.'],
    ],
  },
  {
    source:
      'The rebels said the army had shelled the market in Kora, while the army said the rebels had fired from it.',
    honest: [
      'According to the rebels, the army had shelled the market in Kora.',
      'The rebels said the army shelled the market in Kora.',
      'The army said the rebels had fired from the market in Kora.',
    ],
    wrong: [
      ['speaker', 'The army said it had shelled the market in Kora.'],
      ['speaker', 'The army said the rebels had shelled the market in Kora.'],
      ['speaker', 'The rebels said the army had fired from the market.'],
      ['speaker', 'The army shelled the market in Kora.'],
      ['speaker', 'The rebels fired from the market in Kora.'],
      ['role', 'The rebels had shelled the market in Kora, the army said.'],
    ],
  },
  {
    source:
      'Minister Anna Kowalska denied that she had met the lobbyist Piotr Zielinski before the vote in June.',
    honest: [
      'Anna Kowalska denied having met the lobbyist Piotr Zielinski before the vote in June.',
      'Minister Anna Kowalska denied that she had met Piotr Zielinski, a lobbyist.',
    ],
    wrong: [
      [
        'negation',
        'Minister Anna Kowalska had met the lobbyist Piotr Zielinski before the vote in June.',
      ],
      [
        'negation',
        'Minister Anna Kowalska admitted that she had met the lobbyist Piotr Zielinski before the vote in June.',
      ],
      [
        'speaker',
        'The lobbyist Piotr Zielinski denied that he had met Minister Anna Kowalska before the vote in June.',
      ],
      [
        'date',
        'Anna Kowalska denied that she had met the lobbyist Piotr Zielinski before the vote in July.',
      ],
      [
        'date',
        'Anna Kowalska denied that she had met the lobbyist Piotr Zielinski after the vote in June.',
      ],
    ],
  },
  {
    source:
      'If the river rises above nine metres, the city will evacuate the old town, the mayor warned.',
    honest: [
      'The mayor warned that the city will evacuate the old town if the river rises above nine metres.',
      'The city will evacuate the old town if the river rises above 9 metres, the mayor warned.',
    ],
    wrong: [
      ['condition', 'The city will evacuate the old town, the mayor warned.'],
      ['condition', 'The city evacuated the old town as the river rose above nine metres.'],
      ['condition', 'The river rose above nine metres, the mayor warned.'],
      [
        'number',
        'The city will evacuate the old town if the river rises above six metres, the mayor warned.',
      ],
      [
        'unit',
        'The city will evacuate the old town if the river rises above nine feet, the mayor warned.',
      ],
      ['negation', 'The city will not evacuate the old town if the river rises above nine metres.'],
      [
        'negation',
        'The city will evacuate the old town if the river falls below nine metres, the mayor warned.',
      ],
    ],
  },
  {
    source:
      'Some of the 48 passengers were injured when the ferry ran aground near Split on 2 March.',
    honest: [
      'The ferry ran aground near Split on 2 March 2025.',
      'Some of the 48 passengers were injured when the ferry ran aground.',
      'Some passengers were injured when the ferry ran aground near Split.',
      'When a ferry ran aground near Split on 2 March, some of its 48 passengers were injured.',
    ],
    wrong: [
      ['quantifier', 'All 48 passengers were injured when the ferry ran aground near Split.'],
      [
        'quantifier',
        'Most of the 48 passengers were injured when the ferry ran aground near Split.',
      ],
      ['quantifier', 'The 48 passengers were injured when the ferry ran aground near Split.'],
      ['quantifier', '48 passengers were injured when the ferry ran aground near Split.'],
      [
        'quantifier',
        'Many of the 48 passengers were injured when the ferry ran aground near Split.',
      ],
      [
        'quantifier',
        'None of the 48 passengers were injured when the ferry ran aground near Split.',
      ],
      ['number', 'Some of the 84 passengers were injured when the ferry ran aground near Split.'],
      ['addition', 'Some of the 48 passengers were killed when the ferry ran aground near Split.'],
      ['date', 'The ferry ran aground near Split on 2 March 2024.'],
      ['date', 'The ferry ran aground near Split on 3 March.'],
      ['cause', 'Because of high waves, the ferry ran aground near Split on 2 March.'],
    ],
  },
  {
    source: 'Tesla bought the plant from Opel in 2019 and sold it to Renault in 2023.',
    honest: [
      'Tesla bought the plant from Opel in 2019.',
      'Tesla sold the plant to Renault in 2023.',
      'The plant was sold to Renault by Tesla in 2023.',
    ],
    wrong: [
      ['date', 'Tesla bought the plant from Opel in 2023.'],
      ['date', 'Tesla bought the plant from Opel in 2023 and sold it to Renault in 2019.'],
      ['role', 'Opel bought the plant from Tesla in 2019.'],
      ['role', 'Renault sold the plant to Tesla in 2023.'],
      ['name', 'Tesla bought the plant from Renault in 2019.'],
      ['name', 'Tesla sold the plant to Opel in 2023.'],
      ['half', 'Tesla bought the plant from Opel in 2019 and doubled its output.'],
      ['half', 'Tesla bought the plant from Opel in 2019, and Renault closed it.'],
    ],
  },
  {
    source:
      'President Amina Diallo is considering a visit to Accra next month, two aides told Reuters.',
    honest: [
      'President Amina Diallo is considering a visit to Accra, two aides told Reuters.',
      'Two aides told Reuters that Amina Diallo is considering visiting Accra next month.',
      'According to two aides, President Diallo is considering a visit to Accra in April 2025.',
    ],
    wrong: [
      ['hedge', 'President Amina Diallo will visit Accra next month, two aides told Reuters.'],
      ['hedge', 'President Amina Diallo visited Accra.'],
      ['hedge', 'President Amina Diallo plans to visit Accra next month, two aides told Reuters.'],
      ['hedge', 'President Amina Diallo has decided on a visit to Accra next month.'],
      [
        'number',
        'President Amina Diallo is considering a visit to Accra, three aides told Reuters.',
      ],
      ['speaker', 'Amina Diallo told Reuters that she is considering a visit to Accra.'],
      ['date', 'President Amina Diallo is considering a visit to Accra in May 2025.'],
      ['role', 'Prime Minister Amina Diallo is considering a visit to Accra next month.'],
    ],
  },
  {
    source:
      'Unemployment in Spain fell from 12.1 percent in January to 11.4 percent in February, the statistics office reported.',
    honest: [
      'Unemployment in Spain fell to 11.4 percent in February 2025.',
      'Spanish unemployment fell from 12.1% in January to 11.4% in February.',
      'The statistics office reported that unemployment in Spain fell to 11.4 per cent in February.',
    ],
    wrong: [
      [
        'number',
        'Unemployment in Spain fell from 11.4 percent in January to 12.1 percent in February.',
      ],
      ['number', 'Unemployment in Spain was 12.1 percent in February.'],
      ['date', 'Unemployment in Spain fell to 11.4 percent in January.'],
      ['unit', 'Unemployment in Spain fell by 11.4 percent in February.'],
      ['unit', 'Unemployment in Spain fell by 12.1 percentage points in January.'],
      [
        'negation',
        'Unemployment in Spain rose from 12.1 percent in January to 11.4 percent in February.',
      ],
      [
        'superlative',
        'Unemployment in Spain fell to 11.4 percent in February, the lowest since 2008.',
      ],
      ['name', 'Unemployment in Portugal fell to 11.4 percent in February.'],
      ['cause', 'Unemployment in Spain fell to 11.4 percent in February thanks to tourism.'],
    ],
  },
  {
    source:
      '“We will not sign anything before the summer,” the negotiator Lena Vogt told journalists in Geneva.',
    honest: [
      'Lena Vogt told journalists in Geneva: “We will not sign anything before the summer.”',
      'The negotiator Lena Vogt told journalists in Geneva that they would not sign anything before the summer.',
      'Negotiator Lena Vogt said “we will not sign anything before the summer”.',
    ],
    wrong: [
      [
        'speaker',
        'Journalists told the negotiator Lena Vogt in Geneva: “We will not sign anything before the summer.”',
      ],
      [
        'negation',
        'The negotiator Lena Vogt told journalists in Geneva: “We will sign anything before the summer.”',
      ],
      [
        'addition',
        'Lena Vogt told journalists in Geneva: “We will never sign anything before the summer.”',
      ],
      [
        'negation',
        'The negotiator Lena Vogt told journalists that they would sign before the summer.',
      ],
      [
        'name',
        'Lena Vogt told journalists in Zurich: “We will not sign anything before the summer.”',
      ],
    ],
  },
  {
    source: 'Police believe that the fire was started on purpose, but no suspect has been named.',
    honest: [
      'Police believe that the fire was started on purpose.',
      'No suspect has been named.',
      'Police believe the fire was started on purpose, although no suspect has been named.',
    ],
    wrong: [
      ['hedge', 'The fire was started on purpose.'],
      ['hedge', 'Police found that the fire was started on purpose.'],
      ['negation', 'A suspect has been named.'],
      ['negation', 'Police do not believe that the fire was started on purpose.'],
      ['speaker', 'Firefighters believe that the fire was started on purpose.'],
      ['addition', 'Police believe that the fire was started on purpose by a neighbour.'],
    ],
  },
  {
    source: 'The company plans to open two factories in Poland and one in Hungary by 2027.',
    honest: [
      'The company plans to open two factories in Poland by 2027.',
      'By 2027, the company plans to open two factories in Poland and one in Hungary.',
      'The company plans one factory in Hungary by 2027.',
    ],
    wrong: [
      ['hedge', 'The company opened two factories in Poland and one in Hungary.'],
      ['hedge', 'The company will open two factories in Poland and one in Hungary by 2027.'],
      ['number', 'The company plans to open two factories in Hungary by 2027.'],
      ['number', 'The company plans to open one factory in Poland by 2027.'],
      ['number', 'The company plans to open three factories in Poland by 2027.'],
      ['date', 'The company plans to open two factories in Poland by 2026.'],
      ['date', 'The company plans to open two factories in Poland in 2027.'],
      ['name', 'The company plans to open two factories in Romania by 2027.'],
    ],
  },
  {
    source:
      'Maria Lopez won the 800 metres in Rome on Saturday, ahead of Kim Sato, who had beaten her in Oslo.',
    honest: [
      'Maria Lopez won the 800 metres in Rome on 1 March 2025.',
      'Maria Lopez won the 800 metres in Rome ahead of Kim Sato.',
    ],
    wrong: [
      ['role', 'Kim Sato won the 800 metres in Rome on Saturday, ahead of Maria Lopez.'],
      ['role', 'Maria Lopez had beaten Kim Sato in Oslo.'],
      ['name', 'Maria Lopez won the 800 metres in Oslo.'],
      ['number', 'Maria Lopez won the 1500 metres in Rome on Saturday.'],
      ['negation', 'Maria Lopez did not win the 800 metres in Rome on Saturday.'],
      ['superlative', 'Maria Lopez won the 800 metres in Rome on Saturday in record time.'],
    ],
  },
  {
    before: ['The trial of the former banker Karl Brandt began in Vienna in 2022.'],
    source: 'He was sentenced to six years in prison for fraud, but was cleared of bribery.',
    honest: [
      'Karl Brandt was sentenced to six years in prison for fraud.',
      'The former banker Karl Brandt was cleared of bribery.',
    ],
    wrong: [
      ['number', 'Karl Brandt was sentenced to nine years in prison for fraud.'],
      ['unit', 'Karl Brandt was sentenced to six months in prison for fraud.'],
      ['half', 'Karl Brandt was sentenced to six years in prison for bribery.'],
      ['negation', 'Karl Brandt was cleared of fraud.'],
      ['name', 'Josef Brandt was sentenced to six years in prison for fraud.'],
    ],
  },
  {
    source:
      'The parliament in Dublin passed the housing bill with 82 votes to 61 after the opposition walked out.',
    honest: [
      'The parliament in Dublin passed the housing bill with 82 votes to 61.',
      'The housing bill was passed by the parliament in Dublin after the opposition walked out.',
    ],
    wrong: [
      ['number', 'The parliament in Dublin passed the housing bill with 61 votes to 82.'],
      ['number', 'The parliament in Dublin passed the housing bill with 82 votes to 16.'],
      ['negation', 'The parliament in Dublin rejected the housing bill with 82 votes to 61.'],
      [
        'cause',
        'The opposition walked out because the parliament in Dublin passed the housing bill.',
      ],
      [
        'date',
        'The parliament in Dublin passed the housing bill before the opposition walked out.',
      ],
      ['quantifier', 'The parliament in Dublin unanimously passed the housing bill.'],
    ],
  },
  {
    source:
      'A vaccine against the fever was 70 percent effective in a trial with 1,200 adults in Kenya, researchers wrote in The Lancet.',
    honest: [
      'A vaccine against the fever was 70% effective in a trial with 1,200 adults in Kenya.',
      'Researchers wrote in The Lancet that a vaccine against the fever was 70 percent effective in a trial.',
    ],
    wrong: [
      [
        'number',
        'A vaccine against the fever was 70 percent effective in a trial with 12,000 adults in Kenya.',
      ],
      [
        'number',
        'A vaccine against the fever was 17 percent effective in a trial with 1,200 adults in Kenya.',
      ],
      [
        'addition',
        'A vaccine against the fever was 70 percent effective in a trial with 1,200 children in Kenya.',
      ],
      [
        'name',
        'A vaccine against the fever was 70 percent effective in a trial with 1,200 adults in Uganda.',
      ],
      [
        'name',
        'Researchers wrote in Nature that a vaccine against the fever was 70 percent effective.',
      ],
      [
        'superlative',
        'A vaccine against the fever was the most effective in a trial with 1,200 adults in Kenya.',
      ],
      [
        'negation',
        'A vaccine against the fever was not effective in a trial with 1,200 adults in Kenya.',
      ],
    ],
  },
  {
    source:
      'Between 40 and 60 people are missing after a landslide in Nepal, the district office estimated.',
    honest: [
      'Between 40 and 60 people are missing after a landslide in Nepal, according to an estimate of the district office.',
      'The district office estimated that 40 to 60 people are missing after a landslide in Nepal.',
    ],
    wrong: [
      ['number', 'After a landslide in Nepal, 60 people are missing.'],
      [
        'number',
        'At least 60 people are missing after a landslide in Nepal, the district office estimated.',
      ],
      ['number', 'Between 40 and 80 people are missing after a landslide in Nepal.'],
      ['addition', 'Between 40 and 60 people are dead after a landslide in Nepal.'],
    ],
  },
  {
    source:
      'Only three of the ten banks that were tested held enough capital, the regulator said last week.',
    honest: [
      'The regulator said that only three of the ten banks that were tested held enough capital.',
      'Three of the ten banks tested held enough capital, the regulator said.',
    ],
    wrong: [
      ['number', 'Ten of the banks that were tested held enough capital, the regulator said.'],
      [
        'number',
        'Seven of the ten banks that were tested held enough capital, the regulator said.',
      ],
      ['quantifier', 'All of the banks that were tested held enough capital, the regulator said.'],
      [
        'quantifier',
        'Most of the ten banks that were tested held enough capital, the regulator said.',
      ],
      [
        'negation',
        'Only three of the ten banks that were tested did not hold enough capital, the regulator said.',
      ],
      [
        'date',
        'The regulator said last month that only three of the ten banks held enough capital.',
      ],
    ],
  },

  {
    source:
      'Greece received 34 million tourists last year, a record, and expects even more this summer, tourism minister Olga Kefalo told the newspaper Kathimerini.',
    honest: [
      'Greece received 34 million tourists in 2024.',
      'Greece received a record 34 million tourists last year, tourism minister Olga Kefalo told Kathimerini.',
      'Tourism minister Olga Kefalo said that Greece expects even more tourists this summer.',
    ],
    wrong: [
      ['hedge', 'Greece received even more tourists this summer.'],
      ['number', 'Greece received 43 million tourists last year, Olga Kefalo told Kathimerini.'],
      ['date', 'Greece received 34 million tourists in 2023, tourism minister Olga Kefalo said.'],
      [
        'role',
        'Foreign minister Olga Kefalo said that Greece received 34 million tourists last year.',
      ],
      [
        'speaker',
        'Kathimerini told Olga Kefalo that Greece received 34 million tourists last year.',
      ],
      [
        'addition',
        'Greece received 34 million tourists last year, mostly from Germany, Olga Kefalo said.',
      ],
      ['negation', 'Greece expects fewer tourists this summer, Olga Kefalo said.'],
      ['superlative', 'Greece received 34 million tourists last year, the most in Europe.'],
    ],
  },
  {
    source:
      'The court in Madrid ordered the bank to pay 2.3 million euros to the former clients, who had lost their savings in the crash of 2008.',
    honest: [
      'The court in Madrid ordered the bank to pay 2.3 million euros to former clients.',
      'The bank was ordered by the court in Madrid to pay €2.3 million to the former clients.',
      'The former clients had lost their savings in the crash of 2008.',
    ],
    wrong: [
      [
        'number',
        'The court in Madrid ordered the bank to pay 3.2 million euros to the former clients.',
      ],
      [
        'unit',
        'The court in Madrid ordered the bank to pay 2.3 billion euros to the former clients.',
      ],
      [
        'unit',
        'The court in Madrid ordered the bank to pay 2.3 million dollars to the former clients.',
      ],
      [
        'role',
        'The court in Madrid ordered the former clients to pay 2.3 million euros to the bank.',
      ],
      ['hedge', 'The bank paid 2.3 million euros to the former clients.'],
      ['date', 'The court in Madrid ordered the bank to pay 2.3 million euros in 2008.'],
      ['name', 'The court in Seville ordered the bank to pay 2.3 million euros.'],
      ['half', 'The bank had lost its savings in the crash of 2008.'],
      ['cause', 'The bank had to pay 2.3 million euros because the former clients had lied.'],
    ],
  },
  {
    source:
      'Scientists of the University of Leeds found no evidence that the pesticide harms bees, but called for further tests.',
    honest: [
      'Scientists of the University of Leeds found no evidence that the pesticide harms bees.',
      'Scientists of the University of Leeds called for further tests.',
    ],
    wrong: [
      [
        'negation',
        'Scientists of the University of Leeds found evidence that the pesticide harms bees.',
      ],
      ['negation', 'The pesticide harms bees, scientists of the University of Leeds found.'],
      ['negation', 'The pesticide does not harm bees.'],
      [
        'negation',
        'Scientists of the University of Leeds proved that the pesticide does not harm bees.',
      ],
      [
        'name',
        'Scientists of the University of York found no evidence that the pesticide harms bees.',
      ],
      ['hedge', 'Scientists of the University of Leeds carried out further tests.'],
    ],
  },
  {
    source:
      'The train from Prague to Berlin derailed on Sunday night; seven of the 120 passengers were taken to hospital, none of them with life-threatening injuries.',
    honest: [
      'The train from Prague to Berlin derailed on 2 March 2025.',
      'Seven of the 120 passengers were taken to hospital.',
      'The train from Prague to Berlin derailed on Sunday night and seven of the 120 passengers were taken to hospital.',
    ],
    wrong: [
      ['name', 'The train from Berlin to Prague derailed on Sunday night.'],
      ['number', 'The 120 passengers were taken to hospital.'],
      ['number', 'Seventeen of the 120 passengers were taken to hospital.'],
      ['quantifier', 'Most of the 120 passengers were taken to hospital.'],
      [
        'negation',
        'Seven of the 120 passengers were taken to hospital with life-threatening injuries.',
      ],
      ['date', 'The train from Prague to Berlin derailed on Monday night.'],
      [
        'half',
        'The train from Prague to Berlin derailed on Sunday night and seven of the passengers died.',
      ],
      ['cause', 'The train from Prague to Berlin derailed after hitting a tree.'],
      ['unit', 'Seven percent of the 120 passengers were taken to hospital.'],
    ],
  },
  {
    source:
      'Kenya wants to ban single-use plastic bags by 2030 unless producers agree to collect them, Environment Secretary Jane Mwangi told the BBC.',
    honest: [
      'Kenya wants to ban single-use plastic bags by 2030 unless producers agree to collect them, Jane Mwangi told the BBC.',
      'Environment Secretary Jane Mwangi told the BBC that Kenya wants to ban single-use plastic bags by 2030 unless producers agree to collect them.',
    ],
    wrong: [
      ['hedge', 'Kenya bans single-use plastic bags.'],
      ['hedge', 'Kenya will ban single-use plastic bags by 2030, Jane Mwangi told the BBC.'],
      ['hedge', 'Kenya banned single-use plastic bags, Jane Mwangi told the BBC.'],
      ['condition', 'Producers agree to collect plastic bags, Jane Mwangi told the BBC.'],
      [
        'condition',
        'Kenya wants to ban single-use plastic bags by 2030 if producers agree to collect them, Jane Mwangi told the BBC.',
      ],
      ['date', 'Kenya wants to ban single-use plastic bags by 2035, Jane Mwangi told the BBC.'],
      ['name', 'Kenya wants to ban single-use plastic bags by 2030, Jane Mwangi told CNN.'],
      ['role', 'Prime Minister Jane Mwangi told the BBC that Kenya wants to ban plastic bags.'],
    ],
  },
  {
    source:
      'Two of the three astronauts, Yuri Petrov and Dana Cole, returned to Earth on 27 February; Sanjay Rao will stay on the station until May.',
    honest: [
      'Yuri Petrov and Dana Cole returned to Earth on 27 February 2025.',
      'Sanjay Rao will stay on the station until May.',
      'Two of the three astronauts returned to Earth on 27 February.',
    ],
    wrong: [
      ['name', 'Yuri Petrov and Sanjay Rao returned to Earth on 27 February.'],
      ['name', 'Dana Cole will stay on the station until May.'],
      ['number', 'The three astronauts returned to Earth on 27 February.'],
      ['quantifier', 'All astronauts returned to Earth on 27 February.'],
      ['date', 'Sanjay Rao will stay on the station until March.'],
      ['date', 'Sanjay Rao returned to Earth on 27 February.'],
      ['hedge', 'Sanjay Rao stayed on the station until May.'],
      ['date', 'Sanjay Rao will stay on the station from May.'],
    ],
  },
  {
    source:
      'Norwegian prosecutors accuse the former trader Lars Holm of passing secrets to a rival firm, which he denies.',
    honest: [
      'Norwegian prosecutors accuse the former trader Lars Holm of passing secrets to a rival firm.',
      'Lars Holm denies passing secrets to a rival firm.',
      'Prosecutors accuse Lars Holm, a former trader, of passing secrets to a rival firm, which he denies.',
    ],
    wrong: [
      ['hedge', 'Lars Holm passed secrets to a rival firm.'],
      ['speaker', 'Lars Holm accuses Norwegian prosecutors of passing secrets to a rival firm.'],
      ['negation', 'Lars Holm admits passing secrets to a rival firm.'],
      ['role', 'The former prosecutor Lars Holm is accused of passing secrets to a rival firm.'],
      ['speaker', 'A rival firm accuses Lars Holm of passing secrets.'],
      ['addition', 'Norwegian prosecutors convicted Lars Holm of passing secrets to a rival firm.'],
    ],
  },
  {
    before: ['The telescope was built in Chile between 2015 and 2021.'],
    source:
      'It cost about 1.2 billion dollars, twice as much as planned, and has found 14 new comets since it opened.',
    honest: [
      'The telescope cost about 1.2 billion dollars, twice as much as planned.',
      'The telescope has found 14 new comets since it opened.',
    ],
    wrong: [
      ['number', 'The telescope cost 1.2 billion dollars.'],
      ['number', 'The telescope cost about 12 billion dollars.'],
      ['number', 'The telescope has found 41 new comets since it opened.'],
      ['quantifier', 'The telescope cost half as much as planned.'],
      ['quantifier', 'The telescope cost three times as much as planned.'],
      ['date', 'The telescope has found 14 new comets since 2015.'],
      ['half', 'The telescope cost about 1.2 billion dollars and has found 14 new planets.'],
    ],
  },
];
