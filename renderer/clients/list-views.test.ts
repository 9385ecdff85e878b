import { expect, test } from 'vitest'
import type { ClientFilter } from '../../shared/clients/list.ts'
import { isNarrowed, otherParts, usualParts } from './list-filter-options.ts'
import { builtInTabs, chipBase, type ListTab } from './list-views.ts'

const [open] = builtInTabs(30) as [ListTab]
const saved = (changes: Partial<ClientFilter>): ListTab => ({
  ...{ id: 'v1', title: 'Ohne Schritt', saved: true },
  shown: { ...open.shown, filter: { ...open.shown.filter, ...changes } },
})

/** What stands as a chip when the tab is opened. */
function chips(tab: ListTab): string[] {
  const base = chipBase(tab)
  return [...usualParts, ...otherParts].filter(part => isNarrowed(tab.shown.filter, base, part))
}

test('a tab of the program opens without chips', () => {
  for (const tab of builtInTabs(30)) expect(chips(tab)).toEqual([])
})

test.each([
  [{}, []],
  [{ withoutNextStep: true }, ['withoutNextStep']],
  [{ depth: 'verweisberatung' as const }, ['depth']],
  [{ state: 'abgeschlossen' as const, languages: ['fa'] }, ['languages']],
])('a view that asks for %j shows what was chosen as chips: %j', (changes, expected) => {
  expect(chips(saved(changes))).toEqual(expected)
})
