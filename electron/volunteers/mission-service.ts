import { fullName } from '../../shared/clients/client.ts'
import { AppError } from '../../shared/errors.ts'
import { agreementSheetOf } from '../../shared/volunteers/agreement-sheet.ts'
import type { MissionSheet } from '../../shared/volunteers/assignment.ts'
import { missionSheetOf } from '../../shared/volunteers/mission-sheet.ts'
import type { CertificateSheet } from '../../shared/volunteers/network.ts'
import { getClient } from '../clients/client-repository.ts'
import { putOut } from '../referrals/paper.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { requestOf } from './assignment-columns.ts'
import { readKept } from './assignment-file.ts'
import { assertFits } from './pair-checks.ts'
import { answersTo, getRequestRow } from './request-repository.ts'
import { assertTellsNobody } from './request-service.ts'

type Host = Machine['host']
type Way = 'drucken' | 'speichern'
type Asked = { requestId: string; helperId: string }

/** Only whoever has promised gets one, and only while her papers hold. */
export async function composeMission(
  db: Reader,
  { requestId, helperId }: Asked,
  today: string,
): Promise<MissionSheet> {
  const row = await getRequestRow(db, requestId)
  const answers = await answersTo(db, requestId)
  const hasPromised = answers.some(one => one.helperId === helperId && one.state === 'zugesagt')
  if (!hasPromised || row.state === 'abgesagt') throw new AppError('state-refused')
  const request = requestOf(row)
  const { clientId, kind, topic, day } = request
  const on = day > today ? day : today
  const helper = await assertFits(db, { helperId, clientId, kind, topic, on })
  const client = clientId === null ? null : await getClient(db, clientId)
  // the name may have been written down differently since the request was typed
  if (client) assertTellsNobody(request, client)
  const { office } = await getSettings(db)
  const givenNames = client?.given_names ?? ''
  return missionSheetOf({ office, helperName: fullName(helper), givenNames, request })
}

export async function printMission(
  context: Working,
  host: Host,
  { way, ...asked }: Asked & { way: Way },
) {
  const sheet = await context.read(db => composeMission(db, asked, context.today))
  return putOut(context, host, sheet, { way, fileName: `einsatzzettel-${context.today}.pdf` })
}

async function composeAgreement(db: Reader, id: string, today: string): Promise<CertificateSheet> {
  const assignment = await readKept(db, id, today)
  const { office, approvals } = await getSettings(db)
  const client = await getClient(db, assignment.clientId)
  return agreementSheetOf({
    ...{ assignment, office, today, clientGivenNames: client.given_names },
    cadenceDays: assignment.cadenceDays ?? approvals.cadenceDays[assignment.kind],
  })
}

export async function printAgreement(
  context: Working,
  host: Host,
  { id, way }: { id: string; way: Way },
) {
  const sheet = await context.read(db => composeAgreement(db, id, context.today))
  return putOut(context, host, sheet, { way, fileName: `vereinbarung-${context.today}.pdf` })
}
