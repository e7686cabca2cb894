import { expect, test } from 'vitest'
import { inTurn } from '../../src/text/in-turn.ts'

async function* upTo(count: number, onTaken: (one: number) => void = () => {}): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    onTaken(i)
    yield i
  }
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of stream) found.push(one)
  return found
}

/** Later things are done sooner, so that order cannot come about by itself. */
const slowFirst = async (one: number): Promise<number> => {
  for (let i = 0; i < 20 - one; i++) await Promise.resolve()
  return one * 10
}

test('results come in the order of the things, whoever is done first', async () => {
  expect(await all(inTurn(upTo(8), 4, slowFirst))).toEqual([0, 10, 20, 30, 40, 50, 60, 70])
})

test('no more are under way than allowed, however long the stream', async () => {
  let [underway, most] = [0, 0]
  const results = inTurn(upTo(50), 3, async (one) => {
    most = Math.max(most, ++underway)
    await Promise.resolve()
    underway--
    return one
  })
  expect(await all(results)).toHaveLength(50)
  expect(most).toBeLessThanOrEqual(3)
})

test('what is taken from the stream is no more than what is asked for and under way', async () => {
  let taken = 0
  const results = inTurn(
    upTo(100, () => taken++),
    4,
    async (one) => one,
  )
  await results.next()
  expect(taken).toBeLessThanOrEqual(5)
})

test('an error comes after the results before it', async () => {
  const results = inTurn(upTo(5), 5, async (one) => {
    if (one === 3) throw new Error('three')
    return one
  })
  const got: number[] = []
  await expect(
    (async () => {
      for await (const one of results) got.push(one)
    })(),
  ).rejects.toThrow('three')
  expect(got).toEqual([0, 1, 2])
})

test('an error of the stream comes after the results before it', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1
    yield 2
    throw new Error('cut off')
  }
  const got: number[] = []
  await expect(
    (async () => {
      for await (const one of inTurn(broken(), 5, slowFirst)) got.push(one)
    })(),
  ).rejects.toThrow('cut off')
  expect(got).toEqual([10, 20])
})
