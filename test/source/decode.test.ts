import { expect, test } from 'vitest'
import { decode, LARGEST_TEXT } from '../../src/source/decode.ts'
import { BadInput } from '../../src/text/errors.ts'

test.each([
  ['ASCII', 'Rwanda said yes.', 'Rwanda said yes.'],
  ['other scripts', 'Yaoundé — “oui”, 卢旺达, 🇷🇼', 'Yaoundé — “oui”, 卢旺达, 🇷🇼'],
  ['a byte order mark', '\ufeffText', 'Text'],
  ['a stray form feed', 'Page one\fPage two', 'Page one\fPage two'],
])('%s is read', (_, given, text) => {
  expect(decode(Buffer.from(given), 'a.txt')).toBe(text)
})

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Rwanda', 'utf16le')])
const windows = Buffer.from([...Buffer.from('Yaound'), 0xe9, ...Buffer.from(' agreed')])
const cut = Buffer.from('Yaoundé').subarray(0, -1)
const late = Buffer.concat([Buffer.from('é'.repeat(5000)), Buffer.from([0x80]), Buffer.from('tail')])

test.each([
  ['nothing', Buffer.from(''), 'a.txt: this is empty; give a file that holds the text of a report'],
  ['only white space', Buffer.from(' \n\t\n'), 'a.txt: this is empty'],
  ['zero bytes', Buffer.from('PK\u0003\u0004\0\0'), 'a.txt, byte 4: this is binary, not text'],
  ['control characters', Buffer.from('\u0001\u0002ab\u0003'), 'a.txt: this is binary, not text'],
  ['UTF-16', utf16, 'a.txt, byte 0: this is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8'],
  ['Windows-1252', windows, 'a.txt, byte 6: this is not UTF-8 (byte 0xe9); if it was written on Windows, convert it'],
  ['a character cut off', cut, 'a.txt, byte 6: this is not UTF-8'],
  ['a bad byte far in', late, 'a.txt, byte 10000: this is not UTF-8 (byte 0x80)'],
  [
    'too much',
    Buffer.alloc(LARGEST_TEXT + 1, 97),
    'a.txt: 2.1 MB is more than the 2 MB that one text may have; split it',
  ],
])('%s is refused with place and mend', (_, bytes, message) => {
  expect(() => decode(bytes, 'a.txt')).toThrow(BadInput)
  expect(() => decode(bytes, 'a.txt')).toThrow(message)
})
