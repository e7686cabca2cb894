import type { Family } from '../expand.ts'

/** Being held, being let go, being let stay: custody, places, conditions, papers. */
export const holding: Readonly<Record<string, Family>> = {
  hold: {
    verbs: `hold, detain, lock ~ up, lock ~ in, jail, imprison, incarcerate, intern, confine, keep, keep ~ behind, keep
      ~ under, keep ~ in, guard, coop ~ up, pen ~ in, shut ~ up, shut ~ in, cage, corral, warehouse, sequester, isolate,
      quarantine, bar ~ from leaving, stop ~ from leaving, prevent ~ from leaving, forbid ~ to leave, hold ~
      incommunicado, put ~ behind bars, put ~ in a cell, put ~ in cells, throw ~ in jail, clap ~ in, languish, sit in, be
      stuck in, be stranded in, be cooped up, bottle ~ up, hole ~ up, restrict, commit ~ to, remand, be in the care of,
      supervise, watch, house, lodge, accommodate, put ~ up, shelter, quarter, billet, board, store, stash, sleep at,
      await, be lodged, be housed, be parked, hem ~ in, crowd, cram`,
    words: `locked up, locked in, locked away, behind bars, under guard, under lock and key, under armed guard, in
      custody, into custody, in detention, in prison, in jail, in gaol, in solitary, in isolation, incommunicado, not
      allowed to leave, not allowed out, may not leave, cannot leave, can't leave, unable to leave, not free to leave,
      under watch, under surveillance, under house arrest, house arrest, behind a fence, behind a gate, behind wire,
      behind razor wire, behind walls, held at, held in, still held, being held, kept at, kept in, confined to, under
      supervision, under escort, captive, in limbo, held against, cut off, in the hands of, in the keeping of`,
  },
  'detention-noun': {
    nouns: `detention, custody, imprisonment, incarceration, confinement, internment, captivity, arrest, lock-up,
      lockup, solitary confinement, holding, quarantine, house arrest, isolation, containment, detention order, detention
      title, restriction order, temporary custody, administrative detention, arbitrary detention, indefinite detention,
      immigration detention, offshore detention, deprivation of liberty, hostage, curfew, remand, sequestration, limbo`,
    words: `detained, imprisoned, incarcerated, jailed, interned, confined, captive, incommunicado, without charge,
      without trial, uncharged, restricted`,
  },
  'not-hold': {
    words: `not detained, not in detention, not prisoners, not locked up, no camp, not a camp, not a prison, not a jail,
      not in custody, no prisoners, not confined, not held, not under arrest, not under guard, no guards, nobody is
      locked, nobody is held, free to move, free to leave, free to go, free to come, at liberty, come and go, comes and
      goes, came and went, coming and going, moves freely, move freely, walk about, walk freely, walk around, can leave,
      may leave, leave at will, at will, free movement, freedom of movement, open facility, open centre, open camp, not a
      closed, no locks, no fence, unlocked, unguarded, no one is detained, nobody is detained, not guarded, door is open,
      doors are open, not hostage, guests`,
  },
  prison: {
    nouns: `prison, jail, gaol, cell, penitentiary, correctional centre, correctional facility, correctional complex,
      mega-prison, megaprison, maximum-security prison, dungeon, lock-up, cellblock, police station, remand prison,
      holding cell, slammer, brig, wing, prison place, cell block, warder, jailer, gaoler, inmate, prison guard, prison
      service, bar, bunk, dormitory, penal colony, terrorism confinement centre, terrorism confinement center`,
    words: `maximum-security, high-security, cecot, penal, barred windows, solitary, correctional`,
  },
  camp: {
    nouns: `camp, compound, barracks, military base, naval base, base, army camp, army base, detention centre, detention
      center, detention camp, processing centre, processing center, holding centre, holding facility, reception centre,
      transit centre, transit center, transit camp, migrant centre, migrant camp, migrant shelter, facility, tent,
      container, shipping container, hangar, island, atoll, enclosure, garrison, training school, military camp,
      immigration centre, removal centre, repatriation centre, offshore centre, offshore camp, refugee camp, open camp,
      closed centre, closed camp, site, hotspot, return hub, return centre, deportation camp, deportation centre,
      stockade, internment camp, outpost, cantonment, shed, warehouse, conference room, depot`,
    words: `fenced, walled, barbed wire, razor wire, guarded, perimeter, watchtower, sentry, sentries, gate, gates,
      wire, fence, wall, jungle, floodlit, cordoned`,
  },
  hotel: {
    nouns: `hotel, hostel, guesthouse, guest house, guest-house, lodge, villa, safe house, house, apartment, flat,
      shelter, convent, rest house, motel, residence, mission, monastery, seminary, dormitory, compound run by nuns, inn,
      resort, floor, room, lobby, safehouse, boarding house, government house, bungalow, school, gymnasium, stadium,
      former school, lodging, quarters, accommodation, roof`,
    words: `put up at, put up in, rooms at, rented house, rented rooms, accommodated`,
  },
  guard: {
    nouns: `guard, soldier, sentry, warder, armed guard, police officer, gendarme, plainclothes officer, plain-clothes
      man, agent, watchman, security guard, guard post, security personnel, private security, escort, security man,
      minder, marshal, trooper, policeman, private contractor`,
    words: `under guard, under police guard, guarded by, watched by, patrolled, at the gate, on the landing, at the
      door, round the clock, around the clock, permission to leave, need permission, need an escort, sign in, sign out,
      leave without, without permission, without an escort`,
  },
  conditions: {
    nouns: `condition, food, meal, bed, mattress, blanket, toilet, shower, medicine, medication, lawyer's visit, phone
      call, telephone, phone, hunger strike, mosquito, malaria, heat, water, tap, sanitation, visit, access, yard, clinic,
      overcrowding, illness, window, light, bucket, floor, rice`,
    words: `overcrowded, squalid, dirty, filthy, hot, cramped, inedible, insanitary, unsanitary, in good health, in good
      condition, safe and well, well treated, fed, warm, phones confiscated, confiscated, passports taken, without access
      to, no access, denied access, undrinkable, sleepless`,
  },
  release: {
    verbs: `release, free, let ~ go, let ~ out, let ~ off, let ~ loose, set ~ free, discharge, liberate, turn ~ loose,
      walk out of, be at liberty, be out, come out of`,
    nouns: `release, discharge, freedom, liberty, bail, liberation, parole`,
    words: `freed, set at liberty, at large, on the streets, on their own, released into, released from, released to,
      out of custody, out of prison, walked free`,
  },
  settle: {
    verbs: `let ~ stay, allow ~ to stay, permit ~ to stay, let ~ remain, allow ~ to remain, settle, resettle, stay on,
      stay, remain, live in, build ~ life, start ~ life, make ~ home, make ~ life, integrate, naturalise, absorb, grant ~
      asylum, grant ~ residence, grant ~ residency, grant ~ status, grant ~ visa, grant ~ visas, grant ~ permit, issue ~
      permit, issue ~ permits, issue ~ visa, issue ~ visas, issue ~ with, issue ~ card, issue ~ cards, give ~ papers, give
      ~ visa, give ~ visas, give ~ permit, give ~ permits, give ~ residence, give ~ refugee status, give ~ leave, give ~
      asylum, recognise ~ as refugee, recognise ~ as refugees, register ~ as refugee, register ~ as refugees, regularise,
      apply to stay, apply for asylum, ask to stay, choose to stay, opt to stay, wish to stay, want to stay, elect to
      stay, decide to stay, obtain ~ status, obtain asylum, win asylum, hand ~ papers, keep on, put down roots, unpack,
      find work, get work, work lawfully, hold ~ visa, lodge ~ claim, lodge ~ application, claim asylum, seek asylum, get
      papers, be taken in for good`,
    words: `for good, for keeps, for life, permanently, permanent residence, right to stay, leave to remain, leave to
      stay, right to remain, right of residence, settled, settled in, resettled in, naturalised, make a life, a new life,
      start afresh, start anew, residence granted, papers and all, granted asylum, permission to stay, permission to
      remain, allowed to stay, allowed to remain, stayed on, has stayed, have stayed, still there, stay put`,
  },
  'status-paper': {
    nouns: `visa, residence permit, residency permit, residence card, work permit, permit, refugee status, asylum,
      identity card, ID card, identity document, travel document, passport, residency, residence, status, legal status,
      papers, certificate, temporary permit, temporary residence, humanitarian visa, humanitarian permit, protection
      status, protection card, temporary protection, subsidiary protection, citizenship, naturalisation, green card,
      temporary permit, long visa, thirty-year visa, bridging visa, leave, paper, document, card, slip, stamp, asylum
      claim, asylum application, protection claim, claim, application, registration, permission, safe conduct, pass,
      travel paper, licence`,
    words: `documented, with documents, stateless, undocumented, without papers, without documents, no papers, no
      documents, 30-year, legal status, refugee convention`,
  },
  livelihood: {
    nouns: `job, work, rent, flat, stipend, shop, stall, market, church, school, lesson, wage, employer, apprenticeship,
      neighbour, landlord, landlady, bakery, restaurant, garage, farm, wedding, baby, car wash`,
    words: `rents, works at, works as, employed, hired, earns, enrolled, learning the language, makes a living, living
      in, lives in, sells, unemployed, homeless, destitute`,
  },
}
