import { describe, expect, test } from 'vitest'
import { contentOf } from '../../src/source/sniff.ts'

const told = (head: string, name = 'x', mediaType: string | null = null): string =>
  contentOf(Buffer.from(head, 'latin1'), { name, mediaType })

describe('bytes tell what they hold', () => {
  test.each([
    ['pdf', '%PDF-1.7\n'],
    ['pdf', 'junk before the head\n%PDF-1.4'],
    ['docx', 'PK\x03\x04....[Content_Types].xml'],
    ['wacz', 'PK\x03\x04....archive/data.warc.gz'],
    ['zip', 'PK\x03\x04....holiday.jpg'],
    ['warc', 'WARC/1.1\r\nWARC-Type: warcinfo'],
    ['feed', '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel>'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['sitemap', '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'],
    ['sitemap', '<sitemapindex>'],
    ['opml', '<?xml version="1.0"?><opml version="2.0">'],
    ['html', '<!DOCTYPE html><html lang="en">'],
    ['html', '\xef\xbb\xbf\n<!-- a page --><HTML>'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>'],
    ['json-feed', '{ "version": "https://jsonfeed.org/version/1.1", "items": []'],
    ['json', '{"text": "Talks go on."}'],
    ['mail', 'Received: from a\r\n by b\r\nFrom: press@example.org\r\nSubject: Talks\r\n\r\nText'],
    ['mail', 'From desk Mon May  5 10:00:00 2025\nFrom: a@example.org\nTo: b@example.org\n\nText'],
    ['addresses', '# to read\nhttps://example.org/a\n\nhttp://example.org/b\n'],
  ])('%s', (content, head) => {
    expect(told(head)).toBe(content)
  })

  test.each([
    ['a colon in a first line is no letter', 'Talks: ministers meet\nFrom: nobody\n\nText'],
    ['one address in prose is no list', 'See https://example.org/a for more.'],
    ['a tag in prose is no page', 'He wrote <b> and left.'],
    ['nothing at all', ''],
  ])('plain text: %s', (_, head) => {
    expect(told(head)).toBe('text')
  })

  test('a name and a declared type are hints where bytes say nothing', () => {
    expect(told('<i>x</i>', 'a.html')).toBe('html')
    expect(told('x', 'a', 'text/html')).toBe('html')
    expect(told('\x1f\x8b\x08', 'a.warc.gz')).toBe('warc')
    expect(told('PK\x03\x04....', 'a.docx')).toBe('docx')
  })

  test('and are passed over where bytes say otherwise', () => {
    expect(told('%PDF-1.4', 'a.html', 'text/html')).toBe('pdf')
    expect(told('<!doctype html>', 'a.pdf', 'application/pdf')).toBe('html')
  })
})
