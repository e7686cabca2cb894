import { expect, test } from 'vitest'
import { declaredIn } from '../../../src/document/page/declared.ts'
import { kindOfPage } from '../../../src/document/page/kind.ts'
import { mainTextOf } from '../../../src/document/page/main-text.ts'
import { parsePage } from '../../../src/document/page/parse.ts'
import { page, prose } from './pages.ts'

const MILLION = 1_000_000
const TEN = 10 * MILLION
/** Milliseconds of this thread's processor that a page may take from its characters to its kind; others' programs do not count. */
const LIMIT = 2_000
const STORY = `<article><h1>Talks go on</h1>${prose(9)}</article>`
const RUN = 'globalThis.hasRun = true'

function fill(part: string, characters = TEN): string {
  return part.repeat(Math.floor(characters / part.length) - 1)
}

/** Attributes of so many names. */
function attributes(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}="${i}"`).join(' ')
}

/** Pages made to hang, break or use whoever reads them. `told` says whether the story of the page must still be read. */
const PAGES: readonly (readonly [what: string, html: string, told: boolean])[] = [
  ['ten million characters of nested tags', fill('<div>'), false],
  ['nested tags within the limit of their number', page('Talks', `${'<div>'.repeat(299_000)}${STORY}`), false],
  ['nested tags within both limits', page('Talks', `${'<div>'.repeat(590)}${STORY}`), true],
  ['nested lists', page('Talks', `${'<ul><li>'.repeat(280)}${STORY}`), true],
  ['nested tables', fill('<table><tr><td>', MILLION), false],
  ['nested quotes in svg', page('Talks', `<svg>${fill('<g>', MILLION / 2)}`), false],
  ['300,000 attributes of one element', page('Talks', `<div ${attributes(300_000)}>${STORY}</div>`), true],
  [
    '300,000 attributes of a meta tag',
    page('Talks', STORY, `<meta name="a" ${attributes(300_000)} content="b">`),
    true,
  ],
  ['100,000 meta tags', page('Talks', STORY, '<meta name="author" content="Ann Lee">'.repeat(100_000)), true],
  ['one line of ten million characters', `<p>${fill('word ', TEN - 10)}</p>`, false],
  ['one line without a blank', `<p>${'x'.repeat(TEN - 10)}`, false],
  ['a line longer than the limit', 'x'.repeat(TEN + 1), false],
  ['a line of figures', `<p>${fill('1.2.', TEN - 10)}</p>`, false],
  ['a line of capitals', `<span class="byline">By ${fill('Ann ', TEN / 2)}</span>`, false],
  ['a title of ten million characters', page(fill('<b ', TEN - 100_000).replaceAll('<', ' '), STORY), true],
  ['a comment without an end', `${page('Talks', STORY)}<!-- ${'-'.repeat(9 * MILLION)}`, true],
  ['many comments without an end', `${page('Talks', STORY)}${'<!--'.repeat(290_000)}`, true],
  ['a comment that ends at once', page('Talks', `<!--><script>${RUN}</script>${STORY}`), true],
  ['a script that names its end', page('Talks', `<script>"<\\/script>";${RUN}</script>${STORY}`), true],
  ['a script that ends early', page('Talks', `<script>"</script><img src=x onerror="${RUN}">"</script>${STORY}`), true],
  ['ends of scripts in other spellings', page('Talks', `<script>${RUN}</ScRiPt\n x="y">${STORY}`), true],
  ['a script without an end', `${page('Talks', STORY)}<script>${RUN};${'x</scrip'.repeat(280_000)}`, true],
  ['a script in a comment in a script', page('Talks', `<script><!--<script>${RUN}</script>--></script>${STORY}`), true],
  ['handlers of events', page('Talks', `<body onload="${RUN}"><svg onload="${RUN}"></svg>${STORY}`), true],
  ['addresses that run', page('Talks', `<iframe src="javascript:${RUN}"></iframe>${STORY}`), true],
  ['references without an end', `${page('Talks', STORY)}${'&#x'.repeat(290_000)}`, true],
  ['references to nothing', page('Talks', `${STORY}<p>&#0; &#xD800; &#x110000; &#99999999999; &bogus; &</p>`), true],
  ['a document type with entities', `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(99)}">]>${page('Talks', STORY)}`, false],
  ['NUL bytes', page('Talks\0go', STORY.replaceAll('<p>', '<p>\0')).replaceAll('</p>', '\0</p>'), true],
  ['NUL bytes alone', '\0'.repeat(MILLION), false],
  ['halves of characters', page('Talks', `${STORY}<p>${'\ud800'.repeat(MILLION)}</p>`), true],
  [
    'JSON-LD without an end',
    page('Talks', STORY, `<script type="application/ld+json">${fill('[', 9e6)}</script>`),
    true,
  ],
  [
    'JSON-LD that nests',
    page('Talks', STORY, `<script type="application/ld+json">${fill('{"a":', 1e6)}</script>`),
    true,
  ],
  [
    'JSON-LD with a name of every object',
    page(
      'Talks',
      STORY,
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"hasRun":1},"headline":"Talks"}</script>',
    ),
    true,
  ],
]

test.each(PAGES.map(([what, html, told]) => ({ what, html, told })))('$what: read or refused in time', (row) => {
  const start = process.threadCpuUsage()
  const dom = parsePage(row.html)
  const text = mainTextOf(dom)
  const declared = declaredIn(dom, 'https://lake.example/a/1')
  const aside = kindOfPage({ dom, text, declared, status: 200, address: 'https://lake.example/a/1' })
  const { user, system } = process.threadCpuUsage(start)
  expect((user + system) / 1_000).toBeLessThan(LIMIT)
  expect('hasRun' in globalThis || 'hasRun' in {}).toBe(false)
  if (dom.refused !== null) expect([text, row.told]).toEqual(['', false])
  if (row.told) {
    expect(text).toContain('The minister told parliament on Tuesday')
    expect(text).not.toContain('hasRun')
    expect(aside).toBeNull()
  }
})

test.each([
  ['escapes of a terminal', 'Talks \u001b[31mgo\u001b[0m on', 'Talks [31mgo [0m on'],
  ['marks that turn the direction', 'Talks \u202ego\u202c on', 'Talks go on'],
  ['line ends and tabs', 'Talks\r\n\tgo\u2028on', 'Talks go on'],
  ['NUL and bell', 'Talks\u0000 go\u0007 on', 'Talks go on'],
  ['markup', 'Talks &lt;script&gt;go&lt;/script&gt; on', 'Talks go on'],
  ['markup escaped twice', 'Talks &amp;lt;i&amp;gt;go&amp;lt;/i&amp;gt; on', 'Talks go on'],
])('a title with %s can be shown', (_, said, shown) => {
  const [title] = declaredIn(parsePage(page(said, STORY.replace('<h1>Talks go on</h1>', ''))), null).title
  expect(title?.value).toBe(shown)
})
