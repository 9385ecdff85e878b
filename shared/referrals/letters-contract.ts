import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { lineText } from '../lib/text-fields.ts'
import { clientLanguage, stepPhrase } from '../reference/client-texts.ts'
import { caseworkers, everyone } from '../roles.ts'
import { dataGroup } from './release.ts'
import { consentSheet, letterSheet, wegweiserSheet } from './sheets.ts'
import { keptTemplate, letterTemplate, templateGaps, templateKind } from './template.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const ofReferral = z.strictObject({ clientId: id, id })
const client = ({ clientId }: { clientId: string | null }) => clientId

/** On paper, or as a PDF that the person puts where she likes. */
export const outputWay = z.enum(['drucken', 'speichern'])
const produced = z.strictObject({ fileName: z.string().nullable() })

const consentQuestion = ofReferral.extend({
  language: clientLanguage,
  groups: z.array(dataGroup).min(1),
  interpreter: lineText(80),
  validUntil: day,
})

export const wegweiserOrder = z.strictObject({
  /** Null at the counter. */
  clientId: id.nullable(),
  /** Given names only; empty: none is printed. */
  firstName: lineText(60),
  language: clientLanguage,
  places: z
    .array(
      z.strictObject({
        offerId: id,
        appointment: z.strictObject({ day, time: z.string().max(5).nullable() }).nullable(),
      }),
    )
    .min(1, 'Bitte wählen Sie mindestens einen Ort.')
    .max(4, 'Auf eine Seite passen vier Orte.'),
  steps: z
    .array(
      z.strictObject({
        day: day.nullable(),
        /** Said in both languages. */
        phrase: stepPhrase.nullable(),
        /** Or own words: German, and the other language if somebody has put it so. */
        text: lineText(160),
        ownText: lineText(160),
      }),
    )
    .max(6),
})
export type WegweiserOrder = z.infer<typeof wegweiserOrder>

export const lettersContract = {
  listTemplates: query({ input: nothing, output: z.array(keptTemplate), roles: everyone }),
  saveTemplate: command({
    input: z.strictObject({ kind: templateKind, template: letterTemplate }),
    output: nothing,
    roles: everyone,
    subject: input => input.kind,
  }),
  /** Back to what the program brings. */
  resetTemplate: command({
    input: z.strictObject({ kind: templateKind }),
    output: nothing,
    roles: everyone,
    subject: input => input.kind,
  }),
  /** As it would be printed now; refused without a consent that holds. */
  previewLetter: query({
    input: ofReferral.extend({ kind: templateKind }),
    output: z.strictObject({ sheet: letterSheet, gaps: templateGaps }),
    roles: caseworkers,
    readsFileOf: input => input.clientId,
  }),
  /** Kept as it was printed, so that one can say later what it held. */
  printLetter: job({
    input: ofReferral.extend({ kind: templateKind, way: outputWay }),
    output: produced.extend({ letterId: id }),
    roles: caseworkers,
    subject: client,
  }),
  previewConsent: query({
    input: consentQuestion,
    output: consentSheet,
    roles: caseworkers,
    readsFileOf: input => input.clientId,
  }),
  printConsent: job({
    input: consentQuestion.extend({ way: outputWay }),
    output: produced,
    roles: caseworkers,
    subject: client,
  }),
  /** Holds no data about the person, so it needs no consent. */
  printSlip: job({
    input: z.strictObject({
      ...{ offerId: id, language: clientLanguage, way: outputWay },
      /** With the code of a referral the answer can come back; its client is the audit's subject. */
      referral: ofReferral.nullable(),
    }),
    output: produced,
    roles: caseworkers,
    subject: input => input.referral?.clientId ?? null,
  }),
  previewWegweiser: query({
    input: wegweiserOrder,
    output: wegweiserSheet,
    roles: caseworkers,
  }),
  printWegweiser: job({
    input: wegweiserOrder.extend({ way: outputWay }),
    output: produced,
    roles: caseworkers,
    subject: client,
  }),
  /** For a calendar: place, time and code, never a name. */
  saveAppointment: job({
    input: ofReferral,
    output: produced,
    roles: caseworkers,
    subject: client,
  }),
}
