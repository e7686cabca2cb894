import type { Calendar, DateExpression, TimeForm, YearSaid } from './form.ts'

const two = (value: number): string => String(value).padStart(2, '0')

const UNIT_LETTERS: Readonly<Record<string, string>> = {
  hour: 'TH',
  day: 'D',
  weekend: 'W',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: '0Y',
}

/** What the words of an expression give by themselves, written short: `2025-05`, `--04-30`, `---14`, `P-1M`, `weekday:1`. */
export function unresolvedOf({ form, part, limit }: DateExpression): string {
  return `${limit ? `${limit} ` : ''}${part ? `${part} ` : ''}${formOf(form)}`
}

function formOf(form: TimeForm): string {
  switch (form.is) {
    case 'calendar':
      return calendarOf(form)
    case 'weekday':
      return `${form.which ? `${form.which} ` : ''}weekday:${form.weekday}${form.weeks === null ? '' : ` P${form.weeks}W`}`
    case 'stepped':
      return `${form.step > 0 ? 'following' : form.step < 0 ? 'previous' : 'that'} weekday:${form.weekday}`
    case 'unit':
      return `P${form.shift}${UNIT_LETTERS[form.unit]}`
    case 'shift':
      return `${form.from === 'event' ? 'event ' : ''}P${form.count ?? 'X'}${UNIT_LETTERS[form.unit]}`
    case 'season':
      return `${form.which ? `${form.which} ` : ''}${yearOf(form.year) || '-'}-${form.season}`
    case 'holiday':
      return `${form.which ? `${form.which} ` : ''}${yearOf(form.year)}holiday`
    case 'fiscal':
      return `${form.from}/${form.to}`
    case 'range':
      return `${formOf(form.from)}/${formOf(form.to)}`
    case 'length':
      return `length P${form.count ?? 'X'}${UNIT_LETTERS[form.unit]}`
    case 'office':
      return `office${form.told ? ` ${formOf(form.told)}` : ''}`
    case 'set':
    case 'name':
      return form.is
  }
}

function calendarOf({ year, month, day, weekday, which, months }: Calendar): string {
  const lead = `${weekday ? `weekday:${weekday} ` : ''}${which ? `${which} ` : ''}`
  if (months !== null) return `${lead}P${months}M-${two(day ?? 0)}`
  const of = yearOf(year)
  if (month === null) return day === null ? `${lead}${of}` : `${lead}---${two(day)}`
  return `${lead}${of || '-'}-${two(month)}${day === null ? '' : `-${two(day)}`}`
}

function yearOf(year: YearSaid): string {
  if (year.is === 'year') return String(year.year)
  if (year.is === 'shift') return `P${year.years}Y`
  return year.is === 'that' ? 'that' : ''
}
