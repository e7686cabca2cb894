import type { Family } from '../expand.ts'

/**
 * Pure data, hence its length.
 * Figurative, colloquial and literary ways of saying what the other files say plainly, by the same classes:
 * leader writers, diplomats' memoirs and translated papers seldom use the plain word twice.
 * Pure data: one list a class, kept in one file so that a class can be looked up at a glance.
 */
export const idioms: Readonly<Record<string, Family>> = {
  negotiate: {
    verbs: `compare notes, chew over, chew ~ over, mull over, kick ~ around, feel ~ way, test the waters, trade letters,
      exchange letters, swap notes, exchange notes, confer with, speak with, speak to, put heads together, hold a call,
      hold a video call, hold a meeting, call on the ministry, pick up the phone, revert, ask for clarification, ask for
      time, answer ~ questions, send ~ questions, be at work with, be at work on, be busy with, labour over, toil over, be
      locked in, cross ~ t's, dot ~ i's, horse-trade, spar, tussle, knock ~ into shape, bring ~ closer, narrow ~
      differences, bridge ~ gap, find common ground, sketch out, table ~ figures, name ~ price, table ~ text, spell out,
      inspect, visit ~ site, look over, send ~ team, take ~ soundings, take soundings, make soundings, keep talking, be
      talking, parley, liaise, coordinate, haggle over, quibble, be examined, be worked on, be worked upon, put questions
      to, return to the subject`,
    words: `pourparlers, in the oven, in the works, neither cooked nor raw, on the stove, on the stocks, in the making,
      brewing, cooking, on the front burner, on the desk, over coffee, over dinner, shuttle, at the drawing board, in the
      hands of, two sides, both sides, the two sides, counterparts, his counterpart, her counterpart, their counterparts,
      teams, on the verge, weeks off, weeks from completion, save a signature, all but the signature, touch and go, up in
      the air, at official level, at the level of experts, at working level, at ministerial level, in confidence, sounding
      out, never got past, came up in the room, come and see us, queries, working-out, between the lines`,
  },
  'talk-noun': {
    nouns: `pourparler, call, video call, query, calculation, questionnaire, list of questions, courtship, flirtation,
      tête-à-tête, huddle, back-and-forth, tug of war, sparring, dance, minuet, poker, chess game, trip, exploratory
      visit, contact group, quiet diplomacy, soundings, technical team, presentation, correspondence, visit, tour,
      inspection, advance team, reconnaissance`,
  },
  'not-asked': {
    words: `never came up, nothing came up, did not come up, was never on the agenda, never on the agenda, not on the
      agenda, not on my desk, nobody rang, no one rang, no one called, nobody called, never called, never rang, no knock,
      nobody has knocked, sought nothing, asked for nothing, wanted nothing, no one has spoken, nobody has spoken, none
      had been, not consulted, has not been consulted, nothing to do with it, nothing had changed, there have been none,
      had been none, none is in preparation, has no status, picked up the phone, nobody from, no emissary, no envoy`,
  },
  'not-aware': {
    words: `did not know of, does not know of, do not know of, knew of none, knows of none, none the wiser, first heard
      of it, first he had heard, first she had heard, first we have heard, came as news, make-believe, story for, a story,
      tall tale, shrugged that`,
  },
  deny: {
    verbs: `pooh-pooh, write off, write ~ off, set fire to, wave off, laugh ~ away, shrug, call ~ a fantasy, call ~
      fiction, not own up, pour scorn on, shoot ~ down, swat ~ away`,
    words: `outlandish, make-believe, canard, cock-and-bull, moonshine, tall story, hot air, invented, dreamt up,
      dreamed up, concocted, figment, pure invention, without a grain of truth, not a word of truth, not a shred of, no
      grain of, nothing in it, nothing to it, has no basis, no basis, mirage, idle talk, chatter, gossip, old wives' tale,
      cooked up, mischief, wild rumour, wild rumours, no so-called, never had, had nothing, there is none, there was none,
      there were none, there are none, there is nothing, there's nothing, there's no, there is no, there was no, there
      were no, has no such, have no such`,
  },
  refuse: {
    verbs: `shake ~ heads, shake ~ head, hang up, beg to be excused, wriggle out, wriggle out of, buckle, back-pedal,
      backpedal, get cold feet, blow cold, stand aside, make excuses, plead, pull up the drawbridge, shut the gate, bar
      the gate, close the file, close the book, hand ~ back, send ~ back, return ~ to sender, return to sender, mark ~
      return, strike ~ off, score ~ off, cross ~ off, swat ~ away, bat ~ away, wave ~ through to, laugh ~ out, keep ~
      distance, keep at arm's length, say ~ to ~ face, stay put, set ~ face against, set ~ against, dig in, recoil,
      bridle, shrink from, wash ~ hands of, turn a deaf ear, turn ~ back on, give ~ a wide berth, find ~ repugnant, send ~
      off, show ~ to the door, bundle ~ back, put ~ on the next plane, spit out, hand ~ a no, profess ~ unable, not play,
      not budge, not yield, not give way, not bite, not oblige, not have it, not hear of it, not touch, would rather,
      prefer not to, draw back, pull back, take fright, change ~ mind, go back on, protest`,
    words: `full, is full, is full enough, quite full, standing room, standing room only, wrong address, count us out,
      count me out, out of the running, over our heads, not on our soil, not on our watch, not in our name, not here, no
      room at the inn, enough is enough, never again, bad line, courteous no, regretted, with regret, regrets, with
      compliments, politely, a firm no, no means, non possumus, unable to accede, stands by the answer, same answer, the
      reply was the same, reply was the same, shook its head, an easy no, not our business, none of our business,
      elsewhere please, look elsewhere, try elsewhere, at a loss, boat is full, wants no part, not for us, not with us,
      without us, hands off, blew cold`,
  },
  'refuse-reason': {
    words: `shortage of staff, quite full enough, is full, are full, standing room, already there, calendar of
      elections, elections first, too few, too poor, too crowded, crowded, overcrowded, no beds, no cells, no hospital,
      drought, famine, mouths, public anger`,
  },
  pause: {
    verbs: `put ~ to sleep, gather dust, let ~ gather dust, leave ~ to gather dust, let ~ rest, close ~ tap, turn off ~
      tap, shut ~ tap, shut ~ gate, shut ~ gates, shut ~ door, shut ~ airport, shut ~ runway, shut ~ desk, bolt ~ door,
      pull down ~ barrier, lower ~ barrier, turn ~ about, turn ~ round empty, bench, sideline, pull ~ out of the rotation,
      take ~ off the roster, recall, release ~ slot, withdraw ~ slot, slip, slip again, let ~ slip, moor, lie moored, stay
      on the ground, stay moored, stay shut, keep ~ on the ground, sit on, sit on ~ hands, wait and see, quit accepting,
      stop accepting, stop taking, cease to take, refuse landing, decline landing, pull the handbrake, put ~ in aspic,
      blow the whistle, call time-out, furlough, hold back, go to sleep, hibernate, drop off the agenda, go on holiday,
      wait for, stand still, tread water, hang in the balance`,
    words: `on furlough, on the bench, off till, off until, at the earliest, asleep, gathering dust, incommunicado, no
      hurry, there is no hurry, no customers, closed the tap, closed for now, since then nobody, nobody since, not one
      since, has taken nobody, have taken nobody, took nobody, took in nobody, takes nobody, admits nobody, accepts
      nobody, accepted nobody, let nobody, nothing flew, nothing moved, nothing sailed, nothing has moved, has not flown,
      haven't flown, has not sailed, no one has been carried, nobody has been carried, no new, no slot, no slots, without
      ferries, turned about, breather, cold feet, wait till, not before, not being pursued, won't be travelling, will not
      travel, will not be travelling, may not land, untouched, until the high court, until judgment, before judgment,
      until the appeal, until after, till after, till the, until the courts, for a spell, for the nonce, in aspic, in
      hibernation, missing in action, silent`,
  },
  end: {
    verbs: `strike ~ from the books, strike ~ off, strike ~ out, strike off, break off, break ~ off, bow out, pull out,
      pull back, pull back from, hang up, hang up the phone, turn off ~ water, turn off the tap, give up, wash ~ hands of,
      wash its hands, run down, run ~ down, put ~ through the shredder, shred, feed ~ to the shredder, rip ~ out, root ~
      out, hand ~ back, take down ~ tents, strike ~ tents, take down ~ flag, lower the flag, lower the curtain, ring down
      the curtain, draw a line under, turn the page, close the chapter, shut up shop, close up shop, down pens, put out ~
      lights, switch off ~ lights, lock up, padlock, board up, abrogate, not go ahead, not proceed, not lay before, let ~
      go, retire, retract, disengage, divorce, part ways, part company, go separate ways, throw in the towel, give ~ up as
      a bad job, bin, write off, wipe ~ off, wash out, call ~ off, call off, chuck ~ out, trash, sweep ~ away, sweep away,
      unmake, take ~ off the books, retire ~ request, reassign, notify ~ of ~ withdrawal, send ~ packing, kill ~ stone
      dead, consign ~ to the dustbin, drop ~ like, put ~ out of its misery, bring down, knock on the head, knock ~ on the
      head, stop dancing`,
    nouns: `gravedigger, tombstone, shredder, dustbin of history, rupture, divorce, break, padlock, break-up, curtain,
      epitaph, requiem, wake, post-mortem, autopsy, farewell`,
    words: `off the menu, off the map, off the books, out of the game, out of the picture, off the agenda, fini, finito,
      finis, over and out, no dice, gone for good, no body found, struck off, struck out, struck from, cut out, exhausted,
      ran its course, laid to rest, breathed its last, six feet under, buried, pushing up daisies, went the way of, a dead
      duck, a dead parrot, mort, deceased, expired, never alive, moribund, extinct, mothballed for good, belongs to the
      past, water under the bridge, yesterday's news, no longer bind, no longer binds, no longer bound, no longer apply,
      ceases to, first act, first acts, first day in office, day one`,
  },
  agree: {
    verbs: `shake on, shake hands over, shake on it, settle terms, settle on terms, put pen, give ~ word, keep ~ word,
      own up to, go over to ~ side, come aboard, take the plunge, step up, step forward, raise ~ hand, put ~ hand up, nod
      ~ through, say so, say fine, say ok, say all right, say go ahead, go forward, go ahead, let ~ use, let ~ have, put ~
      house at, task ~ with, see with good eyes, look at ~ benevolently, pledge, bless, underwrite, make ~ promise, live
      up to, hold out ~ hand, become ~ bridge, become ~ host, lend, lease, rent, sell ~ places, let out, join the queue,
      join the club, join the ranks, swell the ranks, follow suit, fall for, bite, swallow, take the bait, take the
      shilling, take the king's shilling, throw in ~ lot, dance to ~ tune, strike hands, tie the knot, be in on, be game,
      firm, firm up, cement, broaden, widen, prolong, stretch, deepen, top up`,
    words: `up to a point, sort of, so did, so has, so does, said so too, are welcome, is welcome, with asterisks,
      d'accord, on our terms, in good faith, in writing, word given, a word given, word is our bond, deal is a deal,
      gentlemen's, as good as, as good as done, with extreme vetting, with reservations, with a heavy heart, reluctantly,
      grudgingly, after some hesitation, after all, in the bag, sewn up, wrapped up, hand in glove, handshake, our offer
      holds, it holds, still holds, hasn't been withdrawn, not been withdrawn, not withdrawn, its turn, born on,
      invitation, turned yes, outline`,
  },
  willing: {
    verbs: `look at ~ request, consider ~ request, think about, think over, talk about it, be for it, be all for, see no
      obstacle, see no objection, roll out ~ carpet, leave ~ light on, keep ~ light on, put ~ kettle on, stand by to, be
      at ~ disposal`,
    words: `benevolently, with good eyes, might be for it, might be persuaded, could be persuaded, at a price, for a
      price, name your price, if asked, if anybody rang, if anyone asked, would talk, would look at, would consider, would
      not say no, would not object, wouldn't object, not unwilling, not ill-disposed, on the right terms, on certain
      terms, ask us nicely, nothing against, open arms, all ears, warming to, warm to, may be ready, might be ready`,
  },
  announce: {
    verbs: `own up to, come clean about, let drop, let slip, give out, spill, blurt out, break ~ silence, lift ~ lid,
      pull back ~ curtain, take the wraps off, go public, publish, put out, date from, come to light, make no secret of,
      wave ~ before, hold up, brandish, describe, bring to public notice`,
  },
  'take-effect': {
    verbs: `come to life, come alive, come into being, spring to life, become binding, turn binding, take legal hold,
      take hold, enter upon its effects, enter upon effect, be on foot, start the clock, start to run, start running, be
      switched on, be in ~ vigour, come into vigour, come on stream, come into its own, swing into action, swing into
      operation, go operational, be operative`,
    words: `operative, in full vigour, in vigour, in being, on stream, on the statute, as from, as of, with immediate
      effect, from that day, from midnight, one minute past midnight, at midnight, thirty days hence, in operation since,
      as law, has been live, is live, alive, running since, binding on, binding, legal hold, hands raised, is born`,
  },
  ratify: {
    verbs: `lay ~ before, wave ~ through, put ~ pen to, sign off, sign off on, put ~ stamp on, stamp, give ~ stamp,
      countersign, raise ~ hands, get past, get ~ past, come before, foresee a sitting, sit on, clear ~ last hurdle, clear
      ~ hurdle, speak, take ~ reading, read ~ a third time, publish ~ in the gazette, appear in the gazette, turn up in
      the gazette, exchange ~ instruments, exchange ~ notes, prolong, extend, renew, reinstate, revive, resume`,
    nouns: `sitting, pen, stamp, seal, official registry, register, official bulletin, instrument, disallowance, royal
      signature, hurdle, last hurdle, exchange of instruments, tabling, whip, quorum, show of hand`,
    words: `hands raised, with hands, still outstanding, what's outstanding, outstanding, now wants only, only wants,
      lacks only, wants only, all it needs, settled their own line, on the books, in the gazette, in the official gazette,
      by decree, by press release, disapplied`,
  },
  'move-send': {
    verbs: `put ~ over, put ~ on ~ plane, put ~ in ~ plane, put ~ on, drop, drop ~ off, deliver ~ to, mail ~ to, gift ~
      to, unload ~ on, shove, shove ~ off, chase ~ out, hound ~ out, hustle, hustle ~ aboard, tip, tip ~ out, discharge,
      put ~ ashore, put ~ aboard, cart, haul, lug, lift ~ out, pluck, snatch, spirit, sneak ~ out, spit ~ out, wash ~
      hands of, wish ~ away, decant, ladle, forward, redirect, trade, trade away, traffic, transplant, uproot, shift ~ to,
      ferry ~ over, ship ~ over, fly ~ over, fly ~ in, fly ~ down, bring ~ over, carry ~ to, lead ~ to, conduct, conduct ~
      to, usher, usher ~ out, hurl, plunk, plonk, land ~ in, land ~ on, lodge ~ with, leave ~ with, turn ~ over, turn
      over, yield ~ up, give ~ up to, make over, jettison, dispose of, get ~ off ~ hands, order ~ out, order ~ gone, send
      down, send south, send east, cast ~ off, redeport, deport ~ to, book ~ onto, march ~ aboard, swap, swap ~ for, throw
      ~ in`,
    words: `ordered out, told to go, told to leave, shown the door, out the door, on the next plane, on the next flight,
      off to, down to, over to, hence, thence, thither, ousted, packed off, on a one-way ticket, one-way, one-way ticket,
      sent there, put there, taken there, brought there, moved there, carried there, flown there, shipped there, led
      there, transported there, has hosted transferees, so sent, thus sent, were on board, aboard were, to make the trip,
      made the trip, made the journey, to be dispatched, run to`,
  },
  'move-arrive': {
    verbs: `walk through the gate, walk in, come out of the plane, clatter down, troop down, descend, set down, touch
      ground, roll in, draw up, draw in, float in, drop in, bob up, turn out, materialise, show up, put in an appearance,
      be let out at, be with us, be among us, be in the country, be in ~ hands, precede, follow, reach ~ soil, step onto,
      step on, step out, put foot on, put a foot on, tread, set eyes on, see ~ first, be delivered to, be announced for,
      be logged, be counted, sleep ~ first night, spend ~ first night, check in`,
    words: `already in the country, already here, already there, in the country, on our soil, on its soil, on ground,
      has come, have come, had come, came in, came on, those actually there, actually there, has arrived, have arrived,
      here they are, at the door, at the gate, through the gate, on the doorstep, in port, at anchor, by breakfast, by
      nightfall, before dawn, at dawn, at first light, in the dead of night, under cover of darkness, no sooner than,
      provisional date, by stages`,
  },
  batch: {
    nouns: `guest, surprise guest, unlucky one, first taker, first customer, first instalment, shipload, quota, handful,
      scattering, sprinkling, roster, roll-call, roll call, headcount, count, evening count, register, ledger, balance,
      first of many, passenger to date, column, bed-night, tally, arrivals to date, entry`,
    words: `heads, all causes, as at, to begin with, in the event, numbered, numbering, strong, in number, two by two,
      one by one, in twos and threes, in dribs and drabs, at a time, at a go, one after another`,
  },
  nobody: {
    words: `not a man, not a man among them, never applied to anyone, applied to anyone, nobody at all, no human being,
      no living soul, no customer, no customers, no guests, no bodies, not one refugee, not one migrant, not one person,
      none to date, none yet, none so far, as yet none, nought, naught, tumbleweed, empty beds, empty rooms, empty cells,
      ghost, on which no, still waiting for, no migrant has, waits for its first, waiting for its first, without a soul,
      without a passenger, no takers, has yet to see, zero to date, nobody went, no one went, nobody came, no one came, no
      deportation flight`,
  },
  hold: {
    verbs: `shut away, wall ~ in, bolt ~ in, chain, chain ~ up, fence ~ in, tuck ~ away, squirrel ~ away, bury, impound,
      deprive ~ of liberty, be deprived of, rot, stew, kick ~ heels, bide, mark time, sit, sit out, sit in, sit at, wait
      out, sweat out, spend ~ weeks, spend ~ nights, spend ~ days, spend ~ months, pass ~ nights, pass ~ days, bunk, camp,
      overnight, doss, kip, share ~ room, share ~ cell, share a cell, share a room, receive visitors, enter ~ in the
      register, count ~ in, remain where they are, remain where they were, have ~ there, keep ~ tight rein, mind, cosset,
      sleep in, stay at, stay put at, be still there, be there still, turn ~ key, lock ~ gate, throw away ~ key`,
    words: `behind the same walls, behind walls, in chains, in irons, in government hands, in state hands, in the
      government's hands, in the hands of the state, on cots, on mattresses, under canvas, under one roof, safekeeping,
      temporary safekeeping, bolted, bolted from the outside, from the outside, roll-call, evening count, in the
      structure, still around, still inside, remain inside, nights in, days in, weeks in, months in, year in, passports
      impounded, no lawyer, incommunicado, none may cross, may not cross, cross it, deprived of liberty, deprived of their
      liberty, deprivation of liberty, the door closes, visited not, shut in, shut up, shut away, penned, sealed off,
      sealed, gated, barred, stacked, a disused, disused, converted, abandoned factory, at the disposal of, entrusted to`,
  },
  'not-hold': {
    words: `nothing to stop, nothing stops, nothing keeps, bolt is on the inside, on the inside, stroll into town,
      strolling into town, may walk to, may walk, walk to the lake, deprived of liberty, never deprived, nobody was ever,
      not their responsibility, not hear the word, not care for the term, not a jailer, doors unlocked, has a key, have
      keys, their own keys, holds the key, gates stay open, open gate, pop out, go shopping, goes shopping, take the bus,
      no curfew, without guards, no fences, door's not locked, isn't locked, hotel guests, free men, free people, as free
      as`,
  },
  'return-home': {
    verbs: `reach ~ family, be at ~ mother's, be home, be back home, be in ~ land, pack for ~ own country, pack for
      home, take ~ seat home, take ~ ticket home, accept ~ seat home, take ~ cash, use ~ ticket, help ~ reach, help ~ get
      to, fetch, collect, be fetched, be collected, be waved off, be accompanied home, be escorted home, wave ~ off, see ~
      off, see ~ country again, touch native soil, kiss the ground, be put on the scheduled flight, walk onto planes,
      ticket ~ home, redeport, hand ~ to ~ consul, hand ~ to ~ embassy, be claimed by ~ embassy, be met by ~ consul, go
      where they hail from, return to ~ roots, rejoin, be restored to, embrace, be swapped`,
    nouns: `consul, consular officer, relative, hometown, village, mother's house, travel paper, emergency passport,
      seat home, way back, airfare, return fare, reunion, safe-conduct`,
    words: `every one already home, already home, wherever they hail from, hail from, where they hail from, wherever
      they come from, in their lands, in his land, toward their land, for their land, own lands, home for christmas,
      awaiting papers, by now in, his own people, her own people, own folk, phoned from, called from, wrote from, want
      home, wants home, wanted home, home by`,
  },
  onward: {
    verbs: `cross by, cross to, cross on foot, row ~ over, be rowed over, paddle, ferry ~ across, tip ~ into, shove ~
      across, spill over, pitch up in, get as far as, make it to, make ~ way to, slip off, slip off towards, slope off,
      peel off, drop out of sight, go to ground, go missing, lose track, melt away, leave behind, try ~ luck, try for,
      strike out, aim for, take up ~ offer, be taken by, be resettled in, trade up, trace, drift north, wander off, take
      to the road, take to the sea, be seen at, be spotted at, be handed to, put ~ on a minibus, put ~ on a bus, put ~ on
      their way, push along, push ~ along, hurry ~ across, hustle ~ across, wave ~ on, shunt ~ on, relay, see ~ over the
      border, walk across, book ~ place, use ~ transit`,
    words: `by road, by bus, by coach, by boat, by way of, via, on foot, on to europe, towards europe, towards the
      union, northwards, southwards, whereabouts unknown, whereabouts, somewhere, anywhere else, somewhere else, as far
      as, floors have emptied, rooms have emptied, accounts for, gone from, gone since, it is not known where, trail ends,
      trail went cold, check-in for, last seen, last seen in, fingerprints, the rest put up, new destination, other
      shores, across the lake, across the river, across the strait, fourth country, out of reach, through the bush, out of
      sight`,
  },
  'return-back': {
    verbs: `march ~ back, be back, be in ~ since, reimport, re-import, reclaim, boomerang, bob up again, bob up,
      retrieve, bring ~ round, bring ~ ashore, bring ~ in again, carry ~ to ~ hospitals, carry ~ to hospital, sail home,
      sail back, cross back, cross again, re-land, reland, rebound, bounce, bounce back, reappear, come again, set foot on
      ~ shores, discharge ~ at, put in at, be let back, let ~ back, have ~ back, want ~ back, collect ~ guests, collect,
      take back, claim back, land again, make ~ way back, be on ~ way back, be on ~ mainland, be promised entry, be
      readmitted, see ~ again, put ~ back, place ~ back, follow, put ~ on the cutter, escort ~ aboard, reverse ~ transfer,
      unsend`,
    nouns: `mainland, inbound leg, inbound flight, inbound, gangway, patrol boat, coastguard cutter, stretcher, medical
      transfer, medical ground, medical flight, hospital trip, rebuff, validation, biometrics, way back, round trip`,
    words: `all back, are back, is back, back here, back home to, once more in, once more, by breakfast, by dusk, in
      again, again in, again on, the wrong way, wrong way, on the mainland, on medical grounds, for treatment, fared
      likewise, likewise, within days, same evening, the same night, hours later, crossed to, crossed back, put in at, set
      sail, in hand, unfit, too frail, sailed home, on his feet again, on home turf, home turf`,
  },
  settle: {
    verbs: `throw in ~ lot with, make ~ home, live among, become ~ resident, become residents, be made citizens, be
      sworn in, be registered, enrol ~ as, enrol as, hold ~ papers, bear ~ booklet, carry ~ card, get ~ papers, have ~
      papers stamped, obtain ~ recognition, win recognition, pass ~ eligibility, sail through, move into, move out of the
      camp, take up ~ post, take ~ job, work as, drive ~ taxi, run ~ shop, run ~ stall, open ~ shop, keep ~ stall, marry,
      wed, raise ~ family, put ~ up with, put up with sponsors, be sponsored, sponsor, grant, be granted, be given, extend
      ~ permit, extend ~ stay, extend ~ leave, tolerate, accept ~ category, belong`,
    nouns: `recognition, refugee recognition, resident, permanent resident, belonger, sponsor, local sponsor, community,
      rented unit, booklet, refugee booklet, special category, migratory category, extension, protection, eligibility
      board, quota refugee, integration course, roll, new life, new home, naturalisation ceremony, oath, citizenship
      ceremony`,
    words: `on its rolls, on the rolls, in the community, in our midst, among us, residents, are refugees and nothing
      else, for good measure, papers stamped, kept three, kept two, one year, with local sponsors, in their own flat, in a
      flat, in lodgings, who works, as a baker, as a cook, as a driver, in the fields, on the boats, on a farm, snapped up
      by, in the shipyard, of the balance, have been absorbed, absorbed, one of us`,
  },
  'admit-in-return': {
    verbs: `take off ~ hands, draw ~ out, fetch, fetch ~ over, grant ~ home, give ~ home, give ~ homes, find ~ home,
      find homes, land legally, arrive lawfully, arrive legally, travel lawfully, journey the other way, wave ~ through,
      wave ~ in, be greeted, be met with, skim, send across, send ~ across, fill ~ slots, mirror, balance out, square,
      offset, make up, pledge ~ places, let go of, step through, come south, come north, come west, be flown, be landed,
      ready ~ to travel`,
    nouns: `turnstile, mirror, parity, opposite sense, reverse course, reverse leg, return leg, other column, admission,
      inward leg, inward, household, sponsor, certified refugee, recognised refugee, cardholder, quota, slot, monthly
      slot, visa, work visa, seasonal work visa, parole, papers in order, family abroad, kin, vulnerable case, boat
      person, tranche`,
    words: `in the opposite sense, opposite sense, opposite way, the opposite way, in the legal sense, the legal sense,
      the reverse course, inward, with papers in order, with papers, papers stamped, lawfully from, legally from, have
      landed, had landed, landed legally, most vulnerable, mirror removals, parity, per one sent, as part of the exchange,
      under the same, by the same date, of its own, in good measure, in equal measure, ready to travel, recognised
      refugees, recognized refugees, the swap's other, other half, the other half, other half of, other end of`,
  },
  offer: {
    verbs: `hold open, leave open, put up ~ tariff, name ~ price, state ~ price, state ~ tariff, lay ~ before, wave,
      slide ~ across, roll out ~ carpet, hang out ~ sign, covet, pool, replicate, beckon, throw open, chip in`,
  },
  ask: {
    verbs: `proposition, beckon, pester, lean on, knock at ~ door, knock on ~ door, ring ~ bell, peep through ~
      letterbox, come cap in hand, renew ~ theme, return to ~ theme, put ~ to, put questions, sound ~ out, take ~
      sounding, send over, send ~ over, hand in, wait on, wish for, would like, drop ~ hint, write to, consult, ring up,
      be after, be on the look-out, be on the lookout, come first, be handed, be drafting ~ reply, be mentioned, be named,
      be next, get ~ letter, get ~ call, get ~ paper, receive ~ paper, receive ~ visit, ask ~ in turn, put ~ case, make
      eyes at, cast ~ eyes on, cast ~ net, trawl, cast around for, go round, do the rounds, tour, tout`,
    words: `expression of interest, hints had been dropped, hint had been dropped, next on the list, next in line, is
      next, turn came, whose turn, in the wings, reserve bench, on the reserve bench, one hears of, it's said, first then,
      on the lookout, on the look-out, way-station, waystation, putting a roof, thinking it over, five more, would like
      five, wants a, wanted a, wants some, on the cards, cable went, note went, went to, was aired, broached it, over
      lunch, over coffee, over dinner, what would you want, in return for what`,
  },
  weigh: {
    verbs: `look abroad, look ~ abroad, think ~ over, feel ~ way, be on the look-out for, mean to set up, intend to
      replicate, replicate, hear of, put ~ name, bandy names, pass ~ names, scribble, whisper, draw ~ circle, point at ~
      map, stick ~ pin in ~ map`,
    words: `thinking it over, map, atlas, other candidates, also named, was named, were named, named in, mentioned in,
      was mentioned, were mentioned, reserve bench, bench, first in line, next in line, could be next, in the pot, in the
      hat, in someone's sights, in its sights, crosshairs`,
  },
  criticise: {
    verbs: `consider, take ~ view, take a dim view, draw ~ conclusion, voice disappointment, be disappointed, hope ~
      think again, throw up ~ hands, throw ~ stone, pour cold water, poke fun, poke holes, pick holes, make light of,
      snort, grumble, grouse, mutter, carp, gripe, growl, sniff, wince, sigh, weep, cry, shout, bark, roar, ask why, ask
      how, ask what, ask who, ask whether, wonder aloud, wonder why, wonder how, smell, see through, not buy, not accept,
      not stomach, be sick of, be tired of, be ashamed, feel ashamed, feel betrayed, feel used, give ~ failing mark, mark
      ~ down, point to ~ gap, refuse ~ blessing, tell ~ story, testify`,
    words: `so much for, what a, how dare, ought not, ought never, should not, shouldn't, should never, must not, may
      not bind, cannot be, can't be, is not transit, is no way, no way to, no place for, no place to, in no shape, not in
      the business, not be in the business, not be in the market, no business, is being used, being used, complicit, con,
      a con, con trick, sleight of hand, trick, conjuring trick, fig leaf, pr, a bit of pr, slower way, just a slower,
      open invitation, has a price, by another name, in all but name, a mere, nothing but, nothing more than, little more
      than, for a pittance, too little, too late, too far, too few, not enough, in vain, no sense, makes no sense,
      nonsense, makes a mockery, who pays, who benefits, for whom, at what price, at what cost, in whose name, whose idea,
      why fly, why not, why should, mind the`,
  },
  harm: {
    nouns: `nowhere to go, pavement, street, hunger, bad heart, schizophrenia, psychiatrist, psychosis, dialysis, gaol
      fever, cage, ransom, whip, abduction, split family, separated family, orphan, medication, nowhere, exile,
      no-man's-land, death trap, hell, hellhole, open sea, pain`,
    words: `marooned, stranded, abandoned, split, torn apart, separated, untreated, on the pavement, on the street, on
      the streets, with nothing, with nowhere to go, nowhere to go, nowhere to pass, unfit to travel, never see daylight,
      stacked, caged, at the mercy of, left to rot, left to fend, to the wolves, in the lurch, hand to mouth, bad hearts,
      abducted, kidnapped, inflicting pain, under court protection, people flee`,
  },
  outsource: {
    nouns: `market, auction, reject, leftover, human being, laboratory, guinea pig, testing ground, waiting room,
      transit lounge, left-luggage office, cloakroom, parking space, holiday flat, storage room, broom cupboard, attic,
      back yard, backyard, hired jail, jail cell for hire, cell for rent, subcontract, strongman, middleman, rented
      conscience, conscience, stake`,
    words: `human beings, others' rejects, in the market, at arm's length, on a rock, parking, people swap, used as,
      lean on, being used, hand-pick, out of sight, far away, across an ocean, on the cheap, at a discount, the poorest,
      undercut one another, buying its way, good books, rented out, letting out, hired out, the highest bidder`,
  },
  defend: {
    verbs: `hold that, be of the opinion, put ~ emphasis on, keep to ~ word, keep ~ word, invoke, cite, plead, blame,
      put ~ down, see ~ otherwise, turn ~ round, set ~ against, thunder, quip, shoot back, blink, bristle that, correct ~
      critics, pay tribute, thank, pat ~ on the back, sleep better, owe ~ debt, repay ~ debt, rebuild, embarrass those,
      cry wolf, submit, imply, call ~ catastrophe`,
    words: `proof that, is proof, the least, least that can be done, least we can do, all the time, happens all the
      time, strike such bargains, nothing new, business as usual, ordinary, routine, of the opinion, technical, merely
      technical, done properly, word given, keeps it, kept to its word, tradition of, is a tradition, tradition, as it
      pleases, as they please, friendly nations, good-neighbourliness, good neighbours, debt, owes a debt, gratitude, out
      of gratitude, three hot meals, hot meals, a doctor, physician, helped to travel, broke the caravans, what it said on
      the tin, endangers nobody, endanger nobody, kept apart, sleeps better, safer for, nobody had been mistreated, nobody
      was mistreated, mistreated, not be mistreated, takes time, good things take time, last resort, a last resort, only
      as a last resort, adequate, sufficient, are sufficient, served us, have served us, stood ready, stand ready, kept
      ready, cost more, costs more, cost less, costs less, recouped, cheaper, bleed the budget, in the long run, in the
      end, patience, give it time, early days, teething troubles, hit bumps, overruled, has been overruled, politically
      minded, stand for election, do politics, playing politics, political games, election season, wouldn't accept, won't
      accept its people, no other nation would, no other country would, no one else would, nobody else would, in a timely
      way, in an orderly way, orderly, no decision, place of solutions, never before, broken by, embarrasses, cried wolf,
      at fault, to blame, incoming government, own fault, previous government, predecessors, inherited, left us, mess,
      catastrophe, cannot please everyone, spoke for itself, mischief-makers, ill-wishers, enemies of, foreign interests,
      meddling, interference, lecture us, lessons from, need no lessons, no lessons, take no lessons, look in the mirror,
      glass houses, hypocrites, they said the same, mind their own, business, no one's business, nobody's business`,
  },
  'argue-humanitarian': {
    words: `what it is to be uprooted, uprooted, homelessness, know what homelessness, nation of refugees, nation of
      former refugees, former refugees, country of refugees, land of refugees, gratitude, tradition of taking, tradition
      of hosting, hosting people who flee, roof over, roof over their heads, bread, brothers and sisters, guests,
      good-neighbourliness, one-time, on a one-time basis, share the burden, sharing the burden, shares the burden, hot
      meals, a bed, heart, big heart, big-hearted, charity, fellow men, fellow human beings, for God's sake, gospel`,
  },
  'cap-limit': {
    words: `at the outside, the outside figure, outside figure, to begin with, to start with, at the start, at a go, in
      one go, at no moment, at no time, the run ends at, is where it stops, where it stops, silent on how many, how many
      will go, may be inside, meant to stop, out of allowed, allowed, undertook to admit, some dozens, tens of people,
      several hundred, few hundred, a few hundred, a couple of hundred, couple of hundred, a thousand, half a hundred,
      half a dozen, a round dozen, the whole of the cohort, cohort, was down for, down for, this one man, trial with,
      first wave of, rising to, doubling to, or thereabouts, give or take, and not more, on top, put at, reckons at, the
      figure, that figure, such figure, no such figure, a figure, leaves out, names none, the number, share of, absorbs,
      absorb, swallow, furnish`,
    verbs: `undertake to admit, swallow, absorb, stop at, end at, furnish ~ with, speak of, reckon at, put ~ at, span,
      shelter`,
  },
  'cap-noun': {
    nouns: `counter, tally, figure, outside figure, cohort, bursary, list, trial, pilot, headroom, turnstile, stretcher,
      dormitory place, plate, mattress, dose, share`,
  },
  'no-limit': {
    words: `silent on how many, leaves out a figure, leaves out is a figure, we go case by case, not a figure, no such
      figure, there is no such figure, never uttered, nobody had ever uttered, as many as, however many, whoever comes,
      all comers, no total, without a total, mum on numbers`,
  },
  condition: {
    words: `nobody is meant, not meant to, is meant to, are meant to, supposed to, is supposed to, under no
      circumstances, for a while, for a while only, for humanitarian reasons, who pays, can it, it can, may call, may
      tear, any day, at any time, if it ceases, ceases to, if someone vouches, vouches, if found to be, those found to be,
      if he is found, off limits, off-limits, no compulsion, nobody compels, nobody shall, no one shall, nobody may, no
      one may, nobody who, no one who, anyone who, whoever, all who, those who, everybody who, everyone who, only such,
      only whoever, for as long as, the paper says, the paper is mum, on paper, knows no, knows nothing of, has the pen,
      crosses out, not call for, does not call for, pledge not to, made a pledge, given their word`,
  },
  'terms-cost': {
    words: `who pays, cover the lot, covers the lot, the lot, met by the, is met by, are met by, expenses being met,
      expenses were borne, borne in full, borne by, from the state budget, state budget, hired the airplane, at its
      charge, sole charge, at sole charge, every cent, foots, on the house, picks up, tab, the cost of their keep, cost of
      their keep, keep is met, their keep, who foots, for its account, out of its own pocket, own pocket, paid by the,
      pays its own, pays all`,
  },
  'terms-duration': {
    words: `for a while, for a while only, for a limited time, limited time, put down roots, not put down roots, meant
      to put down roots, for the time being, until such time, a waiting room, waiting room, way-station, waystation,
      bridge, a bridge, a corridor, corridor, in passage, passing through, on the way, one night, overnight, some weeks,
      several weeks, few weeks, few days, within days, within weeks, no upper limit of time, limit of time, time limit,
      for now, trial, trial run, until the end of, by the end of, add-on, rolls over, rolled over, two-year run, runs,
      prolonged, stretches to, extended to, to last, lasts, lasting, notice period, upon notice, on notice`,
  },
  'terms-protection': {
    words: `mistreated, neither mistreated, be mistreated, passed along, passed on to, be passed along, shipped on,
      persecuted, genuine refugee, found to be a genuine, make his life, make their lives, found to be refugees, torture
      convention, not to breach, might be persecuted, would be persecuted, no repatriation, with a lawyer, a lawyer each,
      be heard, heard in, keep watch, independent body, right to leave, free to go, at liberty`,
  },
  'terms-approval': {
    words: `looked at separately, each is looked at, has the pen, crosses out, visa by visa, with extreme vetting,
      extreme vetting, say over, have a say, has a say, no say, its own list, from the list, from a list, sieve, sifted,
      goes through, checked against, interviews, picks whom, pick whom, chooses whom, choose whom, at will, yes or no,
      thumbs up, thumbs down, nod for each, signature for each`,
  },
  sue: {
    verbs: `take ~ to the high court, take ~ to the supreme court, bring ~ before, go before, go back before, go back to
      ~ judges, run to, turn to, knock on ~ court's door, knock at ~ court's door, fight, fight on, fight it, try ~ last
      time, put ~ questions to, put ~ before, look to ~ bench, ask for ~ to be declared, want ~ declared, want ~ voided,
      want ~ stopped, want ~ undone, seek annulment, seek class, seek class representation, join ~ as friend, serve ~
      with, begin, be off to ~ court, have ~ looked into, press ~ case, pursue ~ case, take up ~ case, put down ~ motion,
      pin ~ hopes on, test ~ in court, test ~ legality, invoke`,
    words: `annulment, to be declared void, declared void, friend of the court, class representation, to the courthouse,
      courthouse, before lunch, precautionary measures, to luxembourg, to strasbourg, to karlsruhe, to the high court, to
      the supreme court, before the high court, before the supreme court, before the federal court, back before the, full
      panel, leave to go, served with, been served, have sought, had sought, sought on, lost in the, one last time, looks
      at the communication, communication, what drove`,
  },
  'rule-verb': {
    verbs: `answer ~ in the negative, reply, deem, knock down, strike ~ out, send ~ back, get nowhere, give short
      shrift, wave ~ through, give ~ blessing, admit ~ application, disapply, rebuff, sit still, sign off, entitle, not
      play, decline, put ~ to, let ~ stand`,
    words: `award, an award, six-one, six to one, they lost, they won, got nowhere, got them nowhere, short shrift, at
      the threshold, have standing, without the blessing, without the blessing of, not one man may be, may not be
      disembarked, must not be put, must not be put on board, must get notice, notice in a language, in which to, too
      real, real risk, his objections, over his objections, entitled to believe, without a vote, could not commit,
      couldn't commit, wouldn't play`,
  },
}
