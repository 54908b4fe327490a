import { pairs } from './pairs.js';

/** Pairs of names that are of two persons. */
export const DIFFERENT_PERSONS = pairs(`
  Ghazi Hamad | Osama Hamdan
  Abbas Kamel | Mahmoud Abbas
  George H. W. Bush | George W. Bush
  George Bush Sr. | George Bush Jr.
  Andrés Navarro | Andrés Navarro Jr.
  Henry Ford | Henry Ford II
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
  Bashar Assad | Rifaat Assad
  Yasser Arafat | Yasser Abbas
  Mohammed Morsi | Mohammed Mansour
  Ali Larijani | Ali Lavasani
  Hassan Khomeini | Hassan Khamenei
  Ahmed Yassin | Ahmed Yousef
  Mahmoud al-Zahar | Mahmoud Abbas
  Khalil al-Hayya | Khalil Hamad
  Zaher Jabarin | Zaher Jabbour
  Nabil Shaath | Nabil Saad
  Marwan Barghouti | Mustafa Barghouti
  Salam Fayyad | Salem Fayez
  Naftali Bennett | Natalie Bennett
  Yair Lapid | Yair Golan
  Yoav Gallant | Yoav Kisch
  Vladimir Putin | Lyudmila Putina
  Igor Sechin | Igor Setchkin
  Sergei Ivanov | Sergei Ivanova
  Viktor Medvedchuk | Viktor Medvedev
  Nikolai Patrushev | Dmitry Patrushev
  Wang Yi | Wang Yang
  Li Keqiang | Li Qiang
  Zhao Leji | Zhao Lijian
  Hu Jintao | Hu Chunhua
  Chen Yi | Chen Li
  Lee Hsien Loong | Lee Kuan Yew
  Kim Dae-jung | Kim Jong-il
  Shinzo Abe | Shintaro Abe
  Taro Aso | Taro Kono
  Imran Khan | Imran Khalid
  Nawaz Sharif | Shehbaz Sharif
  Aung San | Aung Hlaing
  John Kerry | John Kelly
  John Bolton | John Boltyn Smith
  Mike Johnson | Boris Johnson
  Mike Pence | Mike Pompeo
  Jim Jordan | Jim Gordon
  Tim Scott | Rick Scott
  Chris Murphy | Phil Murphy
  Marine Le Pen | Marion Maréchal-Le Pen
  Marine Le Pen | Jean-Marie Le Pen
  Louis Michel | Charles Michel
  Juan Carlos | Juan Cortes
  Carlos Slim | Carla Salim
  Julio Iglesias | Julia Iglesias
  Alejandro Giammattei | Alejandra Giammattei
  Christian Lindner | Christina Lindner
  Stefan Löfven | Stefania Löfven
  Robert Fico | Roberta Fico
  Emma Watson | Emily Watson
  Will Smith | Walt Smith
  Paul Ryan | Paula Ryan
  Tom Holland | Tim Holland
  Jon Stewart | Joan Stewart
  Karen Pence | Karim Pence
  Omar Hassan | Amir Hassan
  Amr Moussa | Omar Moussa
  Samir Geagea | Samira Geagea
  Walid Jumblatt | Kamal Jumblatt
  Saad Hariri | Rafik Hariri
  Michel Aoun | Joseph Aoun
  Naim Qassem | Naim Kassab
  Hassan Salameh | Hussein Salameh
  Mohammed Abdullah | Mohammed Abdel
  Ahmed Saleh | Ahmed Saleem
  Jamal Hassan | Kamal Hassan
  Gamal Hassan | Kamal Hassan
  Elizah Madonna | Eliza Medina
  Ciana Micheletti | Savana Micheletti
`);

/** Pairs of two persons that the rules take for one, as one vowel is all that differs. */
export const CONFUSED_PERSONS = pairs(`
  Mark Rutte | Mark Rotte
  Dmitry Peskov | Dmitry Piskov
`);
