import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ListContent, readList } from '../../../src/source/lists/read.ts'
import { BASE, listOf, refusal } from './lists.ts'

const HEAD = '<rss version="2.0"><channel><title>t</title>'
const ITEM = '<item><title>Talks</title><link>https://a.example/1</link></item>'
const END = '</channel></rss>'
/** Ten times what the worst of them takes on a small machine, so that a busy one does not fail; a bomb would take minutes. */
const LONGEST_MS = 5_000

describe('refused with one line, and soon', () => {
  test.each<[string, ListContent, string | (() => string), RegExp]>([
    [
      'a billion laughs',
      'feed',
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${HEAD}&b;${END}`,
      /entities of its own/,
    ],
    [
      'a file of this machine',
      'feed',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${HEAD}${END}`,
      /entities of its own/,
    ],
    [
      'entities behind a false end',
      'sitemap',
      '<!DOCTYPE u [<!ATTLIST u a CDATA "]>"><!ENTITY x "y">]><urlset></urlset>',
      /declaration/,
    ],
    [
      'a quadratic blow-up',
      'opml',
      () => `<!DOCTYPE o [<!entity a "${'a'.repeat(1e6)}">]><opml>${'&a;'.repeat(1e5)}</opml>`,
      /entities of its own/,
    ],
    ['a DOCTYPE inside', 'feed', `${HEAD}<!DOCTYPE x>${END}`, /DOCTYPE stands/],
    ['DOCTYPE upon DOCTYPE', 'feed', () => `${'<!DOCTYPE x>'.repeat(4e6)}${HEAD}${END}`, /tags and attributes/],
    ['a page in place of OPML', 'opml', '<html></html>', /not an OPML file/],
    ['10 MB of nested tags', 'feed', () => `${HEAD}${'<a>'.repeat(3.4e6)}`, /within each other/],
    ['10 MB of nested outlines', 'opml', () => `<opml><body>${'<outline>'.repeat(1e6)}`, /within each other/],
    ['a million items', 'feed', () => `${HEAD}${'<item/>'.repeat(1e6)}${END}`, /50000 entries/],
    [
      'a million addresses',
      'addresses',
      () => Array.from({ length: 1e6 }, (_, i) => `http://a.example/${i}`).join('\n'),
      /50000 entries/,
    ],
    ['a million items of JSON', 'json-feed', () => `{"items":[${'1,'.repeat(1e6)}1]}`, /50000 entries/],
    ['ten million empty tags', 'feed', () => `${HEAD}${'<a/>'.repeat(1e7)}${END}`, /tags and attributes/],
    ['ten million ends', 'sitemap', () => `<urlset>${'</a>'.repeat(1e7)}</urlset>`, /tags and attributes/],
    ['endless attributes', 'feed', () => `${HEAD}<a ${'b '.repeat(1e6)}>${END}`, /a tag has more/],
    ['an endless instruction', 'feed', () => `${HEAD}<?a ${'b="c" '.repeat(1e6)}?>${END}`, /a tag has more/],
    ['text where none belongs', 'feed', () => `${HEAD}${'x'.repeat(1e7)}${END}`, /beside its items/],
    [
      'ten million entities',
      'feed',
      () => `${HEAD}<item><description>${'&lt;'.repeat(1e7)}</description></item>${END}`,
      /3000000 entities/,
    ],
    ['JSON nested without end', 'json-feed', () => `{"items":${'['.repeat(1e7)}`, /names and lists/],
    ['a list that is cut off', 'feed', `${HEAD}${ITEM}<item><title>x`, /ends before its <rss> does/],
    ['one cut off in CDATA', 'feed', `${HEAD}<item><title><![CDATA[x`, /middle of a CDATA/],
    ['one cut off in a tag', 'sitemap', '<urlset><url', /middle of a tag/],
    ['broken JSON', 'json-feed', '{"items":[', /broken JSON/],
    ['other JSON', 'json-feed', '{"item":[]}', /no `items`/],
    ['a page', 'feed', '<!DOCTYPE html><html><body><rss></rss></body></html>', /this is a page, not a feed/],
    ['a warning of the server', 'sitemap', '<br />\n<b>Warning</b>: x <urlset></urlset>', /begins with <br>/],
    ['words', 'opml', 'We are closed.', /no OPML file/],
    ['nothing', 'addresses', ' \n', /empty/],
  ])('%s', (_, content, text, problem) => {
    const made = typeof text === 'string' ? text : text()
    const begun = performance.now()
    const said = refusal(() => listOf(content, made))
    expect(said).toMatch(problem)
    expect(said).toMatch(/^the list: [^\n]+; [^\n]+$/)
    expect(performance.now() - begun).toBeLessThan(LONGEST_MS)
  })

  test('more than 50 MB', () => {
    expect(refusal(() => readList('addresses', new Uint8Array(52_428_801), null, null, 'x'))).toMatch(/50 MB/)
  })
})

describe('encodings', () => {
  const text = (declared: string): string =>
    `<?xml version="1.0" encoding="${declared}"?>${HEAD}<item><title>Café</title><link>/a</link></item>${END}`
  const big = (said: string): Buffer => Buffer.from(said, 'utf16le').swap16()
  test.each<[string, Uint8Array, string | null, string]>([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text('UTF-16')}`, 'utf16le'), null, 'Café'],
    ['UTF-16 without one', Buffer.from(text('UTF-16'), 'utf16le'), null, 'Café'],
    ['UTF-16, the other way round', big(text('UTF-16')), null, 'Café'],
    ['UTF-8 that calls itself UTF-16', Buffer.from(text('UTF-16')), null, 'Café'],
    ['UTF-8 whose headers say UTF-16', Buffer.from(text('UTF-8')), 'utf-16', 'Café'],
    ['UTF-8 that calls itself Latin-1', Buffer.from(text('ISO-8859-1')), null, 'Café'],
    ['Latin-1 that says so', Buffer.from(text('ISO-8859-1'), 'latin1'), null, 'Café'],
    ['UTF-8 that is none', Buffer.from(text('UTF-8'), 'latin1'), null, 'Caf\ufffd'],
    ['an encoding that nobody knows', Buffer.from(text('x-none')), 'x-none', 'Café'],
  ])('%s', (_, bytes, charset, title) => {
    expect(readList('feed', bytes, charset, BASE, 'x').entries[0]?.listed.title).toBe(title)
  })
})

describe('whatever comes is read or refused', () => {
  const SEEDS: readonly (readonly [ListContent, string])[] = [
    ['feed', `<?xml version="1.0"?>${HEAD}${ITEM}<item><guid>x</guid><pubDate>Tue, 06 May 2025</pubDate></item>${END}`],
    [
      'feed',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><link href="a"/><content type="xhtml"><div>x</div></content></entry></feed>',
    ],
    [
      'feed',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="a"/><item rdf:about="b"><title>x</title></item></rdf:RDF>',
    ],
    ['sitemap', '<urlset><url><loc>https://a.example/</loc><n:news><n:title>x</n:title></n:news></url></urlset>'],
    [
      'opml',
      '<opml><head><title>x</title></head><body><outline text="a"><outline xmlUrl="https://a.example/"/></outline></body></opml>',
    ],
    [
      'json-feed',
      '{"version":"https://jsonfeed.org/version/1","title":"x","items":[{"id":"1","url":"https://a.example/"}]}',
    ],
    ['addresses', 'https://a.example/1\nhttps://a.example/2'],
  ]
  const PIECES = [
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '&',
    ';',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<!DOCTYPE',
    '[',
    ']',
    '=',
    ' ',
    '<item>',
    '</title>',
    'xml:base="',
    '<__proto__>',
    '<constructor/>',
    'toString',
    '&#x1F;',
    '\u0000',
    '\ud800',
    '{',
    '}',
    ':',
  ]
  const contents = ['feed', 'sitemap', 'opml', 'json-feed', 'addresses'] as const

  const whole = (content: ListContent, bytes: Uint8Array): void => {
    refusal(() => {
      for (const { address } of readList(content, bytes, null, BASE, 'x').entries)
        expect(address).toMatch(/^https?:\/\//)
    })
  }

  test('bytes at random', () => {
    fc.assert(fc.property(fc.constantFrom(...contents), fc.uint8Array({ maxLength: 300 }), whole), { numRuns: 500 })
  })

  test('lists with pieces put in, left out and cut', () => {
    const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.constantFrom('', ...PIECES)), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), edits, ([content, seed], changes) => {
        let text: string = seed
        for (const [at, cut, piece] of changes) {
          const from = at % (text.length + 1)
          text = text.slice(0, from) + piece + text.slice(from + cut)
        }
        whole(content, Buffer.from(text))
      }),
      { numRuns: 5000 },
    )
  })
})
