import { expect, test } from 'vitest'
import { aHouse, anEmptyHouse } from '../support/house.ts'

async function bodiesOn(day: string) {
  const { api, clock } = await anEmptyHouse()
  clock.now = new Date(`${day}T09:00:00.000Z`)
  return { api, bodies: await api.reference.listBodies({}) }
}

test('in 2026 Hanau stands for itself', async () => {
  const { api, bodies } = await bodiesOn('2026-11-16')
  expect(bodies).toHaveLength(33)
  expect(bodies.filter(body => body.name === 'Hanau')).toEqual([
    { key: '06415', name: 'Hanau', kind: 'kreisfreie Stadt', municipalities: 1 },
  ])
  const places = await api.reference.listMunicipalities({ bodyKey: '06415' })
  expect(places).toMatchObject([{ ags: '06415000' }])
})

test('in 2025 Hanau has the old key', async () => {
  const { api, bodies } = await bodiesOn('2025-11-16')
  expect(bodies).toHaveLength(33)
  expect(bodies.filter(body => body.name === 'Hanau')).toEqual([
    { key: '06435014', name: 'Hanau', kind: 'Sonderstatusstadt', municipalities: 1 },
  ])
  expect(await api.reference.listMunicipalities({ bodyKey: '06415' })).toEqual([])
})

test('the change of the year is the change of the key, where the office is', async () => {
  const { api, clock } = await anEmptyHouse()
  const hanau = async () =>
    (await api.reference.listBodies({})).find(body => body.name === 'Hanau')?.key
  clock.now = new Date('2025-12-31T22:59:59.000Z')
  expect(await hanau()).toBe('06435014')
  clock.now = new Date('2025-12-31T23:00:00.000Z')
  expect(await hanau()).toBe('06415')
})

test('every municipality belongs to exactly one body of the day, and each body has some', async () => {
  const { api, bodies } = await bodiesOn('2026-11-16')
  const places = await Promise.all(
    bodies.map(({ key }) => api.reference.listMunicipalities({ bodyKey: key })),
  )
  expect(places.map(list => list.length)).toEqual(bodies.map(body => body.municipalities))
  expect(bodies.every(body => body.municipalities > 0)).toBe(true)
  const keys = places.flat().map(place => place.ags)
  expect(new Set(keys).size).toBe(keys.length)
  expect(await api.reference.listMunicipalities({ bodyKey: '99999' })).toEqual([])
})

test('states of today come first, those that are no more last', async () => {
  const { api } = await aHouse()
  const states = await api.reference.listCitizenships({})
  expect(states[0]).toEqual({ key: '000', name: 'Deutschland' })
  expect(states).toContainEqual({ key: '997', name: 'staatenlos' })
  expect(states.slice(-7).map(({ key }) => key)).toEqual([
    '120',
    '132',
    '133',
    '138',
    '159',
    '162',
    '276',
  ])
  expect(states.some(({ key }) => key === '910')).toBe(false)
  expect(new Set(states.map(({ key }) => key)).size).toBe(states.length)
})

test('the holidays of Hessen are known, of this year and of those a deadline reaches', async () => {
  const { api } = await aHouse()
  const days = await api.reference.listHolidays({})
  expect(days).toEqual(expect.arrayContaining(['2026-12-25', '2027-05-27', '2029-01-01']))
  // Allerheiligen is none here.
  expect(days).not.toContain('2026-11-01')
})

test('a postcode leads to one place or to several, all of them in Hessen', async () => {
  const { api } = await aHouse()
  const rows = await api.reference.listPostcodes({})
  const places = (postcode: string) =>
    rows.filter(row => row.postcode === postcode).map(({ ags }) => ags)
  expect(places('34117')).toEqual(['06611000'])
  expect(rows.every(({ postcode, ags }) => /^\d{5}$/.test(postcode) && /^06\d{6}$/.test(ags))).toBe(
    true,
  )
  expect(rows.some(({ postcode }) => places(postcode).length > 1)).toBe(true)
})

test('every municipality of the day has its outline, around its middle', async () => {
  const { api } = await aHouse()
  const bodies = await api.reference.listBodies({})
  for (const { key: bodyKey } of bodies) {
    const places = await api.reference.listMunicipalities({ bodyKey })
    const outlines = await api.reference.listOutlines({ bodyKey })
    expect(outlines.map(({ ags, name }) => [ags, name])).toEqual(
      places.map(({ ags, name }) => [ags, name]),
    )
    for (const { name, longitude, latitude, rings } of outlines) {
      expect([name, rings.length > 0]).toEqual([name, true])
      expect([name, rings.every(isClosed)]).toEqual([name, true])
      const points = rings.flat()
      const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
      expect([name, liesBetween(longitude, lons) && liesBetween(latitude, lats)]).toEqual([
        name,
        true,
      ])
    }
  }
})

const isClosed = (ring: [number, number][]) =>
  ring.length > 3 && ring[0]?.join() === ring.at(-1)?.join()
const liesBetween = (value: number, all: number[]) =>
  Math.min(...all) < value && value < Math.max(...all)

test('Hanau keeps its outline under its new key', async () => {
  const { api, clock } = await aHouse()
  const now = await api.reference.listOutlines({ bodyKey: '06415' })
  expect(now).toMatchObject([{ ags: '06415000' }])
  clock.now = new Date('2025-11-16T09:00:00.000Z')
  const before = await api.reference.listOutlines({ bodyKey: '06435014' })
  expect(before).toMatchObject([{ ags: '06435014', rings: now[0]?.rings }])
})
