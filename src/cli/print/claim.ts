import type { Claim } from '../../claims/claim.ts'
import type { Look } from '../../store/look.ts'
import { pairName } from '../names.ts'
import type { Output } from '../output.ts'
import { flat, sourceLine } from './evidence.ts'
import { styles } from './style.ts'
import { wrap } from './table.ts'
import { dateWords, moneyWords, typeWords } from './values.ts'

/** A claim in full: its values, the words, where they stand, and why it was read so. */
export async function claimLines(claim: Claim, look: Look, out: Output): Promise<readonly string[]> {
  const { bold } = styles(out)
  const { quote, confidence } = claim
  const document = await look.document(claim.document)
  const rows: readonly (readonly [name: string, value: string | null])[] = [
    ['claim', claim.id],
    ['when', whenWords(claim)],
    ['up to', claim.upTo && dateWords(claim.upTo)],
    ['people', claim.count === null ? null : peopleWords(claim)],
    [
      'money',
      claim.amount &&
        `${moneyWords(claim.amount.value, claim.amount.currency)} (“${claim.amount.said}”, ${claim.amount.status})`,
    ],
    ['went to', claim.destination],
    ['instrument', claim.instrument],
    ...Object.entries(claim.slots).map(([name, value]) => [typeWords(name), typeWords(value)] as const),
    ['said by', claim.speaker],
    ['by way of', claim.attribution.map(({ name, post }) => (post ? `${name} (${post})` : name)).join(' → ') || null],
    ['hedge', claim.hedge && `“${claim.hedge}”`],
    ['read by', `${claim.reader}, rule ${claim.rule}`],
    [
      'sure of',
      Object.entries(confidence)
        .map(([name, p]) => `${name} ${Math.round(p * 100)} %`)
        .join(', ') || null,
    ],
    ['because', claim.reasons.join('; ') || null],
    ['doubts', claim.flags.join('; ') || null],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const pair = pairName(`${claim.from ?? '*'}-${claim.to ?? '*'}`)
  return [
    bold(`${typeWords(claim.type)}${claim.modality === 'asserted' ? '' : ` (${claim.modality})`}, ${pair}`),
    ...wrap(`“${flat(quote.exact)}”`, out.width - 2).map((line) => `  ${line}`),
    `  — ${document ? sourceLine(document) : claim.document}, characters ${quote.start} to ${quote.end}`,
    ...rows.flatMap(([name, value]) =>
      value === null || value === ''
        ? []
        : wrap(value, out.width - width - 4).map((line, i) => `  ${(i === 0 ? name : '').padEnd(width)}  ${line}`),
    ),
  ]
}

function whenWords({ when, time }: Claim): string | null {
  if (time === null) return when && dateWords(when)
  return `${dateWords(when)} (said “${time.said}”, ${time.known})`
}

function peopleWords({ count, people }: Claim): string {
  const number = (count ?? 0).toLocaleString('en')
  if (!people) return number
  const bound = people.bound === 'exact' ? '' : `${people.bound} `
  const nationalities = people.nationalities.length > 0 ? `; nationals of ${people.nationalities.join(', ')}` : ''
  return `${bound}${number} (“${people.said}”${nationalities})`
}
