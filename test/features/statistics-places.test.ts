import { expect, test } from 'vitest'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import { countedPlaces, countyPlaces } from '../../electron/statistics/population-places.ts'
import { aQuarterHouse } from '../support/quarter-house.ts'
import { assetsFolder } from '../support/test-vault.ts'

const reference = createReferenceData(assetsFolder)

test('places of the county are called what people call them, by name', async () => {
  const { db } = await aQuarterHouse()
  const names = (await countyPlaces(db, reference, '2026-09-30')).map(({ name }) => name)
  expect(names).toHaveLength(25)
  expect(names).toEqual(expect.arrayContaining(['Bad Nauheim', 'Friedberg (Hessen)', 'Glauburg']))
  expect(names.filter(name => name.includes(','))).toEqual([])
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'de')))
})

test('places that were counted are named once, also those that are no more', async () => {
  const cells = [
    ...['2025-Q4/bestand/', '2025-Q4/bestand/gemeinde=andere', '2025-Q4/bestand/geschlecht=w'],
    ...['2025-Q4/bestand/gemeinde=06435014', '2025-Q4/bestand/gemeinde=06440002'],
    ...['2025-Q4/kurzkontakt/gemeinde=06440002', '2025-Q4/bestand/gemeinde=09999999'],
  ]
  expect(await countedPlaces(reference, cells)).toEqual([
    { key: '09999999', name: '09999999' },
    { key: '06440002', name: 'Bad Nauheim' },
    { key: '06435014', name: 'Hanau' },
  ])
})
