import { pairs } from './pairs.js';

/** Pairs of names that are of one person. */
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
  Steve Witkoff | Steven Witkoff
  JD Vance | J.D. Vance
  J. K. Rowling | J.K. Rowling
  George W. Bush | George Walker Bush
  Bill Clinton | William Jefferson Clinton
  Robert F. Kennedy Jr. | Robert Kennedy Jr
  Dr. Anthony Fauci | Tony Fauci
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
  Hosni Mubarak | Husni Mubarak
  Yasser Arafat | Yasir Arafat
  Abdullah Gul | Abdullah Gül
  Mohamed Morsi | Mohammed Mursi
  Omar al-Bashir | Omer al-Bashir
  Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali
  Abdelaziz Bouteflika | Abd al-Aziz Bouteflika
  Ebrahim Raisi | Ibrahim Raeisi
  Mohammad Javad Zarif | Mohammed Zarif
  Masoud Pezeshkian | Massoud Pezeshkian
  Nasser Kanaani | Naser Kanani
  Hakan Fidan | Hakan Fidan
  Nechirvan Barzani | Nechervan Barzani
  Masrour Barzani | Masrur Barzani
  Ahmed al-Sharaa | Ahmad al-Shara
  Abu Mohammad al-Julani | Abu Mohammed al-Jolani
  Abu Muhammad al-Golani | Abu Mohammed al-Jolani
  Mikheil Saakashvili | Mikhail Saakashvili
  Nikol Pashinyan | Nikol Pashinian
  Vitali Klitschko | Vitaliy Klitschko
  Valerii Zaluzhnyi | Valery Zaluzhny
  Denys Shmyhal | Denis Shmygal
  Andriy Yermak | Andrii Yermak
  Ramzan Kadyrov | Ramzan Kadirov
  Sergei Shoigu | Sergey Shoygu
  Valentina Matviyenko | Valentina Matvienko
  Nguyễn Phú Trọng | Nguyen Phu Trong
  Park Geun-hye | Park Geun Hye
  Yoon Suk Yeol | Yoon Suk-yeol
  Hamid Karzai | Hamed Karzai
  Hibatullah Akhundzada | Haibatullah Akhundzada
  Zalmay Khalilzad | Zalmai Khalilzad
  Kofi Annan | Kofi A. Annan
  Tedros Adhanom Ghebreyesus | Tedros Ghebreyesus
  Isaias Afwerki | Isayas Afewerki
  Mohamed Abdullahi Mohamed | Mohammed Abdullahi Mohammed
  Abdel Fattah al-Burhan | Abdelfattah Burhan
  Nicolás Maduro | Nicolas Maduro
  Andrés Manuel López Obrador | Andres Lopez Obrador
  Jair Bolsonaro | Jair Messias Bolsonaro
  Mike Pence | Michael Pence
  Antony Blinken | Tony Blinken
  Chuck Schumer | Charles Schumer
  Bernie Sanders | Bernard Sanders
  Mitch McConnell | Mitch Mc Connell
  Yitzhak Rabin | Yitzchak Rabin
  Itzhak Rabin | Yitzhak Rabin
  Yoav Gallant | Yoav Galant
  Shireen Abu Akleh | Shirin Abu Aqleh
  Mohammed Shtayyeh | Mohammad Shtayeh
  Jibril Rajoub | Jibreel Rajoub
  Zaher Jabarin | Zahir Jabareen
  Khalil al-Hayya | Khalil Hayya
  Muhammad Yunus | Mohammed Younus
  Björn Höcke | Bjoern Hoecke
  Angela Merkel | Angela Dorothea Merkel
  Søren Pind | Soeren Pind
`);

/** Pairs of one person that the rules do not see, which would need to know the language or the family. */
export const MISSED_PERSONS = pairs(`
  Serzh Sargsyan | Serge Sarkisian
  Dmytro Kuleba | Dmitry Kuleba
  Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya
  Mao Zedong | Mao Tse-tung
  Sheikh Hasina | Sheikh Hasina Wazed
  Mujibur Rahman | Mujib ur-Rahman
  Ashraf Ghani | Ashraf Ghani Ahmadzai
  Abiy Ahmed | Abiy Ahmed Ali
  Mohamed Hamdan Dagalo | Mohammed Hamdan Daglo
  Gabriel Boric | Gabriel Boric Font
  Bezalel Smotrich | Betzalel Smotrich
`);
