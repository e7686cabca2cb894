import { type ClassIndex, compileClasses } from '../language/classes.ts'
import { english } from '../language/en.ts'
import { world } from '../world/world.ts'
import type { ClaimType, Codebook, Rule } from './codebook.ts'
import type { Path } from './fields.ts'
import { type Fault, type Loaded, loadCodebook } from './load.ts'
import { compileRules, matchRules } from './match.ts'
import { outletFaults } from './outlets.ts'
import { PatternFault, readPattern } from './pattern.ts'
import { codebookFiles, HEAD } from './source.ts'
import { type Tagger, taggerOf } from './tag.ts'

export type { Fault } from './load.ts'

const MODALITIES = ['asserted', 'planned', 'possible', 'denied']
/** Sentences that a rule needs on either side: with one alone a rule fits its example and nothing else. */
const SENTENCES = 2

/** All faults of a codebook's folder, by file and line. */
export function checkCodebook(dir: string): readonly Fault[] {
  const unread: Fault[] = []
  const sources = codebookFiles(dir, (fault) => unread.push({ ...fault, line: 1 }))
  // Without its head no type can be told from another.
  if (unread.some(({ file }) => file === HEAD)) return unread
  const loaded = loadCodebook(sources)
  const index = compileClasses(english.thesaurus)
  const faults = [...unread, ...loaded.faults, ...headFaults(loaded, index), ...outletFaults(dir)]
  const tag = taggerOf(world(), index)
  const ids = new Set<string>()
  for (const [file, type] of loaded.files) faults.push(...typeFaults(loaded, file, type, index, tag, ids))
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}

function headFaults({ head, files, faultAt }: Loaded, { ids }: ClassIndex): readonly Fault[] {
  const faults: Fault[] = []
  const add = (path: Path, problem: string, mend: string): void => void faults.push(faultAt(HEAD, path, problem, mend))
  const types = new Set([...files.values()].map((type) => type.id))
  head.typeNames.forEach((name, i) => {
    if (!types.has(name)) add(['types', i], `no file for the type “${name}”`, `add types/${name}.yaml`)
    if (head.typeNames.indexOf(name) < i) add(['types', i], `“${name}” is listed twice`, 'keep one')
  })
  head.stages.forEach((stage, i) => {
    stage.evidence.forEach((evidence, j) => {
      const path = ['stages', i, 'evidence', j]
      if (!types.has(evidence.type)) add([...path, 'type'], `unknown type “${evidence.type}”`, 'see the list of types')
      for (const word of evidence.modality)
        if (!MODALITIES.includes(word))
          add([...path, 'modality'], `unknown modality “${word}”`, `use ${MODALITIES.join(', ')}`)
    })
  })
  head.forms.forEach((form, i) => {
    for (const name of form.classes) if (!ids.has(name)) add(['forms', i, 'classes'], unknownClass(name), SEE_CLASSES)
  })
  return faults
}

function typeFaults(
  { head, faultAt }: Loaded,
  file: string,
  type: ClaimType,
  index: ClassIndex,
  tag: Tagger,
  ids: Set<string>,
): readonly Fault[] {
  const faults: Fault[] = []
  const add = (path: Path, problem: string, mend: string): void => void faults.push(faultAt(file, path, problem, mend))
  if (type.id && !head.typeNames.includes(type.id))
    add(['type'], `“${type.id}” is not among the head's types`, `add it to ${HEAD}`)
  type.slots.forEach((slot, i) => {
    slot.values.forEach((value, j) => {
      for (const name of value.classes)
        if (!index.ids.has(name)) add(['slots', i, 'values', j, 'classes'], unknownClass(name), SEE_CLASSES)
    })
  })
  if (type.rules.length === 0) add([], 'has no rules', 'add at least one rule with its sentences')
  type.rules.forEach((rule, i) => {
    const path = ['rules', i]
    if (ids.has(rule.id)) add([...path, 'id'], `the id “${rule.id}” is taken`, 'give each rule an id of its own')
    ids.add(rule.id)
    if (rule.modality !== null && !MODALITIES.includes(rule.modality))
      add([...path, 'modality'], `unknown modality “${rule.modality}”`, `use ${MODALITIES.join(', ')}`)
    for (const [name, value] of Object.entries(rule.slots)) {
      const slot = type.slots.find(({ id }) => id === name)
      if (!slot)
        add([...path, 'slots', name], `the type has no slot “${name}”`, 'see its slots at the head of the file')
      else if (!slot.values.some(({ id }) => id === value))
        add(
          [...path, 'slots', name],
          `“${value}” is no value of “${name}”`,
          `use ${slot.values.map(({ id }) => id).join(', ')}`,
        )
    }
    if (patternFaults(rule, path, index, add)) return
    sentenceFaults(rule, path, index, tag, add)
  })
  return faults
}

type Add = (path: Path, problem: string, mend: string) => void

function patternFaults(rule: Rule, path: Path, index: ClassIndex, add: Add): boolean {
  if (rule.match.length === 0) add(path, 'the rule has no “match”', 'add a pattern')
  let broken = rule.match.length === 0
  rule.match.forEach((source, i) => {
    try {
      readPattern(source, index)
    } catch (error) {
      if (!(error instanceof PatternFault)) throw error
      add([...path, 'match', i], `${error.message} (in “${source}”)`, 'see the notation in docs/codebook.md')
      broken = true
    }
  })
  return broken
}

function sentenceFaults(rule: Rule, path: Path, index: ClassIndex, tag: Tagger, add: Add): void {
  if (rule.says.length < SENTENCES) add(path, `“says” has ${rule.says.length} sentences`, `write at least ${SENTENCES}`)
  if (rule.doesNotSay.length < SENTENCES)
    add(path, `“does not say” has ${rule.doesNotSay.length} sentences`, `write at least ${SENTENCES}`)
  const only = compileRules(codebookOf(rule), index)
  const finds = (sentence: string): boolean => {
    const marked = tag(sentence)
    return matchRules(only, marked, 0, marked.tokens.length).length > 0
  }
  rule.says.forEach((sentence, i) => {
    if (!finds(sentence))
      add([...path, 'says', i], `rule ${rule.id} does not find “${sentence}”`, 'widen the pattern or mend the sentence')
  })
  rule.doesNotSay.forEach((sentence, i) => {
    if (finds(sentence))
      add(
        [...path, 'does not say', i],
        `rule ${rule.id} finds “${sentence}”`,
        'narrow the pattern or mend the sentence',
      )
  })
}

function codebookOf(rule: Rule): Codebook {
  const type = { id: rule.type, definition: '', uses: [], slots: [], rules: [rule] }
  return { name: '', version: 0, language: 'en', title: '', types: [type], stages: [], forms: [], compatibilities: [] }
}

function unknownClass(name: string): string {
  return `no thesaurus class is called “${name}”`
}

const SEE_CLASSES = 'see src/language/en/thesaurus/'
