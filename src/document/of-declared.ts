import type { Listed } from '../source/source.ts'
import { contentId, sha256 } from '../text/canonical.ts'
import { oneLine } from '../text/one-line.ts'
import type { Detected } from './detect-language.ts'
import type { Dated, Document } from './document.ts'
import { checkMarks, freeze } from './freeze.ts'
import { datedByUser, type Given } from './make.ts'
import type { Declared, Signal } from './page/page.ts'

/** What a page or a paper came to, and what was known of it before it was opened. */
export interface Opened {
  readonly input: string
  readonly place: string | null
  /** The address that answered; null for a file. */
  readonly address: string | null
  readonly text: string
  readonly pages: readonly number[] | null
  readonly declared: Declared
  readonly language: Detected
  readonly listed: Listed | null
}

/** The Document of a page or a paper: of each thing the signal that is trusted most, the others kept beside the dates. */
export function documentOfDeclared(opened: Opened, given: Given = {}): Document {
  const { declared, listed, input, place } = opened
  checkMarks(opened.text, input, place)
  const text = freeze(opened.text)
  const hash = sha256(text)
  const url = said(declared.address) ?? opened.address
  const outlet = said(declared.outlet) ?? listed?.outlet ?? null
  const section = said(declared.section)
  const credit = [...new Set(declared.credit.map(({ value }) => oneLine(value)))]
  return {
    id: contentId({ hash, url, outlet }),
    hash,
    text,
    body: 0,
    title: said(declared.title) ?? listed?.title ?? null,
    byline: said(declared.byline),
    outlet,
    url,
    language: opened.language.language,
    languageSure: opened.language.sure,
    published:
      given.published === undefined ? dated(withListed(declared.published, listed)) : datedByUser(given.published),
    updated: dated(declared.updated),
    ...(section === null ? {} : { section }),
    ...(credit.length === 0 ? {} : { credit }),
    ...(opened.pages === null ? {} : { pages: opened.pages }),
    sample: false,
  }
}

function said(signals: readonly Signal[]): string | null {
  const [first] = signals
  return first ? oneLine(first.value) : null
}

/** A feed's date comes last: it is when the item was put on the list. */
function withListed(signals: readonly Signal[], listed: Listed | null): readonly Signal[] {
  return listed?.published ? [...signals, { value: listed.published, by: 'the list that named it' }] : signals
}

/** The first date, with those that say otherwise; an instant gives the day that is written in it. */
function dated(signals: readonly Signal[]): Dated | null {
  const days = signals.map(({ value, by }) => ({ edtf: value.slice(0, 10), reason: by }))
  const [first] = days
  if (!first) return null
  const others = days.filter(({ edtf }, i) => edtf !== first.edtf && days.findIndex((one) => one.edtf === edtf) === i)
  return { ...first, known: knownBy(first.reason), ...(others.length > 0 ? { others } : {}) }
}

function knownBy(signal: string): Dated['known'] {
  if (signal.startsWith('address')) return 'address'
  if (signal.startsWith('inferred')) return 'inferred'
  return signal.startsWith('text') ? 'text' : 'metadata'
}
