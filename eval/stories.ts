/**
 * Predictions for stories, in the form of the shared scorer: `node eval/stories.ts DIR --claims given|read`.
 * Reads `documents` and `questions` of each story and never its `expect`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { making as builtinMaking, builtinReader } from '../src/cli/reader.ts'
import type { Difference } from '../src/events/difference.ts'
import { faultsOf } from '../src/events/faults.ts'
import { reconcile } from '../src/events/reconcile.ts'
import { arrangementsOf } from '../src/register/arrange.ts'
import { viewOf } from '../src/register/as-of.ts'
import { entryOf } from '../src/register/entry.ts'
import { foldLog } from '../src/register/fold.ts'
import type { RegisterState } from '../src/register/state.ts'
import { documentOf } from './document-of.ts'
import { type GivenFact, givenClaims } from './given-claims.ts'

interface StoryDocument {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly title: string
  readonly text: string
  readonly facts: readonly GivenFact[]
}

interface Story {
  readonly id: string
  readonly documents: readonly StoryDocument[]
  readonly questions: readonly { readonly pair: string; readonly asOf: string }[]
}

/** Any time will do: stories are asked by publication. */
const RECORDED = '2026-01-01T00:00:00Z'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { claims: { type: 'string', default: 'given' } },
})
const [dir] = positionals
if (!dir || (values.claims !== 'given' && values.claims !== 'read')) {
  console.error('usage: node eval/stories.ts DIR --claims given|read')
  process.exit(2)
}
const making = await builtinMaking()
const reader = values.claims === 'read' ? await builtinReader() : null
const stories = readdirSync(dir)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as Story)
console.log(JSON.stringify(stories.map(predicted), null, 1))

function predicted({ id, documents, questions }: Story): unknown {
  const state = foldLog(
    documents.flatMap((source) => {
      const document = documentOf(source)
      const claims = reader ? reader.read(document) : givenClaims(source.facts, document)
      return [
        entryOf({ kind: 'document', document, provenance: { via: 'record', name: null } }, RECORDED),
        entryOf({ kind: 'claims', document: document.id, reader: 'given', claims }, RECORDED),
      ]
    }),
  )
  const view = viewOf(state)
  const all = arrangementsOf(view, making)
  // One paper may speak of many pairs: origins are asked of all claims together.
  const whole = reconcile(view.claims, view.documents, view.reviews)
  const differences = all.flatMap((arrangement) => arrangement.differences)
  return {
    id,
    origins: whole.origins.map(({ label, documents: told }) => ({ origin: label, documents: told })),
    stages: questions.map((question) => ({ ...question, ...stageAt(state, question) })),
    contradictions: differences.filter(({ reason }) => reason === null).map(plain),
    compatible: differences.filter(({ reason }) => reason !== null).map(plain),
    flags: faultsOf(whole, view.documents).map(({ kind, document, note }) => ({
      kind,
      about: note,
      documents: [document],
    })),
  }
}

function stageAt(
  state: RegisterState,
  { pair, asOf }: { readonly pair: string; readonly asOf: string },
): { readonly stage: string | null; readonly disputed: boolean } {
  const found = arrangementsOf(viewOf(state, { asOf, clock: 'published' }), making).find((one) => one.pair === pair)
  return { stage: found?.stage.stage ?? null, disputed: found?.stage.disputed ?? false }
}

function plain({ slot, reason, values: sides, events }: Difference): unknown {
  return { slot, reason, events, values: sides.map(({ value, documents }) => ({ value, documents })) }
}
