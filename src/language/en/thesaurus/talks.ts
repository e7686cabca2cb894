import type { Family } from '../expand.ts'

/**
 * How an arrangement comes about and ends: asking, talking, agreeing, refusing, pausing, ending; and its papers.
 * Pure data: the steps of one course, which belong side by side since each is told from the next by its words.
 */
export const talks: Readonly<Record<string, Family>> = {
  ask: {
    verbs: `ask, request, ask for, approach, sound ~ out, sound out, solicit, beseech, beg, plead with, appeal to,
      petition, entreat, implore, invite, call on, call upon, urge, put ~ to, raise ~ with, raise ~ at, raise, broach,
      bring ~ up, put it to, put the question, put the idea, put the request, hand ~ request, hand ~ the same request,
      contact, reach out, get in touch, ring, ring up, telephone, phone, write to, cable, knock at, knock on, come
      knocking, go knocking, turn to, tap, canvass, enquire, inquire, seek, seek ~ help, look to, call upon, ask ~ favour,
      come to ~ with, come calling, come asking, make ~ request, make ~ approach, make approaches, make overtures, make
      advances, make ~ enquiry, submit ~ request, demand, want ~ to take, want ~ to accept, want ~ to host, feel out, feel
      ~ way, address, message, moot ~ to, try`,
    words: `at the request of, at America's plea, on being asked, when asked to, wanted to know whether, asked whether,
      asked if, has been asked, had been asked, been asked, been approached, was approached, were approached, sounded on`,
  },
  'ask-noun': {
    nouns: `request, approach, overture, enquiry, inquiry, appeal, plea, demand, solicitation, feeler, invitation,
      proposal, proposition, offer, suggestion, idea, ask, petition, bid, note verbale, diplomatic note, demarche, cable,
      letter, advance, letter of request, entreaty, question, wish list, wish, pitch, sales pitch, call, phone call,
      tender`,
    words: `put forward, on the cards, in the frame, on the list`,
  },
  offer: {
    verbs: `offer, propose, volunteer, hold out, extend ~ offer, make ~ offer, put ~ forward, put forward, tender,
      table, suggest, dangle, present, pitch, hawk, bid, put ~ on the table, lay ~ on the table, hold ~ out, let ~ know
      that it would, signal ~ readiness, put in ~ bid, advance, submit, lend, lease, rent, make available, put at ~
      disposal, place at ~ disposal, proffer, renew ~ offer, repeat ~ offer, reiterate ~ offer, sketch, outline, moot,
      nominate, put ~ up for, sell, serve up, advertise`,
    nouns: `offer, proposal, proposition, standing offer, bid, tender, pitch, initiative, blueprint, suggestion,
      counter-offer, counter-proposal, concept note, non-paper, white paper, green paper, slide, memo, draft`,
    words: `on offer, on the table, offer stands, still stands, unprompted, at its own initiative, unasked, door is
      open, door remains open, door stays open`,
  },
  press: {
    verbs: `press, pressure, push, lean on, lobby, woo, cajole, coax, badger, pester, nag, hound, bully, arm-twist,
      strong-arm, twist ~ arm, browbeat, coerce, squeeze, threaten, prod, nudge, urge, exhort, persuade, convince,
      sweet-talk, entice, tempt, lure, bribe, blackmail, put pressure on, exert pressure, apply pressure, pile pressure,
      bring pressure, bear down on, canvass, chase, cosy up to, sway, win ~ over, bend, induce, force ~ hand, hold ~ to
      ransom, flatter, threaten ~ with`,
    nouns: `pressure, arm-twisting, lobbying, campaign, blandishment, inducement, carrot, stick, threat, tariff threat,
      visa ban, visa restriction, travel ban, visa curb, sanction, leverage, blackmail, ultimatum, courtship, drive, push,
      diplomatic push, sweetener, carrot and stick`,
    words: `under pressure, on pain of, or else, unless it, in the face of pressure`,
  },
  float: {
    verbs: `float, moot, mull, explore, toy with, bandy, bandy ~ about, bandy ~ around, fly ~ kite, broach, air, hint
      at, muse, think aloud, trail, tout, suggest, talk of, talk up, bruit, entertain, flirt with, dream of, hatch,
      ponder, raise ~ idea, raise ~ possibility, raise ~ prospect, throw out, put about, envisage, envision, contemplate,
      speculate, throw around, revive ~ idea, resurrect ~ idea`,
    nouns: `idea, notion, possibility, prospect, option, scenario, trial balloon, kite, brainwave, thought, rumour,
      hypothesis, concept, vision, wheeze, pipe dream`,
    words: `mooted, in the frame, on the cards, among the options, in the running, under discussion, in the mix, being
      touted, talked of, spoken of, bruited`,
  },
  weigh: {
    verbs: `weigh, weigh up, consider, mull, mull over, eye, study, examine, look at, look into, look for, explore,
      assess, review, ponder, contemplate, think about, think over, evaluate, scout, scout for, scour, hunt for, search
      for, seek, shop around, cast around, cast about, scan, shortlist, short-list, earmark, identify, target, single out,
      line up, pencil in, pencil, have in mind, have ~ in its sights, set ~ sights on, have an eye on, think of, single ~
      out, sift, screen, map out, list, float, vet, survey, plan to ask, draw up ~ list, compile ~ list, intend to ask,
      want to, plan`,
    nouns: `candidate, contender, shortlist, short-list, list, wish list, roster, longlist, search, hunt, quest,
      feasibility study, study, option, partner country, potential partner, possible partner, likely partner, prospective
      host, potential host, possible host, potential destination, possible destination, favourite, front-runner,
      frontrunner, options paper, target country, flag`,
    words: `under consideration, under study, under review, being considered, being weighed, being studied, being
      examined, among the countries, among the states, one of the countries, one of several, on a list, on the list, on a
      shortlist, actively searching, actively looking, looking for, in search of, on the lookout, casting about, in the
      frame, up for, seeking deals, seeking partners, seeking countries, willing partners, like-minded, coalition of the
      willing, other countries, more countries`,
  },
  'not-asked': {
    words: `not been asked, never been asked, not asked, never asked, had not been approached, has not been approached,
      not been approached, not approached, never approached, no request, no such request, no approach, no formal request,
      no official request, received no request, no proposal, no such proposal, no offer, no letter, without being asked,
      hasn't been asked, nobody asked, no one asked, no one has asked, nobody has asked, hasn't been rung, asked nothing,
      not received any request, not received a request, has received no, not come up, never come up, did not come up, not
      discussed, never discussed, never raised, not raised, no designs, not contacted, was not consulted, not broached, no
      plans, no plan, no intention`,
  },
  negotiate: {
    verbs: `negotiate, talk, talk to, talk with, discuss, confer, haggle, bargain, parley, consult, hold talks, hold
      discussions, be in talks, enter talks, open talks, start talks, begin talks, resume talks, continue talks, engage,
      engage with, engage in, meet, sit down, sit down with, be in contact, be in touch, be in dialogue, exchange drafts,
      exchange papers, trade drafts, pass ~ back and forth, go back and forth, wrangle, wrestle over, dicker, thrash out,
      hammer out, iron out, hash out, work out, work on, work through, nail down, thresh out, tie up, finalise, finesse,
      fine-tune, tweak, put the finishing touches, go over, explore, converse, talk about, pore over, draft, redraft, comb
      through, shuttle, broker, treat with, deliberate, conduct talks, conduct negotiations, work toward, work towards`,
    words: `in talks, in discussions, in negotiation, in negotiations, at the table, round the table, around the table,
      under negotiation, being negotiated, being discussed, under discussion, in dialogue, back and forth, to and fro, in
      contact, in touch, sounding each other out, across the table, under way, ongoing, in progress, work in progress,
      still being worked out, yet to be worked out, to be settled, to be ironed out, remain to be settled, yet to be
      agreed, still to be agreed, yet to be finalised, open question, unresolved, pending, outstanding, loose ends`,
  },
  'talk-noun': {
    nouns: `talk, negotiation, discussion, dialogue, consultation, conversation, contact, exchange, meeting, round,
      round of talks, bargaining, exploratory talk, preliminary talk, back channel, back-channel, haggling, parley,
      engagement, deliberation, diplomacy, sitting, session, shuttle diplomacy, technical meeting, working group,
      delegation, negotiator, envoy, emissary, technical team, visit, exploration, first contact, sounding, trilogue,
      summit, phone call, negotiating team, interlocutor, channel, process, mission, fact-finding mission, drafting
      session, handshake`,
    words: `early stage, early stages, early-stage, advanced stage, advanced stages, at an advanced, preliminary,
      exploratory, technical level, expert level, behind closed doors, behind the scenes, confidential talks, secret
      talks, high-level, face to face`,
  },
  'stage-early': {
    words: `early, early stage, early stages, at an early stage, in the early stages, initial stage, in their infancy,
      in its infancy, preliminary, exploratory, tentative, first contacts, embryonic, just begun, not yet finalised, not
      finalised, not final, nothing final, nothing has been decided, no decision, yet to decide, a long way off, far from,
      nothing concrete, nothing decided, nothing agreed, nothing settled, not done, not complete, at the starting gate,
      first steps, feeling each other out, premature`,
  },
  'stage-late': {
    words: `advanced, at an advanced stage, near, nearing, close to, on the verge of, on the brink of, on the cusp of,
      within reach, in sight, final stages, final stretch, last details, final details, last comma, finishing touches,
      final touches, about to, all but done, almost done, nearly done, days away, weeks away, within weeks, within days,
      in the home straight, wrapped up, ready to sign, ready for signature, awaiting signature, to be signed, only the
      signature, ready to be signed, imminent, imminently, initialled, initialed, any day`,
  },
  finalise: {
    verbs: `finalise, conclude, wrap up, wrap ~ up, complete, close, clinch, seal, tie up, iron out, hammer out, nail
      down, work out, settle, put the finishing touches, thrash out, round off, button up, flesh out, fill in`,
    nouns: `detail, modality, detail of implementation, implementation, implementing arrangement, standard operating
      procedure, annex, protocol, technicality, loose end, small print, fine print, logistics, procedure, operational
      detail, schedule, practicality, roadmap, timetable, working document, mechanism, framework`,
  },
  draft: {
    nouns: `draft, draft text, draft agreement, working paper, term sheet, outline, framework, road map, roadmap,
      concept note, annex, wording, clause, text, document, paragraph, article, version, bracket, red line, comma`,
    words: `drafted, in draft, redrafted, marked up, on paper, in the margins, pencilling`,
  },
  agree: {
    verbs: `agree, agree to, consent, consent to, accept, assent, accede, acquiesce, approve, say yes, say yes to, give
      ~ consent, give ~ assent, give ~ blessing, give ~ nod, give ~ green light, give ~ go-ahead, give ~ approval, give ~
      word, green-light, greenlight, sign up, sign up to, sign on, sign on to, come on board, come aboard, come round,
      come around, fall in with, go along with, fall into line, pledge to take, undertake, undertake to, commit, commit
      itself to, commit to, promise, promise to take, promise to receive, vow to take, bind itself, oblige, oblige ~ with,
      strike ~ deal, strike ~ bargain, strike ~ agreement, strike ~ pact, strike ~ accord, reach ~ deal, reach ~
      agreement, reach ~ understanding, make ~ deal, cut ~ deal, do ~ deal, ink ~ deal, clinch ~ deal, seal ~ deal,
      conclude ~ deal, conclude ~ agreement, enter into, shake hands, shake hands on, come to terms, come to an agreement,
      come to an understanding, hammer out ~ deal, thrash out ~ deal, broker ~ deal, land ~ deal, secure ~ deal, forge ~
      deal, hatch, subscribe to, endorse, embrace, resolve, decide to take, decide to accept, decide to receive, lend
      itself, lend ~ territory, open ~ doors, throw open, let it be known that it would, assume obligations, take on, make
      ~ pledge, have ~ deal, renew, extend, prolong, roll over, join, join ~ list, bow to, yield, give in, give way,
      relent, cave in, capitulate, nod through, wave through, warm to, concede`,
    nouns: `consent, assent, agreement, acceptance, blessing, green light, go-ahead, yes, approval, commitment,
      undertaking, promise, handshake, acquiescence, pledge, accession, concession, meeting of minds, common ground`,
    words: `agreed, in agreement, in principle, agreement in principle, on board, signed up, deal done, a done deal,
      struck, said yes, all right with, okay with, fine with, have a deal, has a deal, has an agreement, have an
      agreement, reached with, concluded with, made with, signed with, agreed with, struck with, by mutual agreement,
      under a deal, under an agreement, under the deal, under the agreement, under the terms`,
  },
  sign: {
    verbs: `sign, ink, initial, countersign, cosign, co-sign, put ~ name to, put ~ names to, put ~ signature, put ~
      signatures, put pen to paper, pen, affix ~ signature, append ~ signature, set ~ hand to, seal, paraph, execute,
      exchange notes, exchange letters, swap letters, swap notes, autograph, conclude, finalise, witness ~ signing`,
    nouns: `signature, signing, signing ceremony, signatory, countersignature, initialling, ceremony, exchange of notes,
      exchange of letters, ink, pen, seal, handshake`,
    words: `signed, unsigned, signed in, signed on, signed by, signed between, signed with, dated, the ink, inked, pen
      in hand, dotted line, initialled, duly signed, undersigned`,
  },
  announce: {
    verbs: `announce, declare, unveil, proclaim, make public, make ~ public, reveal, disclose, divulge, publish,
      publicise, post, tweet, break ~ news, give out ~ news, give notice, let it be known, let ~ know, make known, make ~
      known, communicate, inform, notify, herald, trumpet, launch, showcase, tell reporters, tell parliament, tell the
      nation, tell lawmakers, gazette, promulgate, put out ~ statement, issue ~ statement, advise, report, broadcast,
      hail, confirm, acknowledge`,
    nouns: `announcement, statement, press release, communiqué, communique, declaration, joint statement, news
      conference, press conference, briefing, disclosure, unveiling, notice, notification, post, tweet, broadcast,
      address, gazette, bulletin, proclamation`,
  },
  willing: {
    verbs: `stand ready, be prepared to, be ready to, be willing to, be open to, be happy to, be disposed to, be minded
      to, be inclined to, be amenable to, be receptive to, signal, express ~ readiness, express ~ willingness, express ~
      interest, express ~ openness, indicate ~ readiness, indicate ~ willingness, show ~ interest, show ~ willingness,
      lean towards, keep ~ door open, leave ~ door open, entertain, hold out ~ hand, not rule out, have no objection, see
      no problem, look kindly on, look favourably on, look forward to, stand by, hold itself ready, be keen, be eager, be
      interested, be up for, be game, be agreeable, not exclude, not object`,
    nouns: `willingness, readiness, openness, interest, goodwill, good will, disposition, good faith, eagerness,
      keenness, appetite`,
    words: `willing, ready, open to, open for, prepared, prepared to, willing to, ready to, happy to, interested in,
      receptive, amenable, disposed, inclined, minded, keen, eager, agreeable, not averse, not opposed, no objection, in
      principle, would take, would accept, would host, would receive, could take, could accept, could host, could receive,
      might take, might accept, might host, might receive, stands ready, does not rule out, has not ruled out, hasn't
      ruled out, remains open, door open, favourable, favourably`,
  },
  'deal-noun': {
    nouns: `deal, agreement, pact, accord, treaty, memorandum, memorandum of understanding, MoU, arrangement,
      understanding, scheme, plan, policy, programme, program, partnership, protocol, compact, convention, contract,
      settlement, bargain, instrument, letter of intent, joint statement, exchange of notes, safe third country agreement,
      safe third-country agreement, asylum cooperative agreement, cooperation agreement, cooperative agreement, bilateral
      agreement, text, paper, package, transfer deal, migrant deal, migration deal, deportation deal, deportee deal,
      asylum deal, refugee deal, offshore deal, return deal, readmission agreement, framework, framework agreement,
      framework arrangement, project, concordat, entente, covenant, undertaking, gentleman's agreement, handshake deal,
      lease, side letter, annex, statement, document, joint declaration, declaration, initiative, model, solution,
      mechanism, transfer arrangement, third-country deal, third-country agreement, third-country arrangement, Rwanda
      plan, pilot, pilot scheme, template, blueprint, swap, exchange, treaty text, commitment, cooperation, collaboration,
      transaction, business`,
    words: `one-in one-out, one in one out, safe third country, safe third-country, pacific solution, return hub, return
      hubs, non-binding, legally binding, MOUs, STCA, ACA`,
  },
  'form-treaty': {
    nouns: `treaty, convention, international agreement, protocol, accord, bilateral treaty, intergovernmental
      agreement`,
    words: `legally binding, binding, binding in international law, ratifiable, intergovernmental`,
  },
  'form-memorandum': {
    nouns: `memorandum, memorandum of understanding, MoU, joint statement, joint declaration`,
    words: `non-binding, not binding, not legally binding`,
  },
  // Words for any understanding: they name no legal form.
  'form-loose': {
    nouns: `arrangement, framework, partnership, understanding`,
  },
  'form-notes': {
    nouns: `exchange of notes, exchange of letters, note verbale, diplomatic note, side letter, letter, note`,
    words: `notes were exchanged, letters were exchanged, exchanged notes, exchanged letters, swapped letters`,
  },
  'form-intent': {
    nouns: `letter of intent, statement of intent, declaration of intent, agreement in principle, political declaration,
      agreement to agree`,
    words: `in principle, of intent`,
  },
  'form-asylum-cooperative': {
    nouns: `asylum cooperative agreement, asylum cooperation agreement, safe third country agreement, safe third-country
      agreement, safe third country pact, cooperation agreement on asylum, protection request, cooperation on protection
      requests`,
    words: `safe third country, safe third-country, ACA, ACAs, STCA, third safe country`,
  },
  'form-unilateral': {
    nouns: `unilateral decision, humanitarian gesture, unilateral gesture, one-off, sovereign decision, goodwill
      gesture`,
    words: `unilateral, unilaterally, of its own accord, no agreement, no formal agreement, no pact, without an
      agreement, without a treaty, without a pact, goodwill, case-by-case, ad hoc`,
  },
  'form-none-public': {
    words: `undisclosed, not been published, never published, unpublished, not public, never made public, has not been
      made public, text is secret, secret, no text, no published, unwritten, verbal, oral, on a handshake, nothing in
      writing, not on paper, nothing on paper, not written, under wraps`,
  },
  refuse: {
    verbs: `refuse, reject, decline, rebuff, spurn, rule out, rule ~ out, rule itself out, turn down, turn ~ down, say
      no, say no to, snub, veto, balk at, baulk at, dismiss, deny ~ request, deny ~ entry, knock back, resist, oppose,
      shun, repel, repudiate, renounce, disdain, demur, shake ~ head, wave ~ away, wave ~ off, brush ~ off, brush ~ aside,
      slam ~ door, shut ~ door, close ~ door, bolt ~ door, send ~ away, send ~ packing, turn ~ away, turn ~ back, want no
      part, want nothing to do with, want none of, have none of, not hear of, draw ~ line, put ~ foot down, dig in ~
      heels, stand firm, hold firm, hold out against, show ~ the door, give ~ short shrift, give ~ cold shoulder, pass on,
      beg off, cry off, bow out, opt out, pull out, back out, withstand, object, object to, exclude, pour cold water,
      throw out, bin, scoff at, laugh off, laugh out, thumb ~ nose, cold-shoulder, stonewall, say thanks but no, forbid,
      prohibit, disallow, bar, scotch, nix, steer clear, keep out, block, contest, answer in the negative, discard, be
      unwilling, be unable to`,
    nouns: `refusal, rejection, rebuff, snub, veto, negative, knock-back, brush-off, short shrift, cold shoulder, thanks
      but no thanks, objection, opposition, demurral, flat no, courteous no, polite no, resounding no, non-starter,
      nonstarter`,
    words: `not interested, no interest, has no interest, not willing, unwilling, not prepared to, not ready to, not in
      a position, cannot accept, can't accept, could not accept, will not accept, won't accept, would not accept, will not
      take, won't take, would not take, does not want, do not want, doesn't want, not want, never accept, will never,
      would never, not going to, not about to, not be taking, not be hosting, not be accepting, not be receiving, no wish,
      no desire, no intention of, no appetite, out of the question, off the table, not on the table, not happening, red
      line, not a dumping ground, no dumping ground, dumping ground, dumping-ground, one-off, no thank you, thanks but no,
      no means no, not for sale, not our problem, over my dead body, under no circumstances, not under any circumstances,
      on no account, the answer is no, answer was no, answer is still no, reply was no, not open to, not disposed,
      categorically no, firmly, nothing doing, ruled out, unacceptable, impossible, declined to take, not a warehouse, not
      a prison, enough problems, enough of our own, have our own, problems of our own`,
  },
  'refuse-reason': {
    words: `no room, no space, no capacity, lack of capacity, lacks the capacity, too small, small country, small
      island, limited resources, overstretched, problems of our own, problems enough, already hosts, already host, already
      hosting, enough problems, own problems, mouths to feed, mouths at home, unemployment, public opinion, sovereignty,
      dignity, constitution forbids, constitution does not allow, constitution does not permit, security risk, national
      security, not in the national interest, no moral, population of, burden, our own refugees, not a colony, no
      infrastructure, not equipped, cannot afford, can't afford, no legal basis, election, housing shortage, principle,
      unemployed`,
  },
  deny: {
    verbs: `deny, reject, refute, dispute, disclaim, disavow, disown, rubbish, dismiss, gainsay, contradict, repudiate,
      rebut, scotch, pooh-pooh, pour cold water on, brush aside, quash, negate, knock down, shoot down, contest, play
      down, wave away, laugh off, debunk, disprove, decry as false`,
    nouns: `denial, disclaimer, rebuttal, refutation, démenti, dementi, disavowal, repudiation, contradiction`,
    words: `false, untrue, not true, no truth, baseless, unfounded, groundless, without foundation, fabricated,
      fabrication, fake, fake news, rumour, rumours, speculation, pure speculation, misinformation, disinformation,
      nonsense, rubbish, fiction, invention, hoax, lie, lies, a lie, fantasy, pie in the sky, fairy tale, fairy tales,
      categorically, flatly, vehemently, strenuously, emphatically, no such, no such thing, nothing of the sort, nothing
      of the kind, no deal, no agreement, no pact, no accord, no treaty, no arrangement, no understanding, no talks, no
      negotiations, no discussions, no contact, no contacts, no contract, no memorandum, no secret, never signed, never
      agreed, has not agreed, had not agreed, have not agreed, did not agree, not agreed, not signed, has not signed, had
      not signed, does not exist, do not exist, did not exist, doesn't exist, exists only, exist only, nothing was agreed,
      nothing was signed, nothing has been agreed, nothing has been signed, nothing agreed, nothing signed, no deal
      whatsoever, whatsoever, in no way, not the case, incorrect, erroneous, mistaken, inaccurate, misleading,
      misreported, misquoted, out of context, neither confirmed nor denied, contrary to reports, contrary to claims, on
      the contrary, not at all`,
  },
  'not-aware': {
    words: `not aware, unaware, no knowledge, without knowledge, not to his knowledge, to his knowledge, to my
      knowledge, to her knowledge, had not heard, hadn't heard, has not heard, not heard of, never heard of, knows
      nothing, knew nothing, know nothing, know of no, knows of no, knew of no, not informed, not been informed, not
      notified, not been told, not seen any, no information, not privy, news to us, news to him, news to her, learned from
      the press, learned from the media, in the dark, no record, heard nothing, ignorant of`,
  },
  'no-comment': {
    words: `declined to comment, declines to comment, decline to comment, no comment, did not respond, did not
      immediately respond, did not reply, did not answer, had not responded, have not responded, would not comment,
      refused to comment, would not confirm, would neither confirm, neither confirm nor deny, neither confirmed nor
      denied, could not be reached, not reachable, unanswered, went unanswered, did not return, wouldn't confirm, wouldn't
      say, would not say, would not be drawn, declined to say, declined to give, declined to elaborate, without
      elaborating, gave no details, no details, no further details, referred questions, stayed silent, was silent,
      tight-lipped, kept mum, kept quiet, a spokesman declined, request for comment, requests for comment`,
  },
  pause: {
    verbs: `pause, suspend, halt, freeze, stop, hold off, hold, put ~ on hold, put ~ on ice, place ~ on hold, keep ~ on
      ice, shelve, mothball, postpone, defer, delay, adjourn, stall, stay, put ~ off, put off, put ~ back, push ~ back,
      park, interrupt, discontinue, cease, call a halt, call ~ off for now, call off, call ~ off, cancel, ground, break
      off, break ~ off, stand ~ down, stand down, idle, lie fallow, lie idle, lie dormant, hang fire, put ~ in abeyance,
      hold ~ in abeyance, hold ~ over, hit pause, press pause, hit the brakes, apply the brakes, slam on the brakes, take
      a breather, take a break, mark time, put ~ in the drawer, put ~ in ~ drawer, put ~ in a drawer, put ~ in the fridge,
      put ~ in the freezer, put ~ on the back burner, put ~ to one side, kick ~ into the long grass, bring ~ to a
      standstill, bring ~ to a halt, come to a standstill, come to a halt, go cold, fall silent, stand still, dry up,
      refuse further, accept no more, accept no further, take no more, receive no more, admit nobody, withhold, slow ~ to
      a, roll over to, switch off, disrupt`,
    nouns: `pause, suspension, halt, freeze, moratorium, standstill, stoppage, hold, postponement, deferral, delay,
      adjournment, interruption, breather, break, time-out, timeout, cooling-off period, hiatus, intermission, let-up,
      respite, breathing space, logjam, deadlock, impasse, stop, stand-down, lull, abeyance, limbo, cessation, stay`,
    words: `on hold, on ice, in abeyance, in limbo, on pause, on the back burner, on the shelf, in the drawer, in a
      drawer, in the bottom drawer, in the fridge, in the freezer, in the deep freeze, in cold storage, in mothballs, into
      mothballs, at a standstill, at an impasse, for now, for the time being, until further notice, for the moment,
      temporarily, pending, stalled, suspended, paused, frozen, halted, grounded, shelved, dormant, inoperative, idle, in
      neutral, stuck in neutral, stuck, bogged down, no further, no more flights, no more planes, no further flights, has
      not resumed, not resumed, yet to resume, hasn't resumed, until, not one since, nobody since, no one since, none
      since, nothing since, gone quiet, off for now, at present`,
  },
  resume: {
    verbs: `resume, restart, revive, relaunch, reinstate, restore, reopen, reactivate, unfreeze, pick up again, start
      again, take up again, lift ~ suspension, end ~ pause, thaw, resurrect, dust off, breathe new life into, rekindle,
      renew, go back to`,
    nouns: `resumption, restart, revival, reinstatement, reopening, comeback`,
  },
  end: {
    verbs: `end, scrap, axe, ax, cancel, terminate, ditch, drop, abandon, abolish, kill, kill off, tear up, tear ~ up,
      rip up, rip ~ up, bin, put ~ in the bin, dump, junk, jettison, withdraw, withdraw from, pull out of, pull the plug,
      pull the plug on, quit, walk away, walk away from, walk out of, back out, back out of, renege, renege on, go back
      on, rescind, revoke, annul, repeal, denounce, void, nullify, dissolve, wind up, wind ~ up, wind down, wind ~ down,
      dismantle, unwind, undo, discard, throw out, throw ~ out, throw away, throw ~ away, call time on, call off, close,
      close down, close the book on, shut, shut down, bury, lay ~ to rest, bring ~ to an end, put an end to, put paid to,
      put a stop to, put a stake through, do away with, make an end of, drive a stake through, consign ~ to, sound the
      death knell, bring down the curtain, haul down the flag, sign ~ out of existence, discontinue, cease, conclude,
      stop, finish, give notice, serve notice, give ~ notice, serve ~ notice, exit, opt out, rubbish, retract, withdraw ~
      offer, take ~ off the table, disband, extinguish, overturn, reverse, pledge to scrap, promise to scrap, vow to
      scrap, vow to end, disown, repudiate, send notice to quit, cut off, cut short, decommission, demolish, liquidate,
      unpick, unstitch, decide not to renew, not renew, not extend, remove, strike ~ down`,
    nouns: `end, termination, cancellation, withdrawal, repeal, annulment, demise, denunciation, dissolution, exit,
      scrapping, abolition, abandonment, revocation, closure, wind-up, winding-up, wind-down, death, burial, obituary,
      notice of termination, expiry, notice, swansong, rescission, U-turn, about-turn, volte-face, about-face, climbdown,
      last rites, epitaph, funeral, coffin`,
    words: `dead, dead and buried, dead in the water, dead letter, over and done with, finished, gone, no more, defunct,
      history, off the table, no longer in force, no longer exists, no longer, null and void, ceased to exist, a thing of
      the past, of the past, done for, kaput, bites the dust, stillborn, erstwhile, doomed, scrapped, abandoned, ended,
      terminated, former, ill-fated, short-lived, aborted, torn up, for good, off for good, never to return, wound up,
      consigned to history, in tatters, out of existence`,
  },
  collapse: {
    verbs: `collapse, fall through, fall apart, fall away, founder, fail, crumble, unravel, implode, come apart, come
      unstuck, come undone, come to nothing, come to naught, come to nought, go nowhere, fizzle, fizzle out, peter out,
      die, die away, run into the sand, run aground, break down, go up in smoke, go stale, go sour, sour, go off the
      rails, bite the dust, breathe ~ last, fold, hit a wall, hit the buffers, sink, get nowhere, dissolve, evaporate,
      melt away, vanish, wither, wither on the vine, wilt, cool, miscarry, misfire, backfire, be stillborn, not survive,
      not outlive, not materialise, not come off, never get off the ground, never take off, never materialise, end in
      failure, end in tears, lose, tumble, crash, be a flop, flop, disintegrate`,
    nouns: `collapse, failure, breakdown, fiasco, debacle, flop, unravelling, ruin, shambles, demise, wreck, wreckage,
      non-event, dead end`,
    words: `fell through, came to nothing, without result, to no avail, inconclusive, fruitless, in ruins, abortive, a
      failure, failed`,
  },
  lapse: {
    verbs: `lapse, expire, run out, run ~ course, be due to expire, be up, fall due to end, time out, elapse, be allowed
      to lapse, cease to have effect, cease to apply, come to ~ end, reach ~ end, see out ~ term, outlive, sunset,
      terminate automatically`,
    nouns: `lapse, expiry, expiration, sunset clause, end date, term, expiry date`,
    words: `lapsed, expired, no longer valid, out of date, time-barred, not renewed, not been renewed, was not extended,
      not extended, without renewal, spent`,
  },
  ratify: {
    verbs: `ratify, approve, endorse, adopt, pass, clear, rubber-stamp, rubberstamp, nod through, wave through,
      green-light, bless, sanction, assent to, consent to, vote through, vote for, vote to approve, vote in favour, give ~
      approval, give ~ assent, give ~ blessing, give ~ consent, lay before, table, lay, submit ~ to parliament, submit ~
      to Congress, submit, bring ~ before, put ~ before, put ~ to the vote, put ~ to a vote, ram ~ through, push ~
      through, steer ~ through, pass into law, carry, get through, sail through, scrape through, squeak through, validate,
      confirm, seise, seize, deposit ~ instrument, transmit ~ to, domesticate, incorporate, implement in law, transpose,
      scrutinise, debate`,
    nouns: `ratification, approval, parliamentary approval, assent, vote, passage, adoption, instrument of ratification,
      consent, endorsement, blessing, reading, third reading, second reading, first reading, plenary vote, show of hands,
      majority, two-thirds majority, scrutiny, floor vote, roll call, ballot, aye, yea, nay, yes vote, deposit,
      accession`,
    words: `unratified, ratified, not ratified, never ratified, yet to ratify, yet to be ratified, before parliament,
      before Congress, subject to ratification, needs ratification, needs parliamentary approval, must approve, must
      ratify, still to be ratified, still needs, votes to, abstentions, abstaining, unanimously, by acclamation,
      two-thirds, by a vote of, ayes, noes, nays, passes, cleared`,
  },
  enact: {
    verbs: `enact, promulgate, gazette, decree, sign into law, legislate, pass ~ law, pass ~ act, become law, be law,
      receive royal assent, get royal assent, proclaim, publish ~ in the official gazette, issue ~ decree, amend ~ law,
      amend ~ constitution, put ~ on the statute book, write ~ into law, draft ~ bill, introduce ~ bill, table ~ bill`,
    nouns: `law, act, statute, legislation, bill, decree, ordinance, regulation, royal assent, enabling act, enabling
      law, implementing act, implementing law, statutory instrument, amendment, executive order, gazette, official
      gazette, official journal, statute book, clause, legislative act, royal decree, presidential decree, rule,
      directive, order in council, designation, emergency legislation, law on the books`,
    words: `legislative, statutory, it is law, into law, became law, signed into law, on the statute book, royal
      assent`,
  },
  'take-effect': {
    verbs: `take effect, come into force, enter into force, come into effect, go into effect, go into force, come into
      operation, go live, become operational, become effective, start to apply, begin to apply, apply from, be in force,
      be in effect, be operational, kick in, bite, be live, be activated, enter into effect, be binding, have effect, have
      legal effect, acquire force, have force of law, be implemented`,
    nouns: `entry into force, commencement, effective date, start date, coming into force, implementation, activation,
      launch, inception, switch-on, kick-off`,
    words: `in force, in effect, into force, into effect, with effect from, effective from, effective, operational,
      live, active, up and running, in operation, provisionally applied, provisional application, immediately, with
      immediate effect, not yet in force, not in force, not yet operational, not operational, yet to take effect, yet to
      enter into force, yet to come into force, now in force, already in force, since it took effect`,
  },
  'start-operate': {
    verbs: `start, begin, commence, launch, open, open ~ doors, kick off, get under way, get going, get off the ground,
      roll out, roll, put ~ into practice, put ~ into operation, put ~ into effect, implement, activate, operate, run,
      switch on, inaugurate, set in motion, set up, get ~ running, be up and running, trigger, initiate, install, deploy,
      establish, bring ~ into operation, restart, fire up, roll into action`,
    nouns: `start, launch, opening, roll-out, rollout, beginning, implementation, start-up, inauguration, commencement,
      operation, pilot phase, trial run, first phase, kick-off, ribbon-cutting, start of operations`,
    words: `under way, underway, up and running, in operation, operational, running, since the start, since the launch,
      since it began, opened`,
  },
  'not-yet': {
    words: `not yet, yet to, still to, has yet to, have yet to, had yet to, still needs, still requires, still has to,
      still have to, remains to be, remain to be, awaits, await, awaiting, pending, subject to, must still, before it can,
      before they can, waiting for, waits on, hangs on, hinges on, depends on, remains unsigned, remains unratified,
      unratified, so far not, no date, no date has been set, no timetable, hasn't started, has not started, not started,
      not begun, unimplemented, only on paper, exists on paper, conditional on, needs`,
  },
  parliament: {
    nouns: `parliament, congress, senate, house, chamber, upper house, lower house, assembly, national assembly,
      legislature, lawmaker, legislator, deputy, senator, MP, member of parliament, congressman, congresswoman,
      representative, committee, select committee, House of Lords, House of Commons, Lords, Commons, peer, plenary, floor,
      council, cabinet, bundestag, knesset, folketing, riksdag, sejm, riigikogu, speaker, backbencher, front bench,
      frontbencher, parliamentarian, delegate, councillor, bench, hearing, lower chamber, upper chamber, MEP, minority
      leader, majority leader, ranking member, tweede kamer, storting, committee hearing, question time, council of
      ministers, council of states`,
    words: `bicameral, parliamentary, legislative, plenary, congressional, senate's, across the aisle, crossbench`,
  },
  vote: {
    verbs: `vote, pass, reject, adopt, vote down, vote through, carry, approve, defeat, throw out, ballot, abstain,
      divide`,
    nouns: `vote, ballot, majority, aye, abstention, roll call, referendum, plebiscite, tally, show of hands, motion,
      vote of confidence, plenary vote`,
    words: `in favour, in favor, unanimously, by votes to, votes to, to nil, narrowly, overwhelmingly, cleared, by a
      majority, two to one, on a voice vote, by acclamation`,
  },
  document: {
    nouns: `document, text, copy, letter, cable, memo, memorandum, internal document, internal memo, internal email,
      internal note, email, e-mail, diplomatic cable, diplomatic note, draft, court filing, filing, affidavit, court
      papers, contract, record, government record, slide, spreadsheet, leaked document, report, briefing paper, briefing
      note, minutes, gazette, press release, statement, budget document, transcript, notice, official record, dossier,
      file, invoice, receipt, logbook, flight record, screenshot, recording, audit, treaty text, annex, working paper,
      staff report, page, paragraph, article, clause, footnote, explanatory memorandum, fact sheet, factsheet,
      declassified document`,
    words: `in writing, according to documents, according to the text, the text says, the text provides, the text reads,
      under article, it reads, reads, on paper, papers seen`,
  },
  'document-seen': {
    words: `seen by, obtained by, reviewed by, viewed by, shared with, leaked to, leaked, obtained, a copy of, has seen,
      has obtained, has reviewed, have seen, had seen, in the possession of, made available to, shown to, read by,
      consulted by, documents show, documents show that, document shows, records show, filings show, papers show, emails
      show, according to documents, according to a document, according to internal, according to the text, according to
      court, under a freedom of information request, freedom of information, published in the gazette, published online,
      disclosed under, unsealed, declassified, released under, court documents, government documents, internal documents,
      shows that, obtained a copy`,
  },
}
