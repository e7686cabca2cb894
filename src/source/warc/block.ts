/** A Block is a run of unpacked bytes; most are one whole gzip member, which is one record. */
export interface Block {
  readonly kind: 'block'
  readonly bytes: Buffer
  /** Byte of the input at which its member, or in a plain file the block itself, begins. */
  readonly offset: number
  /** Whether a member, or the file, begins with it: a place to begin anew where what came before is broken. */
  readonly first: boolean
}

/** A Broken says what is wrong with a stretch of the input that yields no bytes. */
export interface Broken {
  readonly kind: 'broken'
  readonly offset: number
  readonly problem: string
}

export const CUT_MEMBER = 'this gzip member is cut short: the file ends in it'
export const BROKEN_MEMBER = 'this gzip member is broken'
export const WRONG_CHECKSUM = 'the checksum of this gzip member does not fit what it holds'
