import { findMentions } from '../claims/find/mentions.ts'
import { findPersons } from '../claims/find/persons.ts'
import type { Document } from '../document/document.ts'
import { fold, tokensOf } from '../language/tokens.ts'
import type { Fault } from './fault.ts'
import type { Origin } from './origin.ts'
import type { Profile } from './profile.ts'
import { sentenceAround } from './text-around.ts'
import type { VoiceWords } from './words.ts'

/** Hedges that reports before it carry and a later one has dropped: "as far as he knew" becomes a flat denial. */
export function faultsOfHedges(
  origins: readonly Origin[],
  groups: readonly (readonly Profile[])[],
  documents: ReadonlyMap<string, Document>,
  voices: VoiceWords,
): readonly Fault[] {
  const originOf = new Map(origins.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  return groups.flatMap((group) =>
    [...Map.groupBy(group, ({ claim }) => `${originOf.get(claim.id)} ${claim.modality}`).values()].flatMap((told) => {
      const [first, ...later] = told
      const hedge = first && hedgeOf(first, documents, voices)
      if (!hedge) return []
      const kept = later.filter((profile) => hedgeOf(profile, documents, voices) !== null)
      return later.flatMap((profile): Fault[] => {
        // Where most drop it, the reading is more likely at fault than they.
        if (kept.includes(profile) || kept.length < (later.length - 1) / 2) return []
        const { document, quote } = profile.claim
        return [
          {
            kind: 'hedge',
            document,
            note: `“${hedge}” of ${first.claim.document} is lost`,
            start: quote.start,
            end: quote.end,
          },
        ]
      })
    }),
  )
}

/** The word that softens a claim: as its reader found it, or one of knowing and hearsay in its sentence. */
function hedgeOf(
  { claim }: Profile,
  documents: ReadonlyMap<string, Document>,
  { hedges, hedgedTypes }: VoiceWords,
): string | null {
  if (!hedgedTypes.has(claim.type)) return null
  const text = documents.get(claim.document)?.text ?? ''
  const sentence = sentenceAround(text, claim.quote)
  return sentence.split(/[^\p{L}]+/u).find((word) => hedges.has(fold(word))) ?? null
}

/** Posts that grew in retelling: the minister of state whom others name so becomes the minister. */
export function faultsOfTitles(documents: readonly Document[], voices: VoiceWords): readonly Fault[] {
  const byPerson = new Map<string, { document: Document; start: number; end: number; post: string }[]>()
  for (const document of documents) {
    const tokens = tokensOf(document.text)
    for (const { name, post, later, start, end } of findPersons(
      document.text,
      tokens,
      findMentions(document.text, tokens),
    )) {
      if (later || post === null) continue
      const said = { document, start, end, post: fold(post) }
      const known = byPerson.get(name)
      if (known) known.push(said)
      else byPerson.set(name, [said])
    }
  }
  return [...byPerson].flatMap(([name, said]) => {
    // "Secretary of state" is no lesser secretary, and a deputy prime minister may well be foreign minister too.
    const lower = said.find(({ post }) => {
      const words = wordsOf(post)
      return !words.some((word) => voices.neverLower.has(word)) && words.some((word) => voices.lowerPosts.has(word))
    })
    if (!lower) return []
    return said.flatMap(({ document, start, end, post }): Fault[] => {
      const words = wordsOf(post)
      const plain = !words.some((word) => voices.lowerPosts.has(word))
      const full = words.some((word) => voices.fullPosts.has(word))
      if (!plain || !full) return []
      return [
        {
          kind: 'title',
          document: document.id,
          note: `${name} is “${post}” here, “${lower.post}” in ${lower.document.id}`,
          start,
          end,
        },
      ]
    })
  })
}

function wordsOf(post: string): readonly string[] {
  return post.split(/[^\p{L}]+/u)
}
