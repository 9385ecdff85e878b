import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { type LetterOrder, letterSheetOf } from '../../shared/referrals/letter-sheet.ts'
import type { lettersContract } from '../../shared/referrals/letters-contract.ts'
import { releaseProblemOn } from '../../shared/referrals/release.ts'
import type { TemplateKind } from '../../shared/referrals/template.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Actor, Working } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { readLetterPerson } from './letter-person.ts'
import { insertLetter, lastSentOn } from './letter-repository.ts'
import { putOut } from './paper.ts'
import { appointmentOf, type ReferralRow, recipientOf } from './referral-columns.ts'
import { getReferralRow, needOf } from './referral-repository.ts'
import { type HeldRelease, holdingOf, releasesFor } from './release-repository.ts'
import { getTemplate } from './template-repository.ts'

type Asked = { clientId: string; id: string; kind: TemplateKind }
type Moment = { today: string; actor: Actor }
type Printing = z.output<typeof lettersContract.printLetter.input>

/** The page as it would leave the house now, and the consent under which it would. */
export async function composeLetter(
  db: Reader,
  reference: ReferenceData,
  { today, actor }: Moment,
  { clientId, id, kind }: Asked,
) {
  const row = await getReferralRow(db, clientId, id)
  const release = kind === 'vermittlung' ? await neededRelease(db, id, today) : null
  const { office, referrals: rules } = await getSettings(db)
  const matter = (await needOf(db, row.need_id)).title
  const order: LetterOrder = {
    ...{ kind, office, today, release },
    template: await getTemplate(db, kind),
    fax: rules.fax,
    adviser: actor.name,
    code: row.code,
    recipient: recipientOf(row.recipient),
    answerBy: answerDay(row, kind, today, rules.answerDays),
    sentOn: (await lastSentOn(db, id)) ?? row.sent_on,
    letterNote: row.letter_note,
    appointment: appointmentOf(row.appointment),
    person: await readLetterPerson(db, reference, { clientId, matter, today }),
  }
  return { ...letterSheetOf(order), release, code: row.code }
}

/** Without a consent that holds today and lets the name go along, there is no letter. */
async function neededRelease(db: Reader, id: string, today: string): Promise<HeldRelease> {
  const releases = await releasesFor(db, id)
  const problem = releaseProblemOn(releases, today)
  const release = holdingOf(releases, today)
  if (problem !== null || release === null)
    throw new AppError('release-missing', { problem: problem ?? 'fehlt' })
  return release
}

/** The day that was agreed, unless it has passed or a reminder sets a later one. */
function answerDay(
  { answer_by: agreed }: ReferralRow,
  kind: TemplateKind,
  today: string,
  days: number,
) {
  const inTime = addDays(today, days)
  const least = kind === 'vermittlung' ? today : inTime
  return agreed !== null && agreed >= least ? agreed : inTime
}

/** Only what was really put on paper or into a file is kept as a letter. */
export async function printLetter(
  context: Working,
  machine: Pick<Machine, 'host' | 'newId'>,
  reference: ReferenceData,
  { way, ...asked }: Printing,
) {
  const { actor, now, today, read, write } = context
  const letter = await read(db => composeLetter(db, reference, context, asked))
  const unknown = letter.gaps.unknown.length
  if (unknown > 0) throw new AppError('template-broken', { unknown })
  const { sheet, release, code } = letter
  const fileName = `${asked.kind}-${code}.pdf`
  const output = await putOut(context, machine.host, sheet, { way, fileName })
  const id = machine.newId()
  await write(db =>
    insertLetter(db, {
      ...{ id, kind: asked.kind, clientId: asked.clientId, referralId: asked.id, sheet },
      ...{ releaseId: release?.id ?? null, groups: release?.groups ?? [] },
      ...{ on: today, by: actor.id, at: now },
    }),
  )
  return { ...output, letterId: id }
}
