import { expandFamilies } from './expand.ts'
import { holding } from './thesaurus/holding.ts'
import { movement } from './thesaurus/movement.ts'
import { talks } from './thesaurus/talks.ts'

/**
 * The English thesaurus: class → folded words and phrases, inflected. `~` in an entry stands for up to five words.
 * A word may stand in several classes; which of them is meant is for rules and models to weigh.
 */
export const thesaurus: Readonly<Record<string, readonly string[]>> = expandFamilies({ ...movement, ...holding, ...talks })
