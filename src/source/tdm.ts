import type { Headers, TdmReservation } from './capture.ts'

export const NOT_RESERVED: TdmReservation = { reserved: false, by: null, policy: null }

/** What the headers of an answer declare by the TDM reservation protocol. */
export function tdmOfHeaders(headers: Headers): TdmReservation {
  const said = (name: string): string | null => headers.find(([one]) => one.toLowerCase() === name)?.[1].trim() ?? null
  return said('tdm-reservation') === '1' ? { reserved: true, by: 'header', policy: said('tdm-policy') } : NOT_RESERVED
}
