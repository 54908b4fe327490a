import { describe, expect, it } from 'vitest';
import { showNames } from './show-facts.js';

describe('the names of a text', () => {
  it.each([
    ['a report of the Committee of the Red Cross', ['organisation Committee of the Red Cross']],
    ['President Recep Tayyip Erdoğan met them.', ['person Recep Tayyip Erdoğan']],
    ['a spokesman, Abd al-Latif al-Qanou, wrote', ['person Abd al-Latif al-Qanou']],
    ['a camp in Khan Yunis, southern Gaza', ['place Khan Yunis', 'other Gaza']],
    ['as the Wall Street Journal put it', ['organisation Wall Street Journal']],
    ['envoys of the UN and the U.S. met', ['organisation UN', 'place U.S.']],
    ['a story on Caliber.Az said so', ['other Caliber.Az']],
    ["It was Hamas' answer and Israel's fear.", ['other Hamas', 'other Israel']],
    ['They met Crown Prince Mohammed bin Salman.', ['other Crown', 'person Mohammed bin Salman']],
    ['a house by Ludwig van der Rohe', ['person Ludwig van der Rohe']],
    [
      'the Department of Health and Human Services',
      ['organisation Department of Health and Human Services'],
    ],
    [
      'talks of Israel and Hamas in Cairo and Doha',
      ['other Israel', 'other Hamas', 'place Cairo', 'other Doha'],
    ],
    [
      'He worked for AT&T and for Johnson & Johnson.',
      ['organisation AT&T', 'organisation Johnson & Johnson'],
    ],
    ['a vote on Resolution 242 was held', ['other Resolution 242']],
    ['the reporter of Channel 12 asked', ['organisation Channel 12']],
    ['what Donald J. Trump said', ['person Donald J. Trump']],
    ['the Treaty of Rome', ['other Treaty of Rome']],
    ['the US-Hamas talks', ['place US', 'other Hamas']],
    ['Hossein Amir-Abdollahian', ['person Hossein Amir-Abdollahian']],
    [
      'a war of Israel and Hamas: the Israel-Hamas war',
      ['other Israel', 'other Hamas', 'other Israel', 'other Hamas'],
    ],
    ['ships in the Strait of Hormuz', ['place Strait of Hormuz']],
    ['the G7, Covid-19 and an F-16', ['other G7', 'other Covid-19', 'other F-16']],
    ['sales of the iPhone fell', ['other iPhone']],
    ['a US-led force and pro-Israel groups', ['place US', 'other Israel']],
    ['They spoke of an X-ray and a T-shirt; I’m sure, and I said so.', []],
  ])('“%s”', (text, names) => {
    expect(showNames(text)).toEqual(names);
  });

  it.each([
    ['Speaking on Monday, officials said no.', []],
    ['The talks failed. Negotiators left. Meanwhile it rained.', []],
    ['Boehler met them.', ['other Boehler']],
    ['Talks were held. “They will go on,” he said: “Nobody left.”', []],
    ['The White House and the Kremlin', ['organisation White House', 'other Kremlin']],
    ['In Doha, Khaled Mashal sat down.', ['place Doha', 'person Khaled Mashal']],
    ['Rain fell. They saw Rain again, a singer.', ['other Rain', 'other Rain']],
    ['Dust fell, and there was dust on Friday.', []],
    ['Mr. Trump spoke. Dr. Smith did not.', ['person Trump', 'person Smith']],
    ['THE TALKS IN DOHA HAVE FAILED', []],
  ])('without the capitals that begin sentences: “%s”', (text, names) => {
    expect(showNames(text)).toEqual(names);
  });

  it.each([
    [
      'Israeli Prime Minister Benjamin Netanyahu spoke.',
      ['place Israeli', 'person Benjamin Netanyahu'],
    ],
    ['US presidential envoy Adam Boehler', ['place US', 'person Adam Boehler']],
    ['US Secretary of State Marco Rubio', ['place US', 'person Marco Rubio']],
    ['the Prime Minister refused, and so did the Foreign Minister', []],
    ['the President of Egypt', ['other Egypt']],
    ['a ruling of the General Court', ['organisation General Court']],
    [
      'the Justice Department and the Foreign Ministry',
      ['organisation Justice Department', 'organisation Foreign Ministry'],
    ],
    ['a student of King Abdullah University', ['organisation King Abdullah University']],
    [
      'White House Press Secretary Karoline Leavitt',
      ['organisation White House', 'person Karoline Leavitt'],
    ],
    ['former President Barack Obama', ['person Barack Obama']],
    ['the Egyptian Foreign Ministry', ['organisation Egyptian Foreign Ministry']],
    ['the Israeli army and two Israelis', ['place Israeli', 'place Israelis']],
  ])('without titles: “%s”', (text, names) => {
    expect(showNames(text)).toEqual(names);
  });

  it.each([
    ['according to Hamas official Bassem Naim', 'person Bassem Naim'],
    ['a talk with Ofir Akunis, who left', 'person Ofir Akunis'],
    ['then Hazem Qassem said that', 'person Hazem Qassem'],
    ['a flight to New York', 'place New York'],
    ['near the Red Sea', 'place Red Sea'],
    ['in the West Bank', 'place West Bank'],
    ['by the International Crisis Group (ICG)', 'organisation ICG'],
    ['a member of the Democratic Party', 'organisation Democratic Party'],
    ['the University of Michigan', 'organisation University of Michigan'],
    ['the city of Rafah', 'place Rafah'],
    ['Jabalia, in northern Gaza', 'place Jabalia'],
    ['at the Nuseirat camp', 'place Nuseirat'],
    ['the Gaza Strip', 'place Gaza Strip'],
    ['Egypt’s foreign minister spoke', 'place Egypt'],
    ['two Hamas officials', 'organisation Hamas'],
    ['people in Gaza; they left Gaza', 'place Gaza'],
    ['they saw Adam Boehler; later Boehler left', 'person Boehler'],
  ])('with a guess of what they name: “%s”', (text, name) => {
    expect(showNames(text)).toContain(name);
  });

  it('with what a lookup knows of them', () => {
    const lookup = (name: string) => (/^(?:Hamas|Talks)$/u.test(name) ? 'organisation' : null);
    expect(showNames('Talks met Hamas.', lookup)).toEqual([
      'organisation Talks',
      'organisation Hamas',
    ]);
  });
});
