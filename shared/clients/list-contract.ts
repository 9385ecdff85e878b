import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { caseworkers } from '../roles.ts'
import { clientColumn, clientFilter, clientRow, clientSort, clientView, savedView } from './list.ts'

const id = z.uuid()
const MOST_COUNTED = 20
const visibleList = z.strictObject({
  filter: clientFilter,
  sort: clientSort,
  columns: z.array(clientColumn).max(clientColumn.options.length),
})

export const listContract = {
  list: query({
    input: z.strictObject({
      filter: clientFilter,
      sort: clientSort,
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    /** `total` is how many the filter finds. */
    output: z.strictObject({ today: z.string(), rows: z.array(clientRow), total: z.int() }),
    roles: caseworkers,
  }),
  /** The numbers on the tabs. */
  countFiltered: query({
    input: z.strictObject({ filters: z.array(clientFilter).max(MOST_COUNTED) }),
    output: z.array(z.int()),
    roles: caseworkers,
  }),
  listViews: query({
    input: z.strictObject({}),
    output: z.array(savedView),
    roles: caseworkers,
  }),
  /** A view of the same name is replaced. */
  saveView: command({
    input: z.strictObject({ view: clientView }),
    output: z.strictObject({ id }),
    roles: caseworkers,
    subject: () => null,
  }),
  removeView: command({
    input: z.strictObject({ id }),
    output: z.strictObject({}),
    roles: caseworkers,
    subject: () => null,
  }),
  /** The visible list leaves the house: recorded, and no cell is ever a formula. */
  exportList: job({
    input: visibleList.extend({ format: z.enum(['xlsx', 'csv']) }),
    output: z.strictObject({ fileName: z.string(), rows: z.int() }),
    roles: caseworkers,
    subject: () => null,
  }),
  printList: job({
    input: visibleList,
    output: z.strictObject({ rows: z.int() }),
    roles: caseworkers,
    subject: () => null,
  }),
}
