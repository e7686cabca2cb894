import { expect, test } from 'vitest'
import { told } from './reader.ts'

// Sentences that speak in the words of the subject without speaking of it: nothing may be read from them.
test.each([
  'Arsenal completed the transfer of a midfielder from Lisbon for 40 million euros on Tuesday.',
  'Brazil and the United States agreed to cut tariffs on steel, the trade ministry said.',
  'Ghana received a loan of $300 million from the World Bank.',
  'The court in Madrid ordered the extradition of a banker to Switzerland.',
  'Rwanda grows tea and coffee in the hills.',
  'Police in Boston arrested forty people in a raid on a restaurant.',
  'Uganda hosts 1.8 million refugees, most of them from South Sudan.',
  'The minister arrived in Kigali on Sunday for a conference on farming.',
  'Prisoners were exchanged between Russia and Ukraine on Friday.',
  'The bank will transfer 200 employees to its office in Dublin.',
  'Fans were held at the stadium for two hours after the match.',
  'Denmark and Sweden agreed on a bridge.',
])('%s', (text) => {
  expect(told(text)).toEqual([])
})
