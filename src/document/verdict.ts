/**
 * What became of captured bytes: a `document` was made of them, or they are no report: a page that keeps robots out, a
 * wall that asks for consent or money, an error page that answers 200, a list of reports, a page that is written on
 * while it is read, or nothing that has a text. Those are kept as captures and never read for claims.
 */
export const VERDICTS = [
  'document',
  'challenge',
  'consent',
  'paywall',
  'missing',
  'index',
  'live',
  'empty',
  'reserved',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** An Aside says: "this was captured, and is no report, for this reason". */
export interface Aside {
  readonly kind: 'aside'
  readonly verdict: Exclude<Verdict, 'document'>
  readonly reason: string
}
