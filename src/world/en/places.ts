/**
 * Towns, airports, ports, islands, prisons, camps and regions that mark a state: code | places, from general geography.
 *
 * `~` says that the name is a person's name or a common word as well. A name under two states is decided by the
 * report's other mentions. One pure data file: it is edited line by line.
 */
export const PLACES = `
AE|Dubai;Sharjah;Ajman;Fujairah;Emirates Humanitarian City
AF|Kandahar;Herat;Mazar-i-Sharif;Jalalabad;Bagram;Helmand;Kunduz;Panjshir
AG|V.C. Bird International Airport;Codrington;English Harbour
AL|Shëngjin;Shengjin;Gjadër;Gjader;Durrës;Durres;Vlorë;Vlore;Vlora;Shkodër;Shkodra;Shkoder;Lezhë;Lezha;Lezhe;Elbasan;Korçë;Korça;~Fier;Sazan;Rinas;Kukës;~Berat
AM|Gyumri;Vanadzor
AO|Benguela;Huambo;Lobito;Cabinda;Lubango
AR|Córdoba;~Rosario;~Mendoza;Ezeiza;Casa Rosada;Patagonia;La Plata;Tierra del Fuego
AT|Graz;Linz;Salzburg;Innsbruck;Traiskirchen;Tyrol;Vorarlberg;Carinthia;Burgenland;Schwechat
AU|~Sydney;~Melbourne;Brisbane;~Perth;~Adelaide;~Darwin;Hobart;Christmas Island;Cocos Islands;Queensland;New South Wales;Tasmania;Western Australia;South Australia;Northern Territory;Villawood;Yongah Hill;Woomera;Baxter;Torres Strait;Ashmore Reef;Broome;Cairns;Townsville;Geelong;NSW;Ballarat;Bendigo;Wollongong;Port Hedland;Curtin;Gold Coast;ACT;Maribyrnong;Toowong
AZ|Ganja;Sumgait;Nagorno-Karabakh
BA|Banja Luka;Mostar;Tuzla;Bihać;Bihac;Lipa;Republika Srpska;Zenica;Velika Kladuša;Brčko;Una-Sana;Lukavica
BB|Grantley Adams
BD|Chittagong;Chattogram;Cox's Bazar;Bhasan Char;Sylhet
BE|Antwerp;Ghent;Liège;Liege;Charleroi;~Bruges;Namur;Leuven;Zaventem;Flanders;Wallonia;Steenokkerzeel;Zeebrugge;Wetstraat;Rue de la Loi
BF|Bobo-Dioulasso;Koudougou;Ouaga
BG|Plovdiv;Varna;Burgas;Harmanli;Svilengrad
BI|Ngozi;Rumonge
BJ|Parakou;Abomey;Ouidah
BM|~Hamilton
BO|Santa Cruz de la Sierra;Cochabamba;El Alto;Palacio Quemado
BR|São Paulo;Sao Paulo;Rio de Janeiro;Salvador de Bahia;Recife;Manaus;Fortaleza;Belo Horizonte;Boa Vista;Roraima;Guarulhos
BS|Freeport;Grand Bahama;Abaco;Bimini
BW|Francistown;~Maun;Selebi-Phikwe;Kasane;Dukwi
BY|Grodno;Brest-Litovsk;Vitebsk;Gomel
BZ|Belize City;San Pedro Town;Punta Gorda;Orange Walk;Corozal;Dangriga;Philip Goldson;San Ignacio;Ladyville
CA|Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec;Québec;Ontario;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;Halifax;Newfoundland;Roxham Road;Parliament Hill;~Laval;~Regina
CD|Goma;Bukavu;Lubumbashi;Kisangani;Kivu;North Kivu;South Kivu;Katanga;Ituri;Bunia;Matadi;Mbuji-Mayi;Uvira;N'Djili;N'djili;Maluku;Ndjili;Kalemie;Kananga
CF|Bambari;~Bria;Bouar
CG|Pointe-Noire
CH|Geneva;Zurich;Zürich;~Basel;Lausanne;Lugano;Ticino;St Gallen;Lucerne;Winterthur
CI|Bouaké;San-Pédro;Korhogo
CL|Valparaíso;Valparaiso;Antofagasta;Iquique;Arica;Concepción;Punta Arenas
CM|Douala;Bamenda;Bafoussam;Garoua;Maroua;Kondengui;Nsimalen;Buea;Limbe;Ngaoundéré;Ambazonia
CN|Shanghai;Guangzhou;Shenzhen;Xinjiang;Tibet;Wuhan;Chengdu
CO|Medellín;Medellin;~Cali;Cartagena;Barranquilla;Cúcuta;Cucuta;Necoclí;Necocli;~Turbo;El Dorado airport;Bucaramanga
CR|Limón;Puntarenas;Corredores;Paso Canoas;Alajuela;Cartago;Heredia;Juan Santamaría;Ciudad Neily;CATEM;Guanacaste;La Cruz
CU|Santiago de Cuba;Guantánamo;Guantanamo;Holguín;Camagüey
CV|Mindelo;São Vicente;Sal Island
CY|Larnaca;Limassol;Paphos;Famagusta;Pournara;Akrotiri;Dhekelia;Kofinou
CZ|Brno;Ostrava;Plzeň
DE|Hamburg;Munich;Frankfurt;Cologne;Leipzig;Dresden;Düsseldorf;Dusseldorf;Stuttgart;Bremen;Hanover;Nuremberg;Bavaria;Saxony;Brandenburg;Hesse;Karlsruhe;North Rhine-Westphalia;Schleswig-Holstein;Ramstein;Eisenhüttenstadt;Tempelhof;Lower Saxony;Baden-Württemberg;Thuringia;Rostock;Bonn;Passau
DJ|Camp Lemonnier;Obock;Ali Sabieh;Tadjoura;Holhol
DK|Aarhus;Odense;Aalborg;Ellebæk;Kærshovedgård;Sjælsmark;Jutland;Zealand;Funen;Kastrup;Horsens;Bornholm;Lindholm
DM|Portsmouth Dominica
DO|Santiago de los Caballeros;Punta Cana;Dajabón;Elías Piña;Haina
DZ|Oran;Constantine;Tamanrasset;Tindouf;Annaba;Assamaka
EC|Guayaquil;Cuenca;Galápagos;Galapagos;Esmeraldas;~Manta;Machala;Tulcán
EE|Tartu;Narva;Pärnu;Ida-Viru;Murru;Viru;Jõhvi;Harku;Rummu
EG|Alexandria;Sinai;Aswan;Luxor;Giza;Suez;Rafah;Sharm el-Sheikh;El-Arish;Port Said
EH|Dakhla
ER|Massawa;Assab;Keren
ES|Barcelona;Seville;Valencia;Málaga;Malaga;Canary Islands;Canaries;Ceuta;Melilla;Tenerife;Gran Canaria;El Hierro;Catalonia;Andalusia;Lanzarote;Fuerteventura;Bilbao;Zaragoza;Murcia;Algeciras;Balearics
ET|Tigray;Mekelle;Gondar;Oromia;Amhara;Dire Dawa;Gambella;Bole
FI|Tampere;Turku;Oulu;Lappeenranta;Espoo
FJ|~Nadi;Lautoka
FR|~Marseille;~Lyon;Calais;Dunkirk;Lille;~Nice;Bordeaux;Toulouse;Nantes;Pas-de-Calais;Boulogne;Boulogne-sur-Mer;Corsica;Normandy;Brittany;Gravelines;Sangatte;Grande-Synthe;Le Havre;Dieppe;Cherbourg;Dover Strait;Rennes;Roissy;Charles de Gaulle airport;Wimereux;Loon-Plage;Coquelles;Menton;Lesquin
GA|Port-Gentil;Franceville
GB|England;Scotland;Wales;Northern Ireland;Edinburgh;Glasgow;Manchester;Birmingham;Liverpool;Leeds;~Bristol;Cardiff;Belfast;~Kent;Dover;Folkestone;Heathrow;Gatwick;Stansted;Luton;Brook House;Colnbrook;Harmondsworth;Tinsley House;Yarl's Wood;Derwentside;Dungavel;Manston;Lunar House;Becket House;Napier Barracks;Wethersfield;Bibby Stockholm;RAF Scampton;Scampton;Boscombe Down;MoD Boscombe Down;Croydon;Hounslow;~Sheffield;Newcastle;Nottingham;Leicester;Coventry;~Hull;Portsmouth;~Southampton;Plymouth;Brighton;Sussex;Essex;Yorkshire;Lancashire;Cornwall;Devon;Norfolk;Suffolk;Oxford;Cambridge;Canterbury;Western Jet Foil;Campsfield;Haslar;Portland Port;Stormont;Holyrood;Senedd;Ramsgate;Dungeness;Epping;~Lincoln;~Durham;Wakefield;Bolton;Sunderland;Thames;Ulster;Tyneside;Merseyside;Humberside
GD|Carriacou;Grand Anse;Maurice Bishop airport
GE|Batumi;Kutaisi;Abkhazia;South Ossetia;Rustavi;Zugdidi
GH|Kumasi;Tamale;Takoradi;Tema;Kotoka;Bundase;Cape Coast;Dema Camp;Aflao;Bono;Ashanti;Sekondi-Takoradi;Bolgatanga;Burma Camp;Elubo;Paga
GL|Ilulissat;Pituffik;Thule
GM|Serrekunda;Brikama;Basse;Farafenni;Yundum
GN|Nzérékoré;Kankan;Labé;Boké
GQ|Bata;Bioko;Mongomo;Ciudad de la Paz;Annobón;Oyala;Ebebiyin;Black Beach
GR|Lesbos;Lesvos;Samos;Chios;~Kos;Crete;Thessaloniki;Moria;Evros;Piraeus;Leros;Rhodes;Orestiada;Patras;Mytilene;Gavdos;Heraklion;Amygdaleza;Kara Tepe;Aegean islands;Alexandroupoli
GT|Quetzaltenango;Tecún Umán;Tecun Uman;Huehuetenango;La Aurora;Petén;Peten;Puerto Barrios;Chiquimula
GU|~Agana
GW|Bafatá;Gabú;Bijagós
GY|Demerara;Berbice;Essequibo;Cheddi Jagan;Lethem;Timehri;~Linden
HN|San Pedro Sula;Comayagua;La Ceiba;Soto Cano;Palmerola;Choluteca;Danlí;Toncontín;La Lima;Trojes;Ocotepeque;Roatán
HR|Rijeka;~Split;Zadar
HT|Cap-Haïtien;Cap-Haitien;Les Cayes;Gonaïves;Ouanaminthe
HU|Szeged;Debrecen;Röszke
ID|Bali;Java;Sumatra;Aceh;Medan;Batam;Surabaya;Makassar;Kupang;Lombok;Galang;Cisarua
IE|~Cork;Galway;Limerick;Mosney;Citywest;Rosslare;Donegal;~Mayo;~Kerry;Waterford
IL|Haifa;Beersheba;Negev;Holot;Saharonim;Ben Gurion;Eilat;~Arad;Ktzi'ot;West Bank settlements;Givon
IN|Mumbai;Kolkata;Chennai;Bengaluru;Bangalore;Punjab;Hyderabad;Assam;Gujarat;Kerala;Amritsar;Haryana
IO|Diego Garcia
IQ|Basra;Mosul;Erbil;Kirkuk;Kurdistan;Sulaymaniyah;Najaf;Nineveh;Anbar;Fallujah;Iraqi Kurdistan
IR|Mashhad;Isfahan;Tabriz;Shiraz;Bandar Abbas
IT|Sicily;Lampedusa;Milan;Naples;Turin;Bari;Brindisi;Catania;Palermo;Genoa;Venice;~Florence;Bologna;Trapani;Puglia;Calabria;Cutro;Crotone;Porto Empedocle;~Augusta;Pozzallo;Sardinia;Trieste;Ancona;Messina;Ponte Galeria;Macomer;Porto Santo Stefano;Reggio Calabria;Fiumicino;Taranto;Roccella Ionica;Agrigento;Salerno;Friuli
JM|Montego Bay;Kingston;Spanish Town;Mandeville;Norman Manley airport
JO|Zaatari;Irbid;Aqaba;Azraq
JP|Osaka;Nagoya;Okinawa
KE|Mombasa;Dadaab;Kakuma;Kisumu;Nakuru;Eldoret;Garissa;Jomo Kenyatta airport;Turkana
KG|Osh;Manas;Issyk-Kul;Jalal-Abad
KH|Siem Reap;Sihanoukville;Poipet;Battambang;Kandal
KI|Kiritimati
KM|Anjouan;Grande Comore;Mohéli
KN|Charlestown;Robert L. Bradshaw airport
KZ|Almaty;Shymkent;Karaganda;Aktau;Aktobe
LA|Luang Prabang;Savannakhet
LB|Sidon;~Tyre;Bekaa;Zahle
LC|Vieux Fort;Hewanorra;Soufrière;Gros Islet
LK|Jaffna;Trincomalee;~Kandy;Batticaloa;Katunayake
LR|Roberts International Airport;Robertsfield;~Buchanan;Gbarnga;Ganta;Nimba;Margibi;Harbel;Roberts Field
LS|Maputsoe;Mafeteng;Moshoeshoe airport;Leribe
LT|Kaunas;Klaipėda;Klaipeda;Medininkai;Rukla;Kybartai
LV|Daugavpils;Liepāja;Liepaja;Jelgava;Mucenieki;Olaine
LY|Misrata;Mitiga;Zawiya;Zawiyah;Zuwara;Sabha;Sebha;Tobruk;Kufra;Sirte;Cyrenaica;Tripolitania;Fezzan;Derna;Zintan;Bani Walid;Tajoura;Ain Zara;Abu Salim;Al-Mabani;Zuwarah
MA|Casablanca;Tangier;Tangiers;Marrakesh;Marrakech;Fez;Nador;Agadir;Oujda
MD|Tiraspol;Transnistria;Bălți
ME|Bar Montenegro;Ulcinj;Budva;Spuž;Bijelo Polje;Tivat;Nikšić;Rožaje
MG|Toamasina;Mahajanga;Nosy Be
MH|Kwajalein;Ebeye;Bikini Atoll
MK|Tetovo;Kumanovo;Gevgelija;Bitola;Ohrid;Idrizovo;Strumica;Vizbegovo;Gazi Baba
ML|Gao;Timbuktu;Mopti;Kidal;Kayes;Sikasso
MM|Rakhine;Mandalay;Myawaddy;Maungdaw;Sittwe
MR|Nouadhibou;Rosso;Néma;Bassikounou;Mbera;Selibaby;Zouérat;Kiffa
MT|Hal Far;Gozo;Marsa;Safi Barracks;Luqa;~Ta' Kandja
MU|Rodrigues Island;Plaisance airport;Curepipe;Agalega
MW|Blantyre;Mzuzu;Zomba;Dzaleka;Karonga
MX|Tijuana;Ciudad Juárez;Ciudad Juarez;Juárez;Tapachula;Matamoros;Reynosa;Nuevo Laredo;Villahermosa;Tabasco;Chiapas;Oaxaca;Monterrey;Guadalajara;Sonora;Chihuahua;Veracruz;Cancún;Mexicali;Nogales Mexico;Tamaulipas;Coahuila;Nuevo León;Mérida;Campeche;Puebla;Palenque;Piedras Negras;Acapulco;Ciudad Hidalgo
MY|Penang;Johor;Sabah;Sarawak;Selangor;Melaka;Bukit Jalil;Semenyih;KLIA;Johor Bahru;Langkawi
MZ|Beira;Nampula;Cabo Delgado;Pemba;Nacala;Tete
NA|Walvis Bay;Swakopmund;Osire;Oshakati
NE|Agadez;Zinder;Arlit;Diffa;Maradi;Dirkou
NG|Lagos;Kano;Kaduna;Port Harcourt;Benin City;Ibadan;Borno;Maiduguri;Edo State;Enugu;~Jos;Murtala Muhammed airport;Ikoyi;Oyo;Ogun
NI|León Nicaragua;Bluefields;Peñas Blancas
NL|Rotterdam;Utrecht;Schiphol;Ter Apel;Eindhoven;Groningen;Maastricht;Zeist;Catshuis;Arnhem;Den Bosch;Nijmegen;Budel;Norgerhaven;Tilburg;Veenhuizen;Ter Apel;Haarlem;Leiden;Delft;Breda;Hengelo
NO|Bergen;Trondheim;Tromsø;Stavanger;Kirkenes;Ullersmo;Trandum;Gardermoen
NP|Pokhara;Beldangi;Jhapa;Damak
NR|Meneng;Anibare;RPC1;RPC2;RPC3;Aiwo;Denigomodu;Nibok;Ijuw
NZ|Auckland;Christchurch;Dunedin;~Hamilton;Rotorua;Tauranga;Mangere
OM|Salalah;Sohar;Duqm;Nizwa
PA|Darién;Darien;Metetí;Meteti;San Vicente;Colón;Tocumen;Paso Canoas;Decápolis;Decapolis hotel;Lajas Blancas;~David Panama;Bajo Chiquito;Chiriquí;Puerto Obaldía;~Balboa;Miramar Panama;Kuna Yala;Guna Yala;Panama Canal
PE|Callao;Cusco;Arequipa;Tumbes;Tacna;Piura
PG|Manus;Manus Island;Lombrum;Lorengau;East Lorengau;Lae;Bougainville;Madang;Rabaul;Hillside Haus;Bomana;Jackson's airport;Jacksons airport;Goroka;New Ireland;Mount Hagen
PH|Mindanao;Luzon;Cebu;Davao;Bataan;Subic;Palawan;Quezon City;Leyte
PK|Karachi;Lahore;Peshawar;Balochistan;Khyber Pakhtunkhwa;Torkham;Quetta;Rawalpindi;Chaman
PL|Kraków;Krakow;Gdańsk;Gdansk;Białystok;Bialystok;Wrocław;Poznań;Łódź;Lublin;Białowieża
PS|Gaza;Gaza Strip;West Bank;Gaza City;Khan Younis;Hebron;Nablus
PT|Porto;Azores;Madeira;Algarve;Faro
PW|Babeldaob;Airai;Melekeok;Peleliu;Roman Tmetuchl
PY|Ciudad del Este;Encarnación;Silvio Pettirossi;Luque;Chaco;Itapúa
QA|Al Udeid;Lusail
RO|Timișoara;Timisoara;Cluj;Constanța;Constanta;Iași;Galați;Brașov
RS|Niš;Nis;Novi Sad;Vojvodina;Subotica;Šid;Preševo;Presevo;Preševo Valley;Padinska Skela
RU|Crimea;Chechnya;St Petersburg;St. Petersburg;Kaliningrad;Dagestan;Siberia;Vladivostok
RW|Gashora;Bugesera;Hope Hostel;Kanombe;Musanze;Huye;Rubavu;Gisenyi;Nyagatare;Karongi;Kiziba;Mahama camp;Mahama refugee camp;Gatenga;Kinyinya;Butare;Kibuye;Nyamata;Desir Resort;Hallmark Residences;Gihembe;Kagitumba;Kigali International Airport;Kicukiro;Nyarutarama;Rusizi
SA|Jeddah;Mecca;Dammam;Medina
SB|Guadalcanal;Malaita
SC|Mahé;Praslin
SD|Darfur;El Fasher;El-Fasher;Al-Fashir;Omdurman;Kassala;Nyala;Kordofan;El Geneina;Gedaref
SE|Gothenburg;Malmö;Malmo;Uppsala;Kumla;Hall prison;Västerås;Linköping;Skåne;Arlanda;Örebro;Norrköping;~Lund
SG|Changi
SH|Longwood;Wideawake
SI|Maribor;Koper
SK|Košice
SL|~Bo;Makeni;Kenema;Lungi;Kono;Port Loko
SN|Saint-Louis;Thiès;Ziguinchor;Casamance;Blaise Diagne;Diass;Tambacounda;Kaolack
SO|Kismayo;Bosaso;Berbera;Garowe;Baidoa;Jubaland
SR|Nickerie;Nieuw Nickerie;Zanderij;Albina;Moengo
SS|Wau;Bor;Malakal;Bentiu;Yei;Torit;Equatoria;Unity State;Upper Nile;Jonglei;Nimule;Aweil;Renk;Gorom
ST|Água Grande
SV|CECOT;Cecot;Tecoluca;Terrorism Confinement Center;Terrorism Confinement Centre;Terrorist Confinement Center;Terrorist Confinement Centre;Santa Tecla;Soyapango;Comalapa;Santa Ana El Salvador;Izalco;Mariona;San Luis Talpa;Zacatecoluca;Casa Presidencial
SY|Aleppo;Idlib;Homs;Raqqa;Latakia;Hasakah;Kobani;Al-Hol;Deir ez-Zor;Daraa
SZ|Matsapha;Manzini;Big Bend;Matsapa;Hhohho;Shiselweni;Lubombo;Siteki;Nhlangano;Piggs Peak;Ezulwini;Sikhuphe;King Mswati III airport;Bhalekane;Lomahasha
TC|Providenciales;Grand Turk
TD|Abéché;Adré;Moundou;Ouaddaï
TG|Kara;Sokodé;Lomé-Tokoin;Kpalimé;Kodjoviakopé
TH|Phuket;Chiang Mai;Mae Sot;Suan Phlu;Songkhla;Pattaya
TJ|Khujand;Bokhtar;Gorno-Badakhshan;Kulob
TL|Baucau;Atauro;Suai;Oecusse
TM|Mary Turkmenistan;Turkmenbashi
TN|Sfax;Zarzis;Medenine;Gabès;Sousse;Ben Guerdane;Kasserine;El Amra;Ras Jedir;Lampedusa crossing;Bizerte;Djerba;Kerkennah;Monastir
TR|Istanbul;Izmir;Edirne;Bodrum;Gaziantep;Ayvalik;Dikili;Çeşme;Cesme;Antalya;Adana;Düziçi;Hatay;Konya;Mersin;Kırklareli;Trabzon;Çanakkale;Bursa
TT|Piarco
TW|Kaohsiung
TZ|Dar es Salaam;Arusha;Mwanza;Kigoma;Nyarugusu;Tanga
UA|Lviv;Odesa;Odessa;Kharkiv;Donetsk;Donbas;Luhansk;Mariupol;Kherson;Zaporizhzhia
UG|Gulu;Nakivale;Jinja;Mbarara;Bidibidi;Masaka;Adjumani;Kyangwali;Karamoja;Arua;Lira;Fort Portal;Kyaka;Nakasero;Entebbe International Airport;Kabuusu;Kabusu;Kololo;Naguru
US|Alexandria;New York;New York City;NYC;Los Angeles;Chicago;~Houston;Dallas;San Diego;San Francisco;Boston;Miami;Seattle;Atlanta;Philadelphia;Phoenix;~Denver;Detroit;Baltimore;New Orleans;El Paso;Las Vegas;San Antonio;~Austin;Minneapolis;Harlingen;Alexandria Louisiana;Brownsville;McAllen;Laredo;Tucson;Nogales;Sacramento;Newark;Cleveland;Pittsburgh;St Louis;Nashville;Honolulu;Anchorage;Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;~Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;South Carolina;North Dakota;South Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;Tennessee;Texas;Utah;Vermont;~Virginia;Washington state;Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia;New England;Puerto Rico Trench;Camp East Montana;Fort Bliss;Bluebonnet;Abilene;~Anson;Alligator Alcatraz;Camp Pendleton;Brooklyn;Manhattan;~Queens;Bronx;Long Island;Silicon Valley;Raymondville;Winnfield;~Jena;Dilley;Karnes;Adelanto;Otay Mesa;Eloy;Fort Worth;~Mesa;Alexandria Staging Facility;San Jose California;Greenbelt;~Lincoln Nebraska;Krome;Broadview;Delaney Hall;Capitol;~Langley;Fort Lauderdale;Orlando;Tampa;~Jacksonville;~Charlotte;Milwaukee;Cincinnati;Columbus Ohio;Kansas City;Oakland;Long Beach;Santa Ana California;Portland;Salt Lake City;Albuquerque;~Buffalo;Hartford;~Providence;Hanscom;Andrews Air Force Base;Joint Base Andrews;Dulles;LaGuardia;Ellis Island;El Paso County;Rio Grande Valley;Rio Grande;Gettysburg;Annapolis;Springfield;Savannah;Baton Rouge;Omaha;Des Moines;Memphis;Louisville;Tulsa;Tacoma;Spokane;Boise
UY|Punta del Este;~Salto;Carrasco
UZ|Samarkand;Bukhara;Fergana;Namangan;Navoi;Andijan;Karakalpakstan;Termez;Yunusabad
VC|Bequia;Argyle International Airport
VE|Maiquetía;Maiquetia;Maracaibo;Barinas;Zulia;Táchira;Tachira;Barquisimeto;Simón Bolívar airport;La Guaira
VN|Ho Chi Minh City;Da Nang;Haiphong;Saigon
VU|Efate;Espiritu Santo
WS|Savai'i;Upolu
XK|Gjilan;Gnjilane;Prizren;Peja;Peć;Gjakova;Đakovica;Mitrovica;Mitrovicë;Ferizaj;Uroševac;Podujevo;Podujeva;Camp Bondsteel;Bondsteel;Lipjan;Vranidoll;Dubrava prison;Novo Brdo;Istog;Istok
YE|Aden;Hodeidah;Taiz;Marib
ZA|Johannesburg;Cape Town;Durban;KwaZulu-Natal;Gauteng;Limpopo;Mpumalanga;Lindela;Musina;Bloemfontein;Soweto;Pollsmoor;Eastern Cape;Western Cape;Port Elizabeth;Gqeberha;OR Tambo;Lanseria
ZM|Ndola;Kitwe;Copperbelt;Meheba;Chirundu;Lusaka Province
ZW|Bulawayo;Mutare;Beitbridge;Victoria Falls;Tongogara;Masvingo;Gweru
`
