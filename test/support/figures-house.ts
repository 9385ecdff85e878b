import { blankSections, type PersonSection } from '../../shared/clients/client.ts'
import type { FigurePeriod, Figures, KeyFigure } from '../../shared/statistics/figures.ts'
import { aConsent, aMember, aNeed, anAdmission, anEntry, aPerson } from './client-builders.ts'
import { aHouse, type House } from './house.ts'
import { goTo } from './referral-house.ts'

/** A house that looks at its own figures, and whose days the test chooses. */
export async function aFiguresHouse(role: Parameters<typeof aHouse>[0] = 'fallmanagement') {
  const house = await aHouse(role, { host: { print: async () => ({ printed: true }) } })
  return { ...house, on: (day: string) => goTo(house, day), figures: reader(house) }
}
export type FiguresHouse = Awaited<ReturnType<typeof aFiguresHouse>>

const reader =
  ({ api }: Pick<House, 'api'>) =>
  async (period: FigurePeriod) =>
    lookedAt(await api.statistics.readFigures({ period }))

/** Figures as a test asks for them: a headline, a row, a cell. */
export function lookedAt(figures: Figures) {
  const lineOf = (key: KeyFigure) => figures.lines.find(line => line.key === key)!
  const tableOf = (id: string) => {
    const found = figures.tables.find(table => table.id === id)
    if (!found) throw new Error('no such table')
    return found
  }
  return {
    ...{ all: figures, lineOf, tableOf },
    value: (key: KeyFigure) => lineOf(key).value,
    /** What is not nought, by row. */
    rowsOf: (id: string) =>
      Object.fromEntries(
        tableOf(id)
          .rows.filter(({ total }) => total > 0)
          .map(({ key, total }) => [key, total]),
      ),
    cellOf: (id: string, row: string, column: string) => {
      const { columns, rows } = tableOf(id)
      const at = columns.findIndex(({ key }) => key === column)
      return rows.find(({ key }) => key === row)?.cells[at]
    },
  }
}

// ---- people

type Changes = Parameters<typeof anAdmission>[0] & { municipality?: string }

export async function admitTo(
  house: FiguresHouse,
  person: Partial<PersonSection>,
  changes: Changes = {},
) {
  const { municipality = '06440008', ...rest } = changes
  const reach = { ...blankSections.reach, municipality }
  return house.api.clients.admit(
    anAdmission({
      person: aPerson(person),
      reach,
      consent: aConsent({ givenOn: '2025-10-01' }),
      ...rest,
    }),
  )
}

export const closeIn = ({ api }: FiguresHouse, id: string, on: string) =>
  api.clients.closeCase({
    ...{ ids: [id], on, reason: 'verzogen', note: '', openSteps: 'hinfaellig' },
  })

/**
 * Three people. Soraya is there from February to September, her title changes in July; Karim from
 * March, away from 20 May to 3 August; somebody from Hanau comes in August.
 */
export async function aSmallCounty() {
  const house = await aFiguresHouse()
  house.on('2026-02-10')
  const entries = [
    anEntry({ status: 'GESTATTUNG', validFrom: '2026-01-15', validTo: '2026-07-14' }),
    anEntry({ status: 'AE_25_2_S', validFrom: '2026-07-15', validTo: '2029-07-14' }),
  ]
  const { id: soraya } = await admitTo(
    house,
    { citizenships: ['423', '439'], birthDate: { precision: 'day', value: '2008-05-02' } },
    {
      residence: { ...blankSections.residence, entries },
      needs: [aNeed(), aNeed({ title: 'Noch einer' }), aNeed({ field: 'wohnen' })],
      members: [aMember({ person: aPerson({ givenNames: 'Yusuf', gender: 'm' }) })],
    },
  )
  house.on('2026-03-05')
  const blank = { precision: 'unknown', value: null } as const
  const { id: karim } = await admitTo(
    house,
    { familyName: 'Karimi', gender: 'm', citizenships: ['439'], birthDate: blank },
    { depth: 'verweisberatung' },
  )
  house.on('2026-05-20')
  await closeIn(house, karim, '2026-05-20')
  house.on('2026-08-03')
  await house.api.clients.reopenCase({ id: karim, note: '' })
  house.on('2026-08-10')
  const { id: hanau } = await admitTo(
    house,
    { familyName: 'Zeller', gender: 'd', citizenships: [] },
    { municipality: '06415000' },
  )
  house.on('2026-09-02')
  await closeIn(house, soraya, '2026-09-01')
  house.on('2026-11-16')
  return { ...house, soraya, karim, hanau }
}
