import type { PartialDate } from '../../shared/lib/dates.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { Reader } from '../store/reader.ts'
import type { DeskSource } from './desk-source.ts'

/** Only records without a consent of their own that holds are looked at more closely. */
export const consentSource: DeskSource = async ({ db, actor, today }, context) => {
  const { rules, holidays } = context
  const rows = await withoutOwnConsent(db, today, context.onlyMine ? actor.id : null)
  const consents = await consentsOf(db, rows)
  return rows.flatMap(({ clientId, openedOn, parentsAgreed, ...row }) => {
    const birthDate = { precision: row.birth_precision, value: row.birth_value } as PartialDate
    const facts = {
      ...{ kind: 'consent' as const, clientId, resting: false, openedOn, birthDate },
      ...{ parentsAgreed: parentsAgreed === 1, consents: consents.get(clientId) ?? [] },
    }
    return deskLinesOf(facts, today, rules, holidays)
  })
}

function withoutOwnConsent(db: Reader, today: string, responsible: string | null) {
  return db
    .selectFrom('clients')
    .select(['clients.id as clientId', 'opened_on as openedOn', 'birth_value', 'birth_precision'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('client_relations as parent')
          .innerJoin('consents as agreed', 'agreed.client_id', 'parent.other_id')
          .select('agreed.id')
          .whereRef('parent.client_id', '=', 'clients.id')
          .where('parent.relation', 'in', ['elternteil', 'vormund'])
          .where('agreed.given_on', '<=', today)
          .where(({ eb, or }) =>
            or([eb('agreed.withdrawn_on', 'is', null), eb('agreed.withdrawn_on', '>', today)]),
          ),
      ).as('parentsAgreed'),
    )
    .where('clients.closed_on', 'is', null)
    .where('clients.merged_into', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('consents')
            .select('consents.id')
            .whereRef('consents.client_id', '=', 'clients.id')
            .where('consents.given_on', '<=', today)
            .where(({ eb, or }) =>
              or([
                eb('consents.withdrawn_on', 'is', null),
                eb('consents.withdrawn_on', '>', today),
              ]),
            ),
        ),
      ),
    )
    .$if(responsible !== null, query => query.where('clients.responsible', '=', responsible))
    .execute()
}

async function consentsOf(db: Reader, clients: readonly { clientId: string }[]) {
  const rows = await db
    .selectFrom('consents')
    .select(['client_id', 'given_on as givenOn', 'withdrawn_on as withdrawnOn'])
    .where(
      'client_id',
      'in',
      clients.map(({ clientId }) => clientId),
    )
    .execute()
  return Map.groupBy(rows, row => row.client_id)
}
