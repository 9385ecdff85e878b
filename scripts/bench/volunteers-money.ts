import path from 'node:path'
import { kyselyOver } from '../../electron/store/database.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { composeList } from '../../electron/volunteers/money-lists.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import type { TestVault } from '../../test/support/test-vault.ts'
import type { VolunteerAsked } from './volunteers.ts'

const YEAR = { kind: 'year', year: 2025 } as const

/** What stands on the page of an account, and what is asked for at the end of a year. */
export function moneyCalls({ api }: TestVault, helperId: string): VolunteerAsked[] {
  const { volunteers } = api
  const page = { offset: 0, limit: 500 }
  return [
    {
      ...{ name: 'account', limit: 20 },
      ask: () => volunteers.readAccount({ helperId, year: YEAR.year, month: 11 }),
    },
    {
      name: 'Einsätze of a helper',
      ask: () => volunteers.listMissions({ helperId, period: YEAR, ...page }),
    },
    {
      name: 'Einsätze of a year, first page',
      ask: () => volunteers.listMissions({ helperId: null, period: YEAR, ...page }),
    },
    { name: 'budget and plans', ask: () => volunteers.readBudget({ year: YEAR.year }) },
  ]
}

/** The whole of a year with its totals, before it is drawn or written. */
export async function yearListCall(folder: string, userId: string): Promise<VolunteerAsked> {
  const key = await keyOf({ folder, userId })
  const connection = openDatabase(path.join(folder, 'store.db'), key)
  const db = kyselyOver(connection)
  const moment = { today: '2026-11-16', byName: 'Miriam Habermann' }
  const question = { list: 'einsaetze-2b', period: YEAR, helperId: null } as const
  return {
    ...{ name: 'list of all Einsätze of a year', limit: 1000 },
    ask: () => composeList(db, question, moment),
    end: () => connection.close(),
  }
}
