import { z } from 'zod'
import { languageCode } from '../../shared/clients/client.ts'
import { day } from '../../shared/lib/dates.ts'
import { lineText } from '../../shared/lib/text-fields.ts'
import { helpTopic } from '../../shared/volunteers/helper.ts'
import {
  correction,
  type KeptMission,
  type Mission,
  mission,
  missionKind,
} from '../../shared/volunteers/money.ts'
import { durationText, readDurationField } from './account-words.ts'

const A_DAY = 1440

const duration = z.string().superRefine((typed, context) => {
  const minutes = readDurationField(typed)
  if (minutes === null || minutes < 1)
    context.addIssue({
      code: 'custom',
      message: 'Bitte als Stunden und Minuten, zum Beispiel 1:30.',
    })
  else if (minutes > A_DAY)
    context.addIssue({
      code: 'custom',
      message: 'Ein Tag hat 24 Stunden. Bitte tragen Sie jeden Tag einzeln ein.',
    })
})

/** The fields as they are typed; the Einsatz itself keeps minutes. */
export const correctForm = z.strictObject({
  ...{ kind: missionKind, day, duration, topic: helpTopic, text: lineText(160) },
  startsAt: z.union([z.literal(''), mission.shape.startsAt]),
  language: languageCode.nullable(),
  clientId: z.uuid().nullable(),
  ...correction.shape,
})
export type CorrectForm = z.infer<typeof correctForm>

export function toForm(kept: KeptMission): CorrectForm {
  return {
    ...{ kind: kept.kind, day: kept.day, topic: kept.topic, text: kept.text },
    ...{ duration: durationText(kept.minutes), startsAt: kept.startsAt ?? '' },
    ...{ language: kept.language, clientId: kept.clientId, reason: '' },
  }
}

export function toMission(values: Omit<CorrectForm, 'reason'>, kept: KeptMission): Mission {
  const { kind, day: on, topic, text, language, clientId, startsAt } = values
  return {
    ...{ kind, day: on, topic, text, language, clientId },
    startsAt: startsAt === '' ? null : startsAt,
    minutes: readDurationField(values.duration) ?? 0,
    assignmentId: clientId === kept.clientId ? kept.assignmentId : null,
    signed: kept.signed,
  }
}

const withoutReason = correctForm.omit({ reason: true })

/** What would be kept, as soon as it can be reckoned. */
export function missionOf(values: unknown, kept: KeptMission): Mission | null {
  const { reason: _, ...rest } = values as CorrectForm
  const read = withoutReason.safeParse(rest)
  return read.success ? toMission(read.data, kept) : null
}
