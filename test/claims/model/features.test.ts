import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Features, hashOfFeature, level, named } from '../../../src/claims/model/features.ts'
import { rowsOf, scorerOf, scores, softmax, weightOf } from '../../../src/claims/model/linear.ts'
import { netOf, netScores } from '../../../src/claims/model/net.ts'
import { forestOf, treeScore } from '../../../src/claims/model/trees.ts'

const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/\s/.test(text))

test('a feature built from parts has the hash of its name', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 3 }), (template, parts) => {
      const names = new Map<number, string>()
      const features = new Features(names)
      const [a, b, c] = parts.map(named)
      features.add(named(template), a, b, c)
      const name = [template, ...parts].join(' ')
      expect(names.get(features.toArray()[0]!)).toBe(name)
      expect(hashOfFeature(name)).toBe(features.toArray()[0])
    }),
  )
})

test('features are a set, however many there are', () => {
  const features = new Features()
  for (const round of [1, 2]) for (let i = 0; i < 5_000; i++) features.add(named(`f${i}`), level(round > 2 ? 1 : 0))
  expect(features.size).toBe(5_000)
  expect(features.clear().size).toBe(0)
})

describe('scores', () => {
  const scorer = scorerOf({
    labels: ['a', 'b'],
    bias: [1, -1],
    weights: { 'w tea': [0, 50], 'w ship out': [0, -25, 1, 200] },
  })
  it.each([
    [[], [1, -1]],
    [[['w', 'tea']], [1.5, -1]],
    [
      [
        ['w', 'tea'],
        ['w', 'ship', 'out'],
      ],
      [1.25, 1],
    ],
    [[['w', 'unknown']], [1, -1]],
  ])('%j', (given, expected) => {
    const features = new Features()
    for (const [template, a, b] of given as string[][])
      features.add(named(template!), named(a!), b ? named(b) : undefined)
    expect([...scores(scorer, features)]).toEqual(expected)
  })

  it('tells the weight behind a feature', () => {
    const features = new Features()
    features.add(named('w'), named('nothing'))
    features.add(named('w'), named('ship'), named('out'))
    const rows = rowsOf(scorer, features)
    expect([...rows].map((row) => scorer.names[row - 1])).toEqual(['w ship out'])
    expect([0, 1, 2].map((label) => weightOf(scorer, rows[0]!, label))).toEqual([-0.25, 2, 0])
  })
})

test('probabilities of a choice add up to one', () => {
  expect(softmax([1000, 1000])).toEqual([0.5, 0.5])
  expect(softmax([0, Math.log(3)])[1]).toBeCloseTo(0.75)
})

test('a net without known features gives its biases', () => {
  const net = netOf({
    labels: ['x'],
    width: 2,
    rows: { 'w tea': [100, -100] },
    hiddenBias: [0, 0],
    columns: [[200, 300]],
    labelBias: [-50],
    kept: 0.5,
  })
  const features = new Features()
  expect(netScores(net, features)[0]).toBeCloseTo(-0.5)
  features.add(named('w'), named('tea'))
  // One known feature at half strength; the unit below zero leaks a hundredth.
  const up = 0.5
  expect(netScores(net, features)[0]).toBeCloseTo(-0.5 + 2 * up - 3 * 0.01 * up)
})

test('a tree asks its questions in turn', () => {
  const forest = forestOf({
    inputs: ['x', 'y'],
    base: 1,
    trees: [
      [
        [0, 5, 1, 2],
        [-1, 0.5, 0, 0],
        [1, 0, 3, 4],
        [-1, -2, 0, 0],
        [-1, 2, 0, 0],
      ],
      [[-1, 0.25, 0, 0]],
    ],
  })
  expect(treeScore(forest, [4, 9])).toBe(1.75)
  expect(treeScore(forest, [6, -1])).toBe(-0.75)
  expect(treeScore(forest, [6, 1])).toBe(3.25)
})
