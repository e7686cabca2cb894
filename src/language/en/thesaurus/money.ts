import type { Family } from '../expand.ts'

/** Money: sums, who pays whom, promised, conditional, paid, spent, claimed, refunded; ceilings and quotas. */
export const money: Readonly<Record<string, Family>> = {
  currency: {
    nouns: `dollar, euro, pound, franc, shilling, cedi, naira, rand, emalangeni, lilangeni, peso, quetzal, lempira,
      colon, krone, kroner, krona, shekel, rupee, yen, yuan, kina, lek, buck, cent, penny, quid, kwacha, lira, crown,
      peso, guarani, sterling, real, som, tenge, dinar`,
    words: `million, billion, millions, billions, m, bn, US$, A$, usd, eur, gbp, aud, thousand, seven-digit, six-figure,
      seven-figure, eight-figure, nine-figure, seven-digit, hundred thousand`,
  },
  'money-noun': {
    nouns: `money, fund, grant, payment, sum, fee, aid, assistance, financial assistance, financial support,
      compensation, cash, lump sum, instalment, installment, tranche, subsidy, contribution, package, aid package, budget,
      cost, price, price tag, bill, invoice, rent, charge, stipend, allowance, disbursement, wire, donation, loan,
      investment, development aid, funding, financing, amount, figure, outlay, expenditure, expense, spending,
      reimbursement, advance, deposit, trust fund, endowment, cheque, check, remittance, reward, purse, pot, kitty,
      coffer, treasury, appropriation, allocation, earmark, credit, sweetener, dowry, handout, cash handout,
      consideration, outturn, retainer, war chest, windfall, royalty, annuity, operating cost, running cost, start-up
      cost, envelope, facility, economic fund, economic transformation fund, facility fund`,
    words: `financial, fiscal, monetary, financially, dollars, in cash`,
  },
  pay: {
    verbs: `pay, pay ~ for, pay out, pay over, hand over, hand ~ over, disburse, transfer, wire, remit, release, send,
      deposit, settle, fork out, fork over, shell out, stump up, cough up, dole out, bankroll, fund, finance, underwrite,
      subsidise, grant, provide, contribute, deliver, advance, reward, compensate, reimburse, bank, receive, pocket,
      collect, take, earn, cash, cash in, foot ~ bill, pick up ~ bill, pick up ~ tab, meet ~ cost, meet ~ costs, cover ~
      cost, cover ~ costs, bear ~ cost, bear ~ costs, defray, credit, rent ~ for, lease ~ for, pour ~ into, pump ~ into,
      channel, slip, donate, lavish, sink ~ into, put in, put up, chip in, lay out, part with, arrive, reach, hit ~
      account`,
    nouns: `payment, disbursement, transfer, first payment, second payment, down payment, downpayment, upfront payment,
      first instalment, first tranche, receipt, wire transfer, payout, beneficiary, payer, payee, recipient`,
    words: `paid, already paid, paid over, paid so far, has been paid, have been paid, was paid, were paid, wired,
      received, in return for, in exchange for, up front, upfront, in advance, in two goes, in instalments, in one go, has
      reached, out of the door, worth of, in the bank, banked, for its trouble, for a fee, went to, gone to, at a price
      of, at a cost of`,
  },
  'pledge-money': {
    verbs: `pledge, promise, commit, offer, earmark, allocate, set aside, budget, budget ~ for, obligate, appropriate,
      approve, authorise, agree to pay, undertake to pay, provide for, put up, put aside, reserve, guarantee, dangle, vow,
      award, contract, owe, fall due, be due, promise to pay, stand to receive, stand to get, be to receive, be to get, be
      to pay, set ~ price, price, quote, estimate, project, forecast, reckon, cost, put ~ at, come to, plan to spend,
      expect to pay, request, seek, ask for, ask ~ in return, plan, bind, sign off`,
    nouns: `pledge, promise, commitment, offer, appropriation, allocation, estimate, forecast, projection, earmark,
      obligation, award, sweetener, incentive, aid promise, budget line, budget estimate, budget paper, supplementary
      budget, budget, promissory note, entitlement`,
    words: `pledged, promised, committed, budgeted, allocated, earmarked, over five years, over three years, over ten
      years, over the life of, over the next, per year, a year, annually, each year, in due course, due, payable, will
      pay, to pay, would pay, is to pay, will receive, to receive, would receive, is to receive, will get, to be paid,
      will cost, would cost, is to cost, expected to cost, is estimated, in the budget, up to, as much as, in instalments,
      fall due, falls due, once the first, on arrival of`,
  },
  'conditional-pay': {
    words: `if, provided, provided that, on condition, on condition that, subject to, conditional on, contingent on,
      dependent on, depending on, once, when the first, only if, only once, only when, for each, for every, per person,
      per head, per arrival, upon arrival, as soon as, unless, tied to, linked to, performance-based, in the event,
      should, results-based, would receive, would get, could receive, could get, may receive, might receive, against
      delivery, on delivery, pro rata`,
  },
  spend: {
    verbs: `spend, cost, burn through, burn, swallow, eat up, consume, use up, lay out, run to, amount to, come to,
      total, add up to, run up, rack up, go on, sink, waste, squander, absorb, devour, blow, set ~ back, drain, fritter`,
    nouns: `cost, expenditure, spending, outlay, expense, bill, total cost, running cost, overall cost, overrun,
      outturn, price, price tag, cost per head`,
    words: `spent, spent so far, has cost, have cost, had cost, at a cost of, to the tune of, cost the taxpayer, cost
      taxpayers, price tag, poured into, sunk, sunk cost, gone on, in total, so far, went on`,
  },
  'claim-owed': {
    verbs: `claim, owe, demand, seek, sue for, be owed, be due, invoice, bill, insist on payment, call in, ask for, dun,
      present ~ bill, chase, waive, write off, forgo, forego`,
    nouns: `debt, arrears, claim, invoice, bill, demand, outstanding sum, unpaid sum, damages, compensation,
      entitlement, award, liability, instalment due, shortfall`,
    words: `owed, unpaid, outstanding, still owed, still owes, overdue, not been paid, has not been paid, was never
      paid, due to it, in arrears, payable, says it is owed, claims it is owed, fallen due, out of pocket, forgone`,
  },
  refund: {
    verbs: `refund, repay, return, give ~ back, pay ~ back, get ~ back, claw back, claw ~ back, recover, recoup,
      retrieve, reimburse, hand ~ back, claim ~ back, ask for ~ back, reclaim, waive`,
    nouns: `refund, repayment, reimbursement, clawback, rebate, break clause, money back, recovery, restitution`,
    words: `no refund, non-refundable, nothing back, not a penny back, no obligation to repay, not obliged to repay,
      money back, no clause obliges`,
  },
  'nothing-paid': {
    words: `no money, no payment, no payments, not a cent, not a penny, not a dime, not one cent, not a dollar, not a
      single dollar, nothing in return, nothing was paid, paid nothing, no funds, no fee, no financial, no compensation,
      without payment, without compensation, free of charge, for free, gratis, no cash, no financial compensation, no
      financial incentive, no financial benefit, has not been paid, have not been paid, hasn't been paid, was not paid,
      never paid, not received, received nothing, received no, has received nothing, not received any, got nothing, asked
      for nothing, no quid pro quo, no price, no sum, no amount, no bribe, no aid, without a penny, without a cent, does
      not involve money, no money changed hands, nor paid, unpaid, gets nothing`,
  },
  'per-head': {
    words: `per head, per person, a head, apiece, per migrant, per deportee, per capita, per place, per refugee, per
      transferee, per relocated, for each, for every, per day, a day, per night, a night, per bed, per cell, per flight,
      per arrival, a piece, per individual, for each person, for every person, per inmate, a person, per passenger,
      individually`,
  },
  'per-period': {
    words: `a year, per year, per annum, annually, yearly, each year, every year, a month, per month, monthly, each
      month, every month, a week, per week, weekly, each week, every week, a day, per day, daily, a quarter, quarterly,
      each quarter, in any year, in any month, in any quarter, in a year, in one year, within a year, in the first year,
      in a month, in any one, over twelve months, over two years, over the next, per quarter, per fortnight, a fortnight,
      in the course of, over five years, at any time, at any one time, at a time, at once, at one time, at the same time,
      within twelve months, yearly quota, in a calendar year, per flight, in the pilot, every fortnight, over the life
      of`,
  },
  'cap-noun': {
    nouns: `cap, ceiling, quota, limit, upper limit, maximum, threshold, allotment, allocation, allowance, capacity,
      place, bed, complement, contingent, target, number, slot, cell, chair, space, room, berth, headcount, ratio,
      minimum, floor, quantum, intake, envelope, top limit, bunk, roof`,
    words: `capped, limited to, restricted to, dimensioned for, built for, built to hold, built to process, designed
      for, designed to hold, designed to process, room for, space for, places for, beds for, sized for, full complement,
      capacity of, quota of, ceiling of, limit of, cap of, maximum of, total of, ratio of, numbers, at capacity`,
  },
  'cap-limit': {
    verbs: `cap, limit, restrict, confine, set ~ at, fix ~ at, put ~ at, allow for, provide for, foresee, hold to,
      allot, peg, envisage, cover, run to, settle on, agree on, stop at, draw ~ line at, keep ~ to, raise ~ to, cut ~ to,
      lower ~ to, halve, double, ration`,
    words: `up to, as many as, no more than, not more than, at most, at the most, a maximum of, max, maximum, tops, and
      no more, and then no more, not exceed, not exceeding, shall not exceed, may not exceed, must not exceed, cannot
      exceed, to a maximum, capped at, limited to, restricted to, only ever, never more than, need never, not above, nor
      more, or fewer, or less, and not one more, at the outset, under the ceiling, ceiling, fewer than, as high as, the
      most that, in total, in all, first tranche of, a total of, anything up to, upwards, an initial, initially, consented
      to, agreed to take, to take`,
  },
  'no-limit': {
    words: `no limit, no cap, no ceiling, no quota, no upper limit, no number, no figure, no fixed number, no numbers,
      no numerical, without limit, without a limit, without a cap, without a ceiling, unlimited, uncapped, open-ended, not
      limited, not capped, no maximum, no threshold, no target, has not set a limit, no number was, no number has been,
      limitless, any number, as many as needed, not a fixed number, sets no, set no, names no number, a ceiling it lacks,
      did not specify how many, number not fixed, unspecified number`,
  },
  'aid-package': {
    nouns: `aid, development aid, development assistance, foreign aid, humanitarian aid, package, visa waiver, tariff
      relief, trade preference, security assistance, military aid, investment, debt relief, pension, police, equipment,
      hospital, infrastructure, vaccine, border equipment, scanner, concession, favour, reward, sanction relief, travel
      ban, visa restriction, visa bond, perk, goody, sugar, inducement, health funding, budget support`,
    words: `in return, in exchange, as a reward, sweetened, quid pro quo, part of a wider, part of a broader, alongside,
      coupled with, tied to, linked to`,
  },
}
