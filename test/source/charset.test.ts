import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePage } from '../../src/source/charset.ts'

const LATIN = Buffer.from('<p>Yaoundé', 'latin1')
const UTF8 = Buffer.from('<p>Yaoundé')
const meta = (label: string, body: Buffer): Buffer => Buffer.concat([Buffer.from(`<meta charset="${label}">`), body])

test.each<[string, Uint8Array, string | null, string]>([
  ['UTF-8 without a word', UTF8, null, 'Yaoundé'],
  ['UTF-8 that calls itself Latin-1', meta('iso-8859-1', UTF8), 'iso-8859-1', 'Yaoundé'],
  ['Latin-1 by its header', LATIN, 'ISO-8859-1', 'Yaoundé'],
  ['Latin-1 by its own word', meta('latin1', LATIN), null, 'Yaoundé'],
  ['Latin-1 without a word', LATIN, null, 'Yaoundé'],
  ['Latin-1 that calls itself UTF-8, its marks shown', meta('utf-8', LATIN), 'utf-8', 'Yaound\uFFFD'],
  ['a label that nobody knows', LATIN, 'x-unknown', 'Yaoundé'],
  ['UTF-16 by its mark', Buffer.from('\uFEFF<p>Yaoundé', 'utf16le'), 'utf-8', 'Yaoundé'],
  ['UTF-8 by its mark', Buffer.from('\uFEFF<p>Yaoundé'), 'windows-1251', 'Yaoundé'],
  ['Windows-1251 by its header', Buffer.from([0xd2, 0xe8, 0xf0, 0xe0, 0xed, 0xe0]), 'windows-1251', 'Тирана'],
  ['Shift_JIS by its header', Buffer.from([0x93, 0x8c, 0x8b, 0x9e]), 'shift_jis', '東京'],
  ['XML by its declaration', Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?><p>\xb1', 'latin1'), null, 'ą'],
])('%s', (_, bytes, declared, end) => {
  expect(decodePage(bytes, declared).endsWith(end)).toBe(true)
})

test('any bytes under any label are text', () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.option(fc.string()),
      (bytes, label) => typeof decodePage(bytes, label) === 'string',
    ),
  )
})
