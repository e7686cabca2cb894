import { expect, test } from 'vitest'
import { findMentions } from '../../../src/claims/find/mentions.ts'
import { tokensOf } from '../../../src/language/tokens.ts'

/** Words that must not be read as the state named beside them. */
test.each([
  ['They told us to wait.', 'US'],
  ['Jim Jordan chairs the panel.', 'JO'],
  ['Minister Israel Katz spoke.', 'IL'],
  ['Acting secretary Chad Wolf spoke.', 'TD'],
  ['They had turkey and a swiss roll.', 'TR'],
  ['They had turkey and a swiss roll.', 'CH'],
  ['Central American states met.', 'US'],
  ['South American states met.', 'US'],
  ['South Sudan agreed.', 'SD'],
  ['Equatorial Guinea agreed.', 'GN'],
  ['Papua New Guinea agreed.', 'GN'],
  ['Nigeria agreed.', 'NE'],
  ['The Dominican Republic agreed.', 'DM'],
  ['Ms Abello-Kingston spoke.', 'JM'],
  ['A Dublin transfer was stayed.', 'IE'],
  ['The Geneva Convention binds all.', 'CH'],
  ['The sun shone. The Australian minister slept.', 'AT'],
  ['NEMA received the returnees.', 'MR'],
  ['The naval base at Soto Cano.', 'US'],
  ['Nice weather met them. It was nice.', 'FR'],
])('%s is not %s', (text, state) => {
  expect(findMentions(text, tokensOf(text)).map((mention) => mention.state)).not.toContain(state)
})
