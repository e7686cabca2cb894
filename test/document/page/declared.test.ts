import { expect, test } from 'vitest'
import { declaredIn } from '../../../src/document/page/declared.ts'
import type { Declared } from '../../../src/document/page/page.ts'
import { parsePage } from '../../../src/document/page/parse.ts'
import { jsonLd, page, prose, teasers } from './pages.ts'

const ADDRESS = 'https://lake.example/news/talks'
const read = (html: string, address: string | null = ADDRESS): Declared => declaredIn(parsePage(html), address)
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const head = (more: string): string => page('Talks go on | Lake Post', `<h1>Talks go on</h1>${prose(3)}`, more)
const report = (fields: object): string => head(jsonLd({ '@type': 'NewsArticle', ...fields }))

type Row = readonly [what: string, html: string, field: keyof Declared, value: string | undefined, by?: string]

const ROWS: readonly Row[] = [
  ['a headline', report({ headline: 'Talks resume' }), 'title', 'Talks resume', 'json-ld headline'],
  ['a title of og', head(meta('og:title', 'Talks resume')), 'title', 'Talks resume', 'meta og:title'],
  ['the heading', head(''), 'title', 'Talks go on', 'h1'],
  [
    'the outlet behind a title',
    page('Talks go on | Lake Post', '', meta('og:site_name', 'Lake Post')),
    'title',
    'Talks go on',
  ],
  ['a slogan behind a title', head(meta('og:title', 'Talks go on - All the news of the lake')), 'title', 'Talks go on'],
  [
    'entities in a headline',
    report({ headline: 'Camp &amp; court: Kigali&#8217;s <em>answer</em>' }),
    'title',
    'Camp & court: Kigali’s answer',
  ],
  ['one author', report({ author: { '@type': 'Person', name: 'Ann Lee' } }), 'byline', 'Ann Lee', 'json-ld author'],
  ['two authors', report({ author: [{ name: 'Ann Lee' }, { name: 'Ben Oto' }] }), 'byline', 'Ann Lee, Ben Oto'],
  ['names in one author', report({ author: { name: ['Ann Lee', 'Ben Oto'] } }), 'byline', 'Ann Lee, Ben Oto'],
  ['an author that is an address', head(meta('article:author', 'https://facebook.com/lake')), 'byline', undefined],
  [
    'an author that is the outlet',
    head(meta('author', 'Lake Post') + meta('og:site_name', 'Lake Post')),
    'byline',
    undefined,
  ],
  ['an author that is an account', head(meta('author', 'admin')), 'byline', undefined],
  [
    'a byline of a template',
    page('T', '<h1>T</h1><span class="article-author">By Ann Lee</span>'),
    'byline',
    'Ann Lee',
  ],
  [
    'a byline with its date',
    page('T', '<h1>T</h1><div class="byline">By Ann Lee | 6 May 2025</div>'),
    'byline',
    'Ann Lee',
  ],
  ['a line that says By', page('T', '<h1>T</h1><p>Von Anna Seemann</p>'), 'byline', 'Anna Seemann', 'text of a line'],
  ['a publisher', report({ publisher: { name: 'Lake Post' } }), 'outlet', 'Lake Post', 'json-ld publisher'],
  ['a site', head(meta('og:site_name', 'Lake Post')), 'outlet', 'Lake Post'],
  ['a section', report({ articleSection: ['Africa', 'Politics'] }), 'section', 'Africa'],
  ['a credit', report({ author: { name: 'Ann Lee and Reuters' } }), 'credit', 'Reuters'],
  ['a language', head(''), 'language', 'en'],
  [
    'a date of JSON-LD',
    report({ datePublished: '2025-05-06T10:00:00+02:00' }),
    'published',
    '2025-05-06',
    'json-ld datePublished',
  ],
  ['dates in a list', report({ datePublished: ['2025-05-06', '2025-05-07'] }), 'published', '2025-05-06'],
  ['a date of meta', head(meta('article:published_time', '2025-05-06')), 'published', '2025-05-06'],
  [
    'a date of `time`',
    page('T', '<h1>T</h1><time datetime="2025-05-06">May 6</time>'),
    'published',
    '2025-05-06',
    'time',
  ],
  [
    'a date beside "Updated"',
    page('T', '<h1>T</h1><span class="date">Updated: 7 May 2025</span>'),
    'updated',
    '2025-05-07',
  ],
  [
    'a date in figures, British',
    page('T', '<h1>T</h1><span class="date">05/06/2025</span>').replace('lang="en"', 'lang="en-GB"'),
    'published',
    '2025-06-05',
  ],
  [
    'a date that nothing names',
    page('T', '<h1>T</h1><p>06.05.2025</p>'),
    'published',
    '2025-05-06',
    'text below the heading',
  ],
  [
    'a date at the head of a text',
    page('T', `<h1>T</h1><p>(06.05.2025) ${prose(1).replace(/<.*?>/g, '')}</p>`),
    'published',
    '2025-05-06',
  ],
  ['a date in the title', page('T of 06.05.2025', '<h1>T</h1>'), 'published', '2025-05-06', 'text of the title'],
  [
    'a change alone',
    head(meta('article:modified_time', '2025-05-06')),
    'published',
    '2025-05-06',
    'inferred from its last change (meta article:modified_time)',
  ],
  [
    'an evening in New York',
    page(
      'T',
      '<h1>T</h1><time>May 6, 2025 10:30 PM</time>',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2025-05-07T02:30:00Z' }),
    ),
    'published',
    '2025-05-06',
  ],
  [
    'a day later for another reason',
    page(
      'T',
      '<h1>T</h1><time>May 8, 2025</time>',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2025-05-07T02:30:00Z' }),
    ),
    'published',
    '2025-05-07',
  ],
  [
    'a canonical address',
    head('<link rel="canonical" href="/news/talks-go-on">'),
    'address',
    'https://lake.example/news/talks-go-on',
    'link canonical',
  ],
  [
    'a canonical address that is the front page',
    head('<link rel="canonical" href="https://lake.example/">'),
    'address',
    ADDRESS,
    'address of the capture',
  ],
  [
    'a canonical address of another host',
    head('<link rel="canonical" href="https://wire.example/x">'),
    'address',
    ADDRESS,
  ],
  [
    'a canonical address that is a script',
    head('<link rel="canonical" href="javascript:alert(1)">'),
    'address',
    ADDRESS,
  ],
  ['a reservation', head('<meta name="tdm-reservation" content="1">'), 'tdm', '1'],
]

test.each(ROWS.map(([what, html, field, value, by]) => ({ what, html, field, value, by })))('$what', (row) => {
  const { html, field, value, by } = row
  const [first] = read(html)[field]
  expect(first?.value).toBe(value)
  if (by !== undefined) expect(first?.by).toBe(by)
})

test('an original on another host is named behind the page itself', () => {
  const { address } = read(head('<link rel="canonical" href="https://wire.example/x">'))
  expect(address.map(({ value }) => value)).toEqual([ADDRESS, 'https://wire.example/x'])
})

test('a day in the address counts where nothing else says one', () => {
  const found = read(head(''), 'https://lake.example/2025/05/06/talks').published
  expect(found).toEqual([{ value: '2025-05-06', by: 'address' }])
})

/** What other reports of a page say lends this one nothing. */
test.each([
  [
    'teasers',
    page(
      'T',
      `<h1>T</h1>${prose(3)}${teasers(3)}`,
      jsonLd({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'NewsArticle', headline: 'X', datePublished: '2020-01-01' }],
      }),
    ),
  ],
  ['a reported work', report({ isBasedOn: { '@type': 'Report', datePublished: '2020-01-01' } })],
  ['comments', page('T', '<h1>T</h1><div class="comment-date">1 May 2020</div>')],
  ['impossible dates', report({ datePublished: '0000-00-00', dateCreated: '2025-02-31' })],
])('%s give no date', (_, html) => {
  expect(read(html).published).toEqual([])
})

const deep = (depth: number): string => `${'{"@type":"Thing","a":'.repeat(depth)}1${'}'.repeat(depth)}`
const LONG = 'x y'.repeat(100_000)

/** Each is read in a moment, and the rest of the page as if it were not there. */
test.each([
  ['broken JSON', '{"@type": "NewsArticle", "headline": '],
  ['no object', '"NewsArticle"'],
  ['null', 'null'],
  ['a hundred levels', deep(100)],
  ['ten thousand levels', deep(10_000)],
  ['three megabytes', JSON.stringify({ '@type': 'NewsArticle', headline: 'x'.repeat(3_000_000) })],
  ['blanks without end behind a mark', `{} -->${' '.repeat(500_000)}x`],
  [
    'wrong types',
    JSON.stringify({
      '@type': ['NewsArticle', 7],
      headline: 7,
      author: null,
      publisher: [null],
      datePublished: { a: 1 },
      url: 3,
    }),
  ],
  ['lists in lists', JSON.stringify({ '@type': 'NewsArticle', author: [[[[[[[[[[['Ann']]]]]]]]]]] })],
  ['a prototype', '{"@type":"NewsArticle","__proto__":{"headline":"X"},"constructor":1}'],
])('JSON-LD with %s harms nothing', (_, json) => {
  const found = read(head(jsonLd(json) + meta('article:published_time', '2025-05-06')))
  expect(found.title[0]?.value).toBe('Talks go on')
  expect(found.published[0]?.value).toBe('2025-05-06')
  expect(found.byline).toEqual([])
})

test('JSON-LD in comments, with raw line ends or a comma too many is read', () => {
  for (const json of [
    '<!-- {"@type":"NewsArticle","headline":"Talks resume"} -->',
    '//<![CDATA[\n{"@type":"NewsArticle","headline":"Talks resume"}\n//]]>',
    '{"@type":"NewsArticle","headline":"Talks\nresume",}',
    '{"@type":"NewsArticle","headline":"Talks resume"};',
  ])
    expect(read(head(jsonLd(json))).title[0]?.value).toBe('Talks resume')
})

test('values are short, on one line, and hold nothing that is not seen', () => {
  const hostile = `Talks \u001b[31mgo\u0007 on\u202e\u0000\n\n${LONG}`
  const found = read(
    report({ headline: hostile, author: hostile, publisher: { name: hostile }, articleSection: hostile }),
  )
  for (const [field, longest] of [
    ['title', 500],
    ['byline', 200],
    ['outlet', 120],
    ['section', 120],
  ] as const) {
    const value = found[field][0]?.value ?? ''
    expect(value.length).toBeGreaterThan(10)
    expect(value.length).toBeLessThanOrEqual(longest)
    expect(value).not.toMatch(/[\p{Cc}\u202e]/u)
  }
})

test('a hundred thousand values are as many as a page needs', () => {
  const found = read(
    report({
      author: Array.from({ length: 100_000 }, (_, i) => `Ann ${i}`),
      datePublished: Array.from({ length: 10_000 }, () => '2025-05-06'),
    }),
  )
  expect(found.byline[0]?.value.length).toBeLessThanOrEqual(200)
  expect(found.published.length).toBeLessThanOrEqual(20)
})
