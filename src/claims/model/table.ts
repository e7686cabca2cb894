/** Open addressing from feature hashes to places, 1 upwards; 0 is "not there". */
export interface Table {
  readonly keys: Int32Array
  readonly at: Int32Array
}

export function tableOf(hashes: readonly number[]): Table {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(hashes.length * 2 + 1)))
  const keys = new Int32Array(size)
  const at = new Int32Array(size)
  hashes.forEach((hash, i) => {
    let slot = (hash ^ (hash >>> 16)) & (size - 1)
    while (at[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash
    at[slot] = i + 1
  })
  return { keys, at }
}

/** The place of a hash, from 1; 0 where it is not there. */
export function rowOf(keys: Int32Array, at: Int32Array, hash: number): number {
  const mask = keys.length - 1
  let slot = (hash ^ (hash >>> 16)) & mask
  while (at[slot] !== 0) {
    if (keys[slot] === hash) return at[slot]!
    slot = (slot + 1) & mask
  }
  return 0
}
