import { expect, test } from 'vitest'
import {
  changeShown,
  enter,
  listState,
  resetFilter,
  resetShown,
  select,
  selectTab,
  setActive,
  shownIn,
} from './list-state.ts'
import { builtInTabs, inOrder } from './list-views.ts'

const tabs = builtInTabs(30)
const open = tabs.find(({ id }) => id === 'open')!
const silent = tabs.find(({ id }) => id === 'silent')!

test('a line of Heute selects its filter, once: coming back finds the list as it was left', () => {
  enter('no-step', 'first', tabs)
  expect(listState().tab).toBe('open')
  expect(shownIn(open, listState()).filter.withoutNextStep).toBe(true)
  resetFilter(open)
  enter('no-step', 'first', tabs)
  expect(shownIn(open, listState()).filter).toEqual(open.shown.filter)
  enter('silent', 'second', tabs)
  expect(listState().tab).toBe('silent')
  expect(shownIn(silent, listState()).filter.silentDays).toBe(30)
  enter('idle-need', 'third', tabs)
  expect(shownIn(open, listState()).filter.needsWithoutStep).toBe(true)
})

test('each tab keeps its own changes; another filter begins at the top', () => {
  resetShown('open')
  setActive('open', 7)
  changeShown('open', { columns: ['number'] })
  expect(listState().active.open).toBe(7)
  changeShown('open', { sort: { by: 'birth', descending: true } })
  expect(listState().active.open).toBe(0)
  expect(shownIn(open, listState())).toMatchObject({
    columns: ['number'],
    sort: { by: 'birth' },
    filter: open.shown.filter,
  })
  expect(shownIn(silent, listState()).columns).toEqual(silent.shown.columns)
})

test('what was chosen in one tab is not acted on from another', () => {
  select(new Map([['a', 'Abdi']]))
  selectTab('mine')
  expect(listState().selected.size).toBe(0)
})

test('columns stand in the order of the list, and none that is unknown', () => {
  expect(inOrder(['phone', 'age', 'nonsense'])).toEqual(['age', 'phone'])
})
