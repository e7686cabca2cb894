import type { Claim } from '../../claims/claim.ts'
import { pageAt } from '../../document/document.ts'
import { pairOf } from '../../events/event.ts'
import type { Look } from '../../store/look.ts'
import { fromTo, stateName } from '../names.ts'
import type { Output } from '../output.ts'
import { flat, sourceLine } from './evidence.ts'
import { amountWords, countWords } from './figures.ts'
import { styles } from './style.ts'
import { wrap } from './table.ts'
import { modalityMark } from './unsure.ts'
import { dateWords, typeWords } from './values.ts'

/** What the codebook says of a value of a type's own slot; null where it says nothing. */
export type Meaning = (type: string, slot: string, value: string) => string | null

/** A claim in full: its values, the words, where they stand, and why it was read so. */
export async function claimLines(claim: Claim, look: Look, out: Output, meaning: Meaning): Promise<readonly string[]> {
  const { bold } = styles(out)
  const { quote } = claim
  const document = await look.document(claim.document)
  const rows: readonly (readonly [name: string, value: string | null])[] = [
    ['claim', claim.id],
    ['when', whenWords(claim)],
    ['up to', claim.upTo && dateWords(claim.upTo)],
    ['people', peopleLine(claim)],
    ['money', claim.amount && `${amountWords(claim.amount)} (“${claim.amount.said}”, ${claim.amount.status})`],
    ['went to', claim.destination && stateName(claim.destination)],
    ['instrument', claim.instrument && typeWords(claim.instrument)],
    ...Object.entries(claim.slots).map(([name, value]) => {
      const means = meaning(claim.type, name, value)
      return [typeWords(name), typeWords(value) + (means ? ` (${means})` : '')] as const
    }),
    ['said by', claim.speaker],
    ['by way of', claim.attribution.map(({ name, post }) => (post ? `${name} (${post})` : name)).join(' → ') || null],
    ['hedge', claim.hedge && `“${claim.hedge}”`],
    ['read by', readerWords(claim)],
    ['sure of', certainty(claim)],
    ['because', claim.reasons.join('; ') || null],
    ['doubts', claim.flags.join('; ') || null],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const head = [typeWords(claim.type), modalityMark(claim), fromTo(claim), `(${pairOf(claim)})`]
  const page = document ? pageAt(document, quote.start) : null
  const source = document ? sourceLine(document, Number.POSITIVE_INFINITY) : claim.document
  return [
    bold(head.filter(Boolean).join(' ')),
    ...wrap(`“${flat(quote.exact)}”`, out.width - 2).map((line) => `  ${line}`),
    ...wrap(
      `— ${source}, ${page === null ? '' : `page ${page}, `}characters ${quote.start} to ${quote.end}`,
      out.width - 4,
    ).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`),
    ...rows.flatMap(([name, value]) =>
      value === null || value === ''
        ? []
        : wrap(value, out.width - width - 4).map((line, i) => `  ${(i === 0 ? name : '').padEnd(width)}  ${line}`),
    ),
  ]
}

/** Who read or gave a claim: `the built-in reader 0.1.0 (by learned words)`, or the name under which it was imported. */
function readerWords({ reader, rule }: Claim): string {
  const [name = '', version] = reader.split('@')
  const by = rule.startsWith('learned:') ? 'by learned words' : `by the rule ${rule}`
  if (name === BUILTIN) return `the built-in reader${version ? ` ${version}` : ''} (${by})`
  return rule === 'import' ? reader : `${reader} (${by})`
}

const BUILTIN = 'builtin'

/** Who made a claim that the built-in reader did not; null where it did. */
export function otherReader({ reader }: Pick<Claim, 'reader'>): string | null {
  return reader.split('@')[0] === BUILTIN ? null : reader
}

const CERTAINTIES: Readonly<Record<string, string>> = {
  claim: 'the claim as a whole',
  states: 'the states',
  modality: 'whether it is asserted',
  count: 'the number',
  amount: 'the sum',
  when: 'the time',
}

/** How sure the reader is of each value that the claim has. */
function certainty(claim: Claim): string | null {
  const missing: readonly string[] = (
    ['count', 'amount', 'when', 'speaker', 'destination', 'instrument'] as const
  ).filter((slot) => claim[slot] === null)
  return (
    Object.entries(claim.confidence)
      .filter(([name]) => !missing.includes(name))
      .map(([name, p]) => `${CERTAINTIES[name] ?? `the ${typeWords(name)}`} ${Math.round(p * 100)} %`)
      .join(', ') || null
  )
}

function whenWords({ when, time }: Claim): string | null {
  if (time === null) return when && dateWords(when)
  return `${dateWords(when)} (said “${time.said}”${time.known === 'implied' ? ', which only implies it' : ''})`
}

function peopleLine(claim: Claim): string | null {
  if (claim.count === null) return null
  if (!claim.people) return countWords(claim)
  const { said, nationalities } = claim.people
  const states = nationalities.length > 0 ? `; nationals of ${nationalities.map(stateName).join(', ')}` : ''
  return `${countWords(claim)} (“${said}”${states})`
}
