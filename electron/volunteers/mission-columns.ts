import type { Selectable } from 'kysely'
import { languageCode } from '../../shared/clients/client.ts'
import { helpTopic } from '../../shared/volunteers/helper.ts'
import { type Mission, missionKind } from '../../shared/volunteers/money.ts'
import type { MissionTable } from './work-tables.ts'

export type MissionRow = Selectable<MissionTable>

export function missionColumns(mission: Mission) {
  const { kind, day, minutes, topic, text, language } = mission
  return {
    ...{ kind, day, minutes, topic, text, language },
    client_id: mission.clientId,
    assignment_id: mission.assignmentId,
    starts_at: mission.startsAt,
    signed: mission.signed ? 1 : 0,
  }
}

type Columns = keyof ReturnType<typeof missionColumns>

export function missionOf(row: Pick<MissionRow, Columns>): Mission {
  return {
    kind: missionKind.parse(row.kind),
    day: row.day,
    startsAt: row.starts_at,
    minutes: row.minutes,
    topic: helpTopic.parse(row.topic),
    text: row.text,
    language: row.language === null ? null : languageCode.parse(row.language),
    clientId: row.client_id,
    assignmentId: row.assignment_id,
    signed: row.signed === 1,
  }
}
