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

/**
 * The English thesaurus: class → words and phrases, inflected. `~` in an entry stands for up to five words.
 * A word may stand in several classes; which of them is meant is for rules and models to weigh.
 */
export const thesaurus: Readonly<Record<string, readonly string[]>> = expandFamilies(
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
)
