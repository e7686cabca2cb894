// Pure data, hence its length: the words by which English says who says what.
import type { Frame, Reporting, ReportingVerb, SpeakerNoun, Strength } from '../reporting.ts'
import { verbForms } from './inflect.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const set = (text: string): ReadonlySet<string> => new Set(words(text))

/** Verbs of saying and of attitude by strength and frame; the first entry of a verb counts. */
const VERBS: readonly (readonly [Strength, Frame, string])[] = [
  [
    'said',
    'clause',
    `say write swear state add announce explain note observe remark declare recall mention stress emphasise emphasize
    underline reiterate repeat comment conclude summarise summarize counter respond reply answer clarify specify point
    echo signal indicate testify proclaim exclaim quip joke recount relate narrate opine volunteer elaborate muse
    enumerate disclose reveal underscore highlight report retort scoff parry riposte rejoin venture advise lecture
    preach aver avow communicate convey sustain vouch calculate divulge blurt bark growl drawl thunder fume rage
    gush enthuse boast brag crow gloat affirm persist precise expound enlighten apologise apologize enunciate spell
    philosophise stipulate surmise conjecture deem predict forecast foresee prophesy ponder reflect marvel exult quibble paraphrase confide
    hypothesise theorise generalise apprise let-on remonstrate expostulate intone pronounce`,
  ],
  ['said', 'hearer', 'tell inform remind brief notify'],
  ['said', 'object', 'call describe label portray characterise characterize depict term dub brand christen liken'],
  [
    'said',
    'aside',
    `go continue laugh smile sigh shout mutter whisper interject tweet post chime intone snap nod
    sniff snort groan moan shrug`,
  ],
  [
    'said',
    'weak',
    `read publish list show cite quote outline record print set welcome praise hail applaud issue figure
    estimate count tally rule determine decide recommend propose style present promote`,
  ],
  [
    'claimed',
    'clause',
    `claim hold allege argue assert contend maintain insist plead charge assume pretend submit profess reason reckon
    posit`,
  ],
  ['said', 'phrasal', 'put speak make talk let have take own shoot hit lay brush lash weigh chip lash laugh keep'],
  ['claimed', 'object', 'justify defend attribute'],
  [
    'confirmed',
    'clause',
    'confirm acknowledge admit concede verify grant certify attest corroborate recognise recognize',
  ],
  ['confirmed', 'hearer', 'assure reassure'],
  ['denied', 'clause', 'deny rebut refute contradict dispute disavow disclaim'],
  ['denied', 'object', 'dismiss reject contest rebuff repudiate rubbish'],
  ['hinted', 'clause', 'hint imply intimate insinuate speculate suggest'],
  ['warned', 'clause', 'warn caution fear worry fret dread'],
  ['warned', 'hearer', 'alert'],
  ['warned', 'object', 'doubt question'],
  [
    'criticised',
    'object',
    `criticise criticize slam condemn denounce decry lambast blast fault attack assail blame accuse
    deplore lament mock ridicule deride scorn chide rebuke upbraid berate castigate savage excoriate pan rap skewer
    regret protest oppose challenge bemoan censure flay reproach pooh trash deprecate loathe detest resent abhor despise`,
  ],
  [
    'criticised',
    'clause',
    'complain object bristle balk baulk grumble rail fulminate gripe whine carp seethe worry despair',
  ],
  ['promised', 'clause', 'promise pledge vow threaten announce'],
  ['promised', 'weak', 'undertake guarantee'],
  ['asked', 'clause', 'ask demand request beg urge inquire enquire query'],
  ['asked', 'weak', 'appeal'],
  ['thought', 'clause', 'think feel believe suspect wonder expect consider suppose anticipate imagine rate'],
  ['thought', 'weak', 'find accept see know hope regard view want like prefer judge hear understand learn'],
]

/** Verbs of the lists above that have a common life elsewhere: they count only with "that", a colon or a mark of quotation. */
const WEAK = set(`hold set read see know show grant charge rate precise sustain spell
  challenge style attack contest rap pan trash admit judge post`)

function verbTable(): ReadonlyMap<string, ReportingVerb> {
  const table = new Map<string, ReportingVerb>()
  for (const [strength, frame, lemmas] of VERBS) {
    for (const lemma of words(lemmas)) {
      const held: Frame = WEAK.has(lemma) ? 'weak' : frame
      for (const word of verbForms(lemma)) {
        const form = word === lemma ? 'base' : word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 's' : 'past'
        if (!table.has(word)) table.set(word, { lemma, strength, frame: held, form })
      }
    }
  }
  return table
}

const NOMINALS: readonly (readonly [Strength, string])[] = [
  [
    'said',
    `statement statements remark remarks comment comments words announcement account version line answer reply
    response explanation message post testimony  communique telling tally count figures reading summary  answer
    declaration  verdict retort  rejoinder riposte  mantra formula refrain quip gloss`,
  ],
  [
    'claimed',
    'claim claims argument argumentation contention assertion  allegation allegations insistence defence defense',
  ],
  ['confirmed', 'confirmation acknowledgement  assurance assurances'],
  ['denied', 'denial denials rebuttal dismissal'],
  ['hinted', 'hint hints suggestion'],
  ['warned', 'warning warnings fear fears worry worries concern concerns doubts objection objections complaint'],
  ['criticised', 'criticism criticisms accusation accusations  condemnation protest'],
  [
    'thought',
    'view opinion belief theory premise logic reasoning estimate assessment judgment impression conviction stance position line thesis diagnosis reckoning',
  ],
]

const PERSONS = `minister lawyer attorney barrister solicitor advocate spokesman spokeswoman spokesperson senator lawmaker mp
  deputy ambassador envoy diplomat adviser advisor aide judge justice magistrate prosecutor president premier chancellor
  secretary undersecretary commissioner director chief chair chairman chairwoman chairperson leader mayor governor
  professor academic scholar researcher analyst expert economist historian campaigner activist critic opponent
  monitor rapporteur ombudsman ombudswoman officer guard nurse doctor psychologist pilot worker resident witness
  deportee detainee migrant refugee prisoner inmate man woman relative brother sister wife husband mother father son
  daughter cousin colleague friend passenger crew spotter engineer handler agent driver bishop priest pastor nuncio king
  queen prince cleric imam monsignor counsel counsellor councillor congressman congresswoman representative delegate
  legislator parliamentarian backbencher whip clerk registrar inspector auditor banker businessman broker consultant
  contractor columnist commentator editor reporter correspondent journalist author coordinator co-ordinator manager
  superintendent commander general colonel captain admiral sheriff warden prefect chief-of-staff member plaintiff
  claimant applicant petitioner respondent appellant client functionary statistician pollster strategist undersecretary vice-minister vice-president
  paralegal solicitor-general attorney-general stringer contact informant acquaintance widow grandmother grandfather teenager neighbour neighbor teacher farmer tailor barber cook
  midwife shopkeeper trader vendor student caller speaker negotiator mediator intermediary whistleblower insider
  predecessor successor rival veteran volunteer organiser organizer head boss nominee candidate jurist linguist
  physician psychiatrist chaplain treasurer comptroller controller attache commissar sultan sheikh emir chargé chieftain
  host guest landlord tenant villager elder monk nun porter steward stewardess waiter translator interpreter`
const ANONYMOUS = 'official source insider'
const GROUPS = `officials sources insiders ministers lawyers attorneys barristers solicitors advocates spokesmen spokespeople
  senators lawmakers mps deputies ambassadors envoys diplomats advisers advisors aides judges justices magistrates
  prosecutors experts researchers analysts academics scholars economists campaigners activists critics opponents monitors
  rapporteurs officers guards nurses doctors workers residents witnesses deportees detainees migrants refugees prisoners
  inmates men women relatives families colleagues spotters engineers handlers agents bishops priests clergy churches
  counsel councillors congressmen representatives delegates delegations legislators parliamentarians backbenchers clerks
  inspectors auditors consultants contractors commentators editors reporters correspondents journalists authors
  coordinators managers commanders members plaintiffs claimants applicants petitioners clients neighbours negotiators
  mediators organisers volunteers jurists physicians chiefs elders watchdogs unions charities groups organisations
  organizations associations ngos bodies campaigners outfits agencies authorities supporters allies sceptics skeptics
  conservatives liberals socialists greens democrats republicans people circles staffers staff leaders locals rights-groups
  governments ministries departments embassies councils committees courts commissions parliaments tribunals chambers
  offices institutes congregations bishoprics benches clinics embassies islanders traders activists veterans defenders observers participants rebels hardliners moderates dissidents delegates
  mandate-holders signatories backers rivals guests students villagers historians presidents premiers pilots passengers`
const BODIES = `ministry government administration office department directorate agency commission committee council court
  tribunal chamber bench panel parliament congress senate assembly legislature cabinet presidency chancellery embassy
  consulate mission secretariat authority police army force service prosecution registry ombudsman watchdog inspectorate
  union association organisation organization ngo charity group coalition alliance federation network society institute
  centre center foundation clinic league front party opposition majority minority caucus delegation team camp side
  church conference collective consortium company firm airline contractor bank fund regime executive judiciary bar
  chapter bureau division unit desk board body staff press-office prefecture municipality legation treasury exchequer
  entourage taskforce think-tank university school hospital operator command directorate-general household palace
  kingdom island republic nation archipelago state capital bloc faculty leadership crown syndicate forum platform
  movement congregation diocese mosque synod chancery high-commission directorate ombudsperson plaintiff prison`
const DOCUMENTS = `document documents statement communique memo memorandum memoranda email emails mail letter letters filing
  filings affidavit affidavits transcript transcripts record records report papers paper note notes notice circular
  gazette bulletin release brief submission submissions declaration deposition complaint petition motion cable cables
  dispatch file files minutes agreement text draft contract invoice ledger spreadsheet table budget audit annex
  manifest log logs logbook register study survey factsheet briefing dossier order judgment ruling opinion website page
  tweet post thread readout registry protocol treaty pact decree regulation data figures statistics receipt screenshot
  summary white-paper presentation slide slides questionnaire review leaflet poster schedule hansard order-paper
  accounts bill law statute resolution preamble clause article footnote annexe appendix paperwork tender handout pamphlet letterhead caption
  fine-print text-message voice-note screenshots print edict proclamation`
const OUTLETS = `newspaper newspapers broadcaster station channel network agency outlet outlets daily weekly magazine press
  media radio television tv site portal blog newswire wire tabloid tabloids paper papers report reports`

function nounTable(): ReadonlyMap<string, SpeakerNoun> {
  const table = new Map<string, SpeakerNoun>()
  const enter = (text: string, noun: SpeakerNoun): void => {
    for (const word of words(text)) if (!table.has(word)) table.set(word, noun)
  }
  enter(ANONYMOUS, { kind: 'person', plural: false, anonymous: true })
  enter('officials sources insiders', { kind: 'person', plural: true, anonymous: true })
  enter(GROUPS, { kind: 'person', plural: true, anonymous: false })
  enter(PERSONS, { kind: 'person', plural: false, anonymous: false })
  enter(BODIES, { kind: 'body', plural: false, anonymous: false })
  enter(DOCUMENTS, { kind: 'document', plural: false, anonymous: false })
  enter(OUTLETS, { kind: 'outlet', plural: false, anonymous: false })
  return table
}

/** Verbs that speak with one of these words close behind: "puts it at", "makes it 161,000", "speaks of". */
const PHRASAL = `have it; find it that; own to up; rule out; shoot back; hit back; lay out; brush off aside; lash out; weigh in;
  chip in; laugh off; put at it down; make it clear plain known; speak of; talk of about; let it know known slip; take issue exception aim
  note offence; go on further; see it in as; carry on; hear of; learn of; read as; view as; regard as; count on; style as`

const UNSAID = `call on off up in back; tell apart; report to; hold out up back off; point at; speak for; charge with for;
  let in out go; put in on out off up back; set up out off aside; carry out off; brief; write off down; sign off;
  judge by; report for; answer for`

function byLemma(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    lines.split(';').map((line) => {
      const [lemma, ...behind] = words(line) as [string, ...string[]]
      return [lemma, new Set(behind)] as const
    }),
  )
}

function byFirstWord(phrases: readonly string[]): Reporting['before'] {
  const table = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases.map(words)) table.set(phrase[0]!, [...(table.get(phrase[0]!) ?? []), phrase])
  return table
}

export const reporting: Reporting = {
  grammar: {
    that: set('that'),
    be: set("is are was were be been being 're"),
    of: set('of'),
    to: set('to'),
    agent: set('by'),
    source: set('by from'),
    field: set('of for'),
    bodyLinks: set('and on for the of'),
    known: set('the that this'),
    likewise: set('as so'),
    byDoing: set('by in'),
    manySubjects: set('they who'),
    predicate: set('at as in'),
  },
  verbs: verbTable(),
  phrasal: byLemma(PHRASAL),
  unsaid: byLemma(UNSAID),
  adjectives: new Map([
    ...words(
      'adamant emphatic clear categorical convinced confident sure certain positive insistent satisfied proud',
    ).map((word) => [word, 'said'] as const),
    ...words('worried concerned alarmed afraid fearful anxious uneasy troubled').map(
      (word) => [word, 'warned'] as const,
    ),
    ...words('staggered appalled outraged furious angry dismayed indignant aghast shocked incensed').map(
      (word) => [word, 'criticised'] as const,
    ),
    ...words('doubtful sceptical skeptical unaware').map((word) => [word, 'denied'] as const),
    ...words('aware conscious').map((word) => [word, 'confirmed'] as const),
  ]),
  frames: set('by in to from per'),
  nominals: new Map(NOMINALS.flatMap(([strength, text]) => words(text).map((word) => [word, strength] as const))),
  before: byFirstWord([
    'according to',
    'in the words of',
    'in the view of',
    'in the opinion of',
    'in the eyes of',
    'in the judgment of',
    'by the account of',
    'as told by',
    'as described by',
    'as quoted by',
    'quoted by',
    'cited by',
    'to hear',
    'to judge by',
    'if one believes',
    'to believe',
    'on the word of',
    'on the authority of',
    'for the likes of',
    'as per',
    'citing',
    'quoting',
    'in the reading of',
    'by the reckoning of',
    'on the reading of',
    'by the count of',
    'per',
    'as per',
  ]),
  silent: set('declined refused failed decline declines refuses unable unwilling not never nor without neither'),
  viewed: set('seen obtained reviewed viewed read examined consulted verified consulted checked published'),
  citing: set('citing quoting'),
  opening: set('to for'),
  silenced: set(
    'say comment respond reply answer specify elaborate disclose reveal give confirm explain clarify mention name state tell',
  ),
  leadIns: set('used went goes go on continued continues sought hastened rushed proceeded chose rose felt'),
  nouns: nounTable(),
  posts:
    set(`minister secretary president premier chancellor ambassador senator judge justice governor mayor king queen prince
    sir dame lord lady baroness baron mr mrs ms dr prof professor rev reverend bishop archbishop cardinal father spokesman
    spokeswoman spokesperson representative rep sen gen general col colonel captain capt major commissioner
    director chief chair chairman chairwoman chairperson attorney solicitor prosecutor ombudsman speaker deputy leader adviser advisor envoy
    lawyer barrister analyst researcher professor activist campaigner mp congressman congresswoman congressmember
    undersecretary under-secretary counsel advocate economist historian journalist reporter correspondent columnist
    editor author head taoiseach mme monsieur m excellency rapporteur counsellor councillor aide taniste pastor
    sheikh imam pope monsignor superintendent inspector sergeant lieutenant commander admiral brigadier czar tsar
    critic migrant detainee deportee refugee nurse doctor engineer expert official vice-president whip legislator lawmaker
    backbencher veteran boss premiere registrar nuncio`),
  bodies:
    set(`ministry department office court council committee commission agency board authority house embassy government
    bureau union party society institute centre center association organisation organization group coalition network
    foundation parliament congress senate assembly chamber tribunal service police presidency programme program fund
    league federation alliance front church conference watch international rights amnesty directorate secretariat
    inspectorate state high supreme federal national united european chancellery cabinet mission delegation consulate
    command bench bank university school college clinic project forum caucus advisers staff`),
  mastheads:
    set(`radio news television tv times post daily herald tribune gazette guardian journal broadcasting magazine weekly
    observer telegraph chronicle newspaper broadcaster courier express argus`),
  fields:
    set(`state justice interior foreign affairs home security homeland defence defense finance immigration migration
    asylum refugees external relations labour labor health trade energy transport communication communications information
    citizenship borders border integration police public internal emergency management budget economy staff education
    culture europe media treasury exchequer works development cooperation human rights national united nations`),
  pronouns: new Map([
    ['he', { stands: 'person' }],
    ['she', { stands: 'person' }],
    ['they', { stands: 'people' }],
    ['it', { stands: 'body' }],
  ]),
  owners: new Map([
    ['his', { stands: 'person' }],
    ['her', { stands: 'person' }],
    ['their', { stands: 'people' }],
    ['its', { stands: 'body' }],
  ]),
  determiners:
    set(`the a an this that these those his her its their our my your some several many most other another both all
    each every no any one two three four five six seven eight nine ten dozen dozens few`),
  prepositions: set(`of in on at for to from with by about over under after before against between among through during
    without within behind beyond across into onto upon since until till near outside inside around as than like despite
    amid alongside towards toward via per versus regarding concerning off up down out except including`),
  links: set('of for in at to from with on'),
  counts: set('two three four five six seven eight nine ten eleven twelve dozen twenty thirty'),
  answers: set('a answer r reply'),
  askers: set('presenter reporter host anchor moderator interviewer correspondent caller q question'),
  pointers: set('such so thus that this'),
  particles: set(
    'of the and for de la del las los le les du des van von der den ter ten al el bin ibn ould abu da das dos do di y e & on',
  ),
  auxiliaries:
    set(`is are was were be been being am has have had having do does did will would can could may might shall should
    must ought 's 've 'd 'll 're 'm`),
  unreal: set('could would will can may might should must shall'),
  negations: set("not n't never no neither nor hardly"),
  relatives: set('who which that whose whom'),
  joiners: set('and or but nor yet while whereas though although'),
  fillers: set(`also later then again now once since still already however therefore meanwhile further instead too even
    just only there here today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december nonetheless nevertheless
    moreover thus rather simply merely always often both all themselves himself herself itself perhaps indeed
    though first recently previously earlier afterwards last this week month year night evening morning afternoon
    bluntly flatly soon long twice publicly privately`),
  breakers: set(`if because so when where why how whether what unless there here not yes thus ago am pm
    i you we he she it they him them us me himself herself itself themselves mine yours ours theirs who whom whose which
    say says said tell tells told`),
  starters:
    set(`meanwhile asked however still yet even once now then today yesterday tomorrow tonight earlier later last next nobody
    nothing none everyone everybody anyone somebody someone something perhaps maybe indeed also besides instead otherwise
    moreover furthermore finally first second third fourth lastly thus hence therefore so yes no not never only just
    almost about some many most more much few several all both each every either neither one two three four five six
    seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousands dozens money talks flights
    flight people men women those these this that it he she they we i you his her its their our my your what who when
    where why how which whose under over after before during since until while although though because if unless as at
    by for from in into of off on onto out to up with without within between among against according despite amid a an the
    and or but nor is are was were be has have had do does did will would can could may might shall should must let here
    there january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday q question answer update correction note editor subscribe share read more related
    thanks dear good well ok oh ah say said says asked pressed told speaking according given elsewhere separately further
    another other others such same own new old whether like unlike per plus minus apart together away back down again too
    very quite rather really simply soon long ago always often sometimes usually nowhere everywhere anywhere somewhere`),
}
