/** What bytes hold, told by their first few thousand, with their name and declared media type as hints only. */
export type Content =
  | 'html'
  | 'pdf'
  | 'docx'
  | 'mail'
  | 'feed'
  | 'sitemap'
  | 'opml'
  | 'json-feed'
  | 'addresses'
  | 'warc'
  | 'wacz'
  | 'zip'
  | 'json'
  | 'text'

/** Bytes from the start that are looked at. */
export const HEAD_BYTES = 8192

export interface Hints {
  /** File name or the last part of an address. */
  readonly name: string
  /** Media type without parameters, in lower case; null where nobody declares it. */
  readonly mediaType: string | null
}

const HTML = /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|article|main|h1)\b/i
const XML_HEAD = /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<\?[^>]*>|<!DOCTYPE(?!\s+html)[^>[]*(?:\[[\s\S]*?\])?>|\s)*/i
/** The block of header fields that a letter begins with, and the fields of which it has two at least. */
const FIELDS = /^(?:>?From [^\n]*\r?\n)?((?:[!-9;-~]+:[^\n]*(?:\r?\n[ \t][^\n]*)*(?:\r?\n|$))+)/
const LETTER = /^(?:from|to|date|subject|received|message-id|mime-version|return-path|delivered-to):/gim
const FEWEST_FIELDS = 2

/** The content of bytes of which `head` is the start. */
export function contentOf(head: Uint8Array, { name, mediaType }: Hints): Content {
  const ascii = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  if (ascii.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (ascii.startsWith('PK\x03\x04')) return zipContent(ascii, name)
  if (ascii.startsWith('WARC/')) return 'warc'
  if (ascii.startsWith('\x1f\x8b') && /\.warc(?:\.gz)?$/i.test(name)) return 'warc'
  const text = ascii.replace(/^\xef\xbb\xbf/, '').trimStart()
  const body = text.replace(XML_HEAD, '')
  if (/^<(?:rss|feed|rdf:RDF)\b/i.test(body)) return 'feed'
  if (/^<(?:urlset|sitemapindex)\b/i.test(body)) return 'sitemap'
  if (/^<opml\b/i.test(body)) return 'opml'
  if (HTML.test(body) || /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType ?? '')) return 'html'
  if (/\.x?html?$/i.test(name) && text.startsWith('<')) return 'html'
  if (/^[{[]/.test(text)) return /"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(text) ? 'json-feed' : 'json'
  if (mediaType === 'message/rfc822' || isLetter(text)) return 'mail'
  return isAddressList(text) ? 'addresses' : 'text'
}

function zipContent(ascii: string, name: string): Content {
  if (/\.wacz$/i.test(name) || /datapackage\.json|archive\/[^/]*\.warc/.test(ascii)) return 'wacz'
  return /\.docx$/i.test(name) || /word\/|\[Content_Types\]\.xml/.test(ascii) ? 'docx' : 'zip'
}

function isLetter(text: string): boolean {
  const fields = new Set(
    FIELDS.exec(text)?.[1]
      ?.match(LETTER)
      ?.map((field) => field.toLowerCase()),
  )
  return fields.size >= FEWEST_FIELDS
}

/** Whether all lines but comments and blank ones are addresses; the last line may be cut. */
function isAddressList(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.length > 0 && lines.every((line) => /^\s*https?:\/\/\S+\s*$/i.test(line))
}
