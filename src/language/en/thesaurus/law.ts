import type { Family } from '../expand.ts'

/** Courts and their doings: who sues, who judges, what is ordered, blocked, allowed, found unlawful. */
export const law: Readonly<Record<string, Family>> = {
  court: {
    nouns: `court, tribunal, supreme court, high court, court of appeal, court of appeals, appeals court, appeal court,
      district court, federal court, constitutional court, constitutional tribunal, administrative court, divisional
      court, senior court, court of cassation, council of state, court of justice, european court of justice, european
      court of human rights, human rights court, circuit court, appellate court, first circuit, fourth circuit, fifth
      circuit, ninth circuit, bench, full court, full bench, panel, grand chamber, chamber, magistrates' court, county
      court, regional court, provincial court, top court, highest court, apex court, judiciary, privy council,
      inter-american court, caribbean court of justice, ecowas court, east african court of justice, justice of the peace,
      registry, docket, courthouse, immigration court, immigration tribunal, upper tribunal`,
    words: `cassation, the hague court, strasbourg, luxembourg, cjeu, ecj, ecthr, scotus, court's, courts, en banc, in
      chambers`,
  },
  judge: {
    nouns: `judge, justice, magistrate, chief justice, chief judge, law lord, federal judge, district judge, high court
      judge, jurist, panel, presiding judge, advocate general, advocate-general, bench, president of the court, juror,
      master, recorder, circuit judge, registrar, judicial officer, investigating judge, duty judge, appellate judge, full
      bench, majority, dissent, dissenting judge`,
    words: `the judges, judicial, robed, his honour, her honour, lordship, lordships, j`,
  },
  lawyer: {
    nouns: `lawyer, attorney, counsel, barrister, solicitor, advocate, legal team, legal aid, law firm, QC, KC, silk,
      defence lawyer, defender, public defender, human rights lawyer, immigration lawyer, litigator, jurist, bar
      association, law society, legal representative, legal adviser, prosecutor, attorney general, solicitor general,
      state attorney, notary, bar, law clinic, paralegal, client, litigant, legal charity`,
    words: `pro bono, for the men, for the applicants, for the plaintiffs, for the petitioners, acting for, represents,
      representing, on behalf of, legal defence`,
  },
  sue: {
    verbs: `sue, file, file ~ suit, file ~ lawsuit, file ~ petition, file ~ motion, file ~ complaint, lodge, lodge ~
      petition, lodge ~ complaint, lodge ~ appeal, bring ~ case, bring ~ suit, bring ~ action, bring ~ claim, bring ~
      challenge, take ~ to court, haul ~ before, haul ~ into court, drag ~ before, drag ~ to court, drag ~ into court, go
      to court, go to law, turn to ~ court, run to ~ court, challenge, contest, petition, litigate, seek ~ injunction,
      seek ~ order, seek ~ review, seek ~ declaration, seek judicial review, apply to ~ court, apply for ~ injunction,
      apply for, move, plead, pray, ask ~ court, ask ~ judge, ask ~ judges, ask ~ justices, ask ~ tribunal, urge ~ court,
      urge ~ judge, start ~ proceedings, open ~ proceedings, institute ~ proceedings, launch ~ challenge, launch ~ case,
      mount ~ challenge, serve ~ papers, issue ~ writ, refer ~ to court, seise, seize ~ court, take legal action, threaten
      legal action, threaten to sue, instruct lawyers, take ~ on, impugn, dispute ~ legality, have ~ declared, have ~
      annulled, have ~ undone, have ~ voided`,
    words: `went to court, in court, before the court, before the courts, before a judge, before the judges, legal
      action, legal challenge, class action`,
  },
  'suit-noun': {
    nouns: `lawsuit, suit, case, legal challenge, challenge, petition, motion, complaint, application, claim, writ,
      habeas corpus petition, habeas petition, class action, judicial review, constitutional challenge, filing, plea,
      action, proceeding, legal action, legal proceeding, litigation, originating summons, summons, emergency application,
      emergency motion, interim application, reference, request for an injunction, injunction application, brief,
      pleading, amparo, writ of amparo, constitutional petition, test case, docket, bid, court action, court case, court
      challenge, court battle, legal battle, court fight, legal fight, notice of motion, affidavit, declaration,
      counterclaim, appeal, submission`,
    words: `habeas corpus, certiorari, mandamus, public interest litigation, versus, in re`,
  },
  appeal: {
    verbs: `appeal, appeal against, lodge ~ appeal, file ~ appeal, cross-appeal, seek ~ leave to appeal, seek leave, ask
      for ~ stay, seek ~ stay, challenge ~ ruling, contest ~ ruling, petition ~ for review, take ~ to the supreme court,
      go to cassation, ask ~ to lift, ask ~ to overturn, ask ~ to reverse, ask ~ to reconsider, ask ~ to stay, escalate`,
    nouns: `appeal, cross-appeal, leave to appeal, permission to appeal, notice of appeal, appellant, emergency appeal,
      cassation, rehearing, special leave, petition for certiorari, request for a stay, further appeal, second appeal`,
    words: `on appeal, appellate, will appeal, to appeal, appealed, under appeal`,
  },
  arbitration: {
    verbs: `arbitrate, open ~ arbitration, start ~ arbitration, take ~ to arbitration, refer ~ to arbitration, invoke ~
      arbitration, go to arbitration, notify ~ dispute`,
    nouns: `arbitration, arbitrator, arbitral tribunal, arbitral award, notice of arbitration, permanent court of
      arbitration, arbitral proceeding, dispute settlement, mediation, mediator, interstate claim, inter-state claim,
      conciliation, statement of claim, tribunal, award`,
    words: `arbitral, the hague`,
  },
  'ruling-noun': {
    nouns: `ruling, judgment, judgement, decision, order, verdict, injunction, preliminary injunction, temporary
      restraining order, restraining order, stay, interim order, interim measure, decree, opinion, finding, holding, writ,
      declaration, majority opinion, dissent, court order, nationwide injunction, conservatory order, administrative stay,
      interim relief, relief, order nisi, reasons, sentence, precedent, directive, provisional measure, rule 39 measure,
      rule 39 indication, memorandum opinion, adjudication, mandate, interlocutory order`,
    words: `TRO, unanimous, unanimously, by a majority, six to three, 6-3, 5-4, 7-2, 6-1, two to one, 2-1, 3-0, split
      decision, without dissent, dissenting, brief order, unsigned order, shadow docket`,
  },
  'rule-verb': {
    verbs: `rule, hold, find, decide, order, direct, decree, declare, adjudge, pronounce, determine, conclude, enjoin,
      instruct, command, require, reason, bid, say, grant, issue, hand down, deliver, give judgment, give ruling, affirm,
      side with, come down, sentence, convict, spell out, make clear, oblige, tell, reserve judgment, overrule, note,
      opine, adjourn, extend, refer`,
    words: `ruled, ruling that, found that, held that, ordered that, declared that, the court said, judges said, was
      ordered, were ordered, so ordered`,
  },
  'court-block': {
    verbs: `block, halt, stop, bar, stay, enjoin, freeze, suspend, restrain, forbid, prohibit, prevent, ban, injunct,
      ground, pause, put ~ on hold, put ~ on ice, hold up, hold ~ back, delay, thwart, stymie, frustrate, foil, interdict,
      preclude, intervene, step in, stand in the way, tie ~ hands, throw ~ spanner, throw ~ wrench, put paid to, put ~
      stop to, pull ~ brake, slam ~ brakes, turn ~ around, make ~ divert, divert, keep ~ from, spare, pluck ~ off, take ~
      off the plane, withhold ~ stamp, refuse to validate, decline to validate, not validate, decline to endorse, refuse
      to endorse, refuse to confirm, decline to confirm, refuse to renew, not sign off, not uphold, order ~ back, order ~
      released, order ~ return, order ~ to return, order ~ to bring back, order ~ release, order ~ not to, require ~
      notice, require ~ hearing, tell ~ to sit still, tell ~ to wait, bid ~ wait, extend ~ injunction, extend ~ order,
      keep ~ in place, void, quash, set aside, set ~ aside, strike down, tie up, derail, torpedo, scupper, sink, kill, curb, rein in,
      clip`,
    words: `no flights until, not to remove, not to deport, may not be removed, may not be deported, may not be sent,
      nobody may be, cannot be removed, cannot be deported, cannot be sent, shall not be removed, shall not be sent, must
      be given, must have notice, written notice, meaningful opportunity, meaningful chance, without notice, without a
      chance, chance to object, chance to contest, pending a hearing, pending appeal, pending the hearing, until a
      hearing, eleventh-hour, eleventh hour, last-minute, last minute, at the last minute, minutes before, hours before`,
  },
  'court-allow': {
    verbs: `allow, permit, let ~ go ahead, clear, clear ~ way, clear ~ path, green-light, give ~ green light, give ~
      go-ahead, lift ~ stay, lift ~ injunction, lift ~ order, lift, lift ~ block, set aside, set ~ aside, dissolve, vacate, overturn,
      reverse, dismiss, throw out, throw ~ out, reject, deny, decline, refuse, refuse to block, refuse to halt, refuse to
      stop, refuse to intervene, decline to block, decline to halt, decline to intervene, decline to stop, refuse ~
      injunction, refuse ~ application, uphold, side with ~ government, side with ~ administration, find for, pause ~
      ruling, pause ~ order, stay ~ order, stay ~ ruling, stay ~ injunction, stay ~ judgment, wave ~ through, open ~ way,
      pave ~ way, remove ~ hurdle, remove ~ obstacle, strike out, let ~ lapse, let ~ drop, narrow, not stand in the way,
      keep ~ hands off, not touch, free ~ to, leave ~ in place, vindicate, wash ~ hands, non-suit`,
    words: `may proceed, can proceed, could proceed, free to, may resume, can resume, go ahead, goes ahead, go the
      government's way, went the government's way, lacks jurisdiction, lacked jurisdiction, no jurisdiction, lacked power,
      lacks power, no standing, want of standing, lack of standing, lacked standing, moot, dismissed, thrown out,
      inadmissible, premature, out of time, on a technicality, on a point of timing, while litigation continues, while the
      case proceeds, hands tied, found his hands tied, found her hands tied`,
  },
  unlawful: {
    verbs: `strike down, strike ~ down, invalidate, void, annul, nullify, quash, violate, breach, contravene, flout,
      exceed ~ powers, overstep, usurp, transgress, infringe, offend against`,
    nouns: `breach, violation, illegality, nullity, unconstitutionality, infringement, contempt, abuse of power, ultra
      vires, excess of power, flaw`,
    words: `unlawful, unlawfully, illegal, illegally, unconstitutional, unconstitutionally, invalid, void, null and
      void, null, ultra vires, contrary to the constitution, contrary to law, contrary to international law, in breach of,
      in violation of, against the law, against the constitution, not lawful, not legal, no legal basis, without legal
      basis, without lawful authority, without authority, beyond its powers, beyond his powers, of no effect, of no legal
      effect, incompatible with, not a safe country, not safe, not a safe third country, substantial grounds, real risk,
      without due process, denied due process, no due process, due process, arbitrary, irrational, struck down, exceeded
      its powers, exceeded their powers, clearly violate, breached the constitution, wrongful, wrongfully, deported in
      error, mistakenly, by mistake`,
  },
  lawful: {
    verbs: `uphold, vindicate, validate, affirm, endorse`,
    words: `lawful, lawfully, legal, legally, constitutional, valid, upheld, within its powers, within the law,
      consistent with, compatible with, in line with, in accordance with, in keeping with, complies with, in compliance
      with, comply with, complied with, in conformity with, above board, perfectly legal, entirely legal, fully lawful,
      safe third country, no breach, not unlawful, not illegal, not unconstitutional, by the book, meets all,
      international obligations, international law, rule of law, legitimate, legality, due process is`,
  },
  dismiss: {
    verbs: `dismiss, throw out, throw ~ out, strike out, reject, refuse, deny, turn down, discontinue, withdraw, toss,
      toss out, decline to hear, refuse leave, refuse permission`,
    words: `dismissed, thrown out, struck out, with costs, denied certiorari, no standing, want of standing, moot,
      time-barred, inadmissible, without merit, leave refused`,
  },
  hearing: {
    verbs: `hear, argue, adjourn, list, plead, testify, reserve judgment, reserve, fix ~ date, set ~ date, consider`,
    nouns: `hearing, oral argument, argument, submission, trial, adjournment, docket, case management, testimony,
      courtroom, dock, gallery, session, deposition, evidence, witness, cross-examination, transcript, ex parte hearing,
      pleading, conference, term, sitting`,
    words: `in open court, ex parte, on the merits, sub judice, before judges, before the bench, in the dock, seised,
      listed for, part-heard, decision is expected, judgment is expected, judgment was reserved, remains undecided,
      undecided, pending before, still pending`,
  },
  'law-terms': {
    nouns: `constitution, article, section, statute, alien enemies act, wartime law, refugee convention, geneva
      convention, convention against torture, human rights act, european convention, charter, treaty obligation,
      jurisdiction, standing, due process, habeas corpus, remedy, jurisprudence, clause, subsection, paragraph, human
      rights law, international law, directive, regulation, precedent, right, procedure, law, plaintiff, petitioner,
      applicant, respondent, defendant, appellant, claimant, interested party, intervener, amicus, party, 1951
      convention`,
    words: `constitutional, statutory, judicial, legal, judicially, extrajudicial, in law, bill of rights, due process,
      separation of powers`,
  },
  outcome: {
    verbs: `win, lose, prevail, succeed, fail, triumph, defeat, suffer ~ defeat, score ~ victory, deal ~ blow, rebuff,
      rebuke, vindicate, hand ~ victory, hand ~ defeat, grant, go against, go ~ way`,
    nouns: `victory, defeat, setback, blow, win, loss, reprieve, lifeline, relief, costs, damages, compensation,
      remedy`,
    words: `in favour of, in favor of, against the government, for the government, in the government's favour`,
  },
}
