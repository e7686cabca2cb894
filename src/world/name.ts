export const NAME_KINDS = [
  'state',
  'demonym',
  'capital',
  'government',
  'institution',
  'place',
  'region',
  'court',
  'un',
  'igo',
  'ngo',
  'body',
  'outlet',
] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A Name says: "these words may stand for that state, place, court or body". */
export interface Name {
  /** As printed; its capitals are asked for in the text. */
  readonly said: string
  readonly kind: NameKind
  /** ISO code of the state that it is or belongs to; null where none, or where the words around it decide. */
  readonly state: string | null
  /** What it is called first. */
  readonly name: string
  /** `either` adjective or one person; `alike` is a plural too: "Vietnamese". */
  readonly form: 'noun' | 'adjective' | 'either' | 'alike' | 'person' | 'persons'
  /** Finer than the kind: `supranational`, `generic`, `lawyers` … */
  readonly class: string | null
  /** Whether it is also a person's name or ordinary words. */
  readonly doubtful: boolean
}
