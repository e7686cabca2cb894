/**
 * States and territories by English names, one a line: code | names | demonyms | capitals | seats of government.
 *
 * The first name is the canonical one. A demonym is adjective and noun with a plural in -s, save where marked:
 * `*` plural like the singular, `^` adjective only, `+` noun only, `a>b` noun only with its plural.
 * A capital stands for its government too; a seat ("Downing Street") for nothing else. A `~` in front says that the name is a person's name as well.
 * One pure data file: it is edited line by line, and split it would only hide which states are missing.
 */
export const STATES = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates;UAE;the Emirates|Emirati|Abu Dhabi
AF|Afghanistan;Islamic Emirate of Afghanistan;Islamic Emirate|Afghan|Kabul
AG|Antigua and Barbuda;Antigua;Barbuda;Antigua & Barbuda|Antiguan;Barbudan;Antiguan and Barbudan|St John's;St. John's;Saint John's
AI|Anguilla|Anguillan|
AL|Albania;Republic of Albania|Albanian|Tirana;Tiranë
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AQ|Antarctica||
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Buenos Aires
AS|American Samoa|American Samoan|Pago Pago
AT|Austria|Austrian|Vienna|Ballhausplatz
AU|Australia;Commonwealth of Australia|Australian;Aussie|Canberra
AW|Aruba|Aruban|Oranjestad
AZ|Azerbaijan|Azerbaijani;Azeri|Baku
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;Herzegovina;BiH|Bosnian;Bosniak;Herzegovinian|Sarajevo
BB|Barbados|Barbadian;Bajan|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|
BF|Burkina Faso;Burkina|Burkinabè*;Burkinabe*;Burkinan|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega;Bujumbura
BJ|Benin;Bénin|Beninese*;Beninois*|Porto-Novo;Cotonou
BM|Bermuda|Bermudian;Bermudan|
BN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia;Plurinational State of Bolivia|Bolivian|La Paz;Sucre
BQ|Bonaire;Sint Eustatius;~Saba|Bonairean|Kralendijk
BR|Brazil|Brazilian|Brasília|Itamaraty;Planalto
BS|Bahamas;the Bahamas|Bahamian|~Nassau
BT|Bhutan|Bhutanese*|Thimphu
BW|Botswana|Botswanan;Motswana>Batswana|Gaborone
BY|Belarus|Belarusian;Belarussian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|DR Congo;Democratic Republic of the Congo;Democratic Republic of Congo;DRC;D.R. Congo;Congo-Kinshasa;Congo Kinshasa;DR of Congo;Zaire;Congo|Congolese*;Zairean|Kinshasa
CF|Central African Republic;CAR|Central African|Bangui
CG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo Brazzaville;Congo|Brazzaville Congolese*|Brazzaville
CH|Switzerland;Swiss Confederation|Swiss*|Bern;Berne
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivoirian|Yamoussoukro;Abidjan
CK|Cook Islands|Cook Islander|Rarotonga;Avarua
CL|Chile|Chilean|Santiago de Chile|La Moneda
CM|Cameroon|Cameroonian|Yaoundé
CN|China;People's Republic of China;PRC|Chinese*|Beijing|Zhongnanhai
CO|Colombia|Colombian|Bogotá|Casa de Nariño;Palacio de Nariño
CR|Costa Rica|Costa Rican;Tico+|San José;San Jose|Zapote
CU|Cuba|Cuban|Havana
CV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean|Praia
CW|Curaçao|Curaçaoan|Willemstad
CY|Cyprus;Republic of Cyprus|Cypriot;Greek Cypriot|Nicosia
CZ|Czech Republic;Czechia|Czech|Prague
DE|Germany;Federal Republic of Germany|German|Berlin|Wilhelmstrasse
DJ|Djibouti|Djiboutian|Djibouti City
DK|Denmark;Kingdom of Denmark|Danish^;Dane+|Copenhagen|Christiansborg;Slotsholmen
DM|Dominica;Commonwealth of Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Quito|Carondelet
EE|Estonia|Estonian|Tallinn|Toompea;Stenbock House
EG|Egypt|Egyptian|Cairo
EH|Western Sahara|Sahrawi;Saharawi|Laayoune
ER|Eritrea|Eritrean|Asmara
ES|Spain;Kingdom of Spain|Spanish^;Spaniard+|Madrid|Moncloa
ET|Ethiopia|Ethiopian|Addis Ababa
EU|European Union;EU;the bloc;E.U.|EU-wide^|Brussels|Berlaymont
FI|Finland|Finnish^;Finn+|Helsinki
FJ|Fiji|Fijian|Suva
FK|Falkland Islands;Falklands|Falkland Islander|Port Stanley
FM|Micronesia;Federated States of Micronesia;FSM|Micronesian|Palikir
FO|Faroe Islands;Faroes|Faroese*|Tórshavn
FR|France;French Republic|French^;Frenchman>Frenchmen;Frenchwoman>Frenchwomen|~Paris|Quai d'Orsay;Place Beauvau;Beauvau;Élysée;Elysée;Matignon
GA|Gabon|Gabonese*|Libreville
GB|United Kingdom;UK;U.K.;Britain;Great Britain;GB|British^;Briton+;Brit+;UK-wide^|~London|Downing Street;No 10;No. 10;Number 10;Number Ten;Whitehall;Westminster
GD|Grenada|Grenadian|St George's;St. George's;Saint George's
GE|Georgia;Republic of Georgia|Georgian|Tbilisi
GF|French Guiana|Guianese*|Cayenne
GG|Guernsey||St Peter Port
GH|Ghana|Ghanaian|Accra|Jubilee House;Flagstaff House
GI|Gibraltar|Gibraltarian|
GL|Greenland|Greenlandic^;Greenlander+|Nuuk
GM|Gambia;the Gambia|Gambian|Banjul
GN|Guinea;Guinea-Conakry;Guinea Conakry;Republic of Guinea|Guinean|Conakry
GP|Guadeloupe|Guadeloupean|Pointe-à-Pitre
GQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean;Equatorial Guinea's^|Malabo
GR|Greece;Hellenic Republic|Greek|Athens
GT|Guatemala|Guatemalan|Guatemala City
GU|Guam|Guamanian|Hagåtña
GW|Guinea-Bissau;Guinea Bissau|Bissau-Guinean;Bissau Guinean;Guinea-Bissauan|Bissau
GY|Guyana|Guyanese*|~Georgetown
HK|Hong Kong|Hong Konger;Hongkonger|
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian;Croat|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland;Republic of Ireland;Éire|Irish^;Irishman>Irishmen;Irishwoman>Irishwomen|Dublin|Leinster House;Merrion Street
IL|~Israel;State of Israel|Israeli|Jerusalem;Tel Aviv
IM|Isle of Man|Manx^|
IN|India|Indian|New Delhi;Delhi|South Block
IO|British Indian Ocean Territory;BIOT;Chagos Islands;Chagos|Chagossian|
IQ|Iraq|Iraqi|Baghdad
IR|Iran;Islamic Republic of Iran|Iranian|Tehran;Teheran
IS|Iceland|Icelandic^;Icelander+|Reykjavík
IT|Italy;Italian Republic|Italian|Rome|Palazzo Chigi;Quirinale;Viminale;Farnesina;Montecitorio
JE|~Jersey||Saint Helier
JM|Jamaica|Jamaican|
JO|~Jordan;Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian|Amman
JP|Japan|Japanese*|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz*;Kyrgyzstani;Kirghiz*|Bishkek
KH|Cambodia;Kampuchea|Cambodian;Khmer|Phnom Penh
KI|Kiribati|I-Kiribati*;Kiribati^|Tarawa;South Tarawa
KM|Comoros;the Comoros;Comoro Islands|Comorian;Comoran|Moroni
KN|St Kitts and Nevis;St. Kitts and Nevis;Saint Kitts and Nevis;St Kitts;St. Kitts;Saint Kitts;Nevis;St Kitts-Nevis;St. Kitts & Nevis;St Kitts & Nevis;St. Kitts-Nevis;Federation of St Kitts and Nevis|Kittitian;Nevisian;Kittitian and Nevisian|Basseterre
KP|North Korea;DPRK|North Korean|Pyongyang
KR|South Korea;Republic of Korea;Korea|South Korean;Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands;Caymans|Caymanian|
KZ|Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan
LA|Laos;Lao PDR|Laotian;Lao*|Vientiane
LB|Lebanon|Lebanese*|Beirut
LC|St Lucia;St. Lucia;Saint Lucia|St Lucian;St. Lucian;Saint Lucian;Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka;Ceylon|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Mosotho>Basotho;Basotho*;Lesothan|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg;Grand Duchy of Luxembourg;Grand Duchy|Luxembourger+;Luxembourgish^|Luxembourg City
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli;Benghazi
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque;Monacan|
MD|Moldova;Republic of Moldova;Moldavia|Moldovan|Chișinău;Chisinau
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy*;Madagascan|Antananarivo
MH|Marshall Islands;Marshalls;Republic of the Marshall Islands|Marshallese*|Majuro
MK|North Macedonia;Macedonia;Republic of North Macedonia;FYROM|Macedonian;North Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar;Burma|Burmese*;Myanmarese*;Myanmar^;Rohingya*|Naypyidaw;Nay Pyi Taw;Yangon;Rangoon
MN|Mongolia|Mongolian;Mongol|Ulaanbaatar;Ulan Bator
MO|Macau;Macao|Macanese*|
MP|Northern Mariana Islands;Northern Marianas;Saipan|Northern Marianan|
MQ|Martinique|Martinican|Fort-de-France
MR|Mauritania|Mauritanian|Nouakchott
MS|Montserrat|Montserratian|
MT|Malta|Maltese*|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives;the Maldives|Maldivian|Malé
MW|Malawi|Malawian|Lilongwe
MX|Mexico;México;United Mexican States|Mexican|Mexico City|Los Pinos;Palacio Nacional;Tlatelolco
MY|Malaysia|Malaysian|Kuala Lumpur|Putrajaya
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NC|New Caledonia|New Caledonian;Kanak|Nouméa
NE|Niger|Nigerien;Nigérien|Niamey
NG|Nigeria;Federal Republic of Nigeria|Nigerian|Abuja|Aso Rock;Aso Villa
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands;the Netherlands;Holland;Kingdom of the Netherlands|Dutch^;Dutchman>Dutchmen;Dutchwoman>Dutchwomen;Netherlander+|The Hague;Amsterdam|Binnenhof
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepali;Nepalese*|Kathmandu
NR|Nauru;Republic of Nauru|Nauruan|Yaren
NU|Niue|Niuean|Alofi
NZ|New Zealand;Aotearoa|New Zealander+;Kiwi;New Zealand^|~Wellington|Beehive
OM|Oman;Sultanate of Oman|Omani|Muscat
PA|Panama;Panamá|Panamanian|Panama City|Palacio de las Garzas
PE|Peru|Peruvian|Lima
PF|French Polynesia;Tahiti|French Polynesian;Tahitian|Papeete
PG|Papua New Guinea;PNG|Papua New Guinean;PNG^;Papua New Guinea^|Port Moresby|Waigani
PH|Philippines;the Philippines|Filipino;Filipina+;Philippine^|Manila|Malacañang
PK|Pakistan;Islamic Republic of Pakistan|Pakistani|Islamabad
PL|Poland|Polish^;Pole+|Warsaw
PM|Saint Pierre and Miquelon;St Pierre and Miquelon||
PN|Pitcairn Islands;Pitcairn|Pitcairn Islander|Adamstown
PR|Puerto Rico|Puerto Rican|~San Juan
PS|Palestine;State of Palestine;Palestinian Authority;Palestinian territories|Palestinian;Gazan|Ramallah
PT|Portugal|Portuguese*|Lisbon
PW|Palau;Republic of Palau;Belau|Palauan|Ngerulmud;Koror
PY|Paraguay|Paraguayan|Asunción|Palacio de López
QA|Qatar|Qatari|Doha
RE|Réunion;La Réunion|Réunionese*|
RO|Romania|Romanian|Bucharest
RS|Serbia;Republic of Serbia|Serbian;Serb|Belgrade
RU|Russia;Russian Federation|Russian|Moscow|Kremlin
RW|Rwanda;Republic of Rwanda|Rwandan;Rwandese*|Kigali|Urugwiro;Village Urugwiro
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA;Saudi|Saudi;Saudi Arabian|Riyadh
SB|Solomon Islands;Solomons;the Solomons|Solomon Islander;Solomon Islands^|Honiara
SC|Seychelles;the Seychelles|Seychellois*|
SD|Sudan;Republic of the Sudan;Republic of Sudan|Sudanese*|Khartoum;Port Sudan
SE|Sweden|Swedish^;Swede+|Stockholm|Rosenbad
SG|Singapore|Singaporean|
SH|Saint Helena;St Helena;St. Helena;Ascension Island;Tristan da Cunha;Ascension|St Helenian;Saint Helenian;St. Helenian|~Jamestown
SI|Slovenia|Slovenian;Slovene|Ljubljana
SK|Slovakia;Slovak Republic|Slovak;Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean;Leonean|Freetown
SM|San Marino|Sammarinese*;San Marinese*|
SN|Senegal|Senegalese*|Dakar
SO|Somalia;Somaliland;Puntland|Somali;Somalian;Somalilander+|Mogadishu;Hargeisa
SR|Suriname;Surinam|Surinamese*|Paramaribo
SS|South Sudan;Republic of South Sudan|South Sudanese*|Juba
ST|São Tomé and Príncipe;Sao Tome;São Tomé;São Tomé & Príncipe;Sao Tome & Principe;Príncipe|Santomean;São Toméan;Sao Tomean;São Tomean|
SV|El Salvador;Salvador|Salvadoran;Salvadorean;Salvadorian|San Salvador
SX|Sint Maarten|Sint Maartener|Philipsburg
SY|Syria;Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini;eSwatini;Swaziland;Kingdom of Eswatini;Kingdom of Swaziland|Swazi;Emaswati*;emaSwati*;Liswati*;liSwati*;Eswatini^;Eswatinian|Mbabane;Lobamba
TC|Turks and Caicos;Turks and Caicos Islands;Turks & Caicos|Turks and Caicos Islander|Cockburn Town
TD|~Chad;Tchad|Chadian|N'Djamena;Ndjamena
TG|Togo;Togolese Republic|Togolese*|Lomé
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik;Tajikistani|Dushanbe
TK|Tokelau|Tokelauan|
TL|Timor-Leste;East Timor;Timor;Timor Leste|Timorese*;East Timorese*;Timor-Leste's^|Dili
TM|Turkmenistan|Turkmen*;Turkmenistani|Ashgabat
TN|Tunisia|Tunisian|~Tunis|Carthage
TO|Tonga|Tongan|Nuku'alofa;Nukualofa
TR|Turkey;Türkiye;Republic of Türkiye|Turkish^;Turk+|Ankara
TT|Trinidad and Tobago;Trinidad;Tobago;Trinidad & Tobago|Trinidadian;Tobagonian;Trinbagonian|Port of Spain;Port-of-Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan|Taiwanese*|Taipei
TZ|Tanzania;United Republic of Tanzania;Zanzibar|Tanzanian;Zanzibari|Dodoma
UA|Ukraine|Ukrainian|Kyiv;Kiev
UG|Uganda;Republic of Uganda|Ugandan|Kampala;Entebbe
US|United States;US;U.S.;USA;U.S.A.;United States of America;America;the States;U.S|American;US-based^|Washington;Washington DC;Washington, D.C.|White House;Oval Office;Foggy Bottom;Pentagon;Capitol Hill;the Hill;Mar-a-Lago
UY|Uruguay;Eastern Republic of Uruguay|Uruguayan|~Montevideo|Torre Ejecutiva
UZ|Uzbekistan|Uzbek;Uzbekistani|Tashkent
VA|Holy See;Vatican;Vatican City||
VC|St Vincent and the Grenadines;St. Vincent and the Grenadines;Saint Vincent and the Grenadines;St Vincent;St. Vincent;Saint Vincent;Grenadines;St Vincent & the Grenadines|Vincentian|Kingstown
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas|Miraflores
VG|British Virgin Islands;BVI|British Virgin Islander|Road Town
VI|US Virgin Islands;U.S. Virgin Islands|US Virgin Islander|Charlotte Amalie
VN|Vietnam;Viet Nam|Vietnamese*|Hanoi
VU|Vanuatu|Ni-Vanuatu*;Vanuatuan|Port Vila
WF|Wallis and Futuna||
WS|Samoa;Western Samoa|Samoan|Apia
XK|Kosovo;Kosova;Republic of Kosovo|Kosovar;Kosovan;Kosovo Albanian;Kosovo^|Pristina;Prishtina;Prishtinë
YE|Yemen|Yemeni;Yemenite|Sanaa;Sana'a
YT|Mayotte|Mahoran|Mamoudzou
ZA|South Africa;RSA|South African|Pretoria|Union Buildings
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`
