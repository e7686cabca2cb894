import { isNear, type Linker } from './origin-linking.ts'
import { type Profile, shareOf } from './profile.ts'
import { type Speaker, sameSpeaker, statesPart } from './speaker.ts'

/** What a person named as one origin. */
export const byReview: Linker = ({ groups, named }, link) => {
  const first = new Map<string, Profile>()
  for (const profile of groups.flat()) {
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
export const bySpeaker: Linker = ({ groups }, link) => {
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
      eachNear(said, (a, b) => {
        if (a.habit.apart !== 'voiced' || sameOpinion(a, b)) link(a, b, 'speaker')
      })
  }
}

/** Telling words that two reports of one opinion share, and their least share. */
const SAME_OPINION = { words: 2, share: 0.2 }

function sameOpinion(a: Profile, b: Profile): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared >= SAME_OPINION.words && shareOf(a.words, b.words) >= SAME_OPINION.share
}

/** Claims looked back at: among thousands that tell one event, its neighbours in time are enough to hold all together. */
const LOOKED_BACK = 40

/** Every two claims of different reports that stand near in time. */
function eachNear(told: readonly Profile[], look: (a: Profile, b: Profile) => void): void {
  told.forEach((b, i) => {
    for (let j = Math.max(0, i - LOOKED_BACK); j < i; j++) {
      const a = told[j] as Profile
      if (a.claim.document !== b.claim.document && isNear(a, b)) look(a, b)
    }
  })
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

/** Within one event and a few days, an unnamed voice is the named one of its sort: "the authorities", "a government notice". */
export const byVoice: Linker = ({ groups }, link) => {
  for (const group of groups)
    eachNear(
      group.filter(({ speaker }) => speaker !== null && speaker.kind !== 'collective'),
      (a, b) => {
        if (a.claim.modality !== b.claim.modality || (a.habit.apart === 'voiced' && !sameOpinion(a, b))) return
        if (isOneVoice(a.speaker as Speaker, b.speaker as Speaker)) link(a, b, 'voice')
      },
    )
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

/** Whoever reports a judgment in its week has it from the court. */
export const byRuling: Linker = ({ groups }, link) => {
  for (const group of groups)
    eachNear(
      group.filter(({ claim }) => claim.type === 'ruling' && claim.modality === 'asserted'),
      (a, b) => link(a, b, 'court'),
    )
}
