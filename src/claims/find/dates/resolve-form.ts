import type { Limit, Part } from '../../../language/date-words.ts'
import { bounds } from '../../../text/edtf.ts'
import { type Anchors, type Lean, nothing, type Resolved, told } from './anchors.ts'
import type { TimeForm } from './form.ts'
import { dateOf, ofCalendar } from './resolve-calendar.ts'
import { ofShift, ofStepped, ofUnit, ofWeekday, ofYearly } from './resolve-relative.ts'

/** The time that a form means in view of its anchors. */
export function resolveForm(
  form: TimeForm,
  anchors: Anchors,
  lean: Lean,
  part: Part | null,
  limit: Limit | null = null,
): Resolved {
  switch (form.is) {
    case 'calendar':
      return halved(ofCalendar(form, anchors, lean, limit), part)
    case 'weekday':
      return ofWeekday(form, anchors, lean)
    case 'stepped':
      return ofStepped(form, anchors)
    case 'unit':
      return halved(ofUnit(form, anchors), part)
    case 'shift':
      return ofShift(form, anchors)
    case 'season':
    case 'holiday':
      return ofYearly(form, anchors, lean, limit)
    case 'fiscal':
      return told(`${form.from}/${form.to}`, 'none')
    case 'range':
      return ofRange(form, anchors, lean)
    // Only the whole text can tell; what is told right there is all that is known so far.
    case 'office':
      return form.told ? resolveForm(form.told, anchors, lean, null) : nothing('event')
    case 'length':
    case 'set':
    case 'name':
      return nothing()
  }
}

/** "the first half of 2026" is January to June; "the last day of 2021" its 31 December. */
function halved(resolved: Resolved, part: Part | null): Resolved {
  const { edtf } = resolved
  if (edtf === null || part === null) return resolved
  if (part === 'first day') return { ...resolved, edtf: bounds(edtf).from }
  if (part === 'last day') return { ...resolved, edtf: bounds(edtf).to }
  if (edtf.length !== 4 || (part !== 'first half' && part !== 'second half')) return resolved
  return { ...resolved, edtf: part === 'first half' ? `${edtf}-01/${edtf}-06` : `${edtf}-07/${edtf}-12` }
}

/** The ends of a range lend each other what one of them lacks: "between 12 and 15 February 2025", "July to September 2025". */
function ofRange({ from, to }: Extract<TimeForm, { is: 'range' }>, anchors: Anchors, lean: Lean): Resolved {
  const last = resolveForm(to, anchors, lean, null)
  if (last.edtf === null) return nothing()
  const first = startOf(from, last.edtf, anchors, lean)
  if (first === null) return nothing()
  const [start, end] = [first.split('/')[0]!, last.edtf.split('/').at(-1)!]
  return told(start === end ? start : `${start}/${end}`, last.anchor, last.known)
}

function startOf(from: TimeForm, end: string, anchors: Anchors, lean: Lean): string | null {
  if (from.is !== 'calendar' || from.year.is !== 'none' || from.month === null)
    return resolveForm(from, { ...anchors, mentioned: end, near: end }, lean, null).edtf
  const year = Number((bounds(end).from ?? '').slice(0, 4))
  const own = dateOf(year, from.month, from.day)
  return own !== null && own.slice(0, 7) > end.slice(0, 7) ? dateOf(year - 1, from.month, from.day) : own
}
