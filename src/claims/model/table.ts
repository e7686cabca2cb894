/** Open addressing from feature hashes to places, 1 upwards; hash and place lie side by side, so that asking touches one line of memory. */
export interface Table {
  /** hash, place, hash, place …; place 0 is "not there". */
  readonly slots: Int32Array
}

export function tableOf(hashes: readonly number[]): Table {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(hashes.length * 2 + 1)))
  const slots = new Int32Array(2 * size)
  const mask = size - 1
  hashes.forEach((hash, i) => {
    let slot = (hash ^ (hash >>> 16)) & mask
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = hash
    slots[2 * slot + 1] = i + 1
  })
  return { slots }
}

/** The place of a hash, from 1; 0 where it is not there. */
export function rowOf(slots: Int32Array, hash: number): number {
  const mask = (slots.length >> 1) - 1
  let slot = (hash ^ (hash >>> 16)) & mask
  for (;;) {
    const place = slots[2 * slot + 1]!
    if (place === 0 || slots[2 * slot] === hash) return place
    slot = (slot + 1) & mask
  }
}
