/** Pairs of names that are of one person: one pair a line, parted by a bar. */
export const SAME_PERSONS = pairs(`
  Mousa Abu Marzouk | Moussa Abu Marzouk
  Musa Abu Marzook | Mousa Abou Marzouk
  Moussa Abu Marzuq | Mousa Abu Marzouk
  Khaled Meshaal | Khaled Mashal
  Khalid Mishal | Khaled Meshaal
  Khaled Mishaal | Khaled Mashal
  Ismail Haniyeh | Ismail Haniyya
  Ismail Haniyeh | Ismael Haniya
  Bassem Naim | Basem Naim
  Bassem Naim | Basem Naeem
  Abd al-Latif al-Qanou | Abdul Latif al-Qanoua
  Abdel Latif al-Qanou | Abd al-Latif al-Qanou
  Abdel-Latif al-Qanou | Abdullatif al-Qanou
  Abdel Fattah el-Sisi | Abdel Fattah al-Sissi
  Abdulfattah al-Sisi | Abd el-Fattah el-Sisi
  Abdulrahman al-Rashed | Abdel Rahman al-Rashed
  Abdurrahman al-Rashed | Abd ar-Rahman al-Rashed
  Muammar Gaddafi | Moammar Qaddafi
  Muammar Gaddafi | Muammar Kadhafi
  Muammar al-Gadhafi | Muammar Gaddafi
  Hossein Amir Abdollahian | Hossein Amir-Abdollahian
  Hossein Amirabdollahian | Hossein Amir-Abdollahian
  Hussein Amir Abdullahian | Hossein Amir-Abdollahian
  Mahmoud Ahmadinejad | Mahmud Ahmadinejad
  Saleh al-Arouri | Saleh Arouri
  Saleh al-Aruri | Salah al-Arouri
  Yahya Sinwar | Yehia Sinouar
  Yahya Sinwar | Yahya al-Sinwar
  Hassan Nasrallah | Hasan Nasralla
  Ayman al-Zawahiri | Aiman az-Zawahiri
  Osama bin Laden | Usama bin Ladin
  Osama bin Laden | Osama Ben Laden
  Saddam Hussein | Saddam Husain
  Gamal Abdel Nasser | Jamal Abd al-Nasir
  Bashar al-Assad | Bashar Asad
  Mohammed bin Salman | Mohammad bin Salman
  Mohammed bin Salman | Muhammad ibn Salman Al Saud
  Tamim bin Hamad Al Thani | Sheikh Tamim bin Hamad al-Thani
  Mohammed Deif | Muhammad Daif
  Nouri al-Maliki | Nuri al-Maliki
  Moqtada al-Sadr | Muqtada as-Sadr
  Haider al-Abadi | Haidar al-Abadi
  Rached Ghannouchi | Rashid al-Ghannushi
  Khalifa Haftar | Khalifa Hifter
  Ali Khamenei | Aly Khamenei
  Qassem Soleimani | Qasem Suleimani
  Kassem Soleimani | Qassem Soleimani
  Recep Tayyip Erdoğan | Recep Tayyip Erdogan
  Recep Tayyip Erdogan | Recep Erdogan
  Ahmet Davutoğlu | Ahmet Davutoglu
  İlham Əliyev | Ilham Aliyev
  Volodymyr Zelensky | Volodymyr Zelenskyy
  Volodymyr Zelenskiy | Vladimir Zelensky
  Aleksandr Lukashenko | Alexander Lukashenko
  Oleksandr Syrskyi | Aleksandr Syrsky
  Sergei Lavrov | Sergey Lavrov
  Dmitry Medvedev | Dmitri Medvedev
  Nikita Khrushchev | Nikita Khruschev
  Mikhail Gorbachev | Mikhail Gorbachov
  Yevgeny Prigozhin | Evgeny Prigozhin
  Yevgeny Prigozhin | Yevgeniy Prigozhin
  Alexei Navalny | Aleksey Navalny
  Yulia Navalnaya | Julia Navalnaya
  Yulia Tymoshenko | Yuliya Timoshenko
  Vladimir Putin | Wladimir Putin
  Fyodor Dostoevsky | Fyodor Dostoyevsky
  Pyotr Tchaikovsky | Pyotr Chaikovsky
  Andrzej Duda | Andrzej Sebastian Duda
  Lech Wałęsa | Lech Walesa
  Aleksandar Vučić | Aleksandar Vucic
  Novak Đoković | Novak Dokovic
  Donald J. Trump | Donald Trump
  Donald Trump | Donald John Trump
  Donald J. Trump | Donald John Trump
  Joe Biden | Joseph Biden
  Joseph R. Biden Jr. | Joe Biden
  Steve Witkoff | Steven Witkoff
  JD Vance | J.D. Vance
  J. K. Rowling | J.K. Rowling
  George W. Bush | George Walker Bush
  Bill Clinton | William Jefferson Clinton
  Robert F. Kennedy Jr. | Robert Kennedy Jr
  Dr. Anthony Fauci | Tony Fauci
  Martin Luther King | Martin Luther King Jr.
  Sir Keir Starmer | Keir Starmer
  Adam Boehler | Adam Böhler
  Jürgen Müller | Jurgen Muller
  Jean-Yves Le Drian | Jean Yves Le Drian
  François Hollande | Francois Hollande
  Emmanuel Macron | Emanuel Macron
  Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva
  Luiz Inácio Lula da Silva | Luis Inacio da Silva
  José María Aznar | Jose Maria Aznar
  Gabriel García Márquez | Gabriel Garcia Marquez
  Ursula von der Leyen | Ursula Von Der Leyen
  Virgil van Dijk | Virgil Van Dijk
  Ban Ki-moon | Ban Ki Moon
  Kim Jong-un | Kim Jong Un
  Xi Jinping | Xi Jin-ping
  Tsai Ing-wen | Tsai Ing Wen
  Aung San Suu Kyi | Aung San Su Kyi
  Edan Alexander | Edan Aleksander
  Omer Shem-Tov | Omer Shem Tov
  Omer Shemtov | Omer Shem-Tov
  Itamar Ben-Gvir | Itamar Ben Gvir
  Binyamin Netanyahu | Benyamin Netanyahu
  Mu’ammar al-Qadhafi | Muammar Gaddafi
  Sa'ad Hariri | Saad al-Hariri
  Abiy Ahmed | Abiy Ahmed Ali Mohammed Ahmed
  Hassan Sheikh Mohamud | Hassan Sheikh Mohamoud
  Mohamed ElBaradei | Mohammed Elbaradei
  Ólafur Ragnar Grímsson | Olafur Grimsson
  Søren Kierkegaard | Soren Kierkegaard
  Viktor Orbán | Viktor Orban
  Manmohan Singh | Man Mohan Singh
  Benazir Bhutto | Benazir Butto
`);

/** Pairs of names that are of two persons. */
export const DIFFERENT_PERSONS = pairs(`
  Ghazi Hamad | Osama Hamdan
  Abbas Kamel | Mahmoud Abbas
  George H. W. Bush | George W. Bush
  George Bush Sr. | George Bush Jr.
  Kim Jong Un | Kim Jong Il
  Kim Jong Un | Kim Yo Jong
  Kim Il Sung | Kim Jong Il
  Ali Khamenei | Ruhollah Khomeini
  Ali Khamenei | Ali Khomeini
  Mohammed Deif | Mohammed Dahlan
  Maria Silva | Mario Silva
  Fernando Torres | Fernanda Torres
  Martin Weber | Martina Weber
  Daniel Ortega | Daniela Ortega
  Anna Lindh | Anne Lindh
  Jean Martin | Jeanne Martin
  Jamal Khatib | Jamil Khatib
  Hassan Rouhani | Hossein Rouhani
  Mahmoud Hassan | Mohamed Hassan
  Ahmed Hamdi | Ahmed Hamad
  Yahya Sinwar | Mohammed Sinwar
  Bashar al-Assad | Hafez al-Assad
  Ismail Haniyeh | Ismail Haddad
  Osama bin Laden | Hamza bin Laden
  Mohammed bin Salman | Mohammed bin Zayed
  Mohammed bin Salman | Khalid bin Salman
  Ali Abu Hassan | Ali Hassan
  Qassem Soleimani | Qassem Sulaymani-Zadeh
  Abdul Rahman | Abdul Rahim
  Abd al-Latif al-Qanou | Abd al-Aziz al-Qanou
  Abdullah Ahmed | Abdel Ahmed
  Donald Trump | Melania Trump
  Donald Trump Jr. | Donald Trump Sr.
  Donald J. Trump | Donald K. Trump
  Joe Biden | Hunter Biden
  Joe Biden | Jill Biden
  Bill Clinton | Hillary Clinton
  Barack Obama | Michelle Obama
  Michel Martin | Michelle Martin
  John Smith | Jane Smith
  John Smith | John Schmidt
  J. Smith | Adam Smith
  Jon Lind | Edda Lind
  Robert Malley | Robert Mallory
  Mark Rutte | Mark Rotte
  Vladimir Putin | Vladimir Pozner
  Alexander Lukashenko | Viktor Lukashenko
  Volodymyr Zelensky | Olena Zelenska
  Alexei Navalny | Yulia Navalnaya
  Sergei Lavrov | Sergei Lavrin
  Dmitry Medvedev | Dmitry Medinsky
  Viktor Yanukovych | Viktor Yushchenko
  Zhang Wei | Zheng Wei
  Zhang Wei | Zhang Wen
  Wang Yi | Wang Li
  Li Wei | Lee Wei
  Chen Ning | Cheng Ning
  Xi Jinping | Xi Mingze
  Lee Jae-myung | Lee Jae-yong
  Park Geun-hye | Park Chung-hee
  Indira Gandhi | Sonia Gandhi
  Rahul Gandhi | Rajiv Gandhi
  Narendra Modi | Lalit Modi
  Luiz Inácio Lula da Silva | Marina da Silva
  Carlos Menem | Carla Menem
  Pedro Sánchez | Pedro Santos
  Raúl Castro | Fidel Castro
  Paul Kagame | Paula Kagame
  Uhuru Kenyatta | Jomo Kenyatta
  Adam Boehler | Adam Koehler
  Karin Berg | Karsten Berg
  Kristin Berg | Karsten Berg
  Serena Williams | Venus Williams
  Franz Müller | Franz Miller
  Steve Jobs | Stella Jobs
  Oman Said | Amman Said
  Boris Johnson | Boris Johnston
  Niels Bohr | Niels Bauer
  Ahmed Qurei | Ahmed Ghoreishi
  Ali Larijani | Sadeq Larijani
`);

function pairs(lines: string): readonly (readonly [string, string])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split('|');
      return [one.trim(), other.trim()];
    });
}
