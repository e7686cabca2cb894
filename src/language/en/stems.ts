import type { StemWords } from '../stem.ts'

/** English inflections. Light: "deported", "deports", "deporting" meet; "deportation" stays apart, the thesaurus joins it. */
export const stems: StemWords = {
  endings: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['sses', 'ss'],
    ['ings', ''],
    ['ing', ''],
    ['tted', 't'],
    ['pped', 'p'],
    ['nned', 'n'],
    ['rred', 'r'],
    ['ed', ''],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['es', ''],
    ['ss', 'ss'],
    ['us', 'us'],
    ['s', ''],
    ['ely', ''],
    ['ly', ''],
    ['e', ''],
  ],
  least: 3,
}
