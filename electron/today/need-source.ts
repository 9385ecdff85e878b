import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { among, type DeskCases } from './desk-cases.ts'
import type { DeskSource } from './desk-source.ts'

const underWay = ['vermittelt', 'warteliste', 'angenommen', 'laeuft'] as const

/** Open needs for which nothing is planned and that nobody else is working on. */
export const needSource: DeskSource = {
  find: async ({ db }, { day, cases }) => {
    const rows = await db
      .selectFrom('needs')
      .select(['id', 'client_id as clientId', 'field', 'opened_on as openedOn'])
      .select(({ selectFrom }) =>
        selectFrom('steps')
          .select(({ fn }) => fn.max('steps.done_on').as('day'))
          .whereRef('steps.need_id', '=', 'needs.id')
          .as('lastStepDoneOn'),
      )
      .where('closed_on', 'is', null)
      .where('opened_on', '<=', day.idleSince)
      .where('client_id', 'in', among(withIdleNeeds(cases)))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('steps')
              .select('steps.id')
              .whereRef('steps.need_id', '=', 'needs.id')
              .where('steps.void', '=', 0)
              .where('steps.done_on', 'is', null),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('referrals')
              .select('referrals.id')
              .whereRef('referrals.need_id', '=', 'needs.id')
              .where('referrals.state', 'in', underWay)
              .where('referrals.removed_at', 'is', null),
          ),
        ),
      )
      .execute()
    const open = { kind: 'need-idle', closed: false, hasOpenStep: false, resting: false } as const
    return rows.flatMap(row => deskLinesOf({ ...row, ...open }, day))
  },
  words: async (db, targets) => {
    const rows = await db
      .selectFrom('needs')
      .select(['id', 'title as text'])
      .where('id', 'in', among(targets))
      .execute()
    return new Map(rows.map(({ id, text }) => [id, { text }]))
  },
}

function withIdleNeeds(cases: DeskCases): string[] {
  return [...cases].filter(([, { needsWithoutStep }]) => needsWithoutStep > 0).map(([id]) => id)
}
