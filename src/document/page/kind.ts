import type { Aside } from '../verdict.ts'
import { factsOf, type Judge, type Judged } from './facts.ts'
import { challenged, missing, wordless } from './kinds/errors.ts'
import { indexed } from './kinds/index-page.ts'
import { lived } from './kinds/live.ts'
import { consentAsked, paywalled } from './kinds/walls.ts'

/**
 * The judges in their order. A challenge answers 403 as an error does, so it comes before errors; a wall has a report
 * behind it, so it comes before what judges lists and empty pages.
 */
const JUDGES: readonly Judge[] = [challenged, missing, consentAsked, paywalled, lived, indexed, wordless]

/** Why a page is no report; null where it is one. Its structure, its wording and what it declares count, never its host. */
export function kindOfPage(judged: Judged): Aside | null {
  const facts = factsOf(judged)
  for (const judge of JUDGES) {
    const aside = judge(facts)
    if (aside !== null) return aside
  }
  return null
}
