import { expect, test } from 'vitest'
import { nounForms, verbForms } from '../../../src/language/en/inflect.ts'

test.each([
  ['deny', 'deny denies denied denying'],
  ['stop', 'stop stops stopped stopping'],
  ['agree', 'agree agrees agreed agreeing'],
  ['free', 'free frees freed freeing'],
  ['send', 'send sends sent sending'],
  ['lie', 'lie lies lay lain lying'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['transfer', 'transfer transfers transferred transferring'],
  ['visit', 'visit visits visited visiting'],
  ['cancel', 'cancel cancels cancelled cancelling canceled canceling'],
  ['finalise', 'finalise finalises finalised finalising finalize finalizes finalized finalizing'],
  ['promise', 'promise promises promised promising'],
  ['overhear', 'overhear overhears overheard overhearing'],
])('%s', (stem, forms) => {
  expect(verbForms(stem).toSorted()).toEqual(forms.split(' ').toSorted())
})

test.each([
  ['treaty', 'treaty treaties'],
  ['policy', 'policy policies'],
  ['child', 'child children'],
  ['memorandum', 'memorandum memoranda'],
  ['programme', 'programme programmes'],
])('%s', (stem, forms) => {
  expect(nounForms(stem)).toEqual(forms.split(' '))
})
