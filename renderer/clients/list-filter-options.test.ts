import { expect, test } from 'vitest'
import { clientFilter, openCases } from '../../shared/clients/list.ts'
import {
  isFlag,
  isNarrowed,
  optionsOf,
  otherParts,
  selectedIn,
  takesSeveral,
  usualParts,
  withSelected,
} from './list-filter-options.ts'

const sources = {
  places: new Map([['06440008', 'Friedberg (Hessen)']]),
  colleagues: [{ id: '01900000-0000-7000-8000-000000000001', name: 'Jörg Stallmann' }],
}
const parts = [...usualParts, ...otherParts]

test('each part of a filter has its place, once', () => {
  const expected = Object.keys(openCases).filter(part => part !== 'text')
  expect(parts.toSorted()).toEqual(expected.toSorted())
})

test('whatever is offered makes a filter that the vault takes, and is seen as chosen', () => {
  for (const part of parts.filter(one => !isFlag(one))) {
    for (const { id } of optionsOf(part, sources)) {
      const filter = withSelected(openCases, part, [id])
      expect(clientFilter.safeParse(filter).success, `${part} ${id}`).toBe(true)
      expect(selectedIn(filter, part)).toEqual([id])
    }
  }
})

test('only lists keep several', () => {
  const levels = withSelected(openCases, 'levels', ['A1', 'B1'])
  expect(levels.levels).toEqual(['A1', 'B1'])
  for (const part of parts.filter(takesSeveral))
    expect(withSelected(openCases, part, [])).toEqual(openCases)
})

test('a tab that asks for something already does not call it a filter', () => {
  const mine = { ...openCases, responsible: 'ich' as const }
  expect(isNarrowed(mine, mine, 'responsible')).toBe(false)
  expect(isNarrowed(mine, openCases, 'responsible')).toBe(true)
  expect(isNarrowed({ ...mine, responsible: null }, mine, 'responsible')).toBe(true)
})
