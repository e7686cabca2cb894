import { expandFamilies } from './expand.ts'
import { actors } from './thesaurus/actors.ts'
import { argument } from './thesaurus/argument.ts'
import { discourse } from './thesaurus/discourse.ts'
import { holding } from './thesaurus/holding.ts'
import { idioms } from './thesaurus/idioms.ts'
import { law } from './thesaurus/law.ts'
import { money } from './thesaurus/money.ts'
import { movement } from './thesaurus/movement.ts'
import { other } from './thesaurus/other.ts'
import { talks } from './thesaurus/talks.ts'
import { terms } from './thesaurus/terms.ts'
import { wordings } from './thesaurus/wordings.ts'

let expanded: Readonly<Record<string, readonly string[]>> | null = null

/**
 * The English thesaurus: class → words and phrases, inflected. `~` in an entry stands for up to five words.
 * A word may stand in several classes; which of them is meant is for rules and models to weigh.
 * Made when first asked for: commands that read no report do not wait for it.
 */
export function thesaurus(): Readonly<Record<string, readonly string[]>> {
  expanded ??= expandFamilies(
    movement,
    holding,
    talks,
    law,
    argument,
    money,
    terms,
    discourse,
    actors,
    other,
    idioms,
    wordings,
  )
  return expanded
}
