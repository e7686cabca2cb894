import { describe, expect, test } from 'vitest'
import { nextPoll } from '../../src/register/rhythm.ts'
import { sourceOf, type WatchedSource } from '../../src/register/sources.ts'
import type { Poll, SourceChange } from '../../src/register/watched.ts'

const ADDRESS = 'https://news.example/feed'
const change = (what: SourceChange['change'], at: string, every: number | null = null): SourceChange => ({
  address: ADDRESS,
  change: what,
  at,
  every,
  title: null,
})
const poll = (time: string, outcome: Poll['outcome'] = 'read', more: Partial<Poll> = {}): Poll => ({
  ...{ address: ADDRESS, time, outcome, problem: outcome === 'failed' ? 'the server answered 500' : null },
  ...{ kind: 'feed', title: 'News', listed: 20, fresh: 2, etag: null, lastModified: null, rhythm: null },
  ...more,
})
const T = (clock: string): string => `2026-03-01T${clock}:00.000Z`

describe('a source', () => {
  test('never added is none', () => {
    expect(sourceOf(ADDRESS, [], [])).toBeNull()
    expect(sourceOf(ADDRESS, [change('pause', T('10:00'))], [])).toBeNull()
    expect(sourceOf('https://other.example/', [change('add', T('10:00'))], [])).toBeNull()
  })

  test('is watched, paused, watched again and taken off, whatever the order in which it is told', () => {
    const all = [
      change('add', T('10:00')),
      change('pause', T('11:00')),
      change('resume', T('12:00')),
      change('remove', T('13:00')),
    ]
    const states = all.map((_, i) => sourceOf(ADDRESS, all.slice(0, i + 1).reverse(), [])?.state)
    expect(states).toEqual(['watched', 'paused', 'watched', 'removed'])
  })

  test('is under watch since it was added last, and a change of its rhythm begins no new watch', () => {
    const all = [change('add', T('10:00')), change('add', T('11:00'), 600)]
    expect(sourceOf(ADDRESS, all, [])).toMatchObject({ since: T('10:00'), every: 600 })
    const again = [...all, change('remove', T('12:00')), change('add', T('13:00'))]
    expect(sourceOf(ADDRESS, again, [])).toMatchObject({ since: T('13:00'), every: null })
  })

  test('tells how it is by its polls', () => {
    const polls = [poll(T('10:00')), poll(T('11:00'), 'failed'), poll(T('12:00'), 'failed', { kind: null, fresh: 0 })]
    expect(sourceOf(ADDRESS, [change('add', T('09:00'))], polls)).toMatchObject({
      ...{ failures: 2, polls: 3, fresh: 4, title: 'News', kind: 'feed' },
      lastGood: { time: T('10:00') },
      lastPoll: { time: T('12:00') },
    })
  })
})

describe('the next poll', () => {
  const source = (more: Partial<WatchedSource>): WatchedSource => ({
    ...(sourceOf(ADDRESS, [change('add', T('09:00'))], []) as WatchedSource),
    ...more,
  })
  const good = (rhythm: number | null) => ({
    lastPoll: poll(T('10:00')),
    lastGood: poll(T('10:00'), 'read', { rhythm }),
  })
  test.each<[string, Partial<WatchedSource>, string | null]>([
    ['of a new source is at once', {}, T('09:00')],
    ['of a paused one never comes', { state: 'paused' }, null],
    ['of one that was taken off never comes', { state: 'removed' }, null],
    ['of a list that does not say is an hour later', good(null), T('11:00')],
    ['of a page is six hours later', { ...good(null), kind: 'page' }, T('16:00')],
    ['is when the source asks for it', good(1800), T('10:30')],
    ['is when the user wants it, whatever the source asks', { ...good(1800), every: 7200 }, T('12:00')],
    ['never comes within five minutes', { ...good(null), every: 5 }, T('10:05')],
    ['comes once a day at least', good(10_000_000), '2026-03-02T10:00:00.000Z'],
    ['waits twice as long after each failure', { ...good(null), failures: 3 }, T('18:00')],
    ['and a day at most', { ...good(null), failures: 30 }, '2026-03-02T10:00:00.000Z'],
    [
      'waits as long as a host asks that refused',
      { lastPoll: poll(T('10:00'), 'failed', { rhythm: 40_000 }), failures: 1 },
      T('21:06').replace('06:00', '06:40'),
    ],
  ])('%s', (_, more, at) => {
    expect(nextPoll(source(more))).toBe(at)
  })
})
