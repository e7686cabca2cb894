import { describe, expect, test } from 'vitest'
import { addressOf } from '../../../src/source/lists/address.ts'
import { dateOf } from '../../../src/source/lists/date.ts'
import { languageOf } from '../../../src/source/lists/language.ts'
import { minutesOf } from '../../../src/source/lists/rhythm.ts'
import { titleOf } from '../../../src/source/lists/title.ts'

describe('dates', () => {
  test.each([
    ['Tue, 06 May 2025 10:00:00 GMT', '2025-05-06T10:00:00Z'],
    ['Tue, 6 May 25 23:30 EST', '2025-05-06T23:30:00-05:00'],
    ['06 May 2025 10:00:00 -0000', '2025-05-06T10:00:00Z'],
    ['Tuesday, 06-May-25 10:00:00 GMT', '2025-05-06T10:00:00Z'],
    ['Tue, 06 May 2025 10:00:00 +0000 (UTC)', '2025-05-06T10:00:00Z'],
    ['Tue, 06 May 2025 10:00:00 XYZ', '2025-05-06'],
    ['May 6, 2025', '2025-05-06'],
    ['2025-05-06T10:00:00.123+05:30', '2025-05-06T10:00:00.123+05:30'],
    ['2025-05-06 10:00:00 +0200', '2025-05-06T10:00:00+02:00'],
    ['2025-05-06T10:00:00', '2025-05-06'],
    ['2025-05', '2025-05'],
    ['2024-02-29', '2024-02-29'],
    ['31 Dec 99 23:59:59 +0000', '1999-12-31T23:59:59Z'],
    ['2025-02-29', null],
    ['Tue, 31 Jun 2025 10:00:00 GMT', null],
    ['1970-01-01T00:00:00Z', null],
    ['Thu, 01 Jan 1970 00:00:00 +0000', null],
    ['0001-01-01T00:00:00Z', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (said, date) => {
    expect(dateOf(said)).toBe(date)
  })
})

describe('titles', () => {
  test.each([
    ['  Two\n\tlines ', 'Two lines'],
    ['AT&amp;T &lt;b&gt;wins&lt;/b&gt;', 'AT&T wins'],
    ['un<b>bro</b>ken<br/>off', 'unbroken off'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['a\u0000\u001b[31mb\u202Ec\uFEFF', 'a[31mbc'],
    ['&#8220;Quote&rdquo;&nbsp;&hellip;', '“Quote” …'],
    ['half \ud83d', 'half \ufffd'],
    ['<i></i>', null],
    ['x'.repeat(2000), 'x'.repeat(1000)],
  ])('%j', (said, title) => {
    expect(titleOf(said)).toBe(title)
  })
})

describe('addresses', () => {
  test.each([
    ['HTTPS://A.example/b c', null, 'https://a.example/b%20c'],
    ['../c', 'https://a.example/x/y', 'https://a.example/c'],
    ['//b.example', null, 'https://b.example/'],
    ['/c', null, null],
    ['/c', 'file:///home/x', null],
    ['file:///etc/passwd', 'https://a.example', null],
    ['data:text/html,x', 'https://a.example', null],
    ['https://', null, null],
    [`https://a.example/${'x'.repeat(9000)}`, null, null],
  ])('%s from %s', (said, base, address) => {
    expect(addressOf(said, base)).toBe(address)
  })
})

test.each([
  ['en_US', 'en-US'],
  ['ZH-hant-tw', 'zh-Hant-TW'],
  ['english', null],
  ['e', null],
  ['en-x', null],
  ['', null],
])('language %s', (said, language) => {
  expect(languageOf(said)).toBe(language)
})

test.each([
  [60, undefined, undefined, 60],
  [undefined, 'daily', 4, 360],
  [undefined, 'Weekly', undefined, 10_080],
  [15, 'daily', 1, 15],
  [0, undefined, undefined, null],
  [-5, undefined, undefined, null],
  [undefined, 'daily', 0, null],
  [undefined, 'often', 1, null],
])('rhythm of ttl %s, %s × %s', (ttl, updatePeriod, updateFrequency, minutes) => {
  expect(minutesOf(ttl, { updatePeriod, updateFrequency })).toBe(minutes)
})
