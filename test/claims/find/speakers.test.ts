import { describe, expect, test } from 'vitest'
import { readingOf, speakerOf } from './speakers.cases.ts'

describe('who says it', () => {
  test.each([
    // In front of what is said.
    ['Foreign Minister Amina Keita-Owusu said that [no plane had landed].', 'Amina Keita-Owusu'],
    ['The interior ministry says [three more men arrived on Monday].', 'interior ministry'],
    ['Refugee Watch fears that [they will be sent on to danger].', 'Refugee Watch'],
    ['A lawyer for the men told reporters that [they had seen no judge].', 'lawyer for the men'],
    ['Lawyers in New York said [the men had been moved at night].', 'Lawyers in New York'],
    ['Two Mexican officials said [the talks were at an early stage].', 'anonymous official'],
    ['The deputy, who chairs the committee, argued that [the pact was void].', 'deputy'],
    // Behind it.
    ['[The first group will land in May], the ministry said on Tuesday.', 'ministry'],
    ['“[We were never asked],” said Pedro Alvarado-Ruiz, the deputy mayor.', 'Pedro Alvarado-Ruiz'],
    ['[Nobody was forced], insisted the prison service.', 'prison service'],
    ['[Forty beds stand ready], sneered an opposition senator, and nobody sleeps in them.', 'opposition senator'],
    // In the middle.
    ['The plan, campaigners argue, [is a breach of the convention].', 'campaigners'],
    ['[What it is not], the governor was at pains to stress, is a prison.', 'governor'],
    // Phrases and nouns of saying.
    ['According to Human Rights Forum, [the men sleep on the floor].', 'Human Rights Forum'],
    ['[The state paid $2 million], according to documents seen by this newspaper.', 'document'],
    ['[Nine have left], by the agency’s own tally.', 'agency'],
    ['To the opposition leader, [the scheme is a sham].', 'opposition leader'],
    ['[The scheme is a sham], per an aide to the mayor.', 'aide to the mayor'],
    ['The bar association is of the view that [a vote was needed].', 'bar association'],
    ['[It is a trade in people]. Such is the stance of the Refugee Council.', 'Refugee Council'],
    // Attitudes.
    ['Amnesty slammed [the transfer of nine women].', 'Amnesty'],
    ['The deal was condemned by campaigners as [a blank cheque].', 'campaigners'],
    ['The auditor puts [the cost at 40 million].', 'auditor'],
    ['The mayor was adamant that [no bed stood free].', 'mayor'],
    ['Ana Duarte, for whom [it is a favour to a friend], wants a vote.', 'Ana Duarte'],
    ['The plaintiff’s theory is that [the letter was forged].', 'plaintiff'],
    // The office behind its paper.
    ['A home ministry statement said [the beds stood ready].', 'home ministry'],
    ['A report by Human Rights Forum said [the beds were full].', 'Human Rights Forum'],
    // Words quoted are not the words of whom they quote.
    ['“[They told us that we were going to Texas],” said Ana Duarte.', 'Ana Duarte'],
    // Verbs of no list.
    ['The bishop sustained that [no family had been parted].', 'bishop'],
    // Pronouns and what was introduced before.
    [
      'President Ana Duarte spoke on Friday. “It is done,” she said. She added that [the planes would come in June].',
      'Ana Duarte',
    ],
    ['Ana Duarte, the interior minister, met them. The minister said [twelve had been chosen].', 'Ana Duarte'],
    ['Ana Duarte met them. Duarte said [twelve had been chosen].', 'Ana Duarte'],
    ['The committee met on Friday. It warned that [the hotel was no prison].', 'committee'],
    // Labels.
    ['Pedro Alvarado: [we take none].', 'Pedro Alvarado'],
    ['A talk with Pedro Alvarado of the port.\n\nQ: Who pays?\n\nA: [Nobody has paid us yet].', 'Pedro Alvarado'],
  ])('%s', (marked, speaker) => {
    expect(speakerOf(marked)).toBe(speaker)
  })

  test('a quotation over two paragraphs is one voice', () => {
    expect(
      speakerOf('“We were asked in June,” Ana Duarte said. “We said no.\n\n“[Then they asked again and again].”'),
    ).toBe('Ana Duarte')
  })
})

test('a cited outlet stands in front of the speaker', () => {
  const { reading } = readingOf('Ana Duarte told Radio Norte that the planes would come.')
  const names = reading.attributions[0]?.chain.map((index) => reading.candidates[index]?.name)
  expect(names).toEqual(['Radio Norte', 'Ana Duarte'])
})

test('who cites stands in front of whom it cites', () => {
  const { reading } = readingOf('Radio Norte reported on Friday, citing two officials, that the planes had left.')
  const cited = reading.attributions.find(({ via }) => via === 'according-to')
  expect(cited?.chain.map((index) => reading.candidates[index]?.name)).toEqual(['Radio Norte', 'anonymous official'])
  expect(speakerOf('Radio Norte reported on Friday, citing two officials, that [the planes had left].')).toBe(
    'anonymous official',
  )
})

test.each([
  ['Ana Duarte said that it was over.', 'said'],
  ['Ana Duarte claimed that it was over.', 'claimed'],
  ['Ana Duarte confirmed that it was over.', 'confirmed'],
  ['Ana Duarte denied that it was over.', 'denied'],
  ['Ana Duarte hinted that it was over.', 'hinted'],
  ['Ana Duarte warned that it was over.', 'warned'],
])('%s', (text, strength) => {
  expect(readingOf(text).reading.attributions[0]?.cue.strength).toBe(strength)
})
