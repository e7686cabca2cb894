import { BODIES } from './en/bodies.ts'
import { COURTS } from './en/courts.ts'
import { GROUPS } from './en/groups.ts'
import { INSTITUTIONS } from './en/institutions.ts'
import { LEADERS } from './en/leaders.ts'
import { OUTLETS } from './en/outlets.ts'
import { PLACES } from './en/places.ts'
import { POSTS } from './en/posts.ts'
import { REGIONS } from './en/regions.ts'
import { RIVALS } from './en/rivals.ts'
import { STATES } from './en/states.ts'
import { WORDS } from './en/words.ts'
import type { Name } from './name.ts'
import type { Group, Leader, Post, Rival, State, WordList, Words } from './parts.ts'
import {
  bodyNames,
  courtNames,
  institutionNames,
  leaderNames,
  leadersOf,
  outletNames,
  placeNames,
  regionNames,
  rivalsOf,
  stateNames,
} from './read.ts'

/** A World is what a language calls states, courts, bodies, outlets, posts and groups of persons. */
export interface World {
  /** BCP 47. */
  readonly language: string
  readonly states: ReadonlyMap<string, State>
  readonly names: readonly Name[]
  /** Second senses, by the name as printed. */
  readonly rivals: ReadonlyMap<string, Rival>
  readonly posts: ReadonlyMap<string, Post>
  readonly groups: ReadonlyMap<string, Group>
  readonly leaders: readonly Leader[]
  readonly words: Words
}

let english: World | null = null

/** The world in a language; English is the only one so far. Built once. */
export function world(_language = 'en'): World {
  english ??= buildEnglish()
  return english
}

function buildEnglish(): World {
  const states = new Map<string, State>()
  const leaders = leadersOf(LEADERS)
  const names = [...stateNames(STATES, states), ...placeNames(PLACES), ...institutionNames(INSTITUTIONS)]
  names.push(
    ...leaderNames(leaders),
    ...courtNames(COURTS),
    ...bodyNames(BODIES),
    ...regionNames(REGIONS),
    ...outletNames(OUTLETS),
  )
  return {
    language: 'en',
    states,
    names,
    rivals: rivalsOf(RIVALS),
    posts: postsOf(POSTS),
    groups: groupsOf(GROUPS),
    leaders,
    words: wordsOf(WORDS),
  }
}

function wordsOf(lists: Readonly<Record<WordList, string>>): Words {
  const sets: Partial<Record<WordList, ReadonlySet<string>>> = {}
  for (const [list, words] of Object.entries(lists) as [WordList, string][])
    sets[list] = new Set(words.split(/\s+/).map((word) => word.replaceAll('_', ' ')))
  return sets as Words
}

function postsOf(table: string): ReadonlyMap<string, Post> {
  const posts = new Map<string, Post>()
  for (const line of table.trim().split('\n')) {
    const [field = '', heads = ''] = line.split('|')
    for (const entry of heads.split(';')) {
      const [, head = entry, state = null] = /^(.*?)\((\w\w)\)$/.exec(entry) ?? []
      if (!posts.has(head)) posts.set(head, { field, state })
    }
  }
  return posts
}

function groupsOf(table: string): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const line of table.trim().split('\n')) {
    const [kind = '', nouns = ''] = line.split('|')
    for (const pair of nouns.split(';')) {
      const [one = '', many = ''] = pair.split(':')
      groups.set(many, { class: kind, noun: one || many, singular: false })
      // A batch is one thing but many persons.
      if (one) groups.set(one, { class: kind, noun: one, singular: kind !== 'batch' })
    }
  }
  return groups
}
