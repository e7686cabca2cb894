import type { DateWords, Holiday, Part, Unit, Which } from '../date-words.ts'
import { phrases, words } from '../number-words.ts'

const MONTHS = 'january february march april may june july august september october november december'
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'

const counted = (text: string, from = 1): [string, number][] => text.split(' ').map((word, i) => [word, i + from])

const verbs = ['take takes taking took', 'assume assumes assuming assumed', 'resume resumes resuming resumed']
const motions = [
  'return returns returning returned',
  'come comes coming came',
  'came back',
  'coming back',
  'swept',
  'rose',
]
const POWER = ['office', 'power', 'the presidency', 'government', 'the white house']
/** "took office", "resumed the presidency", "his return to the White House". */
const OFFICE = [
  ...verbs.flatMap((forms) => forms.split(' ').flatMap((verb) => POWER.map((power) => `${verb} ${power}`))),
  ...motions.flatMap((forms) =>
    (forms.includes('back') ? [forms] : forms.split(' ')).flatMap((verb) =>
      POWER.map((power) => `${verb} to ${power}`),
    ),
  ),
  ...['enter', 'enters', 'entering', 'entered', 'entry into'].map((verb) => `${verb} office`),
  ...'sworn in | sworn in as president | sworn in as prime minister | sworn into office | swearing - in | inaugurated | inaugurated as president | inauguration'.split(
    ' | ',
  ),
]

const fixed = (month: number, day: number): Holiday => ({ is: 'fixed', month, day })
const easter = (days: number): Holiday => ({ is: 'easter', days })
const nth = (n: number, weekday: number, month: number): Holiday => ({ is: 'nth', n, weekday, month })
const national = (name: string): Holiday => ({ is: 'national', name })

/** Dates in English. */
export const dates: DateWords = {
  months: new Map([...counted(MONTHS), ...counted(SHORT_MONTHS), ['sept', 9]]),
  doubtfulMonths: words('may march mar dec'),
  weekdays: new Map([
    ...counted(WEEKDAYS),
    ...counted('mon tue wed thu fri sat sun'),
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
  ]),
  doubtfulWeekdays: words('mon tue wed thu fri sat sun'),
  weekdaySets: words('mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends'),
  seasons: new Map([
    ['spring', 21],
    ['springtime', 21],
    ['summer', 22],
    ['midsummer', 22],
    ['autumn', 23],
    ['fall', 23],
    ['winter', 24],
    ['midwinter', 24],
  ]),
  leads: words(
    'in since until till by from to of last next this that the early late mid before after during through and or between past for',
  ),
  units: new Map<string, Unit>([
    ['hour', 'hour'],
    ['hours', 'hour'],
    ['day', 'day'],
    ['days', 'day'],
    ['night', 'day'],
    ['nights', 'day'],
    ['evening', 'day'],
    ['morning', 'day'],
    ['afternoon', 'day'],
    ['weekend', 'weekend'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['fortnight', 'week'],
    ['fortnights', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['quarter', 'quarter'],
    ['year', 'year'],
    ['years', 'year'],
    ['twelvemonth', 'year'],
    ['decade', 'decade'],
    ['decades', 'decade'],
  ]),
  times: new Map([
    ['fortnight', 2],
    ['fortnights', 2],
  ]),
  dayParts: words('morning afternoon evening night lunchtime noon midday midnight dawn breakfast teatime'),
  which: new Map<string, Which>([
    ['last', 'last'],
    ['past', 'last'],
    ['this', 'this'],
    ['current', 'this'],
    ['next', 'next'],
    ['coming', 'next'],
    ['upcoming', 'next'],
  ]),
  stepped: new Map([
    ['following', 1],
    ['subsequent', 1],
    ['previous', -1],
    ['preceding', -1],
    ['prior', -1],
    ['next', 1],
  ]),
  that: words('that'),
  same: words('same very'),
  the: 'the',
  of: 'of',
  and: 'and',
  articles: words('a an one'),
  near: phrases([
    [
      0,
      'today | tonight | this morning | this afternoon | this evening | this lunchtime | earlier today | later today | overnight',
    ],
    [
      -1,
      'yesterday | yesterday morning | yesterday afternoon | yesterday evening | yesterday night | last night | last evening',
    ],
    [-2, 'the day before yesterday | day before yesterday'],
    [1, 'tomorrow | tomorrow morning | tomorrow afternoon | tomorrow evening | tomorrow night'],
    [2, 'the day after tomorrow | day after tomorrow'],
  ]),
  ends: phrases<Unit>([
    ['year', "year 's end | the year 's end | year - end | the year - end"],
    ['month', "month 's end | the month 's end | month - end"],
    ['week', "week 's end | the week 's end"],
  ]),
  ago: words('ago back'),
  earlier: words('earlier before previously prior beforehand'),
  later: words('later after afterwards on thereafter hence'),
  before: words('before'),
  after: words('after'),
  limits: phrases([
    ['since', 'since | ever since'],
    [
      'from',
      'as from | not before | no earlier than | not earlier than | starting | starting from | beginning | with effect from | effective | effective from | effective on',
    ],
    ['until', 'until | till | up until | up to | up till | as of | as at | to date on | through | up to and including'],
    ['by', 'by | no later than | not later than | at the latest by | by no later than'],
    ['before', 'before | prior to | ahead of | until before'],
    ['after', 'after | following'],
  ]),
  between: words('between'),
  from: words('from'),
  to: words('to until till through - – — and'),
  parts: phrases<Part>([
    [
      'early',
      `early | early in | early on in | earlier | earlier in | the start of | the beginning of | start of | beginning of | the first days of | the first weeks of
       the first week of | the opening days of | the opening weeks of | the turn of | the early part of | early part of | the early days of | the early hours of | early hours of
       the opening of | at the outset of | the first fortnight of | the first months of | the first few days of | the small hours of`,
    ],
    [
      'mid',
      'mid - | mid | the middle of | middle of | the midst of | midway through | halfway through | in the course of | the course of | the middle part of | the second week of | the third week of',
    ],
    [
      'late',
      `late | late in | late on | late on in | later | later in | the end of | end of | the close of | close of | the last days of | the last weeks of | the last week of | the final week of
       the final days of | the final weeks of | the tail end of | the latter part of | the dying days of | end - | the closing days of | the closing weeks of | the last months of | the final months of
       the tail of`,
    ],
    ['first day', 'the first day of'],
    ['last day', 'the last day of | the final day of'],
    ['first half', 'the first half of | first half of | the first six months of'],
    ['second half', 'the second half of | second half of | the latter half of | the last six months of'],
  ]),
  approximate: words('about around circa roughly approximately towards toward'),
  office: phrases([[true, OFFICE.join(' | ')]]),
  longestOffice: Math.max(...OFFICE.map((phrase) => phrase.split(' ').length)),
  on: 'on',
  quarters: words('quarter'),
  quarterLetter: 'q',
  halfLetter: 'h',
  fiscal: phrases([[true, 'fiscal year | financial year | fiscal | fy | budget year | tax year']]),
  holidays: phrases<Holiday>([
    [fixed(12, 24), 'christmas eve'],
    [fixed(12, 25), 'christmas day | christmas'],
    [fixed(12, 26), "boxing day | st stephen 's day"],
    [fixed(12, 31), "new year 's eve | new years eve"],
    [fixed(1, 1), "new year 's day | new years day | new year 's"],
    [fixed(1, 6), 'epiphany'],
    [fixed(2, 14), "valentine 's day"],
    [fixed(3, 17), "st patrick 's day"],
    [fixed(4, 1), "april fool 's day | april fools day"],
    [fixed(5, 1), 'may day | labour day'],
    [fixed(6, 19), 'juneteenth'],
    [fixed(7, 4), 'the fourth of july | fourth of july | july fourth | july the fourth | the fourth of july holiday'],
    [fixed(7, 14), 'bastille day'],
    [fixed(8, 15), 'assumption day | the feast of the assumption'],
    [fixed(10, 31), "halloween | all hallows ' eve"],
    [fixed(11, 1), "all saints ' day | all saints day | all saints | all hallows ' day"],
    [fixed(11, 11), 'armistice day | veterans day | remembrance day'],
    [fixed(1, 26), 'australia day'],
    [fixed(4, 25), 'anzac day'],
    [fixed(1, 20), 'inauguration day'],
    [easter(-47), 'shrove tuesday'],
    [easter(-46), 'ash wednesday'],
    [easter(-7), 'palm sunday'],
    [easter(-3), 'maundy thursday'],
    [easter(-2), 'good friday'],
    [easter(-1), 'holy saturday | easter saturday'],
    [easter(0), 'easter sunday | easter day | easter'],
    [easter(1), 'easter monday'],
    [easter(39), 'ascension day'],
    [easter(49), 'pentecost | whit sunday | whitsun'],
    [easter(50), 'whit monday'],
    [nth(3, 1, 1), 'martin luther king day | mlk day'],
    [nth(3, 1, 2), "presidents ' day | presidents day | president 's day"],
    [nth(-1, 1, 5), 'memorial day'],
    [nth(1, 1, 9), 'labor day'],
    [nth(2, 1, 10), 'columbus day'],
    [nth(4, 4, 11), 'thanksgiving | thanksgiving day'],
    [national('independence'), 'independence day'],
    [national('national'), 'national day | republic day | liberation day | constitution day'],
  ]),
  national: new Map([
    [
      'independence',
      {
        US: '07-04',
        RW: '07-01',
        UG: '10-09',
        GH: '03-06',
        SS: '07-09',
        SZ: '09-06',
        LR: '07-26',
        NG: '10-01',
        GQ: '10-12',
        CM: '01-01',
        CD: '06-30',
        XK: '02-17',
        PW: '10-01',
        BZ: '09-21',
        GT: '09-15',
        SV: '09-15',
        HN: '09-15',
        CR: '09-15',
        MX: '09-16',
        PA: '11-03',
        EC: '08-10',
        PY: '05-14',
        UZ: '09-01',
        NR: '01-31',
        PG: '09-16',
        KH: '11-09',
        MY: '08-31',
        LY: '12-24',
        AL: '11-28',
        BF: '08-05',
        GY: '05-26',
        DM: '11-03',
        AG: '11-01',
        KE: '12-12',
        TZ: '12-09',
      },
    ],
  ]),
  every: words('every each'),
  lengths: phrases([
    [
      true,
      `for | for up to | for about | for at least | for another | for the | for more than | for nearly | for almost | for over | for some | within | over | over the | over the past
       over the next | over the last | in the past | in the last | in the next | for the past | for the next | for the last | during the past | during the last | after | throughout the
       the past | the next | the last | the coming | in the coming | over the coming | lasting | lasts | lasted | spent | in`,
    ],
  ]),
  determiners: words(
    'the a an his her its their our my your this these those he she it they we one two three some several being having landing arriving signing',
  ),
  past: words('was were had did went came'),
  future: words(
    'will shall ll should due scheduled expected expects plan plans planned planning hopes hope hoping foreseen foresees pencilled slated vowed vows vow intends intend aims aim tomorrow',
  ),
  futurePhrases: phrases([[true, 'is to | are to | has yet to | have yet to | is set to | are set to']]),
  noYear: words('flight no number resolution room case law section page article docket form boeing us usd eur'),
}
