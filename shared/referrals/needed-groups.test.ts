import { expect, test } from 'vitest'
import { topic } from '../offers/topics.ts'
import { neededGroups } from './needed-groups.ts'

test.each([
  ['deutsch4u', false, ['name', 'kontakt', 'sprachen', 'zugang']],
  ['deutsch4u', true, ['name', 'kontakt', 'sprachen', 'kinder', 'zugang']],
  ['auslaenderbehoerde', true, ['name', 'kontakt', 'aufenthalt', 'anliegen']],
  ['kita', false, ['name', 'kontakt', 'anschrift', 'kinder']],
  ['frauenhaus', true, ['name', 'kontakt', 'sprachen']],
  ['tafel', false, ['name']],
] as const)('%s, with childcare there: %s', (about, childcare, groups) => {
  expect(neededGroups(about, { childcare })).toEqual(groups)
})

test('every topic asks for a name and for no more than half of what there is', () => {
  for (const about of topic.options) {
    const groups = neededGroups(about, { childcare: true })
    expect(groups[0]).toBe('name')
    expect(new Set(groups).size).toBe(groups.length)
    expect(groups.length).toBeLessThanOrEqual(5)
  }
})

test('whom a place of protection learns of lives nowhere and comes from nowhere', () => {
  for (const about of ['frauenhaus', 'gewaltschutz', 'menschenhandel', 'lsbtiq'] as const)
    for (const group of ['anschrift', 'aufenthalt', 'herkunft', 'kinder'] as const)
      expect(neededGroups(about, { childcare: true })).not.toContain(group)
})
