import { describe, expect, test } from 'vitest'
import { entry, listOf } from './lists.ts'

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
 <url><loc> https://herald.example.org/a?x=1&amp;y=2 </loc><lastmod>2025-05-06T12:00:00+00:00</lastmod><changefreq>hourly</changefreq>
  <image:image><image:loc>https://herald.example.org/a.jpg</image:loc><image:title>No title</image:title></image:image>
  <n:news><n:publication><n:name>The Marlow Herald</n:name><n:language>en</n:language></n:publication>
   <n:publication_date>2025-05-06</n:publication_date><n:title><![CDATA[Pact & flights]]></n:title></n:news></url>
 <url><lastmod>2025-05-06</lastmod></url>
</urlset>`

const PLAIN = `<urlset><url><loc>/b</loc><lastmod>2025-05</lastmod></url><url><loc>/b</loc></url><url><loc>ftp://a.example/</loc></url></urlset>`

const INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://herald.example.org/s1.xml.gz</loc><lastmod>2025-05-06</lastmod></sitemap>
<sitemap><loc>https://herald.example.org/s2.xml</loc></sitemap></sitemapindex>`

const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Desk &amp; wires</title></head><body>
<outline text="Courts"><outline text="Europe"><outline type="rss" text="Court of Orr" title="Court of Orr: judgments" xmlUrl="https://court.example.org/rss?a=1&amp;b=2" htmlUrl="https://court.example.org/" language="fr"/></outline></outline>
<outline type="rss" text="Lost"/><outline type="rss" text="Herald" xmlUrl="/feed"/></body></opml>`

const OPML_1 =
  '<opml version="1.1"><body><outline text="A" xmlUrl="http://a.example/f"/><outline text="A again" xmlUrl="http://a.example/f"/></body></opml>'

describe('sitemaps', () => {
  test('with news', () => {
    expect(listOf('sitemap', NEWS)).toEqual({
      ...{ kind: 'sitemap', title: null, next: null, minutes: null, skipped: 1 },
      entries: [
        entry('https://herald.example.org/a?x=1&y=2', {
          ...{ title: 'Pact & flights', published: '2025-05-06', outlet: 'The Marlow Herald', language: 'en' },
          updated: '2025-05-06T12:00:00Z',
        }),
      ],
    })
  })

  test('without', () => {
    expect(listOf('sitemap', PLAIN)).toMatchObject({
      skipped: 1,
      entries: [entry('https://herald.example.org/b', { updated: '2025-05' })],
    })
  })

  test('of sitemaps', () => {
    expect(listOf('sitemap', INDEX)).toMatchObject({
      kind: 'sitemap-index',
      entries: [
        entry('https://herald.example.org/s1.xml.gz', { updated: '2025-05-06' }),
        entry('https://herald.example.org/s2.xml'),
      ],
    })
  })
})

describe('OPML', () => {
  test('with folders', () => {
    expect(listOf('opml', OPML)).toEqual({
      ...{ kind: 'opml', title: 'Desk & wires', next: null, minutes: null, skipped: 1 },
      entries: [
        entry('https://court.example.org/rss?a=1&b=2', { title: 'Court of Orr: judgments', language: 'fr' }),
        entry('https://herald.example.org/feed', { title: 'Herald' }),
      ],
    })
  })

  test('of the first version', () => {
    expect(listOf('opml', OPML_1).entries).toEqual([entry('http://a.example/f', { title: 'A' })])
  })
})

test.each([
  [
    '# to read\r\nhttps://a.example/1\r\n\r\n  https://a.example/2#part  ',
    ['https://a.example/1', 'https://a.example/2#part'],
    0,
  ],
  ['https://a.example\nhttps://a.example/\nnot an address\nfile:///etc/passwd', ['https://a.example/'], 2],
])('a line each: %j', (text, addresses, skipped) => {
  expect(listOf('addresses', text)).toMatchObject({
    kind: 'addresses',
    entries: addresses.map((one) => entry(one)),
    skipped,
  })
})
