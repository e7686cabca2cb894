import { world } from '../world/world.ts'
import type { Copy } from './copies.ts'
import { type Credit, creditsOf, outletNames } from './credits.ts'
import { isNear, type Linker, type OriginInput, textsOf } from './origin-linking.ts'
import type { Profile } from './profile.ts'
import { paragraphsFrom } from './text-around.ts'
import type { VoiceWords } from './words.ts'

/** What a copy tells as its model does comes from where the model has it. */
export const byCopy: Linker = (input, link) => {
  const copies = neighboursOf(input.copies ?? [])
  for (const group of input.groups) {
    const byDocument = Map.groupBy(group, ({ claim }) => claim.document)
    for (const [document, own] of byDocument)
      for (const other of copies.get(document) ?? []) {
        if (other < document) continue
        for (const theirs of byDocument.get(other) ?? []) {
          const ours = own.find(({ claim }) => claim.modality === theirs.claim.modality)
          if (ours) link(ours, theirs, 'copy')
        }
      }
  }
}

function neighboursOf(copies: readonly Copy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>()
  const add = (a: string, b: string): void => void (neighbours.get(a)?.add(b) ?? neighbours.set(a, new Set([b])))
  for (const { a, b } of copies) {
    add(a, b)
    add(b, a)
  }
  return neighbours
}

/** What an outlet is credited with comes from where that outlet has it, and two who credit one outlet have it from there. */
export const byCredit: Linker = (input, link) => {
  const { groups, documents } = input
  const names = outletNames(outletsOf(input))
  const credits = new Map(textsOf(input).map((text) => [text.id, creditsOf(text, names)]))
  for (const group of groups) {
    const reporters = Map.groupBy(group, ({ claim }) => documents.get(claim.document)?.outlet ?? '')
    const creditors = new Map<string, Profile>()
    for (const profile of group) {
      const text = documents.get(profile.claim.document)?.text ?? ''
      const near = (other: Profile): boolean =>
        other.claim.modality === profile.claim.modality && isNear(other, profile)
      for (const outlet of creditedBy(profile, text, credits.get(profile.claim.document) ?? [])) {
        const first = creditors.get(outlet)
        if (first && near(first)) link(first, profile, 'credit')
        else creditors.set(outlet, profile)
        for (const model of reporters.get(outlet) ?? []) if (near(model)) link(model, profile, 'credit')
      }
    }
  }
}

/** Outlets that may be credited: those of the documents, those that the claims cite, and those that the world knows. */
function outletsOf({ groups, documents }: OriginInput): readonly string[] {
  const outlets = new Set<string>()
  for (const { outlet } of documents.values()) if (outlet) outlets.add(outlet)
  for (const group of groups)
    for (const { claim } of group)
      for (const { kind, name } of claim.attribution) if (kind === 'outlet') outlets.add(name)
  for (const { kind, said, doubtful } of world().names) if (kind === 'outlet' && !doubtful) outlets.add(said)
  return [...outlets].sort()
}

/** Outlets that a claim is credited to: named in its paragraph, or its speaker, or a link of its attribution. */
function creditedBy({ claim }: Profile, text: string, credits: readonly Credit[]): readonly string[] {
  const start = text.lastIndexOf('\n', claim.quote.start) + 1
  const next = text.indexOf('\n', claim.quote.end)
  const end = next < 0 ? text.length : next
  return credits.flatMap(({ outlet, start: at }) => {
    const voiced = claim.speaker === outlet || claim.attribution.some(({ name }) => name === outlet)
    // A dateline credits the whole report: "KIGALI (Meridian Wire) - …".
    return voiced || (at >= start && at < end) || at < DATELINE ? [outlet] : []
  })
}

/** Characters within which a dateline ends. */
const DATELINE = 40

/** Two reports that rest one event on a paper of one sort ("an internal email") rest on one paper. */
export const byPaper: Linker = ({ groups, documents, voices }, link) => {
  for (const group of groups) {
    const first = new Map<string, Profile>()
    for (const profile of group) {
      const text = documents.get(profile.claim.document)?.text
      if (text === undefined || (profile.speaker?.kind !== 'paper' && profile.speaker?.kind !== 'anonymous')) continue
      for (const paper of papersNear(text, profile, voices)) {
        const known = first.get(paper)
        if (known && isNear(known, profile)) link(known, profile, 'paper')
        else first.set(paper, profile)
      }
    }
  }
}

/** Papers that were seen, named in the claim's paragraph or in the one that follows. */
function papersNear(text: string, { claim }: Profile, { papers, seen }: VoiceWords): ReadonlySet<string> {
  const words = paragraphsFrom(text, claim.quote, 2)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  return new Set(words.flatMap((word) => (seen.has(word) ? (papers.get(word) ?? []) : [])))
}
