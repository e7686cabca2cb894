/**
 * Institutions by state: code | names. What belongs to a state speaks for it. `*` is no state's in particular: the words
 * around it decide whose it is. `~` says that the name is ordinary words too, and needs its capitals.
 */
export const INSTITUTIONS = `
US|Department of Homeland Security=Homeland Security=Homeland Security Department=DHS;homeland security officials;Immigration and Customs Enforcement=ICE=~Ice;State Department=Department of State;~Justice Department;~Department of Justice;Defense Department;~Department of Defense;DoD;War Department;Department of War;Customs and Border Protection;CBP;Border Patrol;USCIS;Citizenship and Immigration Services;Executive Office for Immigration Review;EOIR;ERO;Enforcement and Removal Operations;Senate Foreign Relations Committee;House Foreign Affairs Committee;Government Accountability Office;GAO;US Congress;~House of Representatives;US Senate;US House;~Capitol;~National Security Council;~NSC;CIA;FBI;Office of Refugee Resettlement;Bureau of Population, Refugees, and Migration;PRM;Western Hemisphere bureau;Bureau of Western Hemisphere Affairs;Congressional Budget Office;Congressional Research Service;Southern Command;Southcom;Africa Command;Africom;US Marshals;Bureau of Prisons;Bureau of African Affairs;~Treasury Department;USAID;~National Guard;GOP;~Republicans;~Democrats;Senate Democrats;House Democrats;House Republicans;Senate Republicans;Republican Party;Democratic Party;Solicitor General's office;Guantanamo Bay Naval Base;US Navy;US Air Force;Marine Corps;American embassy;~Republican;~Democratic;~Democrat;~Air Force
GB|Home Office;~Foreign Office;Foreign, Commonwealth and Development Office;Cabinet Office;~Ministry of Justice;MoJ;House of Lords;House of Commons;the Lords;the Commons;~Lords;~Commons;Home Affairs Committee;home affairs select committee;Home Affairs Select Committee;Joint Committee on Human Rights;JCHR;~Public Accounts Committee;National Audit Office=NAO;~Border Force;Immigration Enforcement;Equality and Human Rights Commission;EHRC;UK Visas and Immigration;UKVI;~Crown;His Majesty's Government;Her Majesty's Government;HM Treasury;~Treasury;~Labour;Labour Party;Labour government;Conservatives;Conservative Party;Conservative government;Tory government;Tories;Tory;Liberal Democrats;Lib Dems;Lib Dem;Reform UK;~SNP;Scottish National Party;Plaid Cymru;Government Legal Department;Independent Chief Inspector of Borders and Immigration;chief inspector of borders;HM Inspectorate of Prisons;MI6;~Ministry of Defence;Royal Navy;Immigration Advisory Authority;Migration Advisory Committee;Office for Budget Responsibility;OBR;~Attorney General's Office;~Law Society;~Bar Council;Church of England;Lambeth Palace;Metropolitan Police;~RAF;~PCS;~FDA;Public and Commercial Services Union;First Division Association;Migration Observatory;Refugee Council UK;~Monitoring Committee;Government Actuary;~coalition government;~Civil Service;Kemi Badenoch's party
AU|~Commonwealth;~Department of Home Affairs;~Home Affairs;Home Affairs Department;~Department of Immigration;~Immigration Department;Australian Border Force;ABF;Operation Sovereign Borders;Coalition government;Albanese government;Australian Human Rights Commission;Federal Court of Australia;~Liberal Party;~Greens;~National Party;Australian Labor Party;~Labor;Labor government;ALP;DFAT;Department of Foreign Affairs and Trade;Australian National Audit Office;ANAO;Senate estimates;Parliament House;~Serco;~Transfield;Broadspectrum;Wilson Security;Commonwealth Ombudsman;International Health and Medical Services
IT|Palazzo Madama;Interior Ministry Viminale;Guardia di Finanza;Carabinieri;Questura;Brothers of Italy;Fratelli d'Italia;Forza Italia;Democratic Party of Italy;PD;Five Star Movement;M5S;~Lega;~Chamber of Deputies;Lega party;Libra;~Medihospes;Italian navy;High Council of the Judiciary
DE|Bundestag;Bundesrat;~Chancellery;Federal Chancellery;CDU;CSU;CDU/CSU;~Union parties;SPD;AfD;Alternative for Germany;~Social Democrats;~Christian Democrats;Greens party;FDP;BAMF;Federal Office for Migration and Refugees;Foreign Office in Berlin;grand coalition;Pro Asyl;federal interior ministry;Die Linke
FR|National Assembly of France;Élysée Palace;Elysée Palace;OFPRA;OFII;CNDA;~prefecture;Ministère de l'Intérieur;Rassemblement National;National Rally;Les Républicains;Conseil d'État;Conseil d'Etat;Conseil constitutionnel;Défenseur des droits;~gendarmerie;~prefect
NL|Tweede Kamer;Second Chamber;Eerste Kamer;IND;COA;PVV;VVD;NSC party;GroenLinks-PvdA;GroenLinks;PvdA;D66;CDA;BBB;DT&V;DTenV;Ministry of Asylum and Migration;Council of State of the Netherlands;Raad van State;Dienst Terugkeer en Vertrek
DK|Folketing;Folketinget;Danish People's Party;Social Democratic government;Ministry of Immigration and Integration;Liberal Alliance;Venstre;Enhedslisten;Red-Green Alliance;Social Liberals;Radikale Venstre;Kriminalforsorgen;Danish Prison and Probation Service;Hjemrejsestyrelsen;Danish Immigration Service;Refugee Appeals Board
SE|Riksdag;Kriminalvården;Kriminalvarden;Sweden Democrats;Prison and Probation Service;Tidö parties;Tidö government;Swedish Migration Agency;Migrationsverket;~Moderates
NO|Storting;UDI;UNE;Progress Party;Kriminalomsorgen
FI|Eduskunta;Finns Party
EE|Riigikogu;EKRE;~Isamaa;Reform Party;Chancellor of Justice;Centre Party;Prisons Department
LV|Saeima
LT|Seimas
PL|Sejm;Law and Justice;Civic Platform
AT|Nationalrat;ÖVP;FPÖ;SPÖ;BFA;~Neos
BE|Fedasil;Vlaams Belang;N-VA;Immigration Office of Belgium;~Chamber of Representatives;CD&V;Ecolo
CH|~Federal Council;State Secretariat for Migration;SEM;~Council of States;SVP;Swiss People's Party;FDFA
ES|Cortes;Cortes Generales;PSOE;Partido Popular;~Vox;Guardia Civil;Congress of Deputies;Defensor del Pueblo
PT|Assembleia da República
GR|New Democracy;Syriza;Hellenic Coast Guard;Vouli;Maximos Mansion;PASOK
CY|Deputy Ministry of Migration;Presidential Palace of Cyprus
MT|Castille;Armed Forces of Malta
IE|Dáil;Dail;Seanad;Taoiseach;Tánaiste;Tanaiste;Fianna Fáil;Fine Gael;Sinn Féin;Sinn Fein;Oireachtas;International Protection Office
HU|Fidesz;Orbán government
AL|Kuvendi;Socialist Party of Albania;Democratic Party of Albania;Albanian parliament;SPAK
XK|Vetëvendosje;Vetevendosje;LDK;PDK;Assembly of Kosovo;Kosovo Assembly;~Correctional Service;Kosovo Correctional Service;Kosovo Police;Democratic League of Kosovo;AAK;Serb List;Srpska Lista
RS|Skupština
MK|Sobranie;VMRO-DPMNE;SDSM
BA|Council of Ministers of Bosnia and Herzegovina;~House of Peoples;Service for Foreigners' Affairs
RW|~RIB;RBA;Rwanda Patriotic Front;RPF;MINEMA;Ministry in charge of Emergency Management;Rwanda Defence Force;Legal Aid Forum;Rwanda Bar Association;DALFA-Umurinzi;FDU-Inkingi;Rwanda High Commission;office of the government spokesperson
UG|Office of the Prime Minister of Uganda;Uganda Law Society;NRM;National Resistance Movement;National Unity Platform;NUP;Uganda Human Rights Commission;East African Law Society;Uganda Citizenship and Immigration Control;State House Uganda
KE|ODM;Harambee House;Law Society of Kenya
TZ|Chama Cha Mapinduzi
GH|NDC;NPP;National Democratic Congress;New Patriotic Party;Minority Caucus;~the Minority;~Minority;Ghana Immigration Service;Democracy Hub;Chief Justice of Ghana;CHRAJ;Foreign Affairs Committee of Parliament
NG|Aso Villa;All Progressives Congress;APC;NAPTIP;NiDCOM;Nigerian Bar Association;PDP
SL|SLPP
LR|Executive Mansion;Liberia Immigration Service;LRRRC;Unity Party;CDC;Liberia Refugee Repatriation and Resettlement Commission;Ministry of Information, Cultural Affairs and Tourism
SN|Pastef
GQ|PDGE
CM|Etoudi;SDF;CPDM;Unity Palace
GA|CTRI
CD|FARDC;Palais de la Nation;CNR;Lucha;M23
SS|Government of National Unity of South Sudan;SPLM;SPLM-IO;SPLA;R-TGoNU;National Security Service;~J1
SZ|SWALIMO;PUDEMO;People's United Democratic Movement;Swaziland Litigation Centre;Eswatini Litigation Centre;~Correctional Services;His Majesty's Correctional Services;His Majesty's Correctional Service;Tinkhundla;Libandla;Swaziland Solidarity Network;Law Society of Swaziland;Law Society of Eswatini;Eswatini Government
LS|Revolution for Prosperity
ZA|ANC;African National Congress;Democratic Alliance;Department of International Relations and Cooperation;DIRCO;Economic Freedom Fighters;EFF
ZW|ZANU-PF;Zanu-PF;MDC
LY|~Government of National Unity;~GNU;Libyan National Army;LNA;~Presidential Council;House of Representatives of Libya;Libyan Arab Armed Forces;Stability Support Apparatus;Libyan coastguard;Libyan coast guard;Government of National Accord;GNA;High Council of State;DCIM;Government of National Stability;eastern government;Tripoli government;Benghazi government
TN|Carthage Palace;Garde Nationale
MR|El Mithaq
EG|House of Representatives of Egypt
IL|Knesset;Likud;Population and Immigration Authority;PIBA;Shin Bet;Mossad;Population, Immigration and Border Authority;Yesh Atid;Shas;Kirya
TR|AKP;Presidency of Migration Management;CHP;~Grand National Assembly;AK Party
SV|Bukele administration;Nuevas Ideas;~New Ideas;FMLN;Dirección General de Centros Penales;Legislative Assembly of El Salvador;Cristosal
GT|Guatemalan Migration Institute;Guatemalan Institute of Migration;IGM;Casa Presidencial Guatemala;Semilla;Movimiento Semilla
HN|CONADEH;~Libre;Casa Presidencial Honduras;National Institute of Migration of Honduras
PA|SENAFRONT;Senafront;Servicio Nacional de Migración;~National Migration Service;~Ministry of Public Security
CR|Defensoría de los Habitantes;Ombudsman's Office of Costa Rica;Dirección General de Migración;Sala IV;Constitutional Chamber;General Directorate of Migration;Broad Front;Frente Amplio
MX|INM;National Migration Institute;National Institute of Migration;Instituto Nacional de Migración;SRE;~Morena;Secretariat of Foreign Relations;Foreign Relations Secretariat;COMAR;Foreign Relations secretariat;National Palace
PY|Palacio de López;Colorado Party;~Migraciones;National Directorate of Migration;CONARE
UY|Frente Amplio of Uruguay;Partido Nacional;Torre Ejecutiva
EC|Carondelet Palace;~Ministry of Government;ADN
BO|~MAS
BZ|PUP;UDP;United Democratic Party;People's United Party;Belizean Cabinet;Leader of the Opposition of Belize
AG|United Progressive Party;UPP;ABLP;Antigua and Barbuda Labour Party;Antigua Labour Party
DM|Dominica Labour Party;United Workers' Party;United Workers Party
GY|PPP/C;PPP;APNU;People's Progressive Party;WIN party;Office of the President of Guyana
LC|Saint Lucia Labour Party;United Workers Party of Saint Lucia
KN|St Kitts-Nevis Labour Party;People's Labour Party
GD|NDC of Grenada;New National Party
VC|Unity Labour Party;ULP
PW|Olbiil Era Kelulau;OEK;Council of Chiefs;~House of Delegates;Palau National Congress
NR|Hosting Nauru;Nauru Parliament;RON Hospital;Republic of Nauru Government
PG|~Constabulary;Waigani government;Royal PNG Constabulary;PNG Immigration and Citizenship Authority;Immigration and Citizenship Authority;PNG Defence Force;PNG government;ICSA
NZ|Immigration New Zealand;Beehive government
KH|Cambodian People's Party;CPP
MY|Dewan Rakyat;Putrajaya government;Attorney-General's Chambers;PAS;UMNO
PH|Malacañang Palace
KZ|Akorda;Mäjilis;Mazhilis
UZ|Oliy Majlis
KG|Jogorku Kenesh
GE|Georgian Dream
AM|Civil Contract
UA|Verkhovna Rada;~Rada
RU|State Duma;Duma
IN|Lok Sabha;Ministry of External Affairs;MEA
JP|~Diet
CA|IRCC;CBSA;Canada Border Services Agency;Immigration, Refugees and Citizenship Canada;Rideau Hall
VE|Chavismo;PSUV;Gran Misión Vuelta a la Patria
EU|European Commission=~Commission=the Commission;European Parliament;European Council;Council of the European Union;MEPs;MEP;Member States;member states;member state;the Union;~Council;European rules;Frontex;EUAA;European Union Agency for Asylum;EEAS;European External Action Service;European Ombudsman;Coreper;Fundamental Rights Agency;~FRA;LIBE;LIBE committee;Civil Liberties Committee;civil liberties committee;European Commissioner;Justice and Home Affairs Council;interior ministers' council;~EPP;European People's Party;S&D;Socialists and Democrats;~Renew;Renew Europe;~ECR;Home Affairs Council;DG HOME;European Court of Auditors;Council presidency;eurozone
SH|St Helena Government;Legislative Council of St Helena
VA|Vatican Secretariat of State
*|federal government;government of national unity;central government;foreign ministry;foreign affairs ministry;ministry of foreign affairs;ministry for foreign affairs;interior ministry;ministry of the interior;ministry of interior;internal affairs ministry;ministry of internal affairs;home affairs ministry;home ministry;ministry of home affairs;justice ministry;ministry of justice;defence ministry;defense ministry;ministry of defence;security ministry;ministry of security;public security ministry;finance ministry;ministry of finance;labour ministry;immigration ministry;migration ministry;ministry of immigration;ministry of migration;asylum ministry;information ministry;ministry of information;ministry of communication and media;ministry of communications;health ministry;integration ministry;ministry of integration;social affairs ministry;ministry;ministries;government;governments;the presidency;presidency;presidential office;office of the president;president's office;prime minister's office;office of the prime minister;premier's office;state house;presidential palace;cabinet;parliament;national assembly;legislative assembly;house of assembly;senate;congress;legislature;lower house;upper house;chamber of deputies;chamber;federal parliament;council of ministers;immigration department;immigration service;immigration services;immigration authority;immigration authorities;immigration agency;migration agency;migration institute;migration service;migration directorate;migration authority;migration authorities;migration department;border agency;border force;border guard;border police;coastguard;coast guard;police;national police;police force;army;military;navy;prison service;prisons service;prison authorities;correctional service;correctional services;corrections department;embassy;consulate;high commission;mission;junta;authorities;administration;ruling party;governing party;governing coalition;state department;transitional authority;transitional government;caretaker government;interim government;attorney general's office;attorney-general's office;attorney general's chambers;ombudsman's office;ombudsman;ombudswoman;human rights commission;national human rights commission;human rights ombudsman;audit office;court of audit;court of auditors;auditor general's office;central bank;treasury;exchequer;foreign office;foreign secretariat;department of foreign affairs;department of home affairs;department of immigration;refugee department;refugee agency;refugee commission;refugee board;asylum office;asylum service;asylum authority;state radio;government radio;state television;state media;electoral commission;council of state;security council;national security council;secret service;intelligence service;government information office;press office;ministry of public security;ministry for security;disaster management ministry;ministry of emergency management;emergency management ministry;commissioner for refugees;department of corrections;department of justice;public prosecutor;public prosecutor's office;prosecutor's office;attorney general's department;department of labour;civil service;presidency of the republic;chancellery;ministry of labour;ministry of public safety;public safety ministry;governor's office;bureau of immigration
`
