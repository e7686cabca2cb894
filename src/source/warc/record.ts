/** A WarcRecord is one record of a web archive: its head as it stands, and its block, a view into a larger buffer. */
export interface WarcRecord {
  readonly kind: 'warc'
  /** Which record of the input it is, counted from 1; records that are refused count too. */
  readonly number: number
  /** Byte of the input at which its gzip member, or in a plain file the record itself, begins. */
  readonly offset: number
  /** As the record says it: `0.18`, `1.0`, `1.1`. */
  readonly version: string
  /** WARC-Type in small letters: `response`, `request`, `resource`, `revisit`, `warcinfo`, … */
  readonly type: string
  /** All lines of the head, one character a byte; `fieldOf` reads it, nothing else is made of it before it is asked for. */
  readonly head: string
  /** Exactly Content-Length bytes. Copy them to keep them: they hold on to the member that they came with. */
  readonly block: Uint8Array
}

/** Value of a named field of a head of `Name: value` lines, whatever the case of its name; null where it is absent. */
export function fieldOf(head: string, name: string): string | null {
  for (let at = lineWith(head, name); at !== -1; at = lineWith(head, name, at + 1)) {
    const end = head.indexOf('\n', at + 1)
    const value = unfolded(head, at + name.length + 2, end === -1 ? head.length : end)
    if (value !== '') return value
  }
  return null
}

/** Address that a record is about; WARC 1.0's tools wrote it in angle brackets now and then. */
export function targetOf({ head }: WarcRecord): string | null {
  return fieldOf(head, 'WARC-Target-URI')?.replace(/^<(.*)>$/s, '$1') ?? null
}

/** Offset of the line break before `name:`. Writers spell names alike, so the usual spelling is looked for first. */
function lineWith(head: string, name: string, from = 0): number {
  const usual = head.indexOf(`\n${name}:`, from)
  if (usual !== -1) return usual
  // One character a byte, so that small letters are as many as large ones.
  return head.toLowerCase().indexOf(`\n${name.toLowerCase()}:`, from)
}

/** A value with the lines that carry it on, which begin with white space; UTF-8 where it is that. */
function unfolded(head: string, from: number, end: number): string {
  let value = head.slice(from, end).trim()
  let at = end
  while (head[at + 1] === ' ' || head[at + 1] === '\t') {
    const next = head.indexOf('\n', at + 1)
    const stop = next === -1 ? head.length : next
    value += ` ${head.slice(at + 1, stop).trim()}`
    at = stop
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII is what is asked for.
  return /[^\x00-\x7f]/.test(value) ? asUtf8(value) : value
}

function asUtf8(latin: string): string {
  const utf8 = Buffer.from(latin, 'latin1').toString('utf8')
  return utf8.includes('�') ? latin : utf8
}
