import { z } from 'zod'
import { officeHead } from '../print-office.ts'

// What the pages for clients and offices consist of, ready to be drawn: every word is chosen already.

const line = z.string()
/** The same phrase in both languages stands in one row. */
export const pair = z.strictObject({ de: line, own: line })
export type Pair = z.infer<typeof pair>

const inLanguage = {
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  textVersion: z.string(),
  /** Said on the page: no native reader has read these words yet. */
  reviewed: z.boolean(),
}

export const letterSheet = z.strictObject({
  template: z.literal('letter'),
  office: officeHead,
  /** DIN address field, one line each. */
  recipient: z.array(line).max(7),
  date: line,
  sign: z.strictObject({ name: line, role: line, phone: line, email: line }),
  subject: line,
  /** Paragraphs; **bold** words are marked by the template with two stars. */
  before: z.array(line),
  /** Released data, nothing else: label and value. */
  facts: z.array(z.strictObject({ label: line, value: line })),
  after: z.array(line),
  /** "Freigegeben am …, nur für Sie: …" */
  releaseNote: line,
  card: z
    .strictObject({
      code: line,
      answerBy: line,
      returnTo: z.array(line).max(6),
      phone: line,
      fax: line,
    })
    .nullable(),
})
export type LetterSheet = z.infer<typeof letterSheet>

export const consentSheet = z.strictObject({
  template: z.literal('consent'),
  office: officeHead,
  ...inLanguage,
  clientName: line,
  birthDate: line,
  code: line,
  date: line,
  title: pair,
  subtitle: pair,
  /** Numbered sections, in step in both languages; the pictogram stands between. */
  sections: z.array(
    z.strictObject({
      pictogram: z.enum(['weitergeben', 'thema', 'stelle', 'liste', 'hand', 'zurueck']),
      title: pair,
      text: pair,
      /** Boxes to tick, printed empty. */
      boxes: z.array(pair),
      /** What is never said. */
      never: pair.nullable(),
    }),
  ),
  yes: pair,
  no: pair,
  labels: z.strictObject({
    ...{ placeDate: pair, signature: pair, explainedBy: pair },
    ...{ interpreterSignature: pair, adviser: pair, copy: pair },
  }),
  place: line,
  interpreter: line,
  adviser: line,
  legal: line,
})
export type ConsentSheet = z.infer<typeof consentSheet>

export const wegweiserSheet = z.strictObject({
  template: z.literal('wegweiser'),
  office: officeHead,
  ...inLanguage,
  /** First name only; empty at the counter. */
  firstName: line,
  date: line,
  title: pair,
  forWhom: pair.nullable(),
  places: z
    .array(
      z.strictObject({
        title: pair,
        name: line,
        address: z.array(line),
        hint: line,
        way: pair.nullable(),
        walk: pair.nullable(),
        times: z.array(pair),
        phone: line,
        notes: z.array(pair),
        bring: z.array(pair),
      }),
    )
    .max(6),
  bringTitle: pair,
  stepsTitle: pair,
  steps: z.array(z.strictObject({ when: pair.nullable(), text: pair })),
  questions: pair,
  contact: z.strictObject({ name: line, phone: line }),
  /** When somebody is there; null where the office has not said. */
  hours: pair.nullable(),
  nothing: pair,
})
export type WegweiserSheet = z.infer<typeof wegweiserSheet>

/** Without any data about the person: somebody may always go and ask. */
export const slipSheet = z.strictObject({
  template: z.literal('slip'),
  office: officeHead,
  ...inLanguage,
  date: line,
  title: pair,
  intro: pair,
  offer: line,
  recipient: z.array(line),
  ask: pair,
  noData: pair,
  call: pair,
  codeLabel: pair,
  code: line.nullable(),
})
export type SlipSheet = z.infer<typeof slipSheet>
