import { expect, test } from 'vitest'
import { speakerOf } from './speakers.cases.ts'

/** Words that are the outlet's own, however much is said around them. */
test.each([
  'The ministry declined to comment. [Nine men were flown out in May].',
  'The ministry did not say [when the planes would come].',
  'Riga pledged to keep [ninety people whom Berlin had flown in].',
  '[Nine men were flown to the United States in May].',
  'The men were told to leave, and [nine of them did].',
  'He called on the minister on Friday. [Nine men had left by then].',
  'The elected government, which takes over in May, signed. [The pact was a long one].',
  'Rome could expect that much. [Nine men left].',
  'REPORTER: [Nine men have left].',
  '[On Monday nine men left].',
  'The bill was read a third time. [It sets a limit of ninety].',
  'The cost per head rose. [Per man it is two million].',
])('%s', (marked) => {
  expect(speakerOf(marked)).toBeNull()
})
