import type { Family } from '../expand.ts'

/** Markers of other subjects and of general talk, by which claims are told from their look-alikes. */
export const other: Readonly<Record<string, Family>> = {
  'generic-host': {
    words: `third countries, third country, other countries, other nations, other states, several countries, several
      nations, several states, a number of countries, a number of states, number of countries, some countries, some
      states, dozens of countries, many countries, more countries, more than a dozen countries, at least a dozen, various
      countries, various governments, other governments, several governments, foreign governments, willing countries,
      partner countries, partner states, african countries, african states, african nations, countries around the world,
      half a dozen countries, around the world, nations, countries, governments, capitals, partners, states, far-flung,
      elsewhere, abroad, overseas, third states, third nations, a third country, unnamed country, undisclosed country, one
      country, another country, like-minded countries, like-minded states, host countries, member states, poor countries,
      developing countries, neighbours, neighbouring countries, anyone else`,
  },
  'general-policy': {
    nouns: `policy, programme, campaign, crackdown, drive, strategy, approach, practice, model, effort, agenda, push,
      system, regime, idea, trend, wave, doctrine, mass deportation, third-country policy, third-country removal policy,
      deportation campaign, deportation drive, immigration policy, asylum policy, migration policy, immigration crackdown,
      return policy, externalisation policy, offshoring policy, deportation machine`,
    words: `third-country removals, third country removals, third-country deportations, third country deportations, in
      general, generally, as a whole, across the board, worldwide, globally, nationwide, policy of, the practice of`,
  },
  'other-sport': {
    nouns: `football, soccer, goal, striker, midfielder, league, cup, match, coach, club, transfer window, transfer fee,
      loan deal, team, player, season, tournament, championship, olympics, cricket, rugby, athlete, stadium, referee,
      defender, qualifier, fixture, scorer, fan, innings, wicket, tennis, marathon, cyclist, medal, goalkeeper, penalty`,
  },
  'other-trade': {
    nouns: `tariff, trade deal, trade agreement, free trade agreement, export, import, customs, duty, market access,
      free trade, commerce, goods, commodity, quota for, steel, textile, beef, coffee, cocoa, sugar, wheat, rice, soybean,
      banana, tonne, ton, barrel, shipment of, cargo of, trade talk, investment treaty, supply chain`,
    words: `trade talks, agoa, wto, free-trade`,
  },
  'other-energy': {
    nouns: `oil, gas, pipeline, mineral, lithium, cobalt, gold, mine, mining, refinery, electricity, power plant, dam,
      nuclear, uranium, solar, megawatt, coal, drilling, grid, hydropower, critical mineral, rare earth, fuel`,
  },
  'other-military': {
    nouns: `missile, weapon, arms, ceasefire, truce, peace deal, peace accord, peace talk, peacekeeper, rebel, militia,
      drone, tank, battalion, defence pact, military cooperation, security pact, arms deal, exercise, battle, offensive,
      war, front line, hostage, coup, mercenary, status of forces`,
    words: `nato, m23, peacekeeping, armed forces`,
  },
  'other-finance': {
    nouns: `loan, bond, debt, interest rate, inflation, bank, imf, world bank, bailout, currency, stock, share,
      dividend, merger, acquisition, tax, gdp, credit rating, eurobond, restructuring, shareholder, central bank,
      remittance tax`,
    words: `imf, macroeconomic, quarterly`,
  },
  'other-extradition': {
    nouns: `extradition, extradition treaty, extradition request, suspect, fugitive, drug lord, kingpin, arrest warrant,
      interpol, prisoner transfer, war criminal, trial, indictment, witness protection, mutual legal assistance, terror
      suspect`,
    verbs: `extradite, arraign, indict`,
    words: `extradited, wanted for, sentence transfer, to stand trial, to face trial, prisoner-transfer`,
  },
  'other-own-return': {
    nouns: `readmission, readmission agreement, voluntary repatriation, returnee programme, repatriation of its
      nationals, deportation of nationals, travel document, own citizen, returning citizen, own national`,
    words: `its own nationals, their own nationals, own citizens, its citizens, back to their homeland, accept back,
      take back its, take back their, accepting back, deported to their home, deported nationals, readmit their, readmit
      its`,
  },
  'other-students': {
    nouns: `student, scholarship, university, exchange student, student visa, exchange programme, teacher, professor,
      academic exchange, apprentice, seasonal worker, worker, nurse, labour migrant, labour agreement, labour mobility,
      guest worker, work visa, skilled worker, au pair, internship, tourist, tourism, visitor visa, visa bond, visa fee,
      visa ban, travel ban`,
  },
  'other-refugee': {
    nouns: `refugee camp, resettlement programme, famine, drought, flood, displaced person, humanitarian crisis, refugee
      population, aid convoy, repatriation of refugees, food ration, voluntary repatriation, border crossing, shipwreck,
      rescue, asylum statistic, asylum application, evacuation, evacuee, airlift of, emergency, host community, cholera,
      camp resident`,
    words: `displaced by, fled fighting, fleeing war, fleeing the war, rohingya, tigray, darfur, evacuated from`,
  },
  'other-nature': {
    nouns: `fish, fishery, fishing, whale, forest, climate, carbon, storm, hurricane, cyclone, earthquake, volcano,
      rhino, elephant, wildlife, cheetah, conservation, seed, crop, harvest, livestock, rainfall, coral, plastic waste,
      waste, toxic waste, turtle, park, weather, temperature, sea level`,
  },
  'other-culture': {
    nouns: `film, festival, concert, album, museum, artefact, artifact, exhibition, novel, book, actor, singer, award,
      theatre, series, painting, sculpture, recipe, restaurant, music, choir, wedding, fashion, pageant, bronzes`,
  },
  'other-health': {
    nouns: `vaccine, disease, ebola, mpox, malaria, hospital, patient, outbreak, virus, pandemic, cholera, HIV, health
      ministry, health worker, surgery, clinic, epidemic, quarantine, medicine`,
  },
  'other-crime': {
    nouns: `robbery, murder trial, fraud, embezzlement, bribery case, drug bust, cocaine, seizure, smuggling ring,
      arrest, corruption trial, cybercrime, kidnapping, scam, money laundering, heist, shooting, stabbing`,
  },
  'other-diplomacy': {
    nouns: `state visit, summit, ambassador, credentials, consulate opening, visa waiver programme, air service
      agreement, border dispute, sanction, recognition, embassy move, peace process, bilateral cooperation, memorandum on
      agriculture, cultural agreement, joint commission, maritime boundary, waiver, defence cooperation, data protection,
      double taxation, science cooperation`,
  },
  figurative: {
    words: `like a, as if, so to speak, as it were, metaphor, joke, jokes, joked, satire, satirical, parody, cartoon,
      fable, fiction, novel, imagine, imagined, dream, dreamt, hypothetical, april fool, spoof, sketch, tongue in cheek,
      ironically, irony`,
  },
  history: {
    words: `in history, historical, colonial era, in the 1970s, in the 1980s, in the 1990s, decades ago, a century ago,
      the last century, penal colony, second world war, cold war, independence, slave trade, madagascar plan, uganda
      scheme, convicts were transported, evian, under idi amin, vietnamese boat people, kindertransport, windrush,
      guantanamo in 1991`,
  },
  statistics: {
    nouns: `figure, statistic, number, percentage, survey, poll, data, average, estimate, total, table, chart, per cent,
      percent, census, graph, ranking, breakdown, index, toll`,
    words: `per cent, percent, %, on average, according to figures, official figures, year on year, compared with, rose,
      fell, up from, down from, increased, decreased`,
  },
}
