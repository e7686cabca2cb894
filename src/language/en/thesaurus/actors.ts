import type { Family } from '../expand.ts'

/** Who acts and speaks. */
export const actors: Readonly<Record<string, Family>> = {
  official: {
    nouns: `official, senior official, government official, minister, foreign minister, interior minister, prime
      minister, president, vice president, vice-president, premier, chancellor, secretary, home secretary, foreign
      secretary, state secretary, secretary of state, permanent secretary, attorney general, commissioner, director,
      director general, deputy minister, ambassador, high commissioner, envoy, special envoy, spokesman, spokeswoman,
      spokesperson, governor, administrator, chief of staff, adviser, advisor, diplomat, aide, undersecretary,
      under-secretary, assistant secretary, mayor, head of state, head of government, chief minister, cabinet secretary,
      king, monarch, emir, consul, chargé d'affaires, chief diplomat, top diplomat, press secretary, immigration chief,
      border czar, border tsar, police chief, commander, general, negotiator, civil servant, functionary, bureaucrat,
      justice minister, security minister, migration minister, immigration minister, asylum minister, integration
      minister, information minister, communications minister, labour minister, finance minister, deputy prime minister,
      taoiseach, speaker, regent, caretaker`,
    words: `officials say, officials said, presidency, foreign ministry, interior ministry, home affairs`,
  },
  spokesperson: {
    nouns: `spokesman, spokeswoman, spokesperson, press secretary, press officer, government spokesman, government
      spokesperson, government spokeswoman, mouthpiece, press office, communications director, press attaché, press
      attache, acting spokesman, deputy spokesman`,
    words: `spokespeople, speaking for, on behalf of the government`,
  },
  'head-of-state': {
    nouns: `president, prime minister, premier, chancellor, king, queen, monarch, head of state, head of government,
      taoiseach, emir, sultan, first minister, leader, acting president, vice president, caretaker prime minister,
      president-elect, administration`,
  },
  government: {
    nouns: `government, administration, cabinet, ministry, department, presidency, state department, home office,
      foreign office, foreign ministry, interior ministry, justice ministry, homeland security, department of homeland
      security, embassy, executive, authority, council of ministers, palace, chancellery, white house, state house,
      statehouse, immigration department, immigration service, ice, border agency, prime minister's office, regime,
      coalition, immigration authority, migration agency, ministry of interior, ministry of foreign affairs, national
      security council, police, junta, agency, secretariat, federal council, attorney general's office, treasury,
      commission, high commission, consulate, ruling party, front bench, capital, authorities, state`,
    words: `authorities, governmental, officialdom, dhs, incoming government, outgoing government, new government,
      previous government, caretaker government`,
  },
  opposition: {
    nouns: `opposition, opposition party, opposition leader, opposition politician, opposition lawmaker, opposition MP,
      shadow minister, shadow home secretary, critic, democrat, republican, senator, lawmaker, backbencher, dissident,
      former president, former minister, former prime minister, minority leader, labour, tory, conservative, liberal
      democrat, socialist, rival, challenger, activist, ex-minister, predecessor, backbench rebel, caucus, senate
      democrat, political opponent, opponent`,
    words: `shadow, in opposition, across the aisle, opposition benches, leader of the opposition`,
  },
  ngo: {
    nouns: `NGO, rights group, human rights group, campaigner, activist, advocate, advocacy group, charity, aid group,
      refugee council, civil society, civil society group, human rights organisation, human rights watch, amnesty, amnesty
      international, rights organisation, aid worker, refugee group, migrant group, watchdog, union, trade union,
      coalition, human rights defender, human rights activist, refugee advocate, refugee charity, think tank,
      non-governmental organisation, campaign group, pressure group, association, federation, network, foundation,
      volunteer, human rights first, médecins sans frontières, doctors without borders, red cross, save the children,
      oxfam, care4calais, detention action, human rights commission, ombudsman, ombudswoman, human rights commissioner,
      community group, women's group, diaspora, grassroots group, civic group, forum, lobby`,
    words: `campaigners, rights groups, civil-society, non-profit, nonprofit, non-governmental, rights campaigners,
      refugee lawyers`,
  },
  un: {
    nouns: `UN agency, UN expert, special rapporteur, rapporteur, UN refugee agency, high commissioner for refugees,
      high commissioner for human rights, UN official, secretary-general, UN body, UN committee, working group, treaty
      body, international organization for migration, UN spokesperson, council of europe, commissioner for human rights,
      committee against torture, inter-american commission, african commission, united nations`,
    words: `unhcr, iom, ohchr, unicef, un, u.n., united nations, the un`,
  },
  church: {
    nouns: `church, bishop, archbishop, cardinal, priest, pastor, imam, rabbi, nun, pope, reverend, cleric, clergy,
      diocese, parish, council of churches, caritas, jesuit, bishops' conference, episcopal conference, monk, sister,
      father, chief rabbi, preacher, congregation, christian council, evangelical alliance, vatican, sermon, homily,
      pulpit`,
    words: `catholic, anglican, ecumenical, monsignor, religious leaders`,
  },
  expert: {
    nouns: `expert, analyst, professor, academic, researcher, scholar, lecturer, economist, think tank, think-tank,
      historian, specialist, political scientist, observer, commentator, columnist, institute, migration expert, law
      professor, demographer, auditor, audit office, watchdog, commentator, pundit, fellow, veteran diplomat, former
      ambassador, university, psychiatrist, doctor, sociologist, anthropologist, budget office, national audit office,
      court of auditors`,
  },
  media: {
    nouns: `newspaper, broadcaster, radio, television, TV, station, news agency, agency, magazine, website, daily,
      weekly, tabloid, paper, journalist, reporter, correspondent, editor, columnist, media, press, outlet, podcast,
      channel, blog, programme, newsroom, news site, presenter, anchor, wire, wire service, news website, public
      broadcaster, state media, state television, state radio`,
    words: `reported, reports say, media reports, press reports, local media, news reports, post on X, on facebook, on
      social media, on X, on twitter, on whatsapp, on telegram`,
  },
  'security-force': {
    nouns: `police, army, soldier, military, navy, troop, officer, gendarmerie, coastguard, coast guard, border guard,
      border police, intelligence service, immigration officer, agent, marshal, national guard, frontex, guard, air force,
      commander, security service, gendarme, marine, warder, escort officer, border force, correctional service`,
  },
  relative: {
    nouns: `mother, father, brother, sister, wife, husband, cousin, uncle, aunt, son, daughter, family, relative,
      friend, neighbour, fiancée, fiancé, parent, grandmother, girlfriend, partner, nephew, niece, landlady, in-law,
      widow, kin`,
    words: `his family, her family, their families, loved ones, next of kin`,
  },
  locals: {
    nouns: `resident, villager, neighbour, local, islander, shopkeeper, taxi driver, driver, trader, farmer, fisherman,
      chief, elder, mayor, councillor, landowner, student, hotelier, hotel manager, waiter, cook, receptionist, market
      woman, teacher, nurse, community leader, traditional leader, landlord, protester, demonstrator, passer-by, barber`,
    words: `townspeople, inhabitants, people here, the village, locals, ordinary people`,
  },
  'un-migration-agency': {
    nouns: `migration agency, refugee agency, humanitarian agency, relief agency, aid agency`,
    words: `iom, unhcr, red cross, icrc, international organization for migration, international organisation for
      migration`,
  },
  business: {
    nouns: `company, contractor, firm, operator, airline, private company, charter company, hotel chain, security firm,
      consultant, private contractor, lobbyist, lobbying firm, consultancy, broker, carrier, subcontractor, developer,
      supplier`,
  },
  election: {
    nouns: `election, campaign, manifesto, poll, voter, coalition, coalition agreement, candidate, ballot, referendum,
      presidency, inauguration, incumbent, opinion poll, campaign promise, campaign pledge, term, mandate, reshuffle,
      resignation, transition, primary, runoff, polling day, government programme`,
    words: `electoral, change of government, took office, takes office, new government, came to power, swept to power,
      won the election, on day one, first day in office, campaign trail, sworn in, ousted, outgoing, incoming,
      president-elect`,
  },
}
