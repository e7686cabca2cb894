import type { Family } from '../expand.ts'

/** Who moves whom where: sending, receiving, arriving, going on, going back; and the people moved. */
export const movement: Readonly<Record<string, Family>> = {
  'move-send': {
    verbs: `deport, remove, expel, fly, fly ~ out, fly ~ to, send, send ~ to, send ~ off, send ~ abroad, send ~ away,
      ship, ship ~ off, ship ~ to, bundle, bundle ~ off, bundle ~ onto, pack ~ off, put ~ on a plane, put ~ on a flight,
      put ~ aboard, put ~ on board, put ~ on planes, put ~ on flights, load ~ onto, hand ~ over, hand over, transfer,
      transport, relocate, dispatch, despatch, offload, off-load, unload, dump, dump ~ on, banish, exile, evict, eject,
      oust, turn ~ out, throw ~ out, kick ~ out, boot ~ out, push ~ out, drive ~ out, cast ~ out, whisk, whisk ~ away,
      spirit ~ away, spirit ~ out, cart ~ off, haul ~ off, deliver, consign, entrust, surrender, convey, airlift, move,
      shift, shunt, shunt ~ off, steer, channel, outsource, externalise, offshore, transship, truck, bus, ferry, escort,
      shuttle, post, mail, export, farm ~ out, palm ~ off, foist, pawn ~ off, commit ~ to, deposit, set ~ down, put ~
      down, put ~ over the border, put ~ across, march ~ over, bounce, reroute, redirect, pass ~ on to, pass ~ to, remit,
      rid ~ of, get rid of, clear ~ out, load, marshal, freight, jet ~ off, jet ~ to, round ~ up and send, repatriate to a
      third, resettle ~ in, render, cough ~ up, disgorge, fling ~ out, sling ~ out, chuck ~ out, show ~ the door, park ~
      in, dislodge, displace, return ~ to, push ~ off, take ~ to, bring ~ to, lead ~ aboard, fetch ~ to, unload ~ at`,
    words: `deportable, being sent to, bound for, destined for, earmarked for removal, slated for removal, en route to,
      put on a charter, removal to, shipped overseas, sent overseas, sent elsewhere, thrown out of, expelled from,
      expelled by, removed from, deported from`,
  },
  'move-receive': {
    verbs: `take in, take ~ in, take, accept, host, absorb, house, lodge, shelter, harbour, receive, welcome, admit,
      accommodate, put ~ up, take ~ off, take ~ from, take delivery of, take charge of, take custody of, take ~ under its
      roof, open its doors, open its gates, open its arms, open its borders, open the door, open up to, give ~ shelter,
      give ~ refuge, give ~ a home, give ~ a roof, give ~ room, provide shelter, provide a home, provide refuge, offer
      refuge, make room, make space, find room, find a place, find a home, find beds, have ~ room for, have ~ space for,
      relieve ~ of, shoulder, look after, care for, keep, hold, warehouse, store, jail for, lock up for, imprison for,
      take over, take responsibility for, take receipt of, accede to receive, resettle, integrate, play host, act as host,
      serve as host, be home to, be host to, be a haven, grant ~ entry, grant ~ refuge, let ~ in, allow ~ in, let ~ land,
      allow ~ to land, allow ~ to enter, permit ~ to enter, process ~ on behalf, act as a transit, act as a bridge, serve
      as a bridge, serve as a stopover, serve as a transit, serve as a way station, swallow, inherit, pick ~ up, take ~
      deportees, take ~ migrants, take ~ people, take ~ refugees, stomach, cater for, take up, take on, take ~ off ~
      hands, board, billet, quarter, hold for`,
    words: `intake, reception, receiving state, receiving country, receiving states, receiving countries, host state,
      host country, host countries, host states, host nation, destination country, destination countries, third-country
      host, safe haven, landing place, recipient country, recipient state, taker, takers, host, hosts, receivers,
      recipient, recipients, hospitality, reception centre, intakes, receptions, willing host`,
  },
  'move-arrive': {
    verbs: `arrive, land, touch down, step off, disembark, alight, turn up, come down the steps, come down the ramp, set
      foot, fetch up, wind up in, end up in, dock, berth, moor, put in at, pull in, put into, come in, come off the plane,
      come ashore, get off, get in, get there, reach, roll up, deplane, file off, walk off, walk down, taxi to, make
      landfall, touch ~ soil, touch ~ tarmac, be on the ground, be on the tarmac, be seen at the airport, be met at, be
      greeted at, be welcomed at, be received at, call at, descend the stairs, descend from, emerge from, make it to, make
      the trip, make the journey, make the crossing, make the passage, go to, come, enter, fly in, fly into, flow in,
      stream in, follow, join, come over, come here, find themselves in, wake up in, be unloaded, be set down, be dropped,
      be deposited, be put ashore, be brought, be delivered, trickle in, appear at`,
    nouns: `arrival, landing, touchdown, disembarkation, newcomer, transferee, new arrival, passenger, docking`,
    words: `off the plane, off the flight, on the runway, on the tarmac, on arrival, upon arrival, airport, airstrip,
      airfield, aerodrome, apron, hangar, terminal, jetty, quay, quayside, dock, port of, harbour, pier, runway, tarmac,
      arrivals hall`,
  },
  depart: {
    verbs: `leave, depart, take off, take wing, lift off, set off, set out, set sail, sail, board, go aboard, embark,
      fly off, fly from, be airborne, be wheels up, get on the plane, get aboard, roll down the runway, be en route, be on
      the way, be under way, be in the air, climb aboard, get away, be driven to the airport, be put aboard, weigh anchor,
      push off, start out, head for, be bound for`,
    nouns: `departure, take-off, takeoff, embarkation, sailing, boarding, exit, exodus`,
    words: `left for, gone to, on board, aboard, boarded, in mid-air, mid-flight, in flight, airborne, took to the air,
      outbound`,
  },
  aircraft: {
    nouns: `plane, aircraft, airplane, aeroplane, jet, flight, charter, charter flight, charter plane, airliner, Boeing,
      airbus, military plane, military transport, transport plane, cargo plane, Gulfstream, airline, carrier, sortie, air
      bridge, airlift, shuttle, removal flight, deportation flight, rotation, seat, manifest, passenger list, passenger
      sheet, flight plan, tail number, crew, cabin, pilot, C-17, C-130, helicopter, turboprop, flight tracker, landing
      permit, landing slot, landing right, overflight, connection`,
    words: `chartered, scheduled service, commercial flight, economy class, in the hold, boarding pass, air force,
      flight number, flight-tracking`,
  },
  vessel: {
    nouns: `ship, boat, ferry, vessel, frigate, launch, cutter, naval ship, navy ship, patrol boat, coastguard, coast
      guard, patrol vessel, warship, dinghy, small boat, catamaran, tender, tug, liner, crossing, voyage, maiden voyage,
      raft, trawler, steamer, hull, barge, gangway`,
    words: `libra, at sea, by sea, on the high seas, picked up at sea, rescued at sea, intercepted at sea, intercepted,
      navy, naval, offshore`,
  },
  vehicle: {
    nouns: `bus, coach, van, minibus, truck, lorry, convoy, car, taxi, train, border crossing, border post, frontier,
      border, motorcade, checkpoint, back gate, bridge`,
    words: `by road, by bus, overland, by train, on foot, walked over, driven over, over the line, across the line,
      across the border, over the border, over the frontier, across the frontier, at the border`,
  },
  batch: {
    nouns: `batch, group, first batch, contingent, consignment, planeload, busload, boatload, cohort, wave, tranche,
      intake, load, instalment, installment, lot, first group, second group, next group, initial group, pilot group,
      advance party, shipment, delivery, rotation, first plane, first flight, second flight, third flight, inaugural
      flight, maiden flight, initial transfer, first transfer, first removal, first arrival, first lot, handful, dozen,
      score, party, clutch, brace, trio, pair, quartet, quintet, sextet, octet, foursome, threesome, twosome, half-dozen,
      first comer, remainder`,
    words: `first of, first to be sent, first to be transferred, first to arrive, first such, so far, to date, up to
      now, until now, hitherto, as of, in all, all told, in total, altogether, since then, thus far, by the end of, by
      last night, cumulative, running total, tally, the count, the total, total of, to this day, the toll, number so far,
      ever, overall, cumulatively, for a total of, brings the total, bringing the total, raising the number`,
  },
  'transfer-noun': {
    nouns: `transfer, removal, deportation, expulsion, relocation, return, handover, hand-over, third-country removal,
      third-country deportation, third-country transfer, rendition, banishment, forcible transfer, transportation,
      dispatch, delivery, offshoring, externalisation, outsourcing, eviction, ejection, exile, resettlement, movement,
      transit, stopover, repatriation, redistribution, offloading, dumping, transferral`,
  },
  nobody: {
    words: `nobody, no one, no-one, none, not one, not a single, not a soul, nary, zero, nil, no people, no migrants, no
      deportees, no refugees, never any, empty plane, empty, without a soul, without a single, no passengers, no
      passenger, no flights, no flight, no plane, no planes, no removals, no transfers, no transfer, no arrivals, has yet
      to arrive, have yet to arrive, has yet to receive, yet to take, yet to be sent, nobody has, no-one has, not anyone,
      not any, nothing has come, not one of them, no takers, not a man, deserted, stood empty, stands empty, stand empty,
      unused, never used, never-used, idle, in vain, not even one`,
  },
  'few-only': {
    words: `only, just, a mere, merely, barely, scarcely, hardly, no more than, not more than, a handful, a few, a
      couple, a lone, lone, single, sole, a single one, as few as, all of, one man, but one, at best, precious few,
      nothing but, little more than, fewer than, less than, under a dozen, a trickle, solitary, a solitary`,
  },
  'return-home': {
    verbs: `repatriate, send ~ home, send ~ back home, fly ~ home, fly ~ back home, go home, go back home, return home,
      return to ~ home, be home, get home, travel home, come home, help ~ home, take ~ home, bring ~ home, see ~ home,
      head home, head for home, make ~ way home, regain ~ country, regain ~ home, set foot on home, set foot on native,
      rejoin ~ family, be reunited with, be back with, walk free in, return to ~ own country, return to ~ countries,
      return to ~ country, return to ~ family, go back where, go back to ~ country, ship ~ home, pack ~ off home, be
      swapped, be exchanged, be collected by ~ consulate, be fetched by ~ consulate, be handed to ~ embassy, be released
      into ~ consul, be flown back, be back in ~ homeland, come back to ~ country, buy ~ own ticket, board for ~ land,
      reach home, touch home`,
    nouns: `repatriation, homecoming, voluntary return, assisted return, assisted voluntary return, journey home, trip
      home, way home, ticket home, flight home, passage home, country of origin, home country, homeland, native land,
      native country, home state, place of origin, birthplace, countries of origin, home soil, consulate, travel document,
      laissez-passer`,
    words: `back home, homeward, homebound, home again, sent home, went home, gone home, flown home, returned home, back
      where they came from, to their own countries, to their homelands, to their country, to his country, to her country,
      own country, own land, native soil, home ground`,
  },
  onward: {
    verbs: `move on, send ~ on, go on to, pass ~ on, transfer ~ onward, travel on, continue to, proceed to, push ~ over,
      push ~ across, drive ~ over, drive ~ to the border, dump ~ at the border, dump ~ across, leave ~ at the border,
      abandon ~ at, forward, walk ~ through, walk ~ over, bus ~ to, steer ~ over, smuggle ~ into, slip away, slip across,
      slip over, slip out, vanish, disappear from, abscond, decamp, scatter, disperse, drift, drift off, drift away,
      trickle off, cross into, cross over, re-emigrate, be seen in, be spotted in, turn up in, surface in, resurface in,
      reappear in, make for, strike out for, set off for, wander, head north, head for, go north, flee to, flee again,
      flee, wave ~ through, re-export, on-forward, push ~ on, deport ~ onward, deport ~ again, expel ~ again, hand ~ on,
      ticket ~ to, book ~ to, find ~ way to, leave for, leave the country, leave the island, quit the country, quit the
      island, quit, fly on, be taken on to, be put on a bus, be escorted to the border, be let out across, ship ~ on, pass
      through, end up in, trek, journey on, go their way, go separate ways, be relocated from, be resettled from, be
      swapped`,
    nouns: `onward movement, onward travel, onward journey, onward transfer, onward flight, onward deportation, next
      destination, onward passage, third destination, secondary movement, chain expulsion, chain deportation, chain
      refoulement`,
    words: `onward, onwards, further on, elsewhere, out of the country, to a further country, to another country, to yet
      another, to a fourth country, next stop, final destination, in transit, transit visa, transiting, thence, from there
      to, from there on, on to, out the back door, through the back door, already left, long gone, moved on, gone on,
      since left, since departed, third states, another state, next door, neighbouring, cross-border`,
  },
  'return-back': {
    verbs: `bring ~ back, take ~ back, fly ~ back, send ~ back, return ~ to, ship ~ back, ferry ~ back, carry ~ back,
      come back, go back, be back, be brought back, readmit, re-admit, retrieve, recall, fetch ~ back, get ~ back, turn ~
      around, turn ~ round, turn ~ back, turn back, recross, re-cross, restore ~ to, reconvey, re-enter, reenter, recover,
      walk ~ back, drive ~ back, escort ~ back, hand ~ back, give ~ back, move ~ back, transfer ~ back, medevac, evacuate,
      be medevaced, set sail for, make the return, reverse ~ course, reverse, undo, facilitate ~ return, effect ~ return,
      order ~ returned, pull ~ out, take ~ off the island, land back, be on ~ soil again, be in ~ hands again, resurface,
      return, retransfer, pack ~ back, bus ~ back, convey ~ to`,
    nouns: `return leg, return trip, return journey, return crossing, return flight, round trip, return ticket,
      readmission, retrieval, boomerang`,
    words: `back to, back in, back on, back into, back again, back across, back over, in the opposite direction, the
      other way, the way they came, the way it came, whence they came, from where they came, on home shores, on the
      return, the reverse journey, opposite direction, in reverse, home port, returned to, sent back to, back from, there
      and back, once more on, again in`,
  },
  'admit-in-return': {
    verbs: `resettle, let ~ in, admit, take ~ in return, take ~ in exchange, take ~ in turn, bring ~ over, bring ~ in,
      grant ~ entry, grant ~ visas, issue ~ visas, let ~ come, fly ~ in, draw ~ from, accept ~ in return, receive ~ in
      return, pick ~ from, skim ~ off, relieve ~ of, sponsor, be let into, come the other way, go the other way, travel
      the other way, come in by, balance, raise ~ intake`,
    nouns: `reciprocal scheme, reciprocal intake, safe route, legal route, legal pathway, legal channel, legal lane,
      safe and legal route, humanitarian corridor, humanitarian admission, quota refugee, resettlement place,
      resettlement, relocation place, reciprocal arrangement, swap, exchange, trade-off, quid pro quo, counterpart, front
      door, side door, other lane, sponsorship, family reunion, family reunification, family tie, visa route`,
    words: `in return, in exchange, in turn, one in one out, one-in one-out, one for one, one-for-one, 1:1, one to one,
      like for like, for each, for every, head for head, in kind, the other way, reverse direction, opposite direction,
      the other direction, reciprocal, reciprocally, reciprocity, in the other direction, tit for tat, by the same token,
      on a par, as many, equal number, the same number, balancing, inbound, reciprocated, in compensation, counter-flow,
      both ways, two-way, coming west, going east, applied from, applied online, legally from`,
  },
  swap: {
    verbs: `swap, exchange, trade, barter, switch, trade ~ for, swap ~ for, exchange ~ for`,
    nouns: `swap, exchange, prisoner swap, prisoner exchange, barter, trade, bargain, bargaining chip, chip, quid pro
      quo, trade-off, people swap, horse-trading`,
    words: `in exchange for, in return for, as part of the exchange, traded for`,
  },
  people: {
    nouns: `migrant, refugee, asylum seeker, asylum-seeker, deportee, transferee, person, man, woman, child, detainee,
      prisoner, convict, inmate, national, citizen, foreigner, alien, illegal alien, illegal immigrant, immigrant, boat
      person, claimant, applicant, passenger, individual, adult, minor, family, foreign national, non-citizen, noncitizen,
      third-country national, third country national, failed asylum seeker, rejected asylum seeker, irregular migrant,
      undocumented migrant, evacuee, removee, returnee, arrival, newcomer, guest, visitor, offender, criminal, gang
      member, ex-convict, former detainee, stateless person, traveller, traveler, soul, head, body, human being, displaced
      person, expellee, exile, internee, transportee, islander, resident, subject, compatriot, countryman, relocated
      person, unwanted migrant, rejected person, unauthorised migrant, unauthorized migrant, undesirable, unwanted,
      protection seeker, protected person, beneficiary, case, client, customer, inhabitant, entrant, overstayer, sailor,
      fisherman, outsider, candidate, stranger`,
    words: `those sent, those deported, those transferred, those removed, those moved, those held, those taken, those
      aboard, those expelled, third-country nationals, third country nationals, third-party nationals, the men, the women,
      the deported, the removed, the expelled, the stateless, the rejected, other people's, people from elsewhere,
      non-nationals, other nationalities, other countries' nationals, foreign offenders, those concerned, these people,
      the detained, boat people, human cargo, not their own`,
  },
  'own-national': {
    nouns: `own national, own citizen, own people, compatriot, countryman, fellow citizen, national of its own,
      returning national, native, nationals of the receiving`,
    words: `its own, their own, our own, of its own, own nationals, own citizens, its nationals, its citizens, our
      citizens, our nationals, our people, own people, born there, sons and daughters, our brothers, our compatriots,
      home-grown, native-born, fellow countrymen, returning citizens, holds citizenship, holds the citizenship, is a
      citizen of, citizens returning, returned citizens, readmission of its`,
  },
  'not-own-national': {
    words: `not its own, not their own, not nationals, not citizens, non-nationals, third-country, third country, third
      countries, third nations, third nation, third state, third states, third-party, other nationalities, of other
      nationality, other nationals, other countries, other states, other people's, foreign, foreigners, strangers, no
      ties, no connection, never set foot, never been, had never seen, never lived, no link, whose own countries, whose
      countries, whose homelands, other than, countries not their own, nobody else, whom nobody, whom no one, of any
      nationality, from elsewhere, non-Mexicans, non-Rwandans, from other, extracontinental, extra-continental, aliens`,
  },
  family: {
    nouns: `family, child, minor, wife, husband, baby, infant, mother, father, parent, pregnant woman, household,
      toddler, sibling, daughter, son, teenager, youth, juvenile, kid, grandmother, grandfather, brother, sister,
      relative, unaccompanied minor, unaccompanied child, lone child, youngster, under-18`,
    words: `underage, under age, under 18, half of them minors, with her children, with their children, expectant,
      elderly, pregnant, the frail, the sick, the vulnerable, vulnerable, unaccompanied`,
  },
  convict: {
    nouns: `convict, criminal, offender, felon, murderer, killer, rapist, gang member, gangster, terrorist, drug
      trafficker, sex offender, ex-convict, offence, offense, conviction, crime, felony, homicide, sentence, murder,
      robbery, assault, rap sheet, record, dangerous criminal, foreign offender, lifer, cartel, gang, pedophile,
      paedophile, thug, monster`,
    words: `convicted, criminal record, criminal past, criminal history, police record, with a record, served their
      sentence, served his sentence, served his time, serious crimes, violent, dangerous, worst of the worst, tren de
      aragua, ms-13, barbaric, depraved, heinous, blood on his hands, sentenced, time served, previous convictions, on
      parole`,
  },
  voluntary: {
    verbs: `volunteer, opt to, choose to, consent to go, elect to, accept to leave`,
    nouns: `volunteer, own accord, free will, incentive, cash grant, reintegration grant, voluntary departure, choice`,
    words: `voluntary, voluntarily, of their own accord, of his own accord, of her own accord, of his own free will, of
      their own free will, willingly, by choice, freely, with his consent, with their consent, of their own volition, at
      their own request, at his own request, on a voluntary basis, happy to go, asked to go, wished to go, wanted to go,
      wishes to return, wished to return, wants to go home, assisted, unforced, non-coercive, paid volunteers`,
  },
  forced: {
    verbs: `force, coerce, compel, handcuff, shackle, manacle, drag, bully ~ into, strong-arm ~ into, trick ~ into,
      frogmarch, restrain, chain, cuff`,
    nouns: `shackle, handcuff, chain, force, restraint, coercion, compulsion, straitjacket, ultimatum`,
    words: `forcibly, by force, against their will, against his will, against her will, against their wishes,
      involuntary, involuntarily, compulsory, coercive, without consent, no choice, no alternative, in chains, in
      shackles, in handcuffs, at gunpoint, at night, under escort, kicking and screaming, unwilling, unwillingly, under
      duress, like cargo, like animals, like parcels, against their liking, had no say, without warning`,
  },
  manyfold: {
    nouns: `hundred, thousand, dozen, score, ten, couple, majority, minority, third, quarter, fraction, percentage`,
    words: `half, scores of, dozens of, hundreds of, thousands of, tens of thousands, around, roughly, approximately,
      nearly, almost, close to, upwards of, in excess of, at least, more than, north of, an estimated, an undisclosed
      number, an unspecified number, unknown number, several, various, countless, numerous, the bulk of, the lion's share,
      a good many, plenty, a number of, an unnamed number, all but, precisely, exactly, the rest, the remainder,
      remaining, others, the other`,
  },
}
