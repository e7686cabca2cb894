/** A Tally counts what a scan has looked at so far. */
export interface Tally {
  /** Records of the archives, those refused included. */
  records: number
  /** Pages of HTML that answered 200, or that an archive holds as resources: the sieve looked at these. */
  pages: number
  /** Pages that the sieve let pass; they were parsed. */
  passed: number
  /** Pages of them that are printed, since a claim was read from them. */
  printed: number
}

export function newTally(): Tally {
  return { records: 0, pages: 0, passed: 0, printed: 0 }
}
