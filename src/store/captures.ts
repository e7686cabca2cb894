import type { Aside } from '../document/verdict.ts'
import type { KeptCapture, Stamp } from '../register/kept-capture.ts'
import type { Capture } from '../source/capture.ts'
import { contentId, sha256 } from '../text/canonical.ts'
import type { Reading } from './store.ts'
import { stored } from './stored.ts'
import { VIEW } from './views.ts'

/** A Captured is a capture on its way into the store, with the media type that its content has. */
export interface Captured {
  readonly capture: Capture
  readonly media: string
}

/** The capture as it is kept, and its WARC records where they are not there already. */
export async function keptCapture(
  reading: Reading,
  { capture, media }: Captured,
  aside: Aside | null,
  document: string | null,
): Promise<{ readonly capture: KeptCapture; readonly warc: Uint8Array | null }> {
  const { address, finalAddress, time, status, digest, tdm, warc } = capture
  const id = captureId(capture)
  const same = await sameBefore(reading, capture, id)
  return {
    capture: {
      ...{ id, address, finalAddress, time, status, media, digest, tdm, same },
      warc: same === null ? sha256(warc) : null,
      size: same === null ? warc.length : 0,
      verdict: aside?.verdict ?? 'document',
      reason: aside?.reason ?? null,
      document,
    },
    warc: same === null ? warc : null,
  }
}

function captureId({ address, time, digest }: Pick<Capture, 'address' | 'time' | 'digest'>): string {
  return contentId({ address, time, digest })
}

/** The first capture of the same address with the same body, which holds the bytes for both; null where there is none. */
async function sameBefore(reading: Reading, capture: Capture, id: string): Promise<string | null> {
  for await (const one of capturesBy(reading, capture.digest))
    if (one.id !== id && one.address === capture.address && one.warc !== null) return one.id
  return null
}

/** All captures, oldest first. */
export async function allCaptures(reading: Reading): Promise<readonly KeptCapture[]> {
  const all: KeptCapture[] = []
  for await (const { key, json } of reading.list(VIEW.capture)) all.push(stored<KeptCapture>(json, VIEW.capture, key))
  return byTime(all)
}

export function byTime(captures: readonly KeptCapture[]): readonly KeptCapture[] {
  return [...captures].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.id < b.id ? -1 : 1))
}

/** Captures whose body has a digest. */
async function* capturesBy(reading: Reading, digest: string): AsyncGenerator<KeptCapture> {
  for await (const { key } of reading.list(VIEW.captureBy, `${digest}|`)) {
    const one = await captureOf(reading, key.slice(digest.length + 1))
    if (one) yield one
  }
}

/** Captures of an address, asked for or reached in the end, oldest first. */
export async function* capturesAt(reading: Reading, address: string): AsyncGenerator<KeptCapture> {
  for await (const { key } of reading.list(VIEW.captureAt, `${address}|`)) {
    const one = await captureOf(reading, key.slice(key.lastIndexOf('|') + 1))
    if (one && (one.address === address || one.finalAddress === address)) yield one
  }
}

/** Time stamps over a capture. */
export async function stampsOf(reading: Reading, capture: string): Promise<readonly Stamp[]> {
  const stamps: Stamp[] = []
  for await (const { key, json } of reading.list(VIEW.stamp, `${capture}|`)) stamps.push(stored(json, VIEW.stamp, key))
  return stamps
}

export async function captureOf(reading: Reading, id: string): Promise<KeptCapture | null> {
  const json = await reading.get(VIEW.capture, id)
  return json === null ? null : stored<KeptCapture>(json, VIEW.capture, id)
}

/**
 * The capture that makes another one needless, null where there is none: a file whose bytes are held, or a record of
 * an archive that is held. An address asked again has been seen again, which is worth a line.
 */
export async function heldAlready(reading: Reading, capture: Capture): Promise<KeptCapture | null> {
  const held = await captureOf(reading, captureId(capture))
  if (held || capture.status !== null) return held
  for await (const one of capturesBy(reading, capture.digest)) if (one.address === capture.address) return one
  return null
}
