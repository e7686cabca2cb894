import type { Limit } from '../../../language/date-words.ts'
import type { Language } from '../../../language/language.ts'
import { precisionOf } from '../../../text/edtf.ts'
import type { Mention } from '../mention.ts'
import type { DateExpression, TimeForm } from './form.ts'
import { type Anchors, type Resolved, resolveForm } from './resolve-form.ts'
import { unresolvedOf } from './unresolved.ts'

/** A DateMention says: "these words mean this time, known in this way". */
export interface DateMention extends Mention {
  readonly said: string
  /** EDTF with its limits ("since 2014" is `2014/..`), null where nothing tells. */
  readonly edtf: string | null
  /** The date itself without "since", "by" or "until". */
  readonly point: string | null
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

export type Tense = 'past' | 'future' | 'unknown'

export interface ResolveOptions {
  /** The day of publication, EDTF; a month or a year will do for what it can tell. */
  readonly published: string | null
  /** Days of states (Independence Day) need a state: ISO 3166-1 alpha-2. */
  readonly country?: string | null
  /** What the verb beside an expression says; without it the expression's own lean counts. */
  readonly tense?: (expression: DateExpression) => Tense
  /** For national days. */
  readonly language?: Language
}

/** Times of a text's expressions, each read from the publication date, the date in view or nothing. */
export function resolveDates(
  expressions: readonly DateExpression[],
  { published, country = null, tense, language }: ResolveOptions,
): readonly DateMention[] {
  const day = published !== null && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : null
  let anchors: Anchors = {
    published: day,
    month: published,
    mentioned: null,
    yearSaid: null,
    country,
    language: language ?? null,
  }
  return expressions.map((expression) => {
    const told = tense?.(expression) ?? 'unknown'
    const resolved = resolveForm(expression.form, anchors, told === 'unknown' ? expression.lean : told, expression.part)
    if (resolved.edtf !== null && resolved.moves)
      anchors = { ...anchors, mentioned: resolved.edtf, yearSaid: resolved.yearSaid ?? anchors.yearSaid }
    return mentionOf(expression, resolved)
  })
}

function mentionOf(expression: DateExpression, { edtf: point, anchor, known }: Resolved): DateMention {
  const { start, end, first, last, said, form, limit, dateline, approximate } = expression
  return {
    start,
    end,
    first,
    last,
    said,
    edtf: withLimit(point, limit),
    point,
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
  if (limit === 'since' || limit === 'after') return ends[0] === '..' ? point : `${ends[0]}/..`
  return `../${ends.at(-1)}`
}

function kindOf({ form, limit }: DateExpression, point: string | null): DateMention['kind'] {
  if (form.is === 'set') return 'set'
  if (form.is === 'length') return 'duration'
  if (limit === 'by' || limit === 'before') return 'deadline'
  if (limit !== null || form.is === 'range') return 'interval'
  return point !== null && precisionOf(point) === 'interval' ? 'interval' : 'point'
}
