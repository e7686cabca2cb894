import type { Family } from '../expand.ts'

/** How a thing is said: hedges, negation, plans, conditions, questions; who says and how firmly; before and after. */
export const discourse: Readonly<Record<string, Family>> = {
  'hedge-report': {
    words: `reportedly, allegedly, apparently, seemingly, purportedly, supposedly, ostensibly, evidently, presumably, is
      said to, are said to, was said to, were said to, it is said, it was said, is reported to, are reported to, was
      reported to, is understood to, are understood to, was understood to, it is understood, is believed to, are believed
      to, was believed to, it is believed, is thought to, are thought to, was thought to, is rumoured to, rumoured,
      rumored, alleged, claimed, unconfirmed, according to rumour, so it is said, they say, we hear, word has it, as it
      seems, it seems, seems to, seem to, appears to, appear to, appeared to, seemed to, would seem, it would appear, by
      all accounts, if reports are right, if true, so he says, so she says, so they say, on this account, in his telling,
      in her telling, the story goes, hearsay, whispers, gossip`,
  },
  'hedge-modal': {
    words: `may, might, could, can, would, should, possibly, perhaps, maybe, potentially, conceivably, probably, likely,
      unlikely, likely to, unlikely to, in theory, theoretically, in principle, eventually, ultimately, at some point,
      possible, potential, prospective, probable, feasible, thinkable, conceivable, not impossible, not excluded, cannot
      be excluded, cannot be ruled out, not ruled out, has not been ruled out, has not ruled out, did not rule out, not
      out of the question, chance, a chance, chances, prospects, perhaps soon, for all we know, who knows, up in the air,
      open question, remains to be seen, it is unclear, unclear, unclear whether, not clear, uncertain, in doubt,
      tentative, tentatively, provisional, conditional, hypothetical, subject to`,
  },
  negation: {
    words: `not, n't, no, never, none, nor, neither, nobody, no one, nothing, without, cannot, hardly, scarcely,
      nowhere, not a, not any, not one, no longer, yet to, fail to, failed to, refuses to, refused to, in no way, by no
      means, far from, lack of, lacks, lacked, absence of, anything but, deny, denied, denies, denying, non, free of,
      devoid of, void of, nary, nil, zero, rather than, instead of, not so much, no such, no intention, not the
      slightest`,
  },
  future: {
    words: `will, shall, 'll, wo n't, won't, is to, are to, was to, were to, is due to, are due to, was due to, were due
      to, is set to, are set to, was set to, is expected to, are expected to, was expected to, were expected to, is going
      to, are going to, is about to, are about to, is scheduled to, are scheduled to, was scheduled to, were scheduled to,
      is slated to, scheduled for, slated for, due in, due on, due for, due to arrive, due to land, expected in, expected
      on, expected by, next week, next month, next year, next spring, next summer, next autumn, next winter, tomorrow,
      soon, shortly, in the coming days, in the coming weeks, in the coming months, coming days, coming weeks, coming
      months, coming year, later this year, later this month, later this week, this coming, from next, by the end of, by
      next, before the end of, in due course, as early as, as soon as, within days, within weeks, within months, within a
      year, imminently, imminent, before easter, before christmas, after easter, after the summer, in the spring, on the
      way, in the offing, in the pipeline, upcoming, forthcoming, henceforth, any day now, booked for, pencilled in, lined
      up, in store, awaited`,
  },
  plan: {
    verbs: `plan, intend, aim, mean to, want, wish, hope, expect, prepare, schedule, propose to, seek to, look to, be
      set, be due, vow, pledge, promise, envisage, foresee, anticipate, arrange, gear up, get ready, prime, slate,
      earmark, pencil in, line up, ready, book, target, aspire, undertake to, commit to, be bound, gear, design`,
    nouns: `plan, intention, aim, goal, target, schedule, timetable, roadmap, preparation, arrangement, blueprint,
      programme, ambition, design, prospect, hope, wish, vow, pledge, calendar, deadline`,
    words: `planned, intended, intends, scheduled, foreseen, in hand, is to be, are to be, was to have, were to have,
      supposed to, meant to, would have, was to, were to, on the agenda, on the calendar, ready to, all set, in
      preparation, ahead of, making ready, preparations are`,
  },
  conditional: {
    words: `if, unless, provided, provided that, providing, should the, should it, should they, in case, in the event,
      in the event that, on condition, on condition that, as long as, so long as, only if, subject to, depending on,
      dependent on, contingent on, contingent upon, assuming, supposing, were it to, were they to, were he to, if and
      when, once the, so far as, whether or not, whether, barring, given that, or else, otherwise, if not, if need be, if
      necessary, if approved, if ratified, if agreed, if only, even if, should the day come`,
  },
  counterfactual: {
    words: `would have, could have, might have, should have, had it, had they, had he, had she, had the, was to have,
      were to have, would've, could've, had not, if it had, if they had, had been due to, had been meant to, had been
      bound for, had been destined for, never happened, never came to pass, never left, as if, as though, but for, nearly,
      almost, ought to have, instead, in another world`,
  },
  question: {
    words: `?, whether, why, how many, how much, what if, what about, is it true, asked whether, asked if, wonder
      whether, unclear whether, question is, the question, questions, unanswered, remains unclear, unknown, not known, it
      is not known, nobody knows, anyone's guess, open question, riddle, mystery, when asked, asks`,
  },
  demand: {
    verbs: `demand, call for, urge, insist, appeal, press for, plead, want, request, exhort, push for, beg, clamour,
      should, must, ought`,
    words: `calls for, called on, calls on, should, must, ought to, needs to, has to, have to, it is time, let us, we
      want, ultimatum, demanding, the demand, insisting, insisted that, requires`,
  },
  'report-say': {
    verbs: `say, tell, note, add, remark, observe, comment, mention, write, report, speak, explain, inform, advise,
      announce, answer, reply, respond, recount, relate, describe, put it, go on, continue, recall, post, tweet, read,
      point out, declare, express, communicate, declare, conclude, utter, address, brief`,
    words: `according to, said that, told us, told reporters, told journalists, told the, in a statement, in an
      interview, in an email, in remarks, in the words of, by his account, by her account, by their account, in his words,
      in her words, on record, on the record, as he put it, as she put it, to quote, quoted as saying, quoted, cited,
      citing, quoting, for his part, for her part, for its part, on his account, per`,
  },
  'report-claim': {
    verbs: `claim, allege, assert, contend, maintain, argue, insist, purport, profess, charge, accuse, declare, suggest,
      believe, reckon, hold, swear, avow, aver, testify, make out, estimate, suspect, assume, think, consider, protest`,
    words: `supposed, so-called, alleged, claims, the claim, in his view, in her view, in its view, in their view, in
      the eyes of, from the point of view, to hear him, to hear them, its version, his version, her version`,
  },
  'report-confirm': {
    verbs: `confirm, acknowledge, admit, concede, verify, corroborate, attest, own up, own to, grant, recognise, affirm,
      vouch, certify, authenticate, establish, document, validate, substantiate, back up, bear out, prove, disclose`,
    words: `confirmed, confirmation, on record, officially, admitted, acknowledged, on the record, verified, made it
      official, in black and white, undisputed, beyond doubt, no secret that, not denied, did not deny`,
  },
  'report-deny': {
    verbs: `deny, dispute, refute, reject, rebut, contradict, dismiss, disclaim, disavow, disown, rubbish, scotch,
      gainsay, contest, repudiate, challenge, play down, negate, quash, brush aside, poo-poo`,
    words: `denied, denial, contrary to, no truth, not true, false, untrue, neither confirmed nor denied, unaware,
      refuses to accept, would not accept`,
  },
  'report-hint': {
    verbs: `hint, suggest, imply, intimate, insinuate, signal, indicate, let slip, let on, let it be understood, let be
      known, give to understand, leave open, leave ~ open, allude, infer, whisper, mutter, murmur, speculate, guess,
      predict, tease, not rule out, drop ~ hint`,
    words: `a hint, between the lines, off the record, hinted, suggests, a sign, signs, word is, indications,
      indication`,
  },
  'report-disclose': {
    verbs: `reveal, disclose, divulge, leak, expose, uncover, unearth, unveil, let out, come to light, emerge, surface,
      transpire, come out, make known, learn, find out, discover, obtain, break ~ story, get wind of, reach, trickle out,
      publish, declassify, blow the whistle`,
    words: `it emerged, emerged that, has emerged, it turns out, turned out, came to light, has learned, has learnt, we
      have learned, leaked, revelation, revelations, scoop, exclusive, first reported, first reported by, reported by, as
      reported, it transpired, has since emerged, whistle-blower, whistleblower`,
  },
  anonymity: {
    nouns: `anonymous source, source, official familiar, person familiar, insider, unnamed official, senior official,
      diplomatic source, government source, security source, aide, source close, military source, airport worker, adviser,
      former official, source with knowledge, person briefed, official briefed, intermediary`,
    words: `on condition of anonymity, condition of anonymity, speaking anonymously, spoke anonymously, asked not to be
      named, asked not to be identified, asking not to be named, did not want to be named, declined to be named, declined
      to be identified, not authorised to speak, not authorised to talk, not permitted to speak, who was not authorised,
      who were not authorised, unnamed, anonymous, anonymously, familiar with, with knowledge of, close to the, who knows
      the file, briefed on, privy to, off the record, requested anonymity, because of the sensitivity, fearing reprisals,
      for fear of reprisals, who would not be named, who won't be named, withheld his name, two people with, three people
      with, two officials, three officials, one official, an official, a diplomat, a source, sources, sources say, sources
      said, insiders, in private, privately, nameless`,
  },
  'own-reporting': {
    words: `this newspaper, our reporter, our reporters, our correspondent, this paper, this agency, a witness,
      witnesses, eyewitness, eyewitnesses, we saw, we spoke, told us, seen by us, our newsroom, this outlet, this website,
      reporters saw, a reporter, a photographer, footage, video, pictures, photographs, images, flight-tracking data,
      flight tracking, flight data, radar, satellite images, visited by, we asked, shown to us, wrote to us, our sources,
      data shows, data showed, tracking data, plane spotters`,
  },
  'time-past': {
    words: `ago, last week, last month, last year, yesterday, earlier this year, earlier this month, earlier this week,
      earlier, previously, in the past, since, formerly, the day before, the week before, the year before, the previous,
      last spring, last summer, last autumn, last winter, last night, overnight, recently, lately, days earlier, weeks
      earlier, months earlier, years earlier, two years ago, a year ago, a month ago, a week ago, back in, back then, at
      the time, by then, already, in recent days, in recent weeks, in recent months, until recently, at first, initially,
      originally, before that, decade ago, historically, meanwhile`,
  },
  'time-now': {
    words: `now, today, currently, at present, at the moment, presently, nowadays, as of, still, on monday, on tuesday,
      on wednesday, on thursday, on friday, on saturday, on sunday, this week, this month, this morning, this afternoon,
      this evening, tonight, so far, to date, since then, this year, these days, as things stand, for the moment, ongoing,
      just, minutes ago, hours ago, breaking, meanwhile, latest`,
  },
  'time-sequence': {
    words: `after, before, later, days later, weeks later, months later, years later, then, afterwards, thereafter,
      subsequently, following, in the wake of, on the heels of, within hours, hours later, the next day, the following
      day, the same day, the same week, a day later, two days later, a week later, a month later, a year later, weeks
      after, days after, months after, shortly after, soon after, eventually, in turn, finally, at last, in the end, no
      sooner, upon, once, meanwhile, until, by the time, in between, ever since, at the same time, simultaneously, on the
      eve of, ahead of`,
  },
  contrast: {
    words: `but, however, although, though, even though, while, whereas, yet, despite, in spite of, nevertheless,
      nonetheless, still, on the other hand, by contrast, in contrast, instead, rather, unlike, conversely, even so, all
      the same, that said, then again, on paper, in practice, in reality, in fact, in truth, actually, notwithstanding,
      regardless, against that, for all, except that, not so, otherwise`,
  },
  addition: {
    words: `also, too, as well, likewise, similarly, in addition, moreover, furthermore, besides, what is more, and so
      did, so has, so have, so did, as did, as has, joined, joins, joining, joined by, following, followed by, followed
      suit, follow suit, a further, further, the latest, the second, the third, the fourth, the fifth, the sixth, among
      them, along with, together with, alongside, including, the latest country, the first country, the first african, the
      third country, adding to, ditto, all of them, in turn`,
  },
  comparison: {
    words: `similar, similar to, like, same as, compared with, compared to, in comparison, modelled on, modeled on,
      inspired by, reminiscent, echo, echoes, echoing, copy, copied, follows the model, along the lines of, akin to,
      unlike, in the mould of, template, precedent, version of, styled on, based on, resembles, resembling, comparable,
      borrowed from, mirrors, twin, twins, sister, as with, model for`,
  },
  'topic-shift': {
    words: `separately, in other news, elsewhere, meanwhile, in a separate, in another development, on another matter,
      also in the news, in brief, briefs, also today, in sport, weather, markets, corrections, editor's note, read more,
      related, subscribe, background, recap, timeline, at a glance, what we know, explained, q&a, analysis, opinion,
      editorial, comment, letters, week ahead, diary`,
  },
  narrative: {
    words: `i, we, she, he, my, our, me, us, remembers, recalls, recalled, remembered, his mother, her mother, his
      brother, his wife, her husband, over the phone, by telephone, through an interpreter, tears, cried, wept, prays,
      sits, sat, smiles, smiled, laughs, laughed, dreams, waits, waited, woke, sleeps, slept, whispered, told his family,
      a photograph, on the wall, the window, hugged, the smell`,
  },
  emphasis: {
    words: `categorically, flatly, firmly, strongly, vehemently, absolutely, totally, completely, entirely, never ever,
      in the strongest terms, unequivocally, plainly, clearly, roundly, simply, utterly, outright, point-blank, at all,
      whatsoever, definitively, decisively, formally, officially, publicly, expressly, explicitly, once and for all, for
      the record, bluntly`,
  },
  'headline-tag': {
    words: `breaking, update, exclusive, just in, alert, snap, urgent, developing, watch, live, flash, lead, recasts,
      adds, writethru, corrects, fact box, factbox, explainer, newsletter, roundup, digest, gmt, am, pm, dateline, staff,
      agencies`,
  },
}
