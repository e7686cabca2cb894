/**
 * Regions by name: region | names. A region is no state; the last two lines hold names of other things that contain
 * the name of a state or a town and must not be read as it.
 */
export const REGIONS = `
Africa|Africa;African;Africans;African continent;the continent;Sub-Saharan Africa;sub-Saharan Africa;sub-Saharan
North Africa|North Africa;North African;North Africans;Maghreb
West Africa|West Africa;West African;West Africans;Sahel;Sahelian
East Africa|East Africa;East African;East Africans;Horn of Africa;Great Lakes;Great Lakes region
Central Africa|Central Africa;central Africa
Southern Africa|southern Africa;Southern Africa;southern African;Southern African
Europe|Europe;European;Europeans;Eastern Europe;eastern Europe;western Europe;Western Europe;Schengen;eastern European;Eastern European
Balkans|Balkans;Western Balkans;Balkan;Western Balkan;western Balkans
Nordic countries|Nordic;Nordics;Scandinavia;Scandinavian;Scandinavians
Baltic states|Baltic;Baltics;Baltic states;Baltic state
Benelux|Benelux
Central America|Central America;Central American;Central Americans;Northern Triangle;the isthmus
Latin America|Latin America;Latin American;Latin Americans;Latinos;Latino
South America|South America;South American;South Americans;Southern Cone;Andean;Andes
North America|North America;North American
Americas|Americas;Western Hemisphere;western hemisphere
Caribbean|Caribbean;West Indies;West Indian;West Indians;Eastern Caribbean;Lesser Antilles;Leeward Islands;Windward Islands
Pacific|Pacific;Pacific island;Pacific islands;Pacific islanders;South Pacific;Oceania;Melanesia;Melanesian;Polynesia;Polynesian;South Seas
Indian Ocean|Indian Ocean
Asia|Asia;Asian;Asians;Southeast Asia;South-East Asia;Southeast Asian;Southeast Asians;South Asia;South Asian;South Asians;East Asia;East Asian;the subcontinent
Central Asia|Central Asia;Central Asian;Central Asians
Caucasus|Caucasus;South Caucasus;North Caucasus;Caucasian
Middle East|Middle East;Middle Eastern;Gulf;Gulf states;Persian Gulf;Arab;Arabs;Arab world;Levant
Mediterranean|Mediterranean;Med;central Mediterranean;Aegean;Adriatic
Atlantic|Atlantic;South Atlantic;North Atlantic;mid-Atlantic;transatlantic
English Channel|English Channel;Channel
Other|Gulf of Mexico;Gulf of America;Gulf of Guinea;New Guinea;Native American;Native Americans;African American;African Americans;Indian River;Congo River;River Congo;Congo river;South China Sea;East China Sea;Strait of Sicily;Sea of Japan;Strait of Gibraltar;German Shepherd;Turkish delight;Swiss cheese;French fries;Dutch auction;Cuban missile crisis
Treaties|Refugee Convention;1951 Refugee Convention;UN Refugee Convention;1951 Convention;European Convention on Human Rights;European Convention;American Convention on Human Rights;American Convention;Convention against Torture;Convention Against Torture;African Charter;African Charter on Human and Peoples' Rights;Dublin Regulation;Dublin regulation;Dublin transfer;Dublin transfers;Dublin rules;Dublin system;Dublin procedure;Dublin Convention;Dublin III;Dublin returns;Geneva Convention;Geneva Conventions;1951 Geneva Convention;Paris Agreement;Istanbul Convention;Rome Statute;Lisbon Treaty;Treaty of Lisbon;Treaty of Rome;Cotonou Agreement;Samoa Agreement;Khartoum Process;Rabat Process;Bali Process;Vienna Convention;New York Declaration;Cartagena Declaration;Cartagena process;Kampala Convention;Marrakesh Compact;Istanbul Protocol;Bangkok Principles;Panama Papers;Oslo Accords;Minsk Process;Havana Convention;Caracas Convention;Montevideo Convention;Amsterdam Treaty;Treaty of Amsterdam;Maastricht Treaty;London Marathon;Malta Declaration;Tampere conclusions
`
