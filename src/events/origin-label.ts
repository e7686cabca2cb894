import type { Document } from '../document/document.ts'
import { fold } from '../language/tokens.ts'
import type { Origin } from './origin.ts'
import type { Profile } from './profile.ts'
import { paragraphsFrom } from './text-around.ts'
import type { VoiceWords } from './words.ts'

/** What an origin is and how it is called: its most telling voice, and the occasion where a report names one. */
export function labelOf(
  members: readonly Profile[],
  documents: ReadonlyMap<string, Document>,
  voices: VoiceWords,
  named: ReadonlyMap<string, string>,
): Pick<Origin, 'kind' | 'label'> {
  const given = members.map(({ claim }) => named.get(claim.id)).find((name) => name !== undefined)
  if (given !== undefined) return { kind: 'named', label: given }
  const voice =
    members.find(({ speaker }) => speaker?.kind === 'named') ?? members.find(({ speaker }) => speaker !== null)
  if (!voice?.speaker) {
    const [first] = members
    if (first?.claim.type === 'ruling') return { kind: 'court', label: first.claim.slots.court ?? 'court' }
    const outlet = first && documents.get(first.claim.document)?.outlet
    return { kind: 'outlet', label: outlet ?? 'the report itself' }
  }
  const said = longest(
    members.flatMap(({ speaker }) => (speaker?.kind === voice.speaker?.kind ? [speaker?.said ?? ''] : [])),
  )
  const occasion = occasionOf(members, documents, voices)
  return { kind: kindOf(voice), label: occasion ? `${said}, ${occasion}` : said }
}

function kindOf({ speaker, claim }: Profile): Origin['kind'] {
  if (claim.type === 'ruling') return 'court'
  const voice = claim.attribution.at(-1)
  if (voice?.kind === 'person' || voice?.kind === 'body') return voice.kind
  switch (speaker?.kind) {
    case 'paper':
      return 'document'
    case 'anonymous':
      return 'anonymous'
    case 'government':
    case 'collective':
      return 'body'
    default:
      return 'person'
  }
}

function longest(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}

/** The occasion that most reports name around the quotes: "interview", "statement". */
function occasionOf(
  members: readonly Profile[],
  documents: ReadonlyMap<string, Document>,
  voices: VoiceWords,
): string | null {
  const counts = new Map<string, number>()
  for (const { claim } of members) {
    const text = documents.get(claim.document)?.text ?? ''
    const paragraph = paragraphsFrom(text, claim.quote)
    const occasions = new Set(paragraph.split(/[^\p{L}]+/u).flatMap((word) => voices.occasions.get(fold(word)) ?? []))
    for (const occasion of occasions) counts.set(occasion, (counts.get(occasion) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}
