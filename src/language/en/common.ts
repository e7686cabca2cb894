/** The commonest words of English, which no English prose of some length does without. */
export const common: ReadonlySet<string> = new Set(
  `the of and to in a that is was for on with as it by at from be are his her their which this not have has had were
   been or an they but who will would said its after more about he she we when there one all if no out up so what than
   into over could other some these may two first new only also between during while where because under before any
   such then how our most many against being through should must them him your my those both same until since`
    .split(/\s+/)
    .filter(Boolean),
)
