import type { Selectable, Transaction } from 'kysely'
import type { z } from 'zod'
import { fullName } from '../../shared/clients/client.ts'
import type { KeptTraining, participation, Training } from '../../shared/volunteers/network.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Shown } from './network-rows.ts'
import type { TrainingTable } from './work-tables.ts'

type Trx = Transaction<Database>
type Participation = z.infer<typeof participation>

/** The newest first. */
export async function listTrainings(db: Reader, year: number | null): Promise<KeptTraining[]> {
  const rows = await db
    .selectFrom('trainings')
    .selectAll()
    .$if(year !== null, of =>
      of.where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`),
    )
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return withParticipants(db, rows)
}

export async function getTraining(db: Reader, id: string): Promise<KeptTraining | undefined> {
  const rows = await db.selectFrom('trainings').selectAll().where('id', '=', id).execute()
  return (await withParticipants(db, rows))[0]
}

async function withParticipants(
  db: Reader,
  rows: readonly Selectable<TrainingTable>[],
): Promise<KeptTraining[]> {
  if (rows.length === 0) return []
  const taking = await db
    .selectFrom('training_participants')
    .innerJoin('helpers', 'helpers.id', 'training_participants.helper_id')
    .select(['training_id', 'helper_id', 'attended', 'ue', 'certificate_on'])
    .select(['family_name', 'given_names'])
    .where(
      'training_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('name_sort')
    .orderBy('helper_id')
    .execute()
  const byTraining = Map.groupBy(taking, row => row.training_id)
  return rows.map(row => ({
    ...{ id: row.id, version: row.version, title: row.title },
    earns: row.earns as KeptTraining['earns'],
    ...{ day: row.day, endDay: row.end_day, ue: row.ue },
    ...{ place: row.place, trainer: row.trainer, topics: row.topics },
    participants: (byTraining.get(row.id) ?? []).map(part => ({
      ...{ helperId: part.helper_id, attended: part.attended === 1, ue: part.ue },
      certificateOn: part.certificate_on,
      helperName: fullName({ familyName: part.family_name, givenNames: part.given_names }),
    })),
  }))
}

function columnsOf({ endDay, ...training }: Training) {
  return { ...training, end_day: endDay }
}

export async function insertTraining(db: Trx, id: string, training: Training, at: string) {
  await db
    .insertInto('trainings')
    .values({ ...columnsOf(training), id, version: 1, created_at: at, updated_at: at })
    .execute()
}

export async function updateTraining(
  db: Trx,
  { id, version }: Shown,
  training: Partial<Training>,
  at: string,
): Promise<void> {
  const { endDay, ...columns } = training
  await db
    .updateTable('trainings')
    .set({ ...columns, ...(endDay !== undefined && { end_day: endDay }) })
    .set({ version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export async function deleteTraining(db: Trx, id: string): Promise<void> {
  await db.deleteFrom('trainings').where('id', '=', id).execute()
}

export async function replaceParticipants(
  db: Trx,
  trainingId: string,
  participants: readonly Participation[],
): Promise<void> {
  await db.deleteFrom('training_participants').where('training_id', '=', trainingId).execute()
  if (participants.length === 0) return
  await db
    .insertInto('training_participants')
    .values(
      participants.map(({ helperId, attended, ue, certificateOn }) => ({
        ...{ training_id: trainingId, helper_id: helperId, attended: attended ? 1 : 0, ue },
        certificate_on: certificateOn,
      })),
    )
    .execute()
}

export async function markCertificates(
  db: Trx,
  trainingId: string,
  helperIds: readonly string[],
  on: string,
): Promise<void> {
  await db
    .updateTable('training_participants')
    .set({ certificate_on: on })
    .where('training_id', '=', trainingId)
    .where('helper_id', 'in', [...helperIds])
    .execute()
}
