import { listName } from '../../shared/clients/client.ts'
import type { MoneySheet } from '../../shared/volunteers/money.ts'
import { countColumn, dayColumn, textColumn } from '../../shared/volunteers/money-list.ts'
import { bordersOf } from '../../shared/volunteers/money-periods.ts'
import type { Reader } from '../store/reader.ts'
import type { Asked, Draw } from './list-parts.ts'

/** Formblatt 2c: who took part in which training, and for how many units of 45 minutes. */
export async function trainingList(db: Reader, asked: Asked, draw: Draw): Promise<MoneySheet> {
  const rows = await participantsOf(db, asked)
  type Row = (typeof rows)[number]
  return draw<Row>({
    columns: [
      dayColumn('Tag', row => row.day),
      dayColumn('bis', row => row.endDay),
      textColumn('Schulung', row => row.title, { width: 34 }),
      textColumn('Name', row =>
        listName({ familyName: row.family_name, givenNames: row.given_names }),
      ),
      countColumn('UE', row => row.ue),
      dayColumn('Zertifikat', row => row.certificateOn),
      textColumn('Unterschrift', () => '', { width: 18 }),
    ],
    rows,
    lines: ['1 UE sind 45 Minuten'],
    signatures: ['Datum, Unterschrift Schulungsleitung', 'Datum, Unterschrift Fallmanagement'],
  })
}

function participantsOf(db: Reader, { period, helperId }: Asked) {
  const { from, to } = bordersOf(period)
  const all = db
    .selectFrom('training_participants as part')
    .innerJoin('trainings', 'trainings.id', 'part.training_id')
    .innerJoin('helpers', 'helpers.id', 'part.helper_id')
    .select(['trainings.day', 'trainings.end_day as endDay', 'trainings.title', 'part.ue'])
    .select(['part.certificate_on as certificateOn', 'family_name', 'given_names'])
    .where('part.attended', '=', 1)
    .where('trainings.day', '>=', from)
    .where('trainings.day', '<=', to)
    .orderBy('trainings.day')
    .orderBy('trainings.id')
    .orderBy('name_sort')
    .orderBy('helpers.id')
  return (helperId === null ? all : all.where('helpers.id', '=', helperId)).execute()
}
