import type { Document } from '../document/document.ts'
import { english } from '../language/en.ts'
import type { Language } from '../language/language.ts'
import type { Fault } from './fault.ts'
import { faultsOfDates } from './faults-of-dates.ts'
import { faultsOfHedges, faultsOfTitles } from './faults-of-retelling.ts'
import { faultsOfSums, faultsOfTotals } from './faults-of-sums.ts'
import { type Profile, profileOf } from './profile.ts'
import type { Reconciled } from './reconcile.ts'
import { ENGLISH_VOICES, type VoiceWords } from './words.ts'

/** Faults of reports that tell one story: those that each shows by itself and those that only several show together. */
export function faultsOf(
  { claims, events, origins }: Reconciled,
  documents: ReadonlyMap<string, Document>,
  { language = english, voices = ENGLISH_VOICES }: { readonly language?: Language; readonly voices?: VoiceWords } = {},
): readonly Fault[] {
  const texts = [...new Set([...claims.values()].map(({ document }) => document))]
    .sort()
    .flatMap((id) => documents.get(id) ?? [])
  const profiles = new Map<string, Profile>()
  for (const claim of claims.values())
    profiles.set(claim.id, profileOf(claim, documents.get(claim.document)?.published?.edtf ?? null, voices))
  const groups = events.map((event) => event.claims.flatMap((id) => profiles.get(id) ?? []))
  return [
    ...texts.flatMap((text) => faultsOfDates(text, language)),
    ...texts.flatMap((text) => faultsOfSums(text, language, voices)),
    ...faultsOfTotals([...profiles.values()]),
    ...faultsOfTitles(texts, voices),
    ...faultsOfHedges(origins, groups, documents, voices),
  ]
}
