import { describe, expect, test } from 'vitest'
import { BASE, entry, listOf } from './lists.ts'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by the desk -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
 <channel>
  <title>The Marlow Herald &amp;#8211; World</title><link>https://herald.example.org/</link><description>News</description>
  <language>en_gb</language><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
  <atom:link rel="self" href="https://herald.example.org/world/list"/><atom:link rel="next" href="?page=2"/>
  <item>
   <title><![CDATA[ Ministers   sign <b>transfer</b> pact &amp; leave ]]></title><link>/2025/05/06/pact?a=1&amp;b=2</link>
   <guid isPermaLink="false">7213</guid><pubDate>Tue, 06 May 2025 10:00:00 +0200</pubDate>
   <source url="https://wire.example.net/feed">Marlow Wire</source>
   <content:encoded><![CDATA[<p>They <em>signed</em>.</p>]]></content:encoded>
  </item>
  <item><title>By its guid</title><guid>https://herald.example.org/guid</guid><dc:date>2025-05-05</dc:date><dc:language>fr</dc:language></item>
  <item><title>Twice</title><link>https://herald.example.org/guid</link></item>
  <item><title>Nowhere</title><link>mailto:desk@example.org</link><guid>7214</guid></item>
 </channel>
</rss>`

const RSS_091 = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Old Post</title><link>http://post.example.com/</link><ttl>90</ttl>
<item><title>Caf\u00e9 talks</title><link>http://post.example.com/1</link><description>A summary.</description></item></channel></rss>`

const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://gazette.example.net/rdf"><title>Gazette</title><link>https://gazette.example.net/</link><dc:publisher>Gazette of Orr</dc:publisher><dc:language>de</dc:language></channel>
<item rdf:about="https://gazette.example.net/a"><title>Ruling</title><link>https://gazette.example.net/a</link><dc:date>2025-03-01T09:30+01:00</dc:date></item>
<item rdf:about="https://gazette.example.net/b"><title>Appeal</title></item>
</rdf:RDF>`

const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://council.example.org/papers/">
<title type="html">Council &lt;i&gt;papers&lt;/i&gt;</title><id>tag:council.example.org,2025:1</id><updated>2025-05-07T00:00:00Z</updated>
<link rel="self" href="feed.atom"/><link rel="next" href="feed.atom?p=2"/>
<entry><title>Motion 12</title><id>tag:council.example.org,2025:12</id><updated>2025-05-07T08:00:00Z</updated><published>2025-05-06T08:00:00Z</published>
 <link rel="enclosure" href="m12.mp3"/><link type="application/pdf" href="m12.pdf"/><link rel="alternate" type="text/html" href="m12.html"/>
 <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text &amp; more</p></div></content></entry>
<entry xml:base="../old/" xml:lang="es"><title type="text">Motion 11</title><id>https://council.example.org/id/11</id><updated>2025-04-01</updated>
 <link href="m11"/><content>1 &lt; 2</content></entry>
<entry><title>Elsewhere</title><id>https://council.example.org/id/10</id><updated>soon</updated><content type="text/html" src="m10.html"/></entry>
</feed>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Quay Notes',
  language: 'pt-br',
  next_url: '/notes.json?2',
  items: [
    {
      id: '1',
      url: '/n/1',
      title: 'A <em>note</em>',
      content_html: '<p>One</p>',
      date_published: '2025-05-06T10:00:00-03:00',
    },
    { id: 'https://quay.example.com/n/2', content_text: 'A & B\n\nC', date_modified: '2025-05-06', language: 'en' },
    { id: 3, url: 'javascript:alert(1)' },
    'no item',
  ],
})

describe('feeds', () => {
  test('RSS 2.0 with modules', () => {
    expect(listOf('feed', RSS)).toEqual({
      kind: 'feed',
      title: 'The Marlow Herald – World',
      next: 'https://herald.example.org/world/list?page=2',
      minutes: 30,
      skipped: 1,
      entries: [
        entry('https://herald.example.org/2025/05/06/pact?a=1&b=2', {
          title: 'Ministers sign transfer pact & leave',
          published: '2025-05-06T10:00:00+02:00',
          outlet: 'Marlow Wire',
          language: 'en-GB',
          text: '<p>They <em>signed</em>.</p>',
        }),
        entry('https://herald.example.org/guid', { title: 'By its guid', published: '2025-05-05', language: 'fr' }),
      ],
    })
  })

  test('RSS 0.91 with its public DOCTYPE, and UTF-8 that calls itself Latin-1', () => {
    expect(listOf('feed', RSS_091)).toMatchObject({
      minutes: 90,
      entries: [entry('http://post.example.com/1', { title: 'Café talks' })],
    })
  })

  test('RSS 1.0', () => {
    const inherited = { outlet: 'Gazette of Orr', language: 'de' }
    expect(listOf('feed', RDF)).toMatchObject({
      title: 'Gazette',
      entries: [
        entry('https://gazette.example.net/a', {
          ...inherited,
          title: 'Ruling',
          published: '2025-03-01T09:30:00+01:00',
        }),
        entry('https://gazette.example.net/b', { ...inherited, title: 'Appeal' }),
      ],
    })
  })

  test('Atom, with bases within bases', () => {
    const updated = '2025-05-07T08:00:00Z'
    expect(listOf('feed', ATOM)).toMatchObject({
      title: 'Council papers',
      next: 'https://council.example.org/papers/feed.atom?p=2',
      entries: [
        entry('https://council.example.org/papers/m12.html', {
          ...{ title: 'Motion 12', published: '2025-05-06T08:00:00Z', updated, language: 'en' },
          text: '<p>Text &amp; more</p>',
        }),
        entry('https://council.example.org/old/m11', {
          ...{ title: 'Motion 11', updated: '2025-04-01', language: 'es', text: '<p>1 &lt; 2</p>' },
        }),
        entry('https://council.example.org/id/10', { title: 'Elsewhere', language: 'en' }),
      ],
    })
  })

  test('JSON Feed', () => {
    expect(listOf('json-feed', JSON_FEED)).toEqual({
      kind: 'feed',
      title: 'Quay Notes',
      next: 'https://herald.example.org/notes.json?2',
      minutes: null,
      skipped: 2,
      entries: [
        entry('https://herald.example.org/n/1', {
          ...{ title: 'A note', language: 'pt-BR', text: '<p>One</p>', published: '2025-05-06T10:00:00-03:00' },
        }),
        entry('https://quay.example.com/n/2', {
          ...{ language: 'en', updated: '2025-05-06', text: '<p>A &amp; B</p>\n<p>C</p>' },
        }),
      ],
    })
  })

  test.each([
    [
      'JSON Feed 1',
      'json-feed',
      '{"version":"https://jsonfeed.org/version/1","title":"x","feed_url":"https://a.example/f","items":[{"external_url":"b"}]}',
    ],
    [
      'RSS with a link to itself',
      'feed',
      '<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><a:link rel="self" href="https://a.example/f"/><title>x</title><item><link>b</link></item></channel></rss>',
    ],
    [
      'RSS with a home page',
      'feed',
      '<rss version="2.0"><channel><link>https://a.example/</link><item><link>b</link></item></channel></rss>',
    ],
    [
      'Atom with another prefix',
      'feed',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>x</a:title><a:entry><a:link href="//a.example/b"/></a:entry></a:feed>',
    ],
  ] as const)('resolve without an address of their own: %s', (_, content, text) => {
    expect(listOf(content, text, null).entries.map(({ address }) => address)).toEqual(['https://a.example/b'])
  })

  test.each([
    ['<rss/>'],
    ['<rss version="2.0"><channel></channel></rss>'],
    ['<rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ])('may be empty: %s', (text) => {
    expect(listOf('feed', text)).toMatchObject({ kind: 'feed', entries: [], skipped: 0 })
  })

  test('a list that follows itself ends', () => {
    expect(listOf('json-feed', `{"items":[],"next_url":"${BASE}"}`).next).toBeNull()
  })

  test('HTML that was never escaped does not hide the items behind it', () => {
    const items =
      '<item><link>/a</link><description>One<br>two <img src="x">it</description></item><item><link>/b</link></item>'
    expect(listOf('feed', `<rss version="2.0"><channel>${items}</channel></rss>`).entries).toHaveLength(2)
  })
})
