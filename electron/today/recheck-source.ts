import { mondayOf } from '../../shared/offers/recheck.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { listRechecks } from '../offers/directory-reading.ts'
import type { DeskSource } from './desk-source.ts'

/** The entries of the directory that are proposed this week. */
export const recheckSource: DeskSource = {
  find: async (reading, { day }) => {
    const { lines } = await listRechecks(reading)
    const facts = { monday: mondayOf(day.today), open: lines.length }
    return deskLinesOf({ kind: 'rechecks', ...facts }, day)
  },
}
