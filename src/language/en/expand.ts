import { nounForms, spellings, verbForms } from './inflect.ts'

/**
 * A Family is one thesaurus class as it is written down: lists parted by commas. Of `verbs` the first word is inflected
 * ("take ~ in" gives "took ~ in"), of `nouns` the head ("letter of intent" gives "letters of intent"), `words` stand as they are.
 */
export interface Family {
  readonly verbs?: string
  readonly nouns?: string
  readonly words?: string
}

/** Families → all their written entries; families of one name in several tables are joined. */
export function expandFamilies(
  ...tables: readonly Readonly<Record<string, Family>>[]
): Readonly<Record<string, readonly string[]>> {
  const classes: Record<string, Set<string>> = {}
  for (const table of tables)
    for (const name of Object.keys(table)) {
      classes[name] ??= new Set()
      expandFamily(table[name]!, classes[name])
    }
  return Object.fromEntries(Object.entries(classes).map(([name, entries]) => [name, [...entries]]))
}

function expandFamily({ verbs, nouns, words }: Family, entries: Set<string>): void {
  for (const entry of list(verbs)) {
    const cut = entry.search(/[ -]/)
    const rest = cut < 0 ? '' : entry.slice(cut)
    for (const form of verbForms(cut < 0 ? entry : entry.slice(0, cut))) entries.add(form + rest)
  }
  for (const entry of list(nouns)) for (const form of nounPhraseForms(entry)) entries.add(form)
  for (const entry of list(words)) {
    for (const form of spellings(entry)) entries.add(form)
    for (const form of contracted(entry)) entries.add(form)
  }
}

const FULL = /\b(would|could|should|did|does|do|is|are|was|were|has|have|had|must|need|will|can)(?: not|not)\b/
const SHORT: Readonly<Record<string, string>> = { will: "won't", can: "can't" }

/** "would not take" is as often "wouldn't take". */
function contracted(entry: string): readonly string[] {
  return entry.includes('not') && FULL.test(entry)
    ? [entry.replace(FULL, (_, verb: string) => SHORT[verb] ?? `${verb}n't`)]
    : []
}

function nounPhraseForms(entry: string): readonly string[] {
  const cut = entry.search(/ (?:of|for|in|on|to|from|at|with|under) /)
  const head = cut < 0 ? entry : entry.slice(0, cut)
  const tail = cut < 0 ? '' : entry.slice(cut)
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('-'))
  const whole = nounForms(head)
  if (space < 0 || whole.length === 0) return whole.map((form) => form + tail)
  return nounForms(head.slice(space + 1)).map((form) => head.slice(0, space + 1) + form + tail)
}

const UNEVEN = /\s\s|[^\S ]/

function list(entries: string | undefined): readonly string[] {
  if (!entries) return []
  const found: string[] = []
  for (const written of entries.split(',')) {
    const entry = written.trim()
    // Only at the ends of lines is there more than a blank.
    if (entry !== '') found.push(UNEVEN.test(entry) ? entry.replace(/\s+/g, ' ') : entry)
  }
  return found
}
