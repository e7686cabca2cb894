import type { Name, NameKind } from './name.ts'
import type { Leader, Rival, State } from './parts.ts'

/** Rows of a table: lines of fields between bars, the last field a list between semicolons. */
function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}

function listOf(field: string | undefined): readonly string[] {
  return field ? field.split(';') : []
}

/** A list whose entries may have aliases: "UNHCR=UN refugee agency"; the first is the canonical name. */
function aliasesOf(field: string | undefined): readonly { readonly said: string; readonly name: string }[] {
  return listOf(field).flatMap((entry) => {
    const aliases = entry.split('=')
    return aliases.map((said) => ({ said, name: aliases[0]!.replace('~', '') }))
  })
}

function nameOf(said: string, kind: NameKind, state: string | null, more: Partial<Name> = {}): Name {
  const doubtful = said.startsWith('~')
  const plain = doubtful ? said.slice(1) : said
  return { said: plain, kind, state, name: plain, form: 'noun', class: null, doubtful, ...more }
}

/** Names, demonyms and capitals of states; fills `states`. */
export function stateNames(table: string, states: Map<string, State>): readonly Name[] {
  const names: Name[] = []
  for (const [code = '', called, demonyms, capitals, seats] of rowsOf(table)) {
    const [first = ''] = listOf(called)
    const name = first.replace('~', '')
    const plain = (field: string | undefined): string => (listOf(field)[0] ?? '').replace(/[~*^+]|>.*/g, '')
    states.set(code, { code, name, demonym: plain(demonyms), capital: plain(capitals) })
    for (const said of listOf(called)) names.push(nameOf(said, 'state', code, { name }))
    for (const said of listOf(demonyms)) names.push(...demonymNames(said, code, name))
    for (const said of listOf(capitals)) names.push(nameOf(said, 'capital', code))
    for (const said of listOf(seats)) names.push(nameOf(said, 'government', code))
  }
  return names
}

function demonymNames(said: string, code: string, name: string): readonly Name[] {
  const make = (word: string, form: Name['form']): Name => nameOf(word, 'demonym', code, { name, form })
  const [one = '', many] = said.split('>')
  if (many) return [make(one, 'person'), make(many, 'persons')]
  const mark = said.at(-1)
  const word = /[*^+]$/.test(said) ? said.slice(0, -1) : said
  if (mark === '*') return [make(word, 'alike')]
  if (mark === '^') return [make(word, 'adjective')]
  if (mark === '+') return [make(word, 'person'), make(`${word}s`, 'persons')]
  return [make(word, 'either'), make(`${word}s`, 'persons')]
}

export function placeNames(table: string): readonly Name[] {
  return rowsOf(table).flatMap(([code = '', places]) => listOf(places).map((said) => nameOf(said, 'place', code)))
}

export function institutionNames(table: string): readonly Name[] {
  return rowsOf(table).flatMap(([code = '', names]) =>
    aliasesOf(names).map(({ said, name }) =>
      code === '*'
        ? nameOf(said, 'institution', null, { name, class: 'generic' })
        : nameOf(said, 'institution', code, { name }),
    ),
  )
}

export function courtNames(table: string): readonly Name[] {
  return rowsOf(table).flatMap(([code = '', names]) =>
    aliasesOf(names).map(({ said, name }) => {
      if (code === '*') return nameOf(said, 'court', null, { name, class: 'generic' })
      if (code === '+') return nameOf(said, 'court', null, { name, class: 'supranational' })
      return nameOf(said, 'court', code, { name })
    }),
  )
}

export function bodyNames(table: string): readonly Name[] {
  return rowsOf(table).flatMap(([kind = '', names]) => {
    if (kind === 'un' || kind === 'igo' || kind === 'ngo')
      return aliasesOf(names).map(({ said, name }) => nameOf(said, kind, null, { name }))
    return aliasesOf(names).map(({ said, name }) => nameOf(said, 'body', null, { name, class: kind }))
  })
}

export function outletNames(list: string): readonly Name[] {
  return listOf(list).map((said) => nameOf(said, 'outlet', null))
}

export function regionNames(table: string): readonly Name[] {
  return rowsOf(table).flatMap(([name = '', names]) =>
    listOf(names).map((said) => nameOf(said, 'region', null, { name })),
  )
}

const AFTER_LEADERS = [
  'administration',
  'government',
  "'s government",
  "'s administration",
  'cabinet',
  "'s cabinet",
  'White House',
]

export function leadersOf(table: string): readonly Leader[] {
  return rowsOf(table).flatMap(([state = '', leaders]) =>
    listOf(leaders).map((leader) => {
      const [, name = '', given, years = ''] = /^(.*?)(?: \((.*)\))?:(.*)$/.exec(leader) ?? []
      return { state, name, short: given ?? name.split(' ').at(-1) ?? name, years }
    }),
  )
}

/** "The Biden administration", "Meloni's government": governments called after those who lead them. */
export function leaderNames(leaders: readonly Leader[]): readonly Name[] {
  return leaders.flatMap(({ state, name, short }) =>
    [...new Set([short, name])].flatMap((called) => [
      ...AFTER_LEADERS.map((after) =>
        nameOf(after.startsWith("'") ? called + after : `${called} ${after}`, 'government', state, {
          name: `${short} ${after.replace("'s ", '')}`,
        }),
      ),
      nameOf(`government of ${called}`, 'government', state, { name: `${short} government` }),
    ]),
  )
}

export function rivalsOf(table: string): ReadonlyMap<string, Rival> {
  return new Map(
    rowsOf(table).map(([said = '', kind, state, name = said, cues = '']) => {
      const above = state === '+'
      const meant = nameOf(said, kind as NameKind, above ? null : (state ?? null), {
        name,
        class: above ? 'supranational' : null,
      })
      return [said, { name: meant, cues: new Set(cues.split(' ')) }]
    }),
  )
}
