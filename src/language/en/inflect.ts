/**
 * English inflection: all written forms of a verb or a noun, British and American, so that word lists hold stems only.
 * It may give a form that nobody writes ("dealed"): that costs an entry and matches nothing.
 */

/** Past and participle of verbs that do not take -ed; a form list with `|` where usage is split. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be was|were been; become became become; begin began begun; bid bid bid|bidden; bind bound bound; bite bit bitten;
  bleed bled bled; blow blew blown; break broke broken; bring brought brought; broadcast broadcast broadcast;
  build built built; burn burnt|burned burnt|burned; buy bought bought; catch caught caught; choose chose chosen;
  cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug;
  do did done; draw drew drawn; dream dreamt|dreamed dreamt|dreamed; drink drank drunk; drive drove driven;
  dwell dwelt|dwelled dwelt|dwelled; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought;
  find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade|forbad forbidden;
  foresee foresaw foreseen; forget forgot forgotten; forgo forwent forgone; freeze froze frozen; get got got|gotten;
  give gave given; go went gone; grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden;
  hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid;
  lead led led; lean leant|leaned leant|leaned; leap leapt|leaped leapt|leaped; leave left left; lend lent lent;
  let let let; lie lay lain; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled;
  offset offset offset; outbid outbid outbid; overcome overcame overcome; oversee oversaw overseen;
  overthrow overthrew overthrown; overturn overturned overturned; pay paid paid; plead pleaded|pled pleaded|pled;
  prove proved proved|proven; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; rend rent rent;
  repay repaid repaid; rescind rescinded rescinded; rethink rethought rethought; rid rid rid; ride rode ridden;
  ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
  send sent sent; set set set; sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot;
  show showed shown; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid;
  sling slung slung; speak spoke spoken; speed sped|speeded sped|speeded; spell spelt|spelled spelt|spelled;
  spend spent spent; spill spilt|spilled spilt|spilled; spin spun spun; split split split; spread spread spread;
  spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; stride strode stridden;
  strike struck struck|stricken; string strung strung; strive strove striven; swear swore sworn; sweep swept swept;
  swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told;
  think thought thought; throw threw thrown; thrust thrust thrust; tread trod trodden; undercut undercut undercut;
  undergo underwent undergone; understand understood understood; undertake undertook undertaken; undo undid undone;
  uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven; wed wed wed;
  weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
  withstand withstood withstood; wring wrung wrung; write wrote written; rewrite rewrote rewritten;
  underwrite underwrote underwritten; resell resold resold; retake retook retaken; overrun overran overrun;
  befall befell befallen; behold beheld beheld; foretell foretold foretold; overhear overheard overheard; sow sowed sown;
  misunderstand misunderstood misunderstood; outlive outlived outlived; shrink shrank shrunk; stink stank stunk`
    .split(';')
    .map((line) => {
      const [stem, past, participle] = line.trim().split(/\s+/) as [string, string, string]
      return [stem, `${past}|${participle}`]
    }),
)

/** Verbs of more than one syllable that double their last letter, in British or in all spelling. */
const DOUBLING = new Set(
  `abet abhor acquit annul barrel concur demur extol fulfil funnel imperil incur instil pencil unravel admit allot cancel channel combat commit compel confer control counsel debar defer deter dial disembowel
  disinter dispel emit equip excel expel fuel impel infer initial inter jewel kidnap label level marshal model occur
  offset omit outfit overstep patrol pedal permit prefer program propel quarrel rebel rebut recur refer regret remit
  repel rerun reset rival shovel signal spiral submit swivel total transfer transmit transship travel tunnel unplug
  worship zigzag airdrop handicap hobnob
  backpedal unstop medevac`
    .trim()
    .split(/\s+/),
)
/** …of which American English writes a single l: "canceled". */
const SINGLE_L_TOO = /l$/

const VOWEL = /[aeiou]/
/** Ends in -ise without being written -ize in America. */
const ALWAYS_ISE =
  /(?:^|[^a-z])(?:advise|arise|compromise|comprise|demise|despise|devise|disguise|exercise|franchise|improvise|merchandise|praise|promise|premise|raise|revise|rise|supervise|surprise|televise|wise|noise|expertise|enterprise|concise|precise|otherwise|likewise)$/

/** All forms of a verb, the stem first: `deny` → deny, denies, denied, denying. */
export function verbForms(stem: string): readonly string[] {
  const before = known.get(stem)
  if (before) return before
  const forms = inflected(stem)
  known.set(stem, forms)
  return forms
}

/** Phrasal verbs repeat the same few stems hundreds of times. */
const known = new Map<string, readonly string[]>()

function inflected(stem: string): readonly string[] {
  const forms = new Set<string>()
  for (const spelling of spellings(stem)) {
    forms.add(spelling)
    forms.add(withS(spelling))
    const irregular = IRREGULAR[spelling] ?? prefixed(spelling)
    if (irregular) for (const form of irregular.split('|')) forms.add(form)
    for (const base of bases(spelling)) {
      if (!irregular) forms.add(base.endsWith('e') ? `${base}d` : `${base}ed`)
      forms.add(ing(base))
    }
  }
  if (stem === 'be') for (const form of ['am', 'is', 'are']) forms.add(form)
  if (stem === 'have') forms.add('has')
  return [...forms]
}

/** A noun with its plural: `treaty` → treaty, treaties. */
export function nounForms(stem: string): readonly string[] {
  const plural = PLURALS[stem] ?? withS(stem)
  return spellings(stem).flatMap((spelling) => (spelling === stem ? [spelling, plural] : [spelling, withS(spelling)]))
}

/** British and American spellings of a word. */
export function spellings(word: string): readonly string[] {
  // Most words hold neither, and tens of thousands are asked about.
  if (
    word.includes('is') &&
    /is(?:e|ing|ed|es|ation|ations)$/.test(word) &&
    !ALWAYS_ISE.test(word.replace(/(?:ing|ed|es)$/, 'e')) &&
    word.length > 6
  )
    return [word, word.replace(/is(e|ing|ed|es|ation|ations)$/, 'iz$1')]
  if (word.includes('our') && /(?:lab|fav|hon|harb|col|neighb|behavi|hum|end?eav|ranc|sav)our/.test(word))
    return [word, word.replace('our', 'or')]
  return [word]
}

const PLURALS: Readonly<Record<string, string>> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  wife: 'wives',
  life: 'lives',
  memorandum: 'memoranda',
  crisis: 'crises',
  basis: 'bases',
  spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen',
  foot: 'feet',
  thief: 'thieves',
  spokesperson: 'spokespeople',
  clergyman: 'clergymen',
  chairman: 'chairmen',
  congressman: 'congressmen',
  guardsman: 'guardsmen',
  quantum: 'quanta',
  'attorney general': 'attorneys general',
  aircraft: 'aircraft',
  policeman: 'policemen',
  countryman: 'countrymen',
  boatman: 'boatmen',
  half: 'halves',
  shelf: 'shelves',
  forum: 'forums',
  curriculum: 'curricula',
  tribesman: 'tribesmen',
  layman: 'laymen',
  proceeds: 'proceeds',
  offspring: 'offspring',
}

function withS(word: string): string {
  if (word === 'have') return 'has'
  if (/(?:s|x|z|ch|sh)$/.test(word) || /(?:^|[^o])(?:go|do|echo|veto|embargo|cargo)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

/** The stem as it stands before -ed: "stop" → stopp, "deny" → deni; both where spellings differ. */
function bases(stem: string): readonly string[] {
  if (/[^aeiou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`]
  const doubled = `${stem}${stem.at(-1)}`
  if (DOUBLING.has(stem)) return SINGLE_L_TOO.test(stem) ? [doubled, stem] : [doubled]
  const short = /^[^aeiou]*(?:[aeiou]|[q]u[aeiou])[bdfgklmnprtvz]$/.test(stem) && VOWEL.test(stem)
  return [short ? doubled : stem]
}

function ing(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eyo]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`
  if (/[^aeiou]i$/.test(base)) return `${base.slice(0, -1)}ying`
  return `${base}ing`
}

/** "overhear", "remake", "unbind": the past of the verb inside. */
function prefixed(stem: string): string | null {
  const match = /^(?:over|under|re|un|out|fore|mis|with)(.{3,})$/.exec(stem)
  const inner = match && IRREGULAR[match[1] as string]
  if (!match || !inner) return null
  const prefix = stem.slice(0, stem.length - (match[1] as string).length)
  return inner
    .split('|')
    .map((form) => `${prefix}${form}`)
    .join('|')
}
