import { listName } from '../../shared/clients/client.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import {
  type ListedMission,
  missionColumns,
  roundedLines,
} from '../../shared/volunteers/mission-list-sheet.ts'
import type { MissionKind, MoneySheet } from '../../shared/volunteers/money.ts'
import type { Reader } from '../store/reader.ts'
import { helperName } from './helper-columns.ts'
import { findHelper } from './helper-repository.ts'
import { type Asked, countedMissions, type Draw } from './list-parts.ts'

/** Formblatt 2b: every Einsatz, and nobody for whom it was. */
export async function missionList(db: Reader, asked: Asked, draw: Draw): Promise<MoneySheet> {
  const ofAll = asked.helperId === null
  const whose =
    asked.helperId === null ? 'Alle Helferinnen und Helfer' : await nameOf(db, asked.helperId)
  const rows = await rowsOf(db, asked)
  return draw({
    ...{ columns: missionColumns(ofAll), rows },
    lines: [whose, 'Ohne Namen der Klientinnen und Klienten', ...roundedLines(rows)],
    signatures: [
      ...(ofAll ? [] : ['Datum, Unterschrift der helfenden Person']),
      'Datum, Unterschrift Fallmanagement',
    ],
  })
}

async function nameOf(db: Reader, helperId: string): Promise<string> {
  return helperName(await findHelper(db, helperId))
}

async function rowsOf(db: Reader, asked: Asked): Promise<ListedMission[]> {
  const names = await helperNames(db)
  const rows = await countedMissions(db, asked)
    .leftJoin('clients', 'clients.id', 'missions.client_id')
    .select(['missions.helper_id', 'day', 'starts_at', 'minutes', 'kind', 'topic', 'text'])
    .select(['missions.language', 'cents', 'rounded', 'signed', 'family_name', 'given_names'])
    .select(['own_script', 'birth_name'])
    .orderBy('day')
    .orderBy('starts_at')
    .orderBy('missions.id')
    .execute()
  return rows.map(row => ({
    helperName: names.get(row.helper_id) ?? '',
    ...{ day: row.day, startsAt: row.starts_at, minutes: row.minutes },
    ...{ kind: row.kind as MissionKind, topic: row.topic as HelpTopic, text: row.text },
    ...{ language: row.language, cents: row.cents },
    ...{ rounded: row.rounded === 1, signed: row.signed === 1 },
    clientNames: [row.family_name, row.given_names, row.own_script, row.birth_name].filter(
      name => name !== null,
    ),
  }))
}

async function helperNames(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('helpers').select(['id', 'family_name', 'given_names']).execute()
  return new Map(
    rows.map(row => [
      row.id,
      listName({ familyName: row.family_name, givenNames: row.given_names }),
    ]),
  )
}
