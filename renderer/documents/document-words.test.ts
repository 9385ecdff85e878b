import { expect, test } from 'vitest'
import { formatBytes, kindOfType, titleFromName } from './document-words.ts'

test.each([
  [1, '1 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [900 * 1024, '900 KB'],
  [1000 * 1024, '1 MB'],
  [2.44 * 1024 * 1024, '2,4 MB'],
  [20 * 1024 * 1024, '20 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

test.each([
  ['Bescheid Jobcenter.pdf', 'Bescheid Jobcenter'],
  ['Aufenthaltstitel_Vorderseite.JPG', 'Aufenthaltstitel Vorderseite'],
  ['Bescheid vom 12.03.2026.pdf', 'Bescheid vom 12.03.2026'],
  ['  Brief\u202e.pdf', 'Brief'],
  ['IMG_20260312_101112.jpg', ''],
  ['Scan0001.pdf', ''],
  ['x'.repeat(300), 'x'.repeat(120)],
  ['.pdf', ''],
])('the name %s suggests “%s”', (name, title) => {
  expect(titleFromName(name)).toBe(title)
})

test('a picture is taken for a photo, all else for a letter', () => {
  expect([kindOfType('pdf'), kindOfType('png'), kindOfType(null)]).toEqual([
    'brief',
    'foto',
    'brief',
  ])
})
