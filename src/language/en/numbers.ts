import { type NumberWords, phrases, words } from '../number-words.ts'

const counted = (text: string, from: number, step = 1): [string, number][] =>
  text.split(/\s+/).map((word, i) => [word, from + i * step])

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** English numbers. */
export const numbers: NumberWords = {
  units: new Map(counted(UNITS, 0)),
  tens: new Map([...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10), ['fourty', 40]]),
  hundred: words('hundred'),
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillion', 1e12],
    ['lakh', 1e5],
    ['crore', 1e7],
  ]),
  shortScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['mil', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ['bln', 1e9],
    ['tn', 1e12],
  ]),
  groups: new Map([
    ['dozen', 12],
    ['score', 20],
    ['pair', 2],
    ['couple', 2],
    ['brace', 2],
  ]),
  companies: new Map([
    ['duo', 2],
    ['trio', 3],
    ['threesome', 3],
    ['quartet', 4],
    ['foursome', 4],
    ['quintet', 5],
    ['sextet', 6],
    ['septet', 7],
    ['octet', 8],
    ['pair', 2],
  ]),
  vague: words('dozens scores hundreds thousands millions billions tens several'),
  vagueGroups: words('handful few number group score batch fistful clutch trickle host string'),
  ordinals: new Map([...counted(ORDINALS, 1), ...counted('thirtieth fortieth fiftieth', 30, 10), ['hundredth', 100]]),
  ordinalEndings: words('st nd rd th'),
  afterNoOrdinal: words('country countries state states party parties'),
  articles: words('a an'),
  and: 'and',
  point: 'point',
  half: 'half',
  quarter: 'quarter',
  inMany: words('in'),
  fractions: words('half halves third thirds quarter quarters fifth fifths tenth tenths eighth eighths sixth sixths'),
  before: phrases([
    [
      'about',
      `about | around | some | roughly | approximately | approx | approx . | circa | c . | ca . | nearly | almost | close to | an estimated
       estimated | an estimated total of | in the region of | in the neighbourhood of | in the order of | on the order of
       somewhere around | something like | something over | more or less | perhaps | nigh on | well nigh | or about | nearer | close on
       getting on for | hard on | towards | just under | a little under | just short of | a little short of | just shy of | under about
       ~ | ≈ | not far off | not far from | pushing | upward of about | just about | say`,
    ],
    [
      'at least',
      `more than | over | above | at least | upwards of | upward of | in excess of | no fewer than | not fewer than | no less than
       not less than | exceeding | a minimum of | minimum of | just over | well over | a little over | slightly more than | slightly over
       beyond | north of | > | ≥ | a good | well above | far more than | fully | no fewer | not under`,
    ],
    [
      'at most',
      `up to | as many as | no more than | not more than | at most | at the most | a maximum of | maximum of | a maximum | fewer than
       less than | under | below | up to about | up to some | as much as | not above | capped at | a ceiling of | a cap of | limited to
       < | ≤ | max | max . | south of | not exceeding | never more than | anything up to`,
    ],
  ]),
  after: phrases([
    ['about', 'or so | or thereabouts | - odd | odd | - ish | or about that | give or take | at a guess'],
    [
      'at least',
      '- plus | + | plus | or more | and more | and counting | at least | at the least | at a minimum | upwards',
    ],
    ['at most', 'or fewer | or less | at most | at the most | at the outside | maximum | max | tops'],
  ]),
  further: words('further additional another more extra'),
  filler: words('total combined mere full whole record maximum minimum good first further'),
  none: phrases([
    [
      0,
      `none | nobody | no one | no - one | not one | not a single | not a soul | no single | not a single one | not even one | nil | not so much as one
       not a man | zero
       without a soul | not a living soul`,
    ],
  ]),
  no: words('no'),
  one: words('one'),
  between: words('between'),
  from: words('from'),
  to: words('to - – — through'),
  or: words('or'),
  percent: phrases([[true, '% | percent | per cent | percentage points | percentage point | pc | pct']]),
  people: words(`
    people persons person men women man woman children child minors adults migrants migrant refugees refugee detainees detainee
    deportees deportee prisoners prisoner inmates inmate foreigners foreigner nationals national citizens citizen asylum seekers
    seeker applicants individuals individual passengers passenger arrivals souls convicts convict offenders offender returnees
    evacuees claimants families family heads lives transferees removals expellees entrants newcomers
  `),
  afterPerson: words(
    'and or who whom whose was is has had were in of from with for by at to on will would may might could aged convicted named called held living flown sent went came got whose',
  ),
  time: words(`
    second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months
    year years decade decades century centuries weekday weekdays evenings mornings summers winters
  `),
  months: words(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  aged: words('aged age'),
  old: 'old',
  clock: words('am pm gmt utc cet cest est edt bst oclock o'),
  labels: words(
    'no number nos numbers article articles section sections room rooms page pages paragraph paragraphs para chapter rule flight case item gate title decree resolution order protocol boeing airbus channel platoon unit',
  ),
}
