import type { Limit } from '../../../language/date-words.ts'
import type { Language } from '../../../language/language.ts'
import { lastDayOf } from '../../../text/calendar.ts'
import { precisionOf } from '../../../text/edtf.ts'
import type { Mention } from '../mention.ts'
import type { Anchors, Lean, Resolved } from './anchors.ts'
import type { DateExpression, TimeForm } from './form.ts'
import { resolveForm } from './resolve-form.ts'
import { ofOffice, type TookOffice } from './resolve-office.ts'
import { unresolvedOf } from './unresolved.ts'

/** A DateMention says: "these words mean this time, known in this way". */
export interface DateMention extends Mention {
  readonly said: string
  /** EDTF with its limits ("since 2014" is `2014/..`), null where nothing tells. */
  readonly edtf: string | null
  /** The date itself without "since", "by" or "until". */
  readonly point: string | null
  /** The days that it can mean where they are fewer than those of `point`: last week, of a month. */
  readonly within: string | null
  readonly limit: Limit | null
  /** What the words alone give: `--04`, `P-1M`, `weekday:1`. */
  readonly unresolved: string
  readonly anchor: 'none' | 'published' | 'mentioned' | 'event'
  readonly known: 'known' | 'implied'
  readonly kind: 'point' | 'interval' | 'duration' | 'set' | 'deadline'
  readonly weekday: number | null
  readonly dateline: boolean
  readonly approximate: boolean
  readonly form: TimeForm
}

type Tense = 'past' | 'future' | 'unknown'

export interface ResolveOptions {
  /** The day of publication, EDTF; a month or a year will do for what it can tell. */
  readonly published: string | null
  /** Days of states (Independence Day) need a state: ISO 3166-1 alpha-2. */
  readonly country?: string | null
  /** What the verb beside an expression says; without it the expression's own lean counts. */
  readonly tense?: (expression: DateExpression) => Tense
  /** When the world knows somebody of this name to have come to office last by a day: EDTF. */
  readonly tookOffice?: (name: string, published: string) => string | null
  /** For national days. */
  readonly language?: Language | null
}

/** Times of a text's expressions, each read from the publication date, the date in view or nothing. */
export function resolveDates(
  expressions: readonly DateExpression[],
  { published, country = null, tense, tookOffice, language = null }: ResolveOptions,
): readonly DateMention[] {
  const exact = published !== null && /^\d{4}-\d\d-\d\d/.test(published)
  const opened =
    published === null || published.length < 7 ? null : exact ? published.slice(0, 10) : lastDayOf(published)
  let anchors: Anchors = {
    published: opened,
    exact,
    mentioned: null,
    near: null,
    same: null,
    next: null,
    dated: null,
    datedNear: false,
    country,
    language,
  }
  const leanOf = (expression: DateExpression): Lean => {
    const said = tense?.(expression) ?? 'unknown'
    return said === 'unknown' ? expression.lean : said
  }
  let sentence = -1
  let datedIn = -1
  const found: DateMention[] = []
  for (const [index, expression] of expressions.entries()) {
    const { form, part } = expression
    if (expression.sentence > sentence + 1) anchors = { ...anchors, near: null }
    anchors = { ...anchors, datedNear: expression.sentence <= datedIn + 1 }
    if (form.is === 'shift' && form.from === 'event')
      anchors = {
        ...anchors,
        same: sentence === expression.sentence ? anchors.near : null,
        next: nextTold(expressions, index, anchors, leanOf),
      }
    const resolved = resolveForm(form, anchors, leanOf(expression), part, expression.limit)
    // The dateline of an undated report is its day of publication.
    if (expression.dateline) {
      if (anchors.published === null && resolved.edtf?.length === 10)
        anchors = { ...anchors, published: resolved.edtf, exact: true }
    } else if (resolved.edtf !== null && !expression.naming && form.is !== 'office') {
      sentence = expression.sentence
      anchors = { ...anchors, mentioned: resolved.edtf, near: resolved.edtf }
      if (resolved.anchor === 'none') {
        datedIn = sentence
        anchors = { ...anchors, dated: resolved.edtf }
      }
    }
    found.push(mentionOf(expression, resolved))
  }
  return withOffices(expressions, found, published, tookOffice)
}

/** What is counted from a taking of office, wherever the text tells when that was. */
function withOffices(
  expressions: readonly DateExpression[],
  found: readonly DateMention[],
  published: string | null,
  tookOffice: ResolveOptions['tookOffice'],
): readonly DateMention[] {
  if (!expressions.some(({ form }) => form.is === 'office')) return found
  const told = expressions.flatMap(({ office, form }, i): TookOffice[] => {
    const edtf = found[i]!.point
    return office && form.is !== 'office' && edtf && !edtf.includes('/') ? [{ name: office.name, edtf }] : []
  })
  return found.map((date, i) => {
    const { form } = expressions[i]!
    if (form.is !== 'office') return date
    const known = form.name && published ? (tookOffice?.(form.name, published) ?? null) : null
    return mentionOf(expressions[i]!, ofOffice(form.name, date.point, told, known))
  })
}

/** The date that is told behind "two days after" in the same sentence. */
function nextTold(
  expressions: readonly DateExpression[],
  index: number,
  anchors: Anchors,
  leanOf: (expression: DateExpression) => Lean,
): string | null {
  const next = expressions[index + 1]
  if (!next || next.sentence !== expressions[index]!.sentence || next.form.is === 'shift') return null
  return resolveForm(next.form, anchors, leanOf(next), next.part).edtf
}

function mentionOf(expression: DateExpression, { edtf: point, within, anchor, known }: Resolved): DateMention {
  const { start, end, first, last, said, form, limit, dateline, approximate } = expression
  return {
    start,
    end,
    first,
    last,
    said,
    edtf: withLimit(point, limit),
    point,
    within,
    limit,
    unresolved: unresolvedOf(expression),
    anchor,
    known,
    kind: kindOf(expression, point),
    weekday: 'weekday' in form ? form.weekday : null,
    dateline,
    approximate,
    form,
  }
}

function withLimit(point: string | null, limit: Limit | null): string | null {
  if (point === null || limit === null) return point
  const ends = point.split('/')
  if (limit === 'since' || limit === 'from' || limit === 'after') return ends[0] === '..' ? point : `${ends[0]}/..`
  return `../${ends.at(-1)}`
}

function kindOf({ form, limit }: DateExpression, point: string | null): DateMention['kind'] {
  if (form.is === 'set') return 'set'
  if (form.is === 'length') return 'duration'
  if (limit === 'by' || limit === 'before') return 'deadline'
  if (limit !== null || form.is === 'range') return 'interval'
  return point !== null && precisionOf(point) === 'interval' ? 'interval' : 'point'
}
