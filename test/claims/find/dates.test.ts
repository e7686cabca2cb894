import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesIn, findDates, resolveDates } from '../../../src/claims/find/dates.ts'
import { english } from '../../../src/language/en.ts'
import { tokensOf } from '../../../src/language/tokens.ts'
import { isEdtf } from '../../../src/text/edtf.ts'

const dates = (text: string, published: string | null = null) => datesIn(text, { published, language: english })

test.each([
  ['on Monday, May 5, 2025', '2025-05-05'],
  ['5 May 2025', '2025-05-05'],
  ['the 5th of May, 2025', '2025-05-05'],
  ['the fifth of May 2025', '2025-05-05'],
  ['05.12.23', '2023-12-05'],
  ['14/04/2022', '2022-04-14'],
  ['04/14/2022', '2022-04-14'],
  ['2025-05-05', '2025-05-05'],
  ['2018, 15 March', '2018-03-15'],
  ['Sept. 14, 2025', '2025-09-14'],
  ['in June 2025', '2025-06'],
  ['early 2023', '2023'],
  ['mid-2024', '2024'],
  ['year-end 2025', '2025'],
  ['H1 2025', '2025-01/2025-06'],
  ['not before October 2025', '2025-10/..'],
  ["the end of April '24", '2024-04'],
  ['a September evening in 2025', '2025-09'],
  ['the spring of 2025', '2025-03/2025-05'],
  ['winter 2025', '2024-12/2025-02'],
  ['the third quarter of 2025', '2025-07/2025-09'],
  ['the second half of 2026', '2026-07/2026-12'],
  ['the last day of 2021', '2021-12-31'],
  ['the last Friday of August 2025', '2025-08-29'],
  ['fiscal year 2026', '2026'],
  ['in the 2019-20 year', '2019/2020'],
  ['since 2014', '2014/..'],
  ['by the end of 2026', '../2026'],
  ['as of 30 June 2025', '../2025-06-30'],
  ['from 2013 to 2018', '2013/2018'],
  ['between 12 and 15 February 2025', '2025-02-12/2025-02-15'],
  ['24 and 25 February 2026', '2026-02-24/2026-02-25'],
  ['between October 2024 and January 2025', '2024-10/2025-01'],
  ['from July to September 2025', '2025-07/2025-09'],
  ['28 February-1 March 2025', '2025-02-28/2025-03-01'],
  ['April and May 2016', '2016-04/2016-05'],
  ['Easter Sunday 2026', '2026-04-05'],
])('%s stands by itself: %s', (text, edtf) => {
  expect(dates(text).map((date) => date.edtf)).toEqual([edtf])
})

// Published on Friday 15 August 2025.
test.each([
  ['on Wednesday', '2025-08-13'],
  ['late Tuesday', '2025-08-12'],
  ['on Friday evening', '2025-08-15'],
  ['last Friday', '2025-08-08'],
  ['last Wednesday', '2025-08-13'],
  ['Friday of last week', '2025-08-08'],
  ['next Monday', '2025-08-18'],
  ['He will fly on Monday', '2025-08-18'],
  ['today', '2025-08-15'],
  ['yesterday', '2025-08-14'],
  ['last night', '2025-08-14'],
  ['tomorrow', '2025-08-16'],
  ['last week', '2025-08'],
  ['next month', '2025-09'],
  ['last month', '2025-07'],
  ['earlier this month', '2025-08'],
  ['last year', '2024'],
  ['earlier this year', '2025'],
  ['in June', '2025-06'],
  ['in mid-August', '2025-08'],
  ['in December', '2024-12'],
  ['in September', '2025-09'],
  ['It will open in September', '2025-09'],
  ['on 20 August', '2025-08-20'],
  ['last December', '2024-12'],
  ['last December 15', '2024-12-15'],
  ['April of last year', '2024-04'],
  ['since January', '2025-01/..'],
  ['until the end of September', '../2025-09'],
  ['by year’s end', '../2025'],
  ['by the end of the year', '../2025'],
  ['on 15-16 March', '2025-03-15/2025-03-16'],
  ['six months ago', '2025-02'],
  ['three and a half years ago', '2022-02'],
  ['at the weekend', '2025-08-09/2025-08-10'],
  ['two weeks ago', '2025-08'],
  ['ten days ago', '2025-08-05'],
  ['a year ago today', '2024-08-15'],
  ['next spring', '2026-03/2026-05'],
  ['last spring', '2025-03/2025-05'],
  ['the second half of next year', '2026-07/2026-12'],
  ['on Christmas Eve', '2024-12-24'],
  ['the Fourth of July', '2025-07-04'],
  ['on the 14th', '2025-08-14'],
  ['the 11th of next month', '2025-09-11'],
  ['five days after the plane came, the men wait', '2025-08-10'],
])('%s, in a report of 15 August 2025: %s', (text, edtf) => {
  expect(dates(text, '2025-08-15').map((date) => date.edtf)).toEqual([edtf])
})

test.each([
  ['It was signed on 5 May 2025 and, two days later, denied.', '2025-05-07', 'mentioned'],
  ['It was signed on 5 May 2025. The following day it was denied.', '2025-05-06', 'mentioned'],
  ['It was signed on 5 May 2025. A day earlier they had denied it.', '2025-05-04', 'mentioned'],
  ['It was signed on 5 May 2025. The same day it was denied.', '2025-05-05', 'mentioned'],
  ['It was signed in May 2025 and, two months later, scrapped.', '2025-07', 'mentioned'],
  ['It was signed on 5 May 2025. The following Thursday it was denied.', '2025-05-08', 'mentioned'],
  ['Confirmed on 21 August 2025, a day after a minister had denied it.', '2025-08-20', 'event'],
])('%s', (text, edtf, anchor) => {
  expect(dates(text).at(-1)).toMatchObject({ edtf, anchor, known: 'implied' })
})

test('a month takes its year from the text where there is no publication date', () => {
  expect(dates('It was signed in April 2022. In June the flight was stopped.').at(-1)).toMatchObject({
    edtf: '2022-06',
    known: 'implied',
    anchor: 'mentioned',
  })
})

test.each([
  'in June',
  'on Wednesday',
  'last month',
  'weeks after',
  'the following day',
  'Independence Day',
  'next spring',
])('%s is null where nothing tells', (text) => {
  expect(dates(text)).toMatchObject([{ edtf: null }])
})

test.each([
  ['Talks were held in 2022 and in May.', '2022-05'],
  ['It was signed in 2022. Years went by. Then nothing. In April it came back.', null],
  ['On 5 May 2025 the minister spoke. The plan was scrapped last July.', '2024-07'],
  ['On 5 May 2025 the minister spoke. He left. He came. In April they had asked.', '2025-04'],
  ['In May 2025 the minister spoke. The plan was scrapped last July.', null],
])('an undated report: %s', (text, edtf) => {
  expect(dates(text).at(-1)?.edtf).toBe(edtf)
})

test.each([
  ['last month', '2025-04'],
  ['in January', '2025-01'],
  ['last year', '2024'],
  ['on Wednesday', null],
  ['yesterday', null],
])('%s, in a report of which only the month May 2025 is known: %s', (text, edtf) => {
  expect(dates(text, '2025-05')[0]?.edtf).toBe(edtf)
})

test('a full dateline stands for the publication date of an undated report', () => {
  expect(dates('KIGALI, Aug 6, 2025 (Wire) - A plane came on Tuesday.').at(-1)).toMatchObject({ edtf: '2025-08-05' })
})

test('the year of a named treaty lends itself to nothing', () => {
  expect(dates('It breaches the 1951 Convention. In June it was scrapped.').at(-1)).toMatchObject({ edtf: null })
})

test('any text is read without a fault, and every mention lies in it', () => {
  const word = fc.constantFrom(
    ...'the a last next on in from to between and of 5 12 2025 May Friday week two days later ago - , . / 31 hundred million $ end since by first half th Q 3'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (said) => {
      const text = said.join(' ')
      for (const date of dates(text, '2025-08-15')) {
        expect(text.slice(date.start, date.end)).toBe(date.said)
        if (date.edtf) expect(isEdtf(date.edtf), `${text}: ${date.edtf}`).toBe(true)
      }
    }),
    {
      numRuns: 2000,
      examples: [[['from', '31', 'May', 'to', '5', 'May']], [['3000', 'years', 'ago']], [['31', 'June', '2025']]],
    },
  )
})

test('a national day is that of the state in view', () => {
  const text = 'on Independence Day'
  const found = findDates(text, tokensOf(text), english)
  expect(resolveDates(found, { published: '2025-08-15', country: 'US', language: english })).toMatchObject([
    { edtf: '2025-07-04' },
  ])
})

test('the caller’s tense wins', () => {
  const text = 'flights on Monday'
  const found = findDates(text, tokensOf(text), english)
  const on = (tense: 'past' | 'future') => resolveDates(found, { published: '2025-08-15', tense: () => tense })[0]?.edtf
  expect([on('past'), on('future')]).toEqual(['2025-08-11', '2025-08-18'])
})

test('a date keeps its point without the limit, and the week that a month stands for', () => {
  expect(dates('in force since December 2004')).toMatchObject([
    { edtf: '2004-12/..', point: '2004-12', limit: 'since', kind: 'interval' },
  ])
  expect(dates('last week', '2025-08-15')).toMatchObject([{ edtf: '2025-08', within: '2025-08-04/2025-08-10' }])
})

test.each([
  ['on Wednesday', 'weekday:3'],
  ['in April', '--04'],
  ['last month', 'P-1M'],
  ['on the 14th', '---14'],
  ['since 2014', 'since 2014'],
])('%s is kept as %s', (text, unresolved) => {
  expect(dates(text)).toMatchObject([{ unresolved }])
})

test.each(['KIGALI, Aug 6 (Reuters) - A plane came on Tuesday.', 'KAMPALA, 21 August 2025 — A plane came on Tuesday.'])(
  'the dateline of %s is one',
  (text) => {
    expect(dates(text, '2025-08-21').map((date) => date.dateline)).toEqual([true, false])
  },
)

test.each([
  ['for three weeks', 'duration'],
  ['over the past two years', 'duration'],
  ['every Monday', 'set'],
  ['each second Thursday', 'set'],
  ['on Mondays', 'set'],
])('%s is a %s and no date', (text, kind) => {
  expect(dates(text, '2025-08-15')).toMatchObject([{ kind, edtf: null }])
})

test.each([
  'a 30-year-old man',
  'They may march.',
  'the Good Friday Agreement, they said',
  'flight 2022',
  '2,000 people',
  '2025 people',
  '+1 202 555 0143',
  'the second man',
  'a third country',
  'one of the three',
  'spring a surprise',
  'from 31 May to 5 May 2025',
  'on 30 February 2025',
  'three thousand years ago',
  'a vote of 389-206-32',
  '£2025',
  'the Sun said',
])('%s holds no date', (text) => {
  expect(dates(text, '2025-08-15').filter(({ edtf }) => edtf !== null)).toEqual([])
})

test('whatever is found is EDTF and stands where it says', () => {
  const text =
    'By Monday the 22nd, or the week before Easter, from 28 February to 1 March; the 31st of last month. Q3. On 30 February.'
  for (const date of dates(text, '2025-03-30')) {
    expect(text.slice(date.start, date.end)).toBe(date.said)
    if (date.edtf) expect(isEdtf(date.edtf), date.said).toBe(true)
  }
})

test.each([
  [
    'Talks had begun shortly after Trump resumed the presidency earlier this year. Trump, who returned to office in January, is pressing on.',
    '2025-01/..',
  ],
  [
    'Trump, who returned to office in January, is pressing on. They have talked since his return to power.',
    '2025-01/..',
  ],
  ['They have talked since President Noboa took office on 11 March.', '2025-03-11/..'],
  ['They have talked since he was sworn in as president in May.', '2025-05/..'],
  ['Labour took office in July 2024. Weeks after Trump returned to the White House, they began.', null],
  ['Noboa took office in May 2024, Petro took office in 2022. Since taking office he has been silent.', null],
  ['They have talked since Starmer came to power.', '2024/..'],
  ['They have talked since the president took office.', null],
  ['Nothing had been heard before the inauguration in January.', '../2025-01'],
])('what is counted from a taking of office: %s', (text, edtf) => {
  const counted = resolveDates(findDates(text, tokensOf(text), english), {
    published: '2025-08-15',
    language: english,
    tookOffice: (name) => (name === 'starmer' ? '2024' : null),
  }).filter(({ form }) => form.is === 'office')
  expect(counted.map((date) => date.edtf)).toEqual([edtf])
})
