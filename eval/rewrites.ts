import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sameDate, sameSpeaker } from '../corpus/agreement.mjs'
import type { Claim } from '../src/claims/claim.ts'
import type { Reader } from '../src/claims/extract.ts'
import { CORPUS, type Report } from './corpus.ts'
import { documentOf } from './document-of.ts'

type OneOrMany<T> = T | readonly T[]

/** An Expectation is a claim that a rewritten passage must still yield; a list means that any of its values will do. */
interface Expectation {
  readonly type: OneOrMany<string>
  readonly from: OneOrMany<string | null>
  readonly to: OneOrMany<string | null>
  readonly when: OneOrMany<string | null>
  readonly modality: OneOrMany<string>
  readonly speaker: OneOrMany<string | null>
}

type Rewrite = Omit<Report, 'facts'> & { readonly expect: readonly Expectation[] }

const any = <T>(value: OneOrMany<T> | undefined): readonly (T | null)[] =>
  Array.isArray(value) ? value : [(value ?? null) as T | null]

/**
 * The two reports that the project began with, each expectation retold three times by somebody who did not know the
 * reader, as short passages and as whole reports. Share of expectations met, in per cent: at the core, and with date and speaker.
 */
export function rewritesMet(reader: Reader): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {}
  for (const name of ['passages', 'reports']) {
    const rewrites = JSON.parse(readFileSync(join(CORPUS, 'rewrites', `${name}.json`), 'utf8')) as readonly Rewrite[]
    const met = rewrites.flatMap((rewrite) => {
      const claims = reader.read(documentOf(rewrite))
      return rewrite.expect.map((expected) => ({
        core: claims.some((claim) => atCore(claim, expected)),
        full: claims.some((claim) => inFull(claim, expected)),
      }))
    })
    const share = (of: (one: { readonly core: boolean; readonly full: boolean }) => boolean): number =>
      Math.round((1000 * met.filter(of).length) / met.length) / 10
    figures[`${name}, core`] = share(({ core }) => core)
    figures[`${name}, with date and speaker`] = share(({ full }) => full)
  }
  return figures
}

function atCore({ type, from, to, modality }: Claim, expected: Expectation): boolean {
  return (
    any(expected.type).includes(type) &&
    any(expected.from).includes(from) &&
    any(expected.to).includes(to) &&
    any(expected.modality).includes(modality)
  )
}

function inFull(claim: Claim, expected: Expectation): boolean {
  return (
    atCore(claim, expected) &&
    any(expected.when).some((when) => sameDate(when, claim.when)) &&
    any(expected.speaker).some((speaker) => sameSpeaker(speaker, claim.speaker))
  )
}
