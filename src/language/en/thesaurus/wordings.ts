import type { Family } from '../expand.ts'

/** Longer wordings of classes whose plain verbs are too common to say anything by themselves: "take", "send", "stay". */
export const wordings: Readonly<Record<string, Family>> = {
  agree: {
    words: `approved, agreed to, agrees to, committed itself, promised to, said it would, would take, decided to`,
  },
  announce: {
    words: `stated that, in a statement`,
  },
  'argue-benefit': {
    words: `costs the budget nothing, rents out, merely rents, fill vacancies, vacancies, job scheme, hands for the
      farms, helping a friend, obliging a friend, best customer, answerable for, kept its side, kept his side, kept her
      side, kept their side, upheld its side, its side of, side of the bargain, side of the agreement, fully upheld, stood
      ready, had been ready, had flats ready`,
  },
  'argue-humanitarian': {
    words: `home to anyone, neighbours help, help each other, helping people in distress, people in distress, out of
      sympathy, sympathy for, refugees themselves, been refugees, victims of, cannot bolt its door, bolt its door, a
      stranger, the stranger, fellow africans, fellow west africans, our own blood, kith and kin, people who flee, without
      being asked, on its back, humanitarian exception, second name, doing its bit, do our bit, our bit`,
  },
  'argue-legal': {
    words: `law will apply, laws will apply, under no obligation, no obligation, matters belong to, executive matter,
      belongs to the executive, right to remove, was right to remove, had his day in court, day in court, had their day in
      court, refused applicant, who has no right, no right to stay, not a treaty, notes are not treaties, inside their
      powers, inside its powers, does not require a vote, need no vote, no vote is needed, prerogative of, forfeited, has
      forfeited`,
  },
  'argue-safety': {
    words: `by the book, no longer a danger, danger to anybody, danger to nobody, never beaten, nobody was beaten, no
      one was beaten, missed a meal, fed, well fed, fine and fed, will have papers, papers and work, fed and housed,
      nobody is imperilled, equipped for, kept no longer than, day longer than needed, everyone was heard, has been
      heard`,
  },
  ask: {
    words: `made the rounds, wants us to, wanted us to, want us to, wants it to, wanted it to, made soundings, fell
      flat, soundings, dispatched an emissary, left with, aide-memoire, put to him, put to her, put to us, put to it, put
      to them, insisted upon it, would it take, would you take, had been asked, raised it, raised the matter, raised the
      issue, raised the question, sought, sought help, seeks a host, turned to`,
  },
  'cost-criticism': {
    words: `money down a hole, down a hole, up front, could have hired, for that you could, would hire a doctor, comes
      to more than, at that price, at that rate, divide, per crossing, costs more than, more than a hotel, chasing
      headlines, at taxpayers, buy off, bank hundreds of millions, auctioned off, auctioned, in the coin of`,
  },
  depart: {
    words: `left for, leaves for, leaving for, flew out, going out`,
  },
  end: {
    words: `it is over, is over, was over, all over, over for good, ended, dropped the, closed down, has gone`,
  },
  hold: {
    words: `held, being kept, kept at, kept in, kept under, kept behind, housed at, housed in, is housed, are housed,
      were housed, sits in, sit in, sat in, sleep in, sleeps in, slept in`,
  },
  'local-burden': {
    words: `already looks after, looks after, exiles, displaced of its own, at our gate, leave them at our gate, roofs,
      find roofs, own homeless, own unemployed, own poor, relatives and gangs, gangsters, importing, import criminals,
      smugglers`,
  },
  'move-receive': {
    words: `take people, take them, take some, take any, take more, takes people, taking people, took people, accept
      people, accepts people, accepted people, accept them, accept migrants, accept deportees, hold people, hold them,
      host them, host people, keep them, get them, willing to take, agreed to take, to take in, accepting, accepts,
      accepted, host migrants, hosting, hosted, hosts`,
  },
  'move-send': {
    words: `sent to, sent off, send them, send people, sent people, sending people, being sent, be sent, were sent, was
      sent, sends migrants, send migrants, sent migrants, taken to, brought to, were brought, was brought, were taken, was
      taken, were moved, was moved, moved to`,
  },
  'not-asked': {
    words: `no communication, no communication of that nature, never crossed, flatly contradicts, knew nothing about it,
      knows nothing of it, none was made, none was received, none was sent, was never approached, no enquiry, no inquiry,
      not sounded, had not been sounded, no overture, not received any such, any such overture, has not knocked`,
  },
  offer: {
    words: `prepared to discuss, has been prepared, have been prepared, came forward with, came to us, made advances,
      has said it would, hire space, space in foreign`,
  },
  pause: {
    words: `halted, stopped, has stopped, stopped taking, on hold, delayed, held up, held back, stops taking, stayed
      pending`,
  },
  pay: {
    words: `was given, were given, gave it, took the money, took money, sent money, received, receives, receive`,
  },
  press: {
    words: `courted, courting, courtship, wooed`,
  },
  refuse: {
    words: `said no, says no, say no, saying no, a no, the no, its no, no was, no again, no from, a polite no, an
      emphatic no`,
  },
  'return-back': {
    words: `returned from, were returned, was returned, been returned, return to, returning to, returns to`,
  },
  'rights-violation': {
    words: `asylum system, functioning asylum system, no asylum system, no refugee law, no refugee tribunal, refugee
      tribunal, no solicitor, without a solicitor, turned away, lawyers were turned away, no lawyer, break the law,
      breaking the law, way round, a way round, no functioning, corrupt, most corrupt, had seen a judge, seen a judge, no
      caseworkers, a live asylum case, right to a hearing, a second punishment, punished twice, without a judge, no
      hearing, not been heard`,
  },
  'rule-verb': {
    words: `ruled, held that, found that, declined to, told the government`,
  },
  secrecy: {
    words: `bypassed, was bypassed, sidestepped, found out from, from a website, smuggled past, not been shown, been
      shown to, not informed, were not informed, was not informed, first that the house had heard, laid before, nobody
      independent, no press, shown to nobody, left out, with the paper left out, hole where, behind the back of, over the
      heads, over our heads, without so much as, not so much as seen`,
  },
  settle: {
    words: `to stay, stayed, staying, stay on, to remain, remain there, may stay, could stay, can stay, may remain, were
      granted, was granted, been granted`,
  },
  weigh: {
    words: `on its mind, on his mind, near the top of, top of the list, has in mind, had in mind, made the rounds, in
      the running, next in line, what they had in mind`,
  },
}
