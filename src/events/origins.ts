import { contentId } from '../text/canonical.ts'
import { byPublication } from './cluster.ts'
import { type Copy, copiesOf } from './copies.ts'
import type { Origin, OriginLink } from './origin.ts'
import { labelOf } from './origin-label.ts'
import { type Link, type Linker, type OriginInput, textsOf } from './origin-linking.ts'
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
  const copies = input.copies ?? copiesOf(textsOf(input))
  for (const linker of LINKERS) linker({ ...input, copies }, link)
  joinOwn(profiles, copies, (one) => union.rootOf(places.get(one.claim.id) as number), link)
  const members = Map.groupBy(profiles, ({ claim }) => union.rootOf(places.get(claim.id) as number))
  const linksOf = Map.groupBy(links, ({ a }) => union.rootOf(places.get(a) as number))
  return [...members].map(([root, claims]) => originOf(claims, linksOf.get(root) ?? [], input))
}

/**
 * What an outlet tells by itself is one origin, its own reporting. Copies of one text are one outlet in this; what is
 * credited to another outlet has left its own reporting and stays apart.
 */
function joinOwn(
  profiles: readonly Profile[],
  copies: readonly Copy[],
  rootOf: (profile: Profile) => number,
  link: Link,
): void {
  const documents = [...new Set(profiles.map(({ claim }) => claim.document))]
  const index = new Map(documents.map((id, i) => [id, i]))
  const families = unionOf(documents.length)
  for (const { a, b } of copies) {
    const [one, other] = [index.get(a), index.get(b)]
    if (one !== undefined && other !== undefined) families.join(one, other)
  }
  const familyOf = ({ claim }: Profile): number => families.rootOf(index.get(claim.document) as number)
  const first = new Map<number, Profile>()
  for (const members of Map.groupBy(profiles, rootOf).values()) {
    const [one] = members as [Profile, ...Profile[]]
    const own = members.every((member) => member.claim.speaker === null && familyOf(member) === familyOf(one))
    if (!own || one.claim.type === 'ruling') continue
    const known = first.get(familyOf(one))
    if (known) link(known, one, 'outlet')
    else first.set(familyOf(one), one)
  }
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
