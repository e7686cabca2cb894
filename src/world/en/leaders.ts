/**
 * Heads of state and of government since 2000 after whom governments are called ("the Biden administration"):
 * code | full name: years in office. A surname that is not the last word stands in brackets.
 */
export const LEADERS = `
US|Bill Clinton:1993-2001;George W. Bush:2001-2009;Barack Obama:2009-2017;Donald Trump:2017-2021,2025-;Joe Biden:2021-2025
GB|Tony Blair:1997-2007;Gordon Brown:2007-2010;David Cameron:2010-2016;Theresa May:2016-2019;Boris Johnson:2019-2022;Liz Truss:2022;Rishi Sunak:2022-2024;Keir Starmer:2024-
AU|John Howard:1996-2007;Kevin Rudd:2007-2010,2013;Julia Gillard:2010-2013;Tony Abbott:2013-2015;Malcolm Turnbull:2015-2018;Scott Morrison:2018-2022;Anthony Albanese:2022-
IT|Silvio Berlusconi:2001-2006,2008-2011;Romano Prodi:2006-2008;Mario Monti:2011-2013;Enrico Letta:2013-2014;Matteo Renzi:2014-2016;Paolo Gentiloni:2016-2018;Giuseppe Conte:2018-2021;Mario Draghi:2021-2022;Giorgia Meloni:2022-
DE|Gerhard Schröder:1998-2005;Angela Merkel:2005-2021;Olaf Scholz:2021-2025;Friedrich Merz:2025-
FR|Jacques Chirac:1995-2007;Nicolas Sarkozy:2007-2012;François Hollande:2012-2017;Emmanuel Macron:2017-
NL|Jan Peter Balkenende:2002-2010;Mark Rutte:2010-2024;Dick Schoof:2024-2026;Rob Jetten:2026-
DK|Anders Fogh Rasmussen:2001-2009;Lars Løkke Rasmussen:2009-2011,2015-2019;Helle Thorning-Schmidt:2011-2015;Mette Frederiksen:2019-
SE|Fredrik Reinfeldt:2006-2014;Stefan Löfven:2014-2021;Magdalena Andersson:2021-2022;Ulf Kristersson:2022-
NO|Jens Stoltenberg:2005-2013;Erna Solberg:2013-2021;Jonas Gahr Støre (Støre):2021-
FI|Sanna Marin:2019-2023;Petteri Orpo:2023-
BE|Charles Michel:2014-2019;Alexander De Croo (De Croo):2020-2025;Bart De Wever (De Wever):2025-
AT|Wolfgang Schüssel:2000-2007;Sebastian Kurz:2017-2021;Karl Nehammer:2021-2025;Christian Stocker:2025-
ES|José María Aznar:1996-2004;José Luis Rodríguez Zapatero:2004-2011;Mariano Rajoy:2011-2018;Pedro Sánchez:2018-
PT|António Costa:2015-2024;Luís Montenegro:2024-
IE|Leo Varadkar:2017-2020,2022-2024;Simon Harris:2024-2025;Micheál Martin:2020-2022,2025-
GR|Alexis Tsipras:2015-2019;Kyriakos Mitsotakis:2019-
HU|Viktor Orbán:1998-2002,2010-2026;Péter Magyar:2026-
PL|Mateusz Morawiecki:2017-2023;Donald Tusk:2007-2014,2023-
EE|Kaja Kallas:2021-2024;Kristen Michal:2024-
LV|Evika Siliņa:2023-2026
MT|Joseph Muscat:2013-2020;Robert Abela:2020-
CY|Nikos Christodoulides:2023-
AL|Sali Berisha:2005-2013;Edi Rama:2013-
XK|Hashim Thaçi:2008-2014;Ramush Haradinaj:2017-2020;Avdullah Hoti:2020-2021;Albin Kurti:2020,2021-;Vjosa Osmani:2021-2026
RS|Aleksandar Vučić:2014-
MK|Zoran Zaev:2017-2022;Dimitar Kovačevski:2022-2024;Hristijan Mickoski:2024-
BA|Borjana Krišto:2023-
ME|Milojko Spajić:2023-
TR|Recep Tayyip Erdoğan:2003-
IL|Ariel Sharon:2001-2006;Ehud Olmert:2006-2009;Benjamin Netanyahu:2009-2021,2022-;Naftali Bennett:2021-2022;Yair Lapid:2022
EU|Jean-Claude Juncker:2014-2019;Ursula von der Leyen (von der Leyen):2019-
RW|Paul Kagame:2000-
UG|Yoweri Museveni:1986-
KE|Mwai Kibaki:2002-2013;Uhuru Kenyatta:2013-2022;William Ruto:2022-
TZ|John Magufuli:2015-2021;Samia Suluhu Hassan:2021-
BI|Pierre Nkurunziza:2005-2020;Évariste Ndayishimiye:2020-
CD|Joseph Kabila:2001-2019;Félix Tshisekedi:2019-
SS|Salva Kiir:2011-
SD|Omar al-Bashir (Bashir):1989-2019
ET|Abiy Ahmed (Abiy):2018-
ER|Isaias Afwerki (Isaias):1993-
GH|John Kufuor:2001-2009;John Mahama:2012-2017,2025-;Nana Akufo-Addo (Akufo-Addo):2017-2025
NG|Olusegun Obasanjo:1999-2007;Goodluck Jonathan:2010-2015;Muhammadu Buhari:2015-2023;Bola Tinubu:2023-
SL|Julius Maada Bio (Bio):2018-
LR|Ellen Johnson Sirleaf (Sirleaf):2006-2018;George Weah:2018-2024;Joseph Boakai:2024-
SN|Macky Sall:2012-2024;Bassirou Diomaye Faye (Faye):2024-
GM|Yahya Jammeh:1994-2017;Adama Barrow:2017-
GN|Mamady Doumbouya:2021-
GW|Umaro Sissoco Embaló (Embaló):2020-2025
GQ|Teodoro Obiang:1979-
CM|Paul Biya:1982-
GA|Brice Oligui Nguema (Nguema):2023-
BF|Ibrahim Traoré:2022-
ML|Assimi Goïta:2020-
NE|Mohamed Bazoum:2021-2023;Abdourahamane Tiani:2023-
TD|Mahamat Déby:2021-
BJ|Patrice Talon:2016-2026
TG|Faure Gnassingbé:2005-
CI|Alassane Ouattara:2010-
SZ|King Mswati III (Mswati):1986-;Russell Dlamini:2023-
LS|Sam Matekane:2022-
ZA|Jacob Zuma:2009-2018;Cyril Ramaphosa:2018-
ZM|Hakainde Hichilema:2021-2026
ZW|Robert Mugabe:1987-2017;Emmerson Mnangagwa:2017-
MW|Lazarus Chakwera:2020-2025;Peter Mutharika:2014-2020,2025-
MZ|Filipe Nyusi:2015-2025;Daniel Chapo:2025-
AO|João Lourenço:2017-
BW|Duma Boko:2024-
LY|Muammar Gaddafi:1969-2011;Abdul Hamid Dbeibah (Dbeibah):2021-;Khalifa Haftar:2014-
TN|Kais Saied:2019-
DZ|Abdelmadjid Tebboune:2019-
EG|Abdel Fattah al-Sisi (Sisi):2014-
MR|Mohamed Ould Ghazouani (Ghazouani):2019-
SV|Mauricio Funes:2009-2014;Salvador Sánchez Cerén:2014-2019;Nayib Bukele:2019-
GT|Jimmy Morales:2016-2020;Alejandro Giammattei:2020-2024;Bernardo Arévalo:2024-
HN|Juan Orlando Hernández:2014-2022;Xiomara Castro:2022-2026;Nasry Asfura:2026-
NI|Daniel Ortega:2007-
CR|Carlos Alvarado:2018-2022;Rodrigo Chaves:2022-2026;Laura Fernández:2026-
PA|Laurentino Cortizo:2019-2024;José Raúl Mulino:2024-
MX|Vicente Fox:2000-2006;Felipe Calderón:2006-2012;Enrique Peña Nieto:2012-2018;Andrés Manuel López Obrador (López Obrador):2018-2024;Claudia Sheinbaum:2024-
CO|Álvaro Uribe:2002-2010;Iván Duque:2018-2022;Gustavo Petro:2022-2026
VE|Hugo Chávez:1999-2013;Nicolás Maduro:2013-2026;Delcy Rodríguez:2026-
EC|Rafael Correa:2007-2017;Lenín Moreno:2017-2021;Guillermo Lasso:2021-2023;Daniel Noboa:2023-
PE|Dina Boluarte:2022-2025
BO|Evo Morales:2006-2019;Luis Arce:2020-2025;Rodrigo Paz:2025-
PY|Mario Abdo Benítez:2018-2023;Santiago Peña:2023-
UY|José Mujica:2010-2015;Luis Lacalle Pou (Lacalle Pou):2020-2025;Yamandú Orsi:2025-
AR|Javier Milei:2023-
CL|Gabriel Boric:2022-2026;José Antonio Kast:2026-
BR|Luiz Inácio Lula da Silva (Lula):2003-2011,2023-;Jair Bolsonaro:2019-2022
BZ|Dean Barrow:2008-2020;John Briceño:2020-
AG|Gaston Browne:2014-
DM|Roosevelt Skerrit:2004-
GD|Dickon Mitchell:2022-
LC|Philip J. Pierre:2021-
KN|Terrance Drew:2022-
VC|Ralph Gonsalves:2001-2025;Godwin Friday:2025-
BB|Mia Mottley:2018-
BS|Philip Davis:2021-
TT|Kamla Persad-Bissessar:2010-2015,2025-
JM|Andrew Holness:2016-
GY|Irfaan Ali:2020-
SR|Chan Santokhi:2020-2025;Jennifer Simons:2025-
DO|Luis Abinader:2020-
CU|Miguel Díaz-Canel:2019-
CA|Stephen Harper:2006-2015;Justin Trudeau:2015-2025;Mark Carney:2025-
NZ|Helen Clark:1999-2008;John Key:2008-2016;Jacinda Ardern:2017-2023;Christopher Luxon:2023-
PG|Peter O'Neill:2011-2019;James Marape:2019-
NR|Baron Waqa:2013-2019;Russ Kun:2022-2023;David Adeang:2023-
PW|Tommy Remengesau:2013-2021;Surangel Whipps Jr. (Whipps):2021-
MH|Hilda Heine:2024-
FJ|Sitiveni Rabuka:2022-
TL|Xanana Gusmão:2007-2015,2023-
KH|Hun Sen (Hun Sen):1985-2023;Hun Manet (Hun Manet):2023-
MY|Mahathir Mohamad (Mahathir):1981-2003,2018-2020;Najib Razak (Najib):2009-2018;Anwar Ibrahim (Anwar):2022-
PH|Ferdinand Marcos Jr. (Marcos):2022-;Rodrigo Duterte:2016-2022
ID|Joko Widodo (Widodo):2014-2024;Prabowo Subianto (Prabowo):2024-
IN|Narendra Modi:2014-
KZ|Kassym-Jomart Tokayev:2019-
UZ|Shavkat Mirziyoyev:2016-
KG|Sadyr Japarov:2021-
TJ|Emomali Rahmon:1994-
UA|Volodymyr Zelensky:2019-
RU|Vladimir Putin:2000-
CN|Xi Jinping (Xi):2013-
SY|Bashar al-Assad (Assad):2000-2024
`
