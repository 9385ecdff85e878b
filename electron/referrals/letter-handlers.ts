import { AppError } from '../../shared/errors.ts'
import { unknownFieldsIn } from '../../shared/referrals/fill-template.ts'
import type { lettersContract } from '../../shared/referrals/letters-contract.ts'
import type { ClientTexts } from '../reference/client-texts.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { calendarFile } from './calendar-file.ts'
import { composeLetter, printLetter } from './letter-service.ts'
import { putOut } from './paper.ts'
import { appointmentOf, recipientOf } from './referral-columns.ts'
import { getReferralRow } from './referral-repository.ts'
import { composeConsent, composeSlip, composeWegweiser } from './sheet-service.ts'
import { listTemplates, removeTemplate, saveTemplate } from './template-repository.ts'

export function letterHandlers(
  machine: Pick<Machine, 'host' | 'newId'>,
  reference: ReferenceData,
  texts: ClientTexts,
): FeatureHandlers<typeof lettersContract> {
  const { host } = machine
  return {
    listTemplates: ({ db }) => listTemplates(db),
    saveTemplate: async ({ db, now }, { kind, template }) => {
      const unknown = unknownFieldsIn(template).length
      if (unknown > 0) throw new AppError('template-broken', { unknown })
      await saveTemplate(db, kind, template, now)
      return {}
    },
    resetTemplate: async ({ db }, { kind }) => {
      await removeTemplate(db, kind)
      return {}
    },
    previewLetter: async (context, asked) => {
      const { sheet, gaps } = await composeLetter(context.db, reference, context, asked)
      return { sheet, gaps }
    },
    printLetter: (context, asked) => printLetter(context, machine, reference, asked),
    previewConsent: async (context, question) =>
      (await composeConsent(context, texts, question)).sheet,
    printConsent: async (context, { way, ...question }) => {
      const { sheet, code } = await context.read(db =>
        composeConsent({ ...context, db }, texts, question),
      )
      const fileName = `einwilligung-${code}-${question.language}.pdf`
      return putOut(context, host, sheet, { way, fileName })
    },
    printSlip: async (context, { way, ...question }) => {
      const sheet = await context.read(db => composeSlip({ ...context, db }, texts, question))
      const fileName = `zettel-${sheet.code ?? context.today}.pdf`
      return putOut(context, host, sheet, { way, fileName })
    },
    previewWegweiser: (context, order) => composeWegweiser(context, texts, order),
    printWegweiser: async (context, { way, ...order }) => {
      const sheet = await context.read(db => composeWegweiser({ ...context, db }, texts, order))
      const fileName = `wegweiser-${context.today}.pdf`
      return putOut(context, host, sheet, { way, fileName })
    },
    saveAppointment: async ({ read }, { clientId, id }) => {
      const row = await read(db => getReferralRow(db, clientId, id))
      const appointment = appointmentOf(row.appointment)
      if (appointment === null) throw new AppError('not-found')
      const recipient = recipientOf(row.recipient)
      const bytes = calendarFile({ id, code: row.code, recipient, appointment })
      const { fileName } = await host.saveFile({ suggestedName: `termin-${row.code}.ics`, bytes })
      if (fileName === null) throw new AppError('cancelled')
      return { fileName }
    },
  }
}
