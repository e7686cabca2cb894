import type { ClaimType, Codebook, Compatibility, Evidence, LegalForm, Rule, Slot, Stage } from './codebook.ts'
import { STAGES } from './codebook.ts'
import {
  type Complaint,
  entriesAt,
  type Fields,
  fieldsOf,
  numberAt,
  type Path,
  pairsAt,
  textAt,
  textsAt,
} from './fields.ts'

const USES = ['count', 'amount', 'destination', 'upTo', 'instrument'] as const

/** A codebook without its types, and the names of these. */
export interface Head extends Omit<Codebook, 'types'> {
  readonly typeNames: readonly string[]
}

/** Reads the head of a codebook. */
export function decodeHead(value: unknown, complaints: Complaint[]): Head {
  const keys = ['codebook', 'version', 'language', 'title', 'types', 'stages', 'forms', 'compatible']
  const fields = fieldsOf(value, [], keys, complaints)
  return {
    name: textAt(fields, 'codebook'),
    version: numberAt(fields, 'version'),
    language: textAt(fields, 'language'),
    title: textAt(fields, 'title'),
    typeNames: textsAt(fields, 'types'),
    stages: entriesAt(fields, 'stages').flatMap((entry) => stageOf(entry.value, entry.path, complaints)),
    forms: entriesAt(fields, 'forms').map((entry) => formOf(entry.value, entry.path, complaints)),
    compatibilities: entriesAt(fields, 'compatible').map((entry) =>
      compatibilityOf(entry.value, entry.path, complaints),
    ),
  }
}

/** Reads one type with its rules. */
export function decodeType(value: unknown, complaints: Complaint[]): ClaimType {
  const fields = fieldsOf(value, [], ['type', 'definition', 'uses', 'slots', 'rules'], complaints)
  const id = textAt(fields, 'type')
  return {
    id,
    definition: textAt(fields, 'definition'),
    uses: oneOf(fields, 'uses', USES),
    slots: entriesAt(fields, 'slots').map((entry) => slotOf(entry.value, entry.path, complaints)),
    rules: entriesAt(fields, 'rules').map((entry) => ruleOf(entry.value, entry.path, id, complaints)),
  }
}

function ruleOf(value: unknown, path: Path, type: string, complaints: Complaint[]): Rule {
  const fields = fieldsOf(value, path, ['id', 'match', 'modality', 'slots', 'says', 'does not say'], complaints)
  return {
    id: textAt(fields, 'id'),
    type,
    match: textsAt(fields, 'match'),
    modality: fields.value.modality === undefined ? null : textAt(fields, 'modality'),
    slots: pairsAt(fields, 'slots'),
    says: textsAt(fields, 'says'),
    doesNotSay: textsAt(fields, 'does not say'),
  }
}

function slotOf(value: unknown, path: Path, complaints: Complaint[]): Slot {
  const fields = fieldsOf(value, path, ['id', 'about', 'values'], complaints)
  const values = entriesAt(fields, 'values').map((entry) => {
    const inner = fieldsOf(entry.value, entry.path, ['id', 'means', 'classes'], complaints)
    return { id: textAt(inner, 'id'), means: textAt(inner, 'means'), classes: textsAt(inner, 'classes') }
  })
  return { id: textAt(fields, 'id'), about: textAt(fields, 'about'), values }
}

/** A stage of the list; none, with a complaint, where its id is not known. */
function stageOf(value: unknown, path: Path, complaints: Complaint[]): readonly Stage[] {
  const fields = fieldsOf(value, path, ['id', 'means', 'evidence'], complaints)
  const [means, evidence] = [textAt(fields, 'means'), entriesAt(fields, 'evidence')]
  const found = evidence.map((entry) => evidenceOf(entry.value, entry.path, complaints))
  if (!textAt(fields, 'id')) return []
  return oneOf(fields, 'id', STAGES).map((id) => ({ id, means, evidence: found }))
}

function evidenceOf(value: unknown, path: Path, complaints: Complaint[]): Evidence {
  const keys = ['type', 'modality', 'slots', 'after', 'alone', 'trailing']
  const fields = fieldsOf(value, path, keys, complaints)
  return {
    type: textAt(fields, 'type'),
    modality: textsAt(fields, 'modality'),
    slots: pairsAt(fields, 'slots'),
    after: oneOf(fields, 'after', STAGES),
    alone: fields.value.alone === true,
    trailing: fields.value.trailing === true,
  }
}

function formOf(value: unknown, path: Path, complaints: Complaint[]): LegalForm {
  const fields = fieldsOf(value, path, ['id', 'means', 'classes', 'binding'], complaints)
  const { id, means } = { id: textAt(fields, 'id'), means: textAt(fields, 'means') }
  return { id, means, classes: textsAt(fields, 'classes'), binding: fields.value.binding === true }
}

function compatibilityOf(value: unknown, path: Path, complaints: Complaint[]): Compatibility {
  const fields = fieldsOf(value, path, ['id', 'means', 'slots'], complaints)
  return { id: textAt(fields, 'id'), means: textAt(fields, 'means'), slots: textsAt(fields, 'slots') }
}

function oneOf<Word extends string>(fields: Fields, key: string, allowed: readonly Word[]): readonly Word[] {
  return textsAt(fields, key).flatMap((entry) => {
    const word = allowed.find((name) => name === entry)
    if (word) return [word]
    const path = [...fields.path, key]
    fields.complaints.push({ path, problem: `“${entry}” is not known here`, mend: `use ${allowed.join(', ')}` })
    return []
  })
}
