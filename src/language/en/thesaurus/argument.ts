import type { Family } from '../expand.ts'

/** For and against: blame, fear, harm, insult; and the reasons by which governments answer. */
export const argument: Readonly<Record<string, Family>> = {
  criticise: {
    verbs: `criticise, condemn, denounce, slam, blast, decry, deplore, attack, assail, lambast, lambaste, lash, lash
      out, lash out at, hit out at, hit out, rail, rail against, rip, rip into, tear into, savage, pillory, berate,
      castigate, chide, censure, rebuke, reproach, scold, upbraid, deride, mock, ridicule, scorn, lampoon, jeer, scoff,
      sneer, bemoan, lament, regret, deprecate, disapprove, object, object to, take issue, take issue with, take
      exception, find fault, fault, blame, accuse, charge, allege, complain, complain of, complain that, protest, protest
      against, question, cast doubt, cast doubt on, doubt, raise doubts, raise questions, raise concerns, raise alarm,
      raise the alarm, sound the alarm, raise ~ eyebrows, quarrel with, inveigh, fulminate, fume, thunder, storm, bristle,
      seethe, vent, cry foul, cry shame, shame, call out, take ~ to task, take aim at, point ~ finger, take ~ swipe, speak
      out, speak out against, oppose, campaign against, repudiate, reprove, admonish, revile, vilify, disparage, dub,
      brand, label, call, call ~ a disgrace, liken ~ to, compare ~ to, describe ~ as, term, style, dismiss as, write off,
      demand, want answers, want to know, asks why, see in it`,
    nouns: `criticism, condemnation, outcry, backlash, uproar, furore, furor, outrage, anger, protest, objection,
      rebuke, censure, complaint, broadside, attack, flak, indignation, dismay, disquiet, unease, opposition, controversy,
      storm, fury, scorn, derision, disapproval, resentment, charge, accusation, allegation, reproach, blame,
      finger-pointing, open letter, petition, demonstration, vigil, sit-in, boycott, motion of censure`,
    words: `critical of, scathing, sharply critical, under fire, come under fire, came under fire, drew fire, drew
      criticism, up in arms, at odds with, dead against, opposed to, highly critical, hostile to, sceptical, skeptical,
      disappointed, appalled, outraged, horrified, aghast, furious, angry, dismayed, indignant`,
  },
  warn: {
    verbs: `warn, warn of, warn that, caution, alert, sound the alarm, raise the alarm, flag, flag up, signal ~ danger,
      foresee, predict, forewarn, remind, advise against, urge against, counsel against, draw attention to, point out,
      point to, stress, underline, highlight, urge, call on, call for, recall, admonish, plead, insist`,
    nouns: `warning, caution, alarm, alarm bell, red flag, caveat, alert, reminder, risk, danger, peril, hazard,
      threat`,
    words: `at risk, at risk of, in danger, in danger of, real risk, dangerous, dangerous precedent, slippery slope,
      perilous, hazardous, risky, precedent, sets a precedent, ticking bomb`,
  },
  fear: {
    verbs: `fear, worry, be worried, be concerned, be afraid, be alarmed, dread, agonise, fret, tremble, express
      concern, express alarm, express unease, express fear, express fears, voice concern, voice concerns, voice alarm,
      voice fears, have concerns, have misgivings, have doubts, suspect, be anxious, be uneasy, be troubled, be disturbed,
      lose sleep, wonder, shudder, despair`,
    nouns: `fear, worry, concern, anxiety, alarm, misgiving, apprehension, unease, qualm, reservation, doubt, suspicion,
      dread, disquiet, foreboding, nightmare, scruple, terror, grave concern, deep concern, serious concern`,
    words: `worried, concerned, alarmed, afraid, anxious, uneasy, troubled, troubling, worrying, alarming, disturbing,
      deeply concerned, gravely concerned, fearful, sceptical, frightened, scared, terrified`,
  },
  harm: {
    verbs: `torture, persecute, kill, murder, beat, abuse, mistreat, ill-treat, maltreat, rape, execute, disappear,
      enslave, traffic, brutalise, whip, harass, intimidate, hang, exploit, extort, kidnap, vanish, starve, suffer, die,
      assault, traumatise, strip, humiliate, cane, flog, harm, hurt, endanger, imperil, jeopardise, expose ~ to, imprison,
      silence`,
    nouns: `torture, persecution, death, ill-treatment, mistreatment, maltreatment, abuse, beating, violence, execution,
      enforced disappearance, disappearance, trafficking, slavery, rape, harm, peril, danger, suicide, self-harm,
      starvation, trauma, harassment, extortion, death sentence, death penalty, war, civil war, conflict, famine,
      brutality, cruelty, hardship, destitution, misery, suffering, exploitation, threat, ordeal, genocide, lynching,
      xenophobia, kidnapping, mob, hunger, nightmare, cholera, ransom, death squad, victim`,
    words: `unsafe, not safe, dangerous, war-torn, conflict-ridden, unstable, inhuman, degrading, cruel, inhumane,
      lethal, deadly, life-threatening, in harm's way, into danger, into the arms of, life and limb, gay, lgbt,
      homosexuality, repressive, authoritarian, autocratic, dissidents, do not travel, on the brink of war, volatile,
      lawless, brutal, homophobic`,
  },
  refoulement: {
    nouns: `refoulement, chain refoulement, indirect refoulement, onward refoulement, onward return, persecution,
      non-refoulement, country they fled, country that they fled, homeland they fled, persecutor, torturer, chain
      deportation, onward deportation`,
    words: `refouled, sent back to danger, sent back to persecution, back into danger, back to the countries they fled,
      back to the country they fled, returned to danger, back where they fled, into the hands of those, hands of the
      persecutors, to the state that tortured, by the back door, through the back door, fled from, whence they fled, where
      they face, where they faced, where he faces, where they could face, where they may face, well-founded fear, fear of
      persecution, risk of being sent on, sent on to, passed on to, no guarantee, no guarantees, without guarantees,
      protection from removal, withholding of removal, in circumvention of, circumvent, circumventing, sidestep, loophole,
      end run, end-run, by proxy, laundering`,
  },
  'rights-violation': {
    verbs: `violate, breach, flout, trample, trample on, ride roughshod over, ignore, disregard, defy, undermine,
      contravene, erode, infringe, circumvent, bypass, skirt, evade, dodge, shirk, abdicate, offend`,
    nouns: `violation, breach, rights abuse, human rights abuse, human rights violation, abuse, abuser, human rights
      record, rights record, track record, record, human right, right, dignity, due process, arbitrary detention, rule of
      law, international law, refugee convention, obligation, impunity, illegality, disregard, abdication, repression,
      crackdown, dictatorship, regime, autocrat, police state`,
    words: `human rights, poor human rights record, against international law, in breach of, in violation of, contrary
      to international law, unlawful, illegal, unconstitutional, without due process, no due process, without a hearing,
      without trial, without charge, without lawyers, without access to lawyers, no access to lawyers, denied access,
      access to lawyers, no lawyer, without a lawyer, arbitrarily, against the constitution`,
  },
  secrecy: {
    verbs: `hide, conceal, cover up, withhold, keep ~ secret, keep ~ in the dark, keep ~ dark, refuse to publish, refuse
      to disclose, shroud, cloak, veil, spring ~ on, sneak ~ through, bypass, smuggle ~ through, fail to consult, fail to
      disclose, never consult, leave ~ in the dark, redact, black out, stonewall, muzzle, gag`,
    nouns: `secrecy, secret, cover-up, opacity, lack of transparency, lack of consultation, lack of clarity, lack of
      information, transparency, accountability, scrutiny, oversight, consultation, blank cheque, public debate, debate,
      backroom deal, fait accompli, silence, veil, curtain, black box, secret deal, smokescreen, whitewash, sunlight,
      blackout`,
    words: `secret, secretive, secretly, in secret, opaque, opaquely, shadowy, murky, shrouded in, clandestine, covert,
      hush-hush, undisclosed, unpublished, behind closed doors, behind the backs, behind our backs, behind the curtain, in
      the dark, under cover of, without consultation, without consulting, without debate, without a debate, without
      parliament, without parliamentary, without informing, without telling, without a vote, without public, without
      scrutiny, without transparency, no transparency, not transparent, untransparent, not consulted, nobody consulted,
      nobody was consulted, no one consulted, nobody asked, no debate, not been told, never told, never been told, was
      never told, kept from, learned from the press, from the newspapers, from television, from facebook, from the media,
      from the radio, from twitter, publish the agreement, publish the text, make public, has not been published,
      unaccountable, no text, sight unseen, by stealth, on the quiet, on the sly, hidden, unanswered questions, under the
      table, cloak-and-dagger, rubber stamp, bypassed`,
  },
  'cost-criticism': {
    verbs: `waste, squander, fritter, fritter away, burn, burn through, throw ~ away, pour ~ down, pour ~ into, blow,
      splurge, lavish, bribe, buy off, buy, pay off, sell, sell out, sell ~ for, cash in, profit, auction, rent out,
      fleece, foot, bleed, sink`,
    nouns: `waste, waste of money, bribe, bribery, boondoggle, white elephant, folly, gimmick, stunt, price tag,
      taxpayer, taxpayers' money, public money, money pit, scam, racket, sale, blood money, thirty pieces of silver, hush
      money, dirty money, cash cow, extravagance, payoff, pay-off, kickback, fiasco, debacle, shambles, farce, circus,
      pantomime, charade, headline-grabber, sop, corruption, profiteer, profiteering, mercenary, price on, bill,
      transaction, human trade, drain, vanity project, sham`,
    words: `wasteful, costly, expensive, exorbitant, extortionate, extravagant, eye-watering, astronomical, lavish, down
      the drain, into the sea, out of the window, for nothing, per head, per person, per migrant, value for money, poor
      value, no value, not value for money, hotel in, more than a night, transactional, pay to play, bought, sold, for
      sale, for a fee, at taxpayers' expense, sold out, sold off, corrupt, could have been spent, could have paid for,
      better spent, would be cheaper, ruinous, unaffordable, ghost town`,
  },
  outsource: {
    verbs: `outsource, offload, externalise, export, shift ~ responsibility, shift ~ burden, shirk, abdicate, offshore,
      subcontract, pass the buck, wash ~ hands, dump, palm off, foist, treat ~ like, treat ~ as, use ~ as, turn ~ into,
      reduce ~ to, trade in, barter, commodify, buy ~ way, launder, haggle over, push ~ on to, rent ~ out`,
    nouns: `dumping ground, outsourcing, externalisation, offshoring, neo-colonialism, colonialism, colony,
      neocolonialism, colonial, commodity, human trafficking, people-trading, trade in people, trade in humans, human
      cargo, cargo, garbage, rubbish, trash, trash can, bin, dustbin, dump, landfill, warehouse, prison camp, penal
      colony, Guantanamo, Guantánamo, gulag, limbo, purgatory, black hole, legal black hole, no man's land, human
      warehouse, warehousing, parking lot, car park, depository, receptacle, jailer, gaoler, lackey, puppet, errand boy,
      poodle, vassal, client state, banana republic, shell game, cattle, parcel, pawn, bargaining chip, hostage,
      ping-pong, football, pariah, human waste, other people's convict, unwanted, servant, slave trade, doormat,
      subcontractor`,
    words: `dumped, dumping, like cattle, like parcels, like cargo, like goods, like garbage, like animals, other
      people's problems, other people's criminals, someone else's problem, somebody else's, on the poor, on poor
      countries, poorer countries, poor nations, global south, burden-shifting, buck-passing, responsibility-shifting, out
      of sight, out of mind, out of sight out of mind, nimby, at arm's length, not for sale`,
  },
  immoral: {
    nouns: `disgrace, shame, scandal, outrage, cruelty, stain, blot, indignity, inhumanity, abomination, crime, sin,
      injustice, madness, folly, betrayal, hypocrisy, cynicism, racism, insult, travesty, stigma, evil, low point, dark
      day, sad day, race to the bottom, moral bankruptcy, punishment, lottery, humiliation, mockery, atrocity, blasphemy,
      slur, act of cowardice, tyranny`,
    words: `cruel, inhumane, inhuman, immoral, unethical, unconscionable, shameful, shameless, disgraceful, appalling,
      abhorrent, repugnant, barbaric, callous, heartless, cold-hearted, vindictive, punitive, spiteful, cynical,
      hypocritical, racist, xenophobic, outrageous, scandalous, indecent, unacceptable, intolerable, indefensible, unjust,
      unfair, unworthy, ungodly, un-christian, sinful, wicked, evil, despicable, odious, obscene, wrong, morally wrong,
      morally bankrupt, unprincipled, deplorable, reprehensible, irresponsible, reckless, absurd, ludicrous, grotesque,
      kafkaesque, orwellian, dehumanising, humiliating, undignified, lacking in solidarity, without solidarity, contrary
      to our values, against our values, arbitrary, discriminatory, draconian, dystopian, imprudent, imprudence, mad,
      stinks, sham, degrading`,
  },
  ineffective: {
    verbs: `fail, not work, not deter, not stop, achieve nothing, deter nobody, deter no one, solve nothing, miss ~
      point, backfire, not add up, fall short, put off nobody`,
    nouns: `failure, gimmick, distraction, symbol, symbolism, symbolic politics, revolving door, drop in the ocean, drop
      in the bucket, sticking plaster, fig leaf, photo opportunity, mirage, illusion, false hope, pipe dream, dead end,
      flop, non-starter, lottery, theatre, optics, PR exercise, propaganda, smokescreen, wild goose chase, pie in the sky,
      fantasy, toothless tiger`,
    words: `unworkable, ineffective, useless, futile, pointless, doomed, doomed to fail, will not work, won't work, does
      not work, doesn't work, did not work, no deterrent, no evidence, not evidence, no effect, unrealistic, impractical,
      impracticable, half-baked, ill-conceived, ill-thought, ill thought out, unenforceable, counterproductive,
      counter-productive, hollow, empty promise, for show, to no effect, badly planned, chaotic, botched, bungled, flawed,
      performative, electioneering`,
  },
  'local-burden': {
    nouns: `burden, strain, pressure, security threat, security risk, threat to security, crime, criminality, capacity,
      poverty, unemployment, jobless, public service, overcrowding, overcrowded prison, housing shortage, hospital,
      clinic, school, small population, national security, host community, public safety, tourism, brain drain, invasion,
      swamp, jobs, land, displaced, own refugee, sovereignty, self-respect, pride, dependence, constitution, social
      fabric, powder keg, stranger, criminal`,
    words: `cannot cope, can't cope, struggling to cope, cannot feed, can't feed, ill-equipped, not equipped,
      overstretched, overburdened, overwhelmed, swamped, stretched, strained, at breaking point, bursting, poor country,
      one of the poorest, among the poorest, poorest countries, poor, impoverished, no jobs, no houses, no money, too
      small, small island, small country, tiny, fragile, already hosts, already host, already home to, of its own,
      millions of displaced, make room, make them our neighbours, our safety, our children, our daughters, unvetted,
      sovereign, national dignity`,
  },
  defend: {
    verbs: `defend, justify, stand by, stand behind, stand up for, insist, insist that, maintain, argue, contend,
      assert, assure, reassure, vouch, vouch for, swear, pledge, guarantee, promise, emphasise, stress, underline,
      reiterate, reaffirm, point out, point to, retort, counter, reply, respond, parry, shoot back, hit back, fire back,
      snap, shrug, shrug off, brush off, brush aside, wave away, play down, downplay, plead, protest, explain, claim, hold
      that, take pride, be proud, boast, brag, tout, trumpet, hail, praise, laud, celebrate, applaud, welcome, commend,
      extol, credit, champion, support, make no apology, make no apologies, not apologise, refuse to apologise, offer no
      apology, bristle, bristle at, dismiss, reject, rebut, refute, rebuff, deny, denounce, hit out, lecture, retaliate,
      laugh, scoff, turn the tables, ask critics, tell critics, silence critics, remind, put ~ down to, present ~ as,
      portray ~ as, describe ~ as, paint ~ as, cast ~ as, call ~ a gesture, own up, speak for itself`,
    nouns: `defence, defense, justification, rationale, reply, answer, retort, rebuttal, rejoinder, riposte,
      explanation, assurance, reassurance, argument, apology, excuse, self-defence, right of reply, spin`,
    words: `in its defence, in his defence, in her defence, in their defence, in defence of, in response, in reply, on
      the contrary, far from, quite the opposite, unapologetic, undeterred, unrepentant, confident, proud, rightly,
      nothing to hide, nothing to apologise, nothing to be ashamed, nothing wrong, no different, for the sake of, in order
      to, so that, the reason, reason being, after all`,
  },
  rebut: {
    verbs: `dismiss, reject, refute, rebut, deny, brush aside, brush off, shrug off, wave away, rubbish, scoff at,
      pooh-pooh, laugh off, counter, contradict, contest, dispute, play down, take exception, resent, turn aside, decry,
      push back, push back against, hit back, quarrel with, deflect, debunk`,
    words: `baseless, unfounded, groundless, false, untrue, malicious, politically motivated, mischievous, misleading,
      ill-informed, misinformed, ignorant, prejudiced, exaggerated, hysterical, hysteria, scaremongering, fearmongering,
      fear-mongering, smear, smear campaign, propaganda, disinformation, misinformation, sour grapes, naive, armchair
      critics, nonsense, cheap, hypocrisy, double standards, colonial mindset, patronising, painted too black, activist
      judges, rogue judge, rogue judges, judicial activism, activist judge, overreach, political judges, lefty lawyers,
      do-gooders, critics, the critics, detractors, naysayers, so-called, not bribes, not a bribe, not about money, no
      money, nothing to do with, not for money, not for sale, not a dumping ground, no secret, nothing secret, nothing
      sinister, has nothing to hide, lies`,
  },
  'argue-sovereignty': {
    nouns: `sovereign right, sovereignty, sovereign decision, national interest, mandate, prerogative,
      self-determination, executive power, executive authority, will of the people, independence, right to decide, foreign
      policy, control of borders, border control, secure border, taking back control, own affair, internal affair`,
    words: `sovereign, sovereign state, sovereign nation, in the national interest, our own decision, no one dictates,
      nobody dictates, free to choose, own decision, own choice, own laws, on our terms, on its own terms, our right,
      every right, its right, our borders, matter for, will of the voters, elected to, promised voters, kept a promise,
      keeping a promise, keeps its promises, promise made, mandate from`,
  },
  'argue-humanitarian': {
    nouns: `humanitarian gesture, humanitarian ground, solidarity, compassion, pan-africanism, brotherhood, brother,
      sister, kindness, hospitality, generosity, humanity, charity, second chance, new start, fresh start, dignity, mercy,
      tradition of welcome, tradition of hospitality, haven, refuge, moral duty, moral obligation, helping hand, empathy,
      refugees ourselves, safe haven, African brother, fellow African, act of faith, good deed, good neighbour, good
      samaritan, burden sharing, burden-sharing, responsibility-sharing, shared responsibility, land of asylum, African
      solidarity, help`,
    words: `humanitarian, on humanitarian grounds, out of compassion, out of solidarity, compassionate, humane,
      merciful, hospitable, we were refugees, once refugees, refugees ourselves, know what it is, knows what it is, been
      displaced, our history, welcomed, dignified, dignity, kinder, saving lives, save lives, lives are saved, with open
      arms, chance to start again, better life, a better life, opportunity, decent, christian, ubuntu, teranga, stranded,
      otherwise be, sparing them`,
  },
  'argue-deterrence': {
    verbs: `deter, discourage, dissuade, break ~ business model, smash ~ gangs, stop ~ boats, combat smuggling, send ~
      message, send ~ signal, curb, stem, undercut, take ~ incentive, put off, reduce ~ crossings, cut ~ crossings, crush,
      dry up`,
    nouns: `deterrent, deterrence, business model, smuggler, people smuggler, trafficker, smuggling gang, gang, small
      boat, crossing, illegal crossing, illegal migration, irregular migration, illegal immigration, pull factor, message,
      signal, dangerous journey, dangerous crossing, criminal network, people smuggling, stopping the boats, dinghy,
      channel crossing, order at the border, queue-jumper, loophole`,
    words: `deterrent effect, stop the boats, break the business model, saves lives, save lives at sea, works, is
      working, it works, working as intended, numbers are down, numbers fell, arrivals fell, arrivals are down, crossings
      fell, game changer, game-changer, a model, example for others, trailblazing, innovative, new solutions, bold`,
  },
  'argue-safety': {
    verbs: `screen, vet, protect, respect, honour, look after, treat, monitor, comply, care for, safeguard, check`,
    nouns: `safe country, safe third country, secure place, safety, security, public safety, assurance, diplomatic
      assurance, safeguard, screening, vetting, standard, international standard, track record, stability, monitoring
      committee, good condition, protection, rule of law, guarantee, safe haven, medical check, convention`,
    words: `safe, secure, safe and secure, suitable, stable, well looked after, well treated, treated well, treated with
      dignity, well cared for, in good hands, in good health, no danger, poses no threat, pose no threat, no threat, not
      dangerous, no risk, no criminals, no criminal, vetted, screened, thoroughly vetted, fully respected, respects human
      rights, respect human rights, respect for human rights, dignified conditions, meets international standards,
      international standards, clean country, one of the safest, among the safest, record speaks for itself, has hosted,
      hosts refugees, hosting refugees, experience of hosting, generous refugee policy, no one will be harmed, nobody will
      be harmed, free to, voluntarily`,
  },
  'argue-crime': {
    nouns: `worst of the worst, criminal, criminal alien, illegal alien, monster, gang member, murderer, rapist,
      terrorist, violent criminal, public safety, American people, law and order, national security, invasion, threat,
      predator, savage, enemy, law-abiding citizen`,
    words: `uniquely barbaric, so barbaric, make America safe, make America safe again, off our streets, off the
      streets, out of our country, keep Americans safe, protect the American people, safer, dangerous criminals, no right
      to be, broke the law, had no right, refused to take them back, won't take them back, would not take them back, whose
      home countries, own countries refused, no other country, their own countries would not, recalcitrant, bad people,
      thugs`,
  },
  'argue-legal': {
    words: `fully lawful, entirely legal, within the law, in line with international law, in full compliance, in
      accordance with the law, in accordance with international, complies with, complied with, consistent with our,
      international obligations, respects the constitution, no need for ratification, does not need ratification, need not
      be ratified, not a treaty, no parliamentary approval is needed, cabinet approved, legal basis, existing law, already
      law, under existing law, ECOWAS, free movement, protocol on free movement, visa-free, follows the law, well
      established, the law allows, law permits, ordinary cooperation, routine, confidential by nature, diplomatic norms,
      operational security, binding assurances, due process, given due process, every opportunity, own channels`,
  },
  'argue-benefit': {
    nouns: `benefit, investment, partnership, friendship, good relation, strategic partnership, cooperation, ally,
      friend, mutual benefit, win-win, growth, labour shortage, worker, economy, development, jobs, skill, visa waiver,
      trade preference, tariff relief, remittance, goodwill, credit, gain, savings, cheaper option, value for money, price
      worth paying, taxpayer, rental income`,
    words: `win-win, in our interest, mutually beneficial, cheaper, cheaper than, saves money, save money, pays for
      itself, would cost more, cost far more, will save, saving the taxpayer, good for, for the benefit of, strengthen
      relations, deepen ties, strong partner, trusted partner, reliable partner, honours its commitments, lives up to,
      kept its word, keeps its word, good for its word, in good faith, delivered on, met its obligations, nothing in
      return, got nothing in return, asked for nothing, cost us nothing, costs nothing, no cost, without a penny, not a
      cent, the alternative, to refuse would`,
  },
}
