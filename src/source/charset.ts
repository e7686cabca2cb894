/** Bytes from the start in which a page may say its own encoding: HTML's standard looks at 1,024, pages stray further. */
const PRESCAN = 4096

const META = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i
const XML = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w:.-]+)["']/i

/**
 * Text of a page's bytes, as the WHATWG's Encoding and HTML standards read them: the byte order mark, then what its
 * headers declare, then what the page says itself, then UTF-8 where the bytes are such, else windows-1252. A declared
 * encoding that the bytes contradict, as pages in UTF-8 that call themselves Latin-1, gives way to UTF-8.
 */
export function decodePage(bytes: Uint8Array, declared: string | null): string {
  const marked = byMark(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1')
  const named = decoderOf(declared) ?? decoderOf(XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? null)
  if (named === null || named.encoding === 'utf-8' || isSingleByte(named.encoding)) {
    const utf8 = asUtf8(bytes)
    if (utf8 !== null) return utf8
  }
  return (named ?? new TextDecoder('windows-1252')).decode(bytes)
}

function byMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

type Decoder = InstanceType<typeof TextDecoder>

function decoderOf(label: string | null): Decoder | null {
  if (label === null) return null
  try {
    return new TextDecoder(label.trim())
  } catch {
    // A label that no standard knows says nothing.
    return null
  }
}

/** Encodings with a letter for every byte: they can contradict nothing, so that bytes in UTF-8 look as if they were theirs. */
function isSingleByte(encoding: string): boolean {
  return /^(?:windows-125|iso-8859-|macintosh|koi8-|ibm866)/.test(encoding)
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
