import { expect, test } from 'vitest'
import { substitutesFor } from './report-substitutes.ts'

test.each([
  ['', 'klientin', ['eine Klientin', 'ein Klient', '[Name entfernt]']],
  ['Arbeit fand ', 'klientin', ['eine Klientin', 'ein Klient', '[Name entfernt]']],
  ['Ein Besuch bei ', 'klientin', ['einer Klientin', 'einem Klienten', '[Name entfernt]']],
  ['Zu ', 'ehrenamt', ['einer Ehrenamtlichen', 'einem Ehrenamtlichen', '[Name entfernt]']],
  ['Ein Jahr für ', 'klientin', ['eine Klientin', 'einen Klienten', '[Name entfernt]']],
  ['Dank für ', 'ehrenamt', ['eine Ehrenamtliche', 'einen Ehrenamtlichen', '[Name entfernt]']],
  ['Wir standen dabei ', 'klientin', ['eine Klientin', 'ein Klient', '[Name entfernt]']],
  ['Ein Treffen mit ', 'kontakt', ['einer Ansprechperson', '[Name entfernt]']],
  ['Gespräche mit ', 'team', ['dem Fallmanagement', '[Name entfernt]']],
  ['Dank an ', 'kontakt', ['eine Ansprechperson', '[Name entfernt]']],
  ['Laut Akte von ', 'nummer', ['[Nummer entfernt]']],
] as const)('after „%s“ %s is replaced in its case', (before, who, offered) => {
  expect(substitutesFor({ before, who })).toEqual(offered)
})
