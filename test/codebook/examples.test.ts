import { describe, expect, test } from 'vitest'
import { checkCodebook } from '../../src/codebook/check.ts'
import { compileRules, matchRules } from '../../src/codebook/match.ts'
import { compileCodebook, readCodebook } from '../../src/codebook/read.ts'
import { taggerOf } from '../../src/codebook/tag.ts'
import { compileClasses } from '../../src/language/classes.ts'
import { thesaurus } from '../../src/language/en/thesaurus.ts'
import { world } from '../../src/world/world.ts'

const DIR = 'codebooks/third-country-transfers'
const index = compileClasses(thesaurus())
const codebook = readCodebook(DIR)
const tag = taggerOf(world(), index)

describe.each(codebook.types)('$id', ({ rules }) => {
  test.each(rules)('$id', (rule) => {
    const only = compileRules(
      { ...codebook, types: [{ id: rule.type, definition: '', uses: [], slots: [], rules: [rule] }] },
      index,
    )
    const found = (sentence: string): boolean => {
      const marked = tag(sentence)
      return matchRules(only, marked, 0, marked.tokens.length).length > 0
    }
    expect(rule.says.filter((sentence) => !found(sentence))).toEqual([])
    expect(rule.doesNotSay.filter(found)).toEqual([])
  })
})

test('the codebook has no faults', () => {
  expect(checkCodebook(DIR)).toEqual([])
})

test('each of the twenty types has at least six rules', () => {
  expect(codebook.types).toHaveLength(20)
  expect(codebook.types.filter(({ rules }) => rules.length < 6).map(({ id }) => id)).toEqual([])
})

// `npx vitest run -u test/codebook` writes it again after the YAML was edited.
test('the compiled codebook is that of the YAML beside it', async () => {
  await expect(compileCodebook(DIR)).toMatchFileSnapshot(`../../${DIR}/compiled.json`)
})
