import { contentId } from '../text/canonical.ts'
import { byPublication } from './cluster.ts'
import type { Origin, OriginLink } from './origin.ts'
import { labelOf } from './origin-label.ts'
import type { Link, Linker, OriginInput } from './origin-linking.ts'
import { byCopy, byCredit, byPaper } from './origins-by-text.ts'
import { byReview, byRuling, bySpeaker, byVoice } from './origins-by-voice.ts'
import type { Profile } from './profile.ts'
import { unionOf } from './union.ts'

/** Everything that joins claims as of one origin. */
const LINKERS: readonly Linker[] = [byReview, bySpeaker, byCopy, byCredit, byVoice, byRuling, byPaper]

/** All origins behind some events. Links only ever join, so that a further copy never makes a further origin. */
export function originsOf(input: OriginInput): readonly Origin[] {
  const profiles = input.groups.flat().sort(byPublication)
  const places = new Map(profiles.map(({ claim }, i) => [claim.id, i]))
  const union = unionOf(profiles.length)
  const links: OriginLink[] = []
  const link: Link = (a, b, rule) => {
    const [one, other] = [places.get(a.claim.id) as number, places.get(b.claim.id) as number]
    // A link between two that are joined already says nothing new, and among thousands of copies there would be millions.
    if (union.rootOf(one) === union.rootOf(other)) return
    union.join(one, other)
    links.push({ a: a.claim.id, b: b.claim.id, rule })
  }
  for (const linker of LINKERS) linker(input, link)
  const members = Map.groupBy(profiles, ({ claim }) => union.rootOf(places.get(claim.id) as number))
  const linksOf = Map.groupBy(links, ({ a }) => union.rootOf(places.get(a) as number))
  return [...members].map(([root, claims]) => originOf(claims, linksOf.get(root) ?? [], input))
}

function originOf(members: readonly Profile[], links: readonly OriginLink[], input: OriginInput): Origin {
  const first = members[0] as Profile
  return {
    id: contentId({ origin: first.claim.id }),
    ...labelOf(members, input.documents, input.voices, input.named),
    claims: members.map(({ claim }) => claim.id),
    documents: [...new Set(members.map(({ claim }) => claim.document))],
    links,
  }
}
