import { datesIn } from '../claims/find/dates.ts'
import type { Document } from '../document/document.ts'
import type { Language } from '../language/language.ts'
import { weekdayOf } from '../text/calendar.ts'
import type { Fault } from './fault.ts'

/** Dates whose weekday is another than the calendar's: "Sunday, 5 May 2025" was a Monday. */
export function faultsOfDates(document: Document, language: Language): readonly Fault[] {
  const published = document.published?.known === 'inferred' ? null : (document.published?.edtf ?? null)
  return datesIn(document.text, { published, language }).flatMap(
    ({ form, edtf, weekday, said, start, end }): Fault[] => {
      if (form.is !== 'calendar' || form.day === null || weekday === null || edtf?.length !== 10) return []
      const right = weekdayOf(edtf)
      return right === weekday
        ? []
        : [
            {
              kind: 'calendar',
              document: document.id,
              note: `“${said}”: ${edtf} was a ${dayName(right, document)}`,
              start,
              end,
            },
          ]
    },
  )
}

function dayName(weekday: number, { language }: Document): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
}
