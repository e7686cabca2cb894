import type { Document } from '../document/document.ts'
import { contentId } from '../text/canonical.ts'
import { world } from '../world/world.ts'
import { byPublication } from './cluster.ts'
import { type Copy, copiesOf } from './copies.ts'
import { type Credit, creditsOf, outletNames } from './credits.ts'
import { daysApart } from './date-range.ts'
import { type Profile, shareOf } from './likeness.ts'
import type { Origin, OriginLink, OriginRule } from './origin.ts'
import { labelOf } from './origin-label.ts'
import { type Speaker, sameSpeaker, statesPart } from './speaker.ts'
import { unionOf } from './union.ts'
import type { VoiceWords } from './words.ts'

/** Days between two reports of one interview or statement: a weekly quotes what was said last week. */
const SAME_OCCASION = 7

/** What origins are told from. `groups` are the events' profiles. */
export interface OriginInput {
  readonly groups: readonly (readonly Profile[])[]
  readonly documents: ReadonlyMap<string, Document>
  readonly voices: VoiceWords
  /** Claim id → the origin that a person named. */
  readonly named: ReadonlyMap<string, string>
  /** Where they are known already; else found among the documents. */
  readonly copies?: readonly Copy[]
}

type Link = (a: Profile, b: Profile, rule: OriginRule) => void

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
  linkNamed(profiles, input.named, link)
  linkSpeakers(input.groups, link)
  const documents = [...new Set(profiles.map(({ claim }) => claim.document))].sort()
  const texts = documents.flatMap((id) => input.documents.get(id) ?? [])
  const copies = neighboursOf(input.copies ?? copiesOf(texts))
  const names = outletNames(outletsOf(input))
  const credits = new Map(texts.map((text) => [text.id, creditsOf(text, names)]))
  for (const group of input.groups) {
    linkCopies(group, copies, link)
    linkCredits(group, input.documents, credits, link)
    linkVoices(group, link)
    linkRulings(group, link)
    linkPapers(group, input.documents, input.voices, link)
  }
  const members = Map.groupBy(profiles, ({ claim }) => union.rootOf(places.get(claim.id) as number))
  const linksOf = Map.groupBy(links, ({ a }) => union.rootOf(places.get(a) as number))
  return [...members].map(([root, claims]) => originOf(claims, linksOf.get(root) ?? [], input))
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

function linkNamed(profiles: readonly Profile[], named: ReadonlyMap<string, string>, link: Link): void {
  const first = new Map<string, Profile>()
  for (const profile of profiles) {
    const name = named.get(profile.claim.id)
    if (name === undefined) continue
    const known = first.get(name)
    if (known) link(known, profile, 'review')
    else first.set(name, profile)
  }
}

/**
 * One named voice on one occasion: what it says in one report, and what it says of one event in reports that follow each
 * other within days. Opinions are repeated, so those must share words too.
 */
function linkSpeakers(groups: OriginInput['groups'], link: Link): void {
  const byReport = new Map<string, Profile>()
  for (const group of groups) {
    const voiced = group.filter(
      ({ speaker }) => speaker?.kind === 'named' || (speaker?.kind === 'government' && speaker.state !== null),
    )
    for (const profile of voiced) {
      const key = `${profile.claim.document} ${profile.claim.speaker}`
      const first = byReport.get(key)
      if (first) link(first, profile, 'speaker')
      else byReport.set(key, profile)
    }
    for (const said of classesOf(voiced))
      for (let i = 1; i < said.length; i++) {
        const [a, b] = [said[i - 1] as Profile, said[i] as Profile]
        if (isNear(a, b) && (a.habit.apart !== 'voiced' || sameOpinion(a, b))) link(a, b, 'speaker')
      }
  }
}

/** Telling words that two reports of one opinion share, and their least share. */
const SAME_OPINION = { words: 2, share: 0.2 }

function sameOpinion(a: Profile, b: Profile): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared >= SAME_OPINION.words && shareOf(a.words, b.words) >= SAME_OPINION.share
}

/** Profiles by who speaks, each in order of publication. */
function classesOf(profiles: readonly Profile[]): readonly (readonly Profile[])[] {
  const classes: { speaker: Speaker; profiles: Profile[] }[] = []
  const bySaid = new Map<string, { speaker: Speaker; profiles: Profile[] }>()
  for (const profile of profiles) {
    const speaker = profile.speaker as Speaker
    let found = bySaid.get(speaker.said) ?? classes.find((one) => sameSpeaker(one.speaker, speaker))
    if (!found) {
      found = { speaker, profiles: [] }
      classes.push(found)
    }
    bySaid.set(speaker.said, found)
    found.profiles.push(profile)
  }
  return classes.map(({ profiles: said }) => said)
}

/** Whether two reports stand close enough in time to tell of one occasion; an unknown date does not part them. */
function isNear(a: Profile, b: Profile, days: number = SAME_OCCASION): boolean {
  const [one, other] = [a.printed, b.printed]
  return one === null || other === null || daysApart(one, other) <= days
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

/** What a copy tells as its model does comes from where the model has it. */
function linkCopies(group: readonly Profile[], copies: ReadonlyMap<string, ReadonlySet<string>>, link: Link): void {
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

/** What an outlet is credited with comes from where that outlet has it, and two who credit one outlet have it from there. */
function linkCredits(
  group: readonly Profile[],
  documents: ReadonlyMap<string, Document>,
  credits: ReadonlyMap<string, readonly Credit[]>,
  link: Link,
): void {
  const creditors = new Map<string, Profile[]>()
  const reporters = Map.groupBy(group, ({ claim }) => documents.get(claim.document)?.outlet ?? '')
  for (const profile of group) {
    const text = documents.get(profile.claim.document)?.text ?? ''
    for (const outlet of new Set(creditedBy(profile, text, credits.get(profile.claim.document) ?? []))) {
      const known = creditors.get(outlet)
      if (known) known.push(profile)
      else creditors.set(outlet, [profile])
    }
  }
  for (const [outlet, crediting] of creditors) {
    const models = reporters.get(outlet) ?? []
    for (const profile of crediting) {
      for (const model of models)
        if (isNear(model, profile) && model.claim.modality === profile.claim.modality) link(model, profile, 'credit')
      const first = crediting[0] as Profile
      if (profile !== first && isNear(first, profile) && first.claim.modality === profile.claim.modality)
        link(first, profile, 'credit')
    }
  }
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

/** Within one event and a few days, an unnamed voice is the named one of its sort: "the authorities", "a government notice". */
function linkVoices(group: readonly Profile[], link: Link): void {
  const said = group.filter(({ speaker }) => speaker !== null && speaker.kind !== 'collective')
  for (let i = 0; i < said.length; i++) {
    const a = said[i] as Profile
    for (let j = i + 1; j < Math.min(said.length, i + 40); j++) {
      const b = said[j] as Profile
      if (a.claim.document === b.claim.document || a.claim.modality !== b.claim.modality || !isNear(a, b)) continue
      if (a.habit.apart === 'voiced' && !sameOpinion(a, b)) continue
      if (isOneVoice(a.speaker as Speaker, b.speaker as Speaker)) link(a, b, 'voice')
    }
  }
}

/** Whoever reports a judgment in its week has it from the court. */
function linkRulings(group: readonly Profile[], link: Link): void {
  const told = group.filter(({ claim }) => claim.type === 'ruling' && claim.modality === 'asserted')
  for (let i = 1; i < told.length; i++) {
    const [a, b] = [told[i - 1] as Profile, told[i] as Profile]
    if (a.claim.document !== b.claim.document && isNear(a, b)) link(a, b, 'court')
  }
}

/** An anonymous official or a paper says too little of who it is: those are linked by credits, papers and copies only. */
function isOneVoice(a: Speaker, b: Speaker): boolean {
  const unknown = (speaker: Speaker): boolean => speaker.kind === 'anonymous' || speaker.kind === 'paper'
  if (unknown(a) || unknown(b)) return false
  if (statesPart(a, b)) return false
  if (a.kind === 'government' || b.kind === 'government') return true
  return sameSpeaker(a, b) || sharesWord(a, b)
}

function sharesWord(a: Speaker, b: Speaker): boolean {
  return a.words.some((word) => b.words.includes(word))
}

/** Two reports that rest one event on a paper of one sort ("an internal email") rest on one paper. */
function linkPapers(
  group: readonly Profile[],
  documents: ReadonlyMap<string, Document>,
  voices: VoiceWords,
  link: Link,
): void {
  const first = new Map<string, Profile>()
  for (const profile of group) {
    const text = documents.get(profile.claim.document)?.text
    if (text === undefined || (profile.speaker?.kind !== 'paper' && profile.speaker?.kind !== 'anonymous')) continue
    for (const paper of papersNear(text, profile, voices)) {
      const known = first.get(paper)
      if (known && isNear(known, profile)) link(known, profile, 'paper')
      else if (!known) first.set(paper, profile)
    }
  }
}

function papersNear(text: string, { claim }: Profile, voices: VoiceWords): ReadonlySet<string> {
  const start = text.lastIndexOf('\n', claim.quote.start) + 1
  // The sentence that follows may name the paper: look to the paragraph's end and one paragraph on.
  const next = text.indexOf('\n', text.indexOf('\n', claim.quote.end) + 2)
  const words = text
    .slice(start, next < 0 ? text.length : next + 400)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  return new Set(words.flatMap((word) => voices.papers.get(word) ?? []))
}
