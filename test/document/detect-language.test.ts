import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/document/detect-language.ts'

const ENGLISH =
  'The minister told parliament that the talks with the other government would go on until both sides had agreed. '
const DANISH =
  'Ministeren sagde til Folketinget, at samtalerne med den anden regering fortsætter, indtil begge sider er enige. '
const SWAHILI =
  'Waziri aliliambia bunge kwamba mazungumzo na serikali nyingine yataendelea hadi pande zote mbili zikubaliane. '
const FRENCH =
  "Le ministre a dit au parlement que les pourparlers avec l'autre gouvernement continueraient jusqu'à un accord. "

test.each<
  readonly [what: string, text: string, declared: string | null, language: string, atLeast: number, atMost: number]
>([
  ['both agree', ENGLISH.repeat(4), 'en-GB', 'en-GB', 0.99, 1],
  ['both agree on a short text', ENGLISH, 'en', 'en', 0.9, 0.98],
  ['a template that says English', FRENCH.repeat(4), 'en', 'fr', 0.85, 0.95],
  ['nothing declared', DANISH.repeat(4), null, 'da', 0.9, 0.99],
  [
    'Norwegian by its other name',
    'Statsråden sa til Stortinget at samtalene med den andre regjeringen fortsetter til begge er enige. '.repeat(4),
    'nb-NO',
    'nb-NO',
    0.9,
    1,
  ],
  ['a short text that disagrees', 'Le ministre a dit non.', 'en', 'en', 0.3, 0.7],
  ['a tongue that the detector does not know', SWAHILI.repeat(4), 'sw', 'sw', 0.3, 0.7],
  ['English that is declared as such a tongue', ENGLISH.repeat(4), 'sw', 'en', 0.85, 0.95],
  ['no letters', '12 34', null, 'und', 0, 0],
  ['no letters, declared', '12 34', 'de', 'de', 0.3, 0.7],
  ['no text', '', null, 'und', 0, 0],
])('%s', async (_, text, declared, language, atLeast, atMost) => {
  const found = await detectLanguage(text, declared === null ? [] : [{ value: declared, by: 'html lang' }])
  expect(found.language).toBe(language)
  expect(found.sure).toBeGreaterThanOrEqual(atLeast)
  expect(found.sure).toBeLessThanOrEqual(atMost)
})
