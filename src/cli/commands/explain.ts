import type { Claim } from '../../claims/claim.ts'
import { pairOf } from '../../events/event.ts'
import type { OriginRule } from '../../events/origin.ts'
import { type Explanation, explain } from '../../register/explain.ts'
import { type Thing, thingsNamed } from '../../store/find.ts'
import type { Look } from '../../store/look.ts'
import { viewBack } from '../../store/look-back.ts'
import { BadInput } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { markSample } from '../gather.ts'
import { asOfDay, withLook } from '../look.ts'
import { fromTo, pairName } from '../names.ts'
import { pairIn } from '../pairs.ts'
import { claimLines, type Meaning } from '../print/claim.ts'
import { differenceLines } from '../print/differences.ts'
import { modalityWords, valuesWords, verdictWords } from '../print/events.ts'
import { flat, sourceLine } from '../print/evidence.ts'
import { peopleWords } from '../print/figures.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { cut } from '../print/table.ts'
import { dateWords, shortId, typeWords } from '../print/values.ts'
import { CODEBOOK, making } from '../reader.ts'
import { counted } from '../refusals.ts'

/** Says what an id stands for and what it rests on, down to the words. */
export const run: Run = ({ named }, context) =>
  withLook(context, async (look, reading) => {
    const word = named[0] as string
    const pair = pairIn(word)
    const things = pair === null ? await thingsNamed(reading, word) : []
    if (things.length > 1) throw await severalBeginSo(word, things, look)
    const [thing] = things
    // What no row names may yet be the former id of an event, and a report without claims lies in no arrangement: for
    // these the whole register is asked.
    const behind = pair === null ? (thing?.pairs ?? []) : [pair]
    const pairs = behind.length > 0 ? behind : null
    const asOf = { asOf: await asOfDay(context), clock: context.clock }
    const found = explain(pair ?? thing?.id ?? word, await viewBack(reading, asOf, pairs), await making())
    if (!found)
      throw new BadInput(word, `nothing in the register has this id${context.asOf ? ` as of ${context.asOf}` : ''}`, {
        mend: '`tertia events` and `tertia claims` print ids, `tertia arrangements` pairs',
      })
    const claims = claimsIn(found)
    const sample = await markSample(
      claims.map(({ document }) => document),
      look,
      context.json ? null : context.out,
    )
    if (context.json) await context.out.data(`${safeJson({ ...published(found), ...sample })}\n`)
    else await print(found, look, context)
    return EXIT.done
  })

/** Things listed where a word may mean any of them. */
const LISTED = 10

async function severalBeginSo(word: string, things: readonly Thing[], look: Look): Promise<BadInput> {
  const lines: string[] = []
  for (const thing of things.slice(0, LISTED))
    lines.push(`  ${thing.kind} ${longId(thing.id)}  ${await lineOf(thing, look)}`)
  if (things.length > LISTED) lines.push(`  and ${(things.length - LISTED).toLocaleString('en')} more`)
  const fromFile = things.every(({ id }) => !id.startsWith(word))
  const problem = `${things.length.toLocaleString('en')} ${fromFile ? 'documents come from this file; give one of these' : 'things begin so; give one of these, or more of the id'}`
  return new BadInput(word, `${problem}:\n${lines.join('\n')}`)

  /** As much of an id as tells it from the others. */
  function longId(id: string): string {
    let length = shortId(id).length
    while (length < id.length && things.some((other) => other.id !== id && other.id.startsWith(id.slice(0, length))))
      length++
    return id.slice(0, length)
  }
}

async function lineOf(thing: Thing, look: Look): Promise<string> {
  switch (thing.kind) {
    case 'document': {
      const listed = await look.document(thing.id)
      return listed ? sourceLine(listed) : ''
    }
    case 'claim':
      return thing.claim
        ? `${pairOf(thing.claim)} ${typeWords(thing.claim.type)}: “${cut(flat(thing.claim.quote.exact), 60)}”`
        : ''
    case 'event':
      return `${pairOf(thing.event)} ${typeWords(thing.event.type)}, ${dateWords(thing.event.values.when[0]?.value ?? null)}`
    case 'origin':
      return cut(thing.origin.label, 60)
  }
}

/** What the codebook says of the values of its types. */
async function meanings(): Promise<Meaning> {
  const { readCodebook } = await import('../../codebook/read.ts')
  const types = new Map(readCodebook(CODEBOOK).types.map((type) => [type.id, type]))
  return (type, slot, value) => {
    const values = types.get(type)?.slots.find(({ id }) => id === slot)?.values
    const means = values?.find(({ id }) => id === value)?.means
    return means ? means.charAt(0).toLowerCase() + means.slice(1) : null
  }
}

/** Why claims are taken to have one origin. */
const JOINED: Readonly<Record<OriginRule, string>> = {
  copy: 'one text is taken from the other',
  speaker: 'one speaker said it',
  credit: 'one outlet names the other',
  paper: 'they rest on one paper',
  court: 'they rest on one court',
  voice: 'one voice said it',
  outlet: 'one outlet reported it',
  review: 'somebody decided so',
}

const SLOTS = { when: 'when', count: 'people', amount: 'money' } as const

function claimsIn(found: Explanation): readonly Claim[] {
  return found.kind === 'claim' ? [found.claim] : found.claims
}

/** What leaves the register holds quotes, never a whole text. */
function published(found: Explanation): object {
  if ((found.kind !== 'document' && found.kind !== 'claim') || !found.document) return found
  const { text: _, ...document } = found.document
  return { ...found, document }
}

async function print(found: Explanation, look: Look, { out }: Context): Promise<void> {
  const { bold } = styles(out)
  const meaning = await meanings()
  const say = async (lines: readonly string[]): Promise<void> => {
    for (const line of lines) await out.line(line)
  }
  const sayClaims = async (claims: readonly Claim[]): Promise<void> => {
    for (const claim of claims) {
      await out.line()
      await say(await claimLines(claim, look, out, meaning))
    }
  }
  switch (found.kind) {
    case 'claim':
      await say(await claimLines(found.claim, look, out, meaning))
      if (found.event) await out.line(`It belongs to the event ${shortId(found.event.id)}.`)
      return
    case 'document': {
      const listed = await look.document(found.document.id)
      await out.line(bold(listed ? sourceLine(listed, Number.POSITIVE_INFINITY) : found.document.id))
      const date = listed?.published
      if (date)
        await out.line(`dated ${dateWords(date.edtf)}: ${date.reason}${date.known === 'inferred' ? ' (inferred)' : ''}`)
      await out.line(`document ${found.document.id}, ${counted(found.claims.length, 'claim')}`)
      await sayClaims(found.claims)
      return
    }
    case 'event': {
      const { event, origins, differences } = found
      await out.line(bold(`${typeWords(event.type)} ${fromTo(event)} (${pairOf(event)})`.replace('  ', ' ')))
      await out.line(`event ${event.id}: ${modalityWords(event)}; ${verdictWords(event)}`)
      for (const slot of ['when', 'count', 'amount'] as const) {
        const values = await valuesWords(event, slot, look)
        if (values) await out.line(`${SLOTS[slot]}: ${slot === 'count' ? peopleWords(values) : values}`)
      }
      for (const { label, documents, links } of origins) {
        const why = [...new Set(links.map(({ rule }) => JOINED[rule]))].join(', ')
        await out.line(
          `origin: ${label} (${counted(documents.length, 'report')}${why ? `; one origin, since ${why}` : ''})`,
        )
      }
      for (const difference of differences)
        await say(await differenceLines(difference, typeWords(event.type), look, out.width))
      await sayClaims(found.claims)
      return
    }
    case 'origin':
      await out.line(bold(found.origin.label))
      await out.line(`origin ${found.origin.id}, ${counted(found.origin.documents.length, 'report')}`)
      await sayClaims(found.claims)
      return
    case 'arrangement':
      await out.line(bold(pairName(found.arrangement.pair)))
      await out.line(
        `\`${out.called} show ${found.arrangement.pair}\` tells its stages and events; these are all its claims.`,
      )
      await sayClaims(found.claims)
  }
}
