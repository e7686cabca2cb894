/**
 * The score of article-extraction-benchmark: how many runs of four words of the text found are runs of the true text,
 * each text counting the same however long it is. Defined by that benchmark's `evaluate.py`; same figures.
 */
export interface Shares {
  readonly hit: number
  readonly extra: number
  readonly missed: number
}

export interface Figures {
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

const RUN = 4

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join(' ')
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

export function sharesOf(found: string, truth: string): Shares {
  const [one, other] = [shinglesOf(found), shinglesOf(truth)]
  let [hit, extra, missed] = [0, 0, 0]
  for (const run of new Set([...one.keys(), ...other.keys()])) {
    const [has, should] = [one.get(run) ?? 0, other.get(run) ?? 0]
    hit += Math.min(has, should)
    extra += Math.max(0, has - should)
    missed += Math.max(0, should - has)
  }
  const all = hit + extra + missed || 1
  return { hit: hit / all, extra: extra / all, missed: missed / all }
}

function precisionOf({ hit, extra, missed }: Shares): number {
  if (extra === 0 && missed === 0) return 1
  return hit + extra === 0 ? 0 : hit / (hit + extra)
}

function recallOf({ hit, extra, missed }: Shares): number {
  if (extra === 0 && missed === 0) return 1
  return hit + missed === 0 ? 0 : hit / (hit + missed)
}

/** Means over pages: precision over those where something was found, recall over those where there was something. */
export function figuresOf(pages: readonly Shares[]): Figures {
  const precision = mean(pages.filter(({ hit, extra }) => hit + extra > 0).map(precisionOf))
  const recall = mean(pages.filter(({ hit, missed }) => hit + missed > 0).map(recallOf))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
