import { expect, test } from 'vitest'
import { reconcile } from '../../src/events/reconcile.ts'
import type { Review } from '../../src/events/review.ts'
import { made } from '../register/made.ts'

const SAID = [
  ['Ann Okello', 'Envoys have been meeting in Kigali for weeks, Ann Okello told parliament'],
  ['Bo Larsen', 'a draft goes back and forth between both capitals, according to Bo Larsen of the state department'],
  ['Cy Moreau', 'Cy Moreau, who sits in on them, calls these conversations friendly'],
] as const

/** The verdict on what speakers, each in a report of their own, say; `null` is a claim without a figure, as imported ones are. */
function verdict(sure: readonly (number | null)[], accepting: readonly number[] = []) {
  const reports = sure.map((claim, i) => {
    const [speaker, quote] = SAID[i]!
    const confidence = claim === null ? {} : { claim }
    return made(`r${i}`, '2025-05-05', [{ type: 'negotiation', from: 'US', to: 'RW', speaker, quote, confidence }])
  })
  const claims = reports.flatMap((report) => report.claims)
  const reviews = accepting.map(
    (i) => ({ kind: 'accept', id: `review ${i}`, claim: claims[i]!.id, by: 'a', why: 'b' }) as unknown as Review,
  )
  const { events } = reconcile(claims, new Map(reports.map(({ document }) => [document.id, document])), reviews)
  expect(events).toHaveLength(1)
  return [events[0]!.verdict, events[0]!.sureOrigins.length, events[0]!.origins.length]
}

test('only origins with a claim that is likelier right than wrong corroborate', () => {
  expect(verdict([0.9, 0.8])).toEqual(['corroborated', 2, 2])
  expect(verdict([0.9, 0.8, 0.2])).toEqual(['corroborated', 2, 3])
  expect(verdict([0.9, 0.3])).toEqual(['single-origin', 1, 2])
  expect(verdict([0.3, 0.4])).toEqual(['unsure', 0, 2])
  expect(verdict([0.49])).toEqual(['unsure', 0, 1])
  expect(verdict([0.5])).toEqual(['single-origin', 1, 1])
})

test('what people import or accept counts as sure', () => {
  expect(verdict([null, null])).toEqual(['corroborated', 2, 2])
  expect(verdict([0.3, 0.4], [0])).toEqual(['single-origin', 1, 2])
  expect(verdict([0.3, 0.4], [0, 1])).toEqual(['corroborated', 2, 2])
})
