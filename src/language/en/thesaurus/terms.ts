import type { Family } from '../expand.ts'

/** Conditions of an arrangement: who may come, who decides, what they get, for how long, who watches, who pays. */
export const terms: Readonly<Record<string, Family>> = {
  condition: {
    nouns: `condition, term, clause, provision, proviso, caveat, stipulation, requirement, criterion, safeguard,
      guarantee, article, rule, red line, paragraph, restriction, rider, string, exception, exemption, precondition, fine
      print, small print, asterisk, limitation, commitment, obligation, undertaking, principle`,
    verbs: `stipulate, provide, provide that, specify, lay down, set out, require, oblige, commit, bind, entitle,
      guarantee, prescribe, exclude, reserve, allow for, foresee, spell out, exempt, insist on, reserve ~ right, impose,
      restrict, mandate, prohibit, contain, attach`,
    words: `provided that, provided, providing, on condition, on condition that, on the condition, as long as, so long
      as, only if, only when, only those, only people, subject to, unless, except, except for, excepting, save for, under
      the terms, under the agreement, under the deal, under the arrangement, under the memorandum, under the pact, under
      it, under the scheme, according to the agreement, according to the text, the deal says, the text says, the agreement
      says, the terms, in principle, in return, with strings attached, may be, shall be, must be, must have, would have
      to, has to be, have to be, is limited to, are limited to, limited to, restricted to, reserved for, entitled to,
      obliged to, it provides`,
  },
  'terms-eligibility': {
    nouns: `eligibility, criterion, nationality, profile, category, criminal record, minor, unaccompanied minor,
      unaccompanied child, lone child, child, family, age, sex offender, health condition, region, language, west african,
      african, national, convicted criminal, adult, rap sheet, single man, woman, record, conviction, citizen of, spanish
      speaker, asylum claim, vulnerable person, class, ineligible person, exclusion, refused asylum seeker, clean sheet`,
    words: `eligible, ineligible, excluded, exempt, exempted, barred, no minors, no children, no unaccompanied, without
      a criminal record, no criminal record, no criminals, with no criminal, criminal past, clean record, no convicts, no
      one with, nobody with, not those with, not people with, only africans, from africa, from african countries, african
      countries, african nationality, african origin, from the region, from neighbouring, of the region, from west africa,
      west africans, west african, ecowas, caricom, caribbean, central american, spanish-speaking, spanish speakers,
      families with children, single men, adult men, only adults, adults only, non-violent, not dangerous, never been
      charged, never charged, without convictions, prefer, prefers, preferably, preference, alone, exclusively, only
      nationals, nationals of, nationals only, other than, except haitians, not accept criminals, not take criminals, will
      not take, failed asylum seekers, rejected asylum seekers, who arrived, arriving by, by small boat, open to, confined
      to, who cannot be returned, cannot go home, who are not, who may have, who have been denied, safe countries, from
      safe countries, regardless of nationality, any nationality, of any nationality, convicted, not convicted, serving
      sentences, lone children, vulnerable people, the vulnerable, the sick, pregnant women, frail, spared, left out, out
      of scope, barred from, nobody we do not wish`,
  },
  'terms-approval': {
    verbs: `approve, veto, vet, screen, clear, review, reject, refuse, accept, agree to, consent, decide, interview,
      check, examine, choose, pick, select, hand-pick, screen out, weed out, pre-clear, say no to, turn down, reserve ~
      right, sift, strike ~ off, sign off on, run ~ checks`,
    nouns: `approval, veto, vetting, screening, case-by-case basis, review, discretion, right of refusal, right to
      refuse, right of veto, background check, prior consent, prior approval, security check, clearance, interview, final
      say, last word, selection, prior notice, dossier, file, name, list, health check, pre-screening, individual
      assessment, right to say no`,
    words: `case by case, case-by-case, on a case-by-case basis, individually, one by one, each name, each person, each
      case, each individual, name by name, person by person, may refuse, can refuse, may reject, can reject, could refuse,
      free to refuse, right to refuse, right to reject, may veto, can veto, may decline, can decline, any name, any
      individual, sole discretion, at its discretion, has the final say, the last word, in advance, beforehand, prior to,
      subject to approval, subject to its approval, hours' notice, days' notice, at its own choosing, of its choosing,
      pre-approved, vetted, thoroughly vetted, not obliged to accept, no obligation to, mutual consent, manifest, review
      and approve`,
  },
  'terms-support': {
    verbs: `support, train, house, feed, clothe, teach, insure, accommodate, integrate, provide ~ with, supply ~ with,
      give ~ training, give ~ accommodation, give ~ housing, help ~ find, help ~ settle, assist, educate, treat, look
      after, care for, equip, furnish ~ with`,
    nouns: `support, training, workforce training, vocational training, job training, housing, accommodation, health
      care, healthcare, medical care, education, schooling, food, shelter, stipend, allowance, language course, language
      lesson, interpreter, legal aid, counselling, medical treatment, work permit, job, employment, integration, benefit,
      social service, welfare, pocket money, insurance, health insurance, care, lodging, board, upkeep, meal, clinic,
      school, reintegration, assistance, help, starter kit, integration package, essential service, doctor, psychologist,
      right to work, roof, mattress`,
    words: `access to, board and lodging, bed and board, jump-start their lives, rebuild their lives, start their lives,
      find work, allowed to work, may work, able to work, humanitarian assistance, basic needs, medical check, three
      meals, to get started, free of charge`,
  },
  'terms-duration': {
    nouns: `duration, term, period, validity, renewal, extension, trial period, pilot phase, stopover, transit, stay,
      lifetime, expiry, time limit, deadline, lease, length, interim, option to renew, break clause, review clause, notice
      period, sunset clause`,
    words: `for five years, for a year, for one year, for two years, for three years, for ten years, for thirty years,
      for up to, for at most, for no more than, five-year, one-year, two-year, three-year, ten-year, 30-year, thirty-year,
      six-month, temporary, temporarily, provisional, permanent, permanently, indefinite, indefinitely, limited in time,
      short-term, long-term, renewable, may be renewed, can be renewed, can be extended, may be extended, extendable,
      automatically renewed, until, until their, pending, while they, during, in transit, merely in transit, on their way,
      stopover, before travelling on, before moving on, before being sent, before being returned, before going home,
      onward, not permanent, no longer than, at most, 30 days, ninety days, valid for, valid until, runs until, runs
      through, runs to, expires, open-ended, for the duration, for life, for good, months' notice, with notice, may be
      terminated, either side may, either party may, either may, can terminate, may end it, terminate it`,
  },
  'terms-cost': {
    verbs: `bear ~ cost, bear ~ costs, cover ~ cost, cover ~ costs, cover ~ expenses, cover ~ expense, meet ~ cost, meet
      ~ costs, foot ~ bill, foot ~ tab, pick up ~ tab, pick up ~ bill, pay for, pay all, pay ~ fare, fund, finance,
      defray, reimburse, shoulder ~ cost, shoulder ~ costs, carry ~ cost, split ~ cost, share ~ cost, stand ~ cost,
      bankroll, underwrite`,
    words: `at no cost, at the expense of, at its expense, at its own expense, at U.S. expense, at American expense, at
      British expense, at Europe's expense, at the sender's expense, at America's expense, paid for by, funded by,
      financed by, costs are borne, costs borne, expenses covered, bill goes to, the bill, every penny, whole tab, all
      costs, all expenses, all the costs, full cost, free of charge, the costs, costs of, cost of the, transport costs,
      travel costs, airfare, fare, in exchange for aid, for a fee, on America's account, fully funded, without cost, pay
      its way`,
  },
  'terms-protection': {
    verbs: `protect, safeguard, respect, guarantee, assess, hear, process, examine, honour, refrain, not return, not
      send ~ on, not deport, uphold, comply with`,
    nouns: `protection, non-refoulement, safeguard, guarantee, asylum procedure, asylum claim, asylum hearing, refugee
      status, diplomatic assurance, assurance, legal aid, lawyer, appeal, due process, right to asylum, fair hearing,
      human right, international standard, refugee convention, international law, humane treatment, dignity, freedom of
      movement, written assurance, credible fear, interpreter, complaint, access to a court, refugee law, death penalty,
      protection from return`,
    words: `not be returned, not be sent back, not be sent on, not be sent home, will not be returned, would not be
      returned, shall not be returned, cannot be returned, may not be returned, not return them, not send them, not be
      deported, not be transferred, nobody will be sent, no one will be sent, nobody will be returned, against their will,
      to a place where, where they would face, where they fear, to their country of origin, claims processed, claim asylum
      there, apply for asylum, may apply, seek asylum, asylum claims heard, free to leave, at liberty, not be detained,
      not be imprisoned, freely, in accordance with international, in line with international, in dignity, access to
      lawyers, heard there, assessed there, under its own law, under its law, whipped, caned, fair and efficient, human
      rights`,
  },
  'terms-governance': {
    verbs: `monitor, oversee, supervise, inspect, manage, administer, run, staff, operate, police, govern, apply,
      publish, report, audit, review, register`,
    nouns: `monitoring committee, monitoring, oversight, joint committee, joint commission, committee, jurisdiction,
      inspector, inspection, observer, ombudsman, supervision, management, Italian law, staff, police, register,
      secretary, dispute, mediation, arbitration, confidentiality, secrecy, data, biometric data, personal data, contact
      point, liaison officer, liaison, focal point, unhcr, iom, red cross, UN refugee agency, international organization
      for migration, hotline, guard, warden, security, contractor, law, authority, report, audit, steering group,
      handover, identification, paperwork, procedure, notice, dispute settlement, non-binding, governing law, working
      language, court, annual report, amendment, designation, visit`,
    words: `run by, managed by, overseen by, monitored by, under the supervision, under the jurisdiction, under italian,
      under danish law, under its jurisdiction, staffed by, guarded by, with the help of, jointly, joint, not legally
      binding, non-binding, legally binding, binding, remain confidential, confidential, kept secret, not to be published,
      in writing, may inspect, access for, unannounced, notify, either side, either party, amended, governed by,
      extra-territorial, extraterritorial`,
  },
}
