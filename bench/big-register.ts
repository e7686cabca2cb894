import type { Claim } from '../src/claims/claim.ts'
import type { Document } from '../src/document/document.ts'
import type { Entry } from '../src/register/entry.ts'
import { compiled } from './compiled.ts'
import { randomFrom } from './random.ts'

const CLAIMS = 100_000
const CLAIMS_EACH = 10
const BATCH = 200
const RECORDED = '2026-01-01T00:00:00.000Z'

const SENDERS = ['US', 'GB', 'IT', 'DE', 'AU', 'DK']
const RECEIVERS = ['RW', 'UG', 'SV', 'AL', 'GH', 'SZ', 'CR', 'PA', 'NR', 'XK']
const SPEAKERS = [
  null,
  null,
  'foreign ministry',
  'interior minister',
  'an official',
  'a lawyer for the men',
  'Human Rights Watch',
]
const TYPES = [
  'proposal',
  'negotiation',
  'agreement',
  'transfer',
  'transfer',
  'detention',
  'payment',
  'ruling',
  'concern',
  'refusal',
]
const MODALITIES = ['asserted', 'asserted', 'asserted', 'planned', 'possible', 'denied'] as const

/** Fills a folder with a register of 100,000 made-up claims of 60 arrangements, through the store's own door. */
export async function makeBigRegister(
  folder: string,
): Promise<{ readonly claims: number; readonly documents: number }> {
  const { openSqliteStore } = await compiled<typeof import('../src/store/sqlite/store.ts')>('store/sqlite/store')
  const { append } = await compiled<typeof import('../src/store/append.ts')>('store/append')
  const { refresh } = await compiled<typeof import('../src/store/refresh.ts')>('store/refresh')
  const { making } = await compiled<typeof import('../src/cli/reader.ts')>('cli/reader')
  const make = await entryMaker()
  const store = openSqliteStore(folder, { create: true })
  const documents = CLAIMS / CLAIMS_EACH
  for (let first = 0; first < documents; first += BATCH)
    await store.write(async (writing) => {
      for (let i = first; i < first + BATCH; i++) await append(writing, make(i))
    })
  await refresh(store, making)
  await store.close()
  return { claims: CLAIMS, documents }
}

async function entryMaker(): Promise<(index: number) => readonly Entry[]> {
  const { documentOf } = await compiled<typeof import('../src/document/make.ts')>('document/make')
  const { entryOf } = await compiled<typeof import('../src/register/entry.ts')>('register/entry')
  const { quoteOf } = await compiled<typeof import('../src/text/quote.ts')>('text/quote')
  const { claimId } = await compiled<typeof import('../src/claims/claim-id.ts')>('claims/claim-id')
  const random = randomFrom(2026)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const word = (): string => Math.floor(random() * 60_000).toString(36)
  const day = (): string =>
    new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 700) * 86_400_000).toISOString().slice(0, 10)

  return (index) => {
    const [from, to] = [pick(SENDERS), pick(RECEIVERS)]
    const lines = Array.from(
      { length: CLAIMS_EACH },
      () => `${from} and ${to}: ${Array.from({ length: 12 }, word).join(' ')}.`,
    )
    const text = lines.join(' ')
    const published = day()
    const outlet = `Outlet ${index % 90}`
    const record = { id: `bench-${index}`, outlet, published, text }
    const document: Document = documentOf({ kind: 'record', input: 'bench', place: null, record })
    let at = 0
    const claims = lines.map((line): Claim => {
      const type = pick(TYPES)
      const start = at
      at += line.length + 1
      const claim: Omit<Claim, 'id'> = {
        document: document.id,
        type,
        from,
        to,
        destination: null,
        when: random() < 0.3 ? null : random() < 0.5 ? published : day(),
        time: null,
        upTo: null,
        count: type === 'transfer' ? 1 + Math.floor(random() * 40) : null,
        people: null,
        amount:
          type === 'payment'
            ? {
                value: Math.ceil(random() * 20) * 1e6,
                currency: 'USD',
                said: '',
                bound: 'exact',
                per: 'lump',
                status: 'pledged',
              }
            : null,
        modality: pick(MODALITIES),
        hedge: null,
        speaker: pick(SPEAKERS),
        attribution: [],
        instrument: null,
        slots: {},
        quote: quoteOf(text, { start, end: start + line.length }),
        rule: 'bench',
        reader: 'bench',
        confidence: { claim: 0.8 },
        reasons: [],
        flags: [],
      }
      return { ...claim, id: claimId(claim) }
    })
    return [
      entryOf({ kind: 'document', document, provenance: { via: 'record', name: 'bench' } }, RECORDED),
      entryOf({ kind: 'claims', document: document.id, reader: 'bench', claims }, RECORDED),
    ]
  }
}
