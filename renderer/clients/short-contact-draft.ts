import type { Gender } from '../../shared/clients/options.ts'
import { type NewShortContact, newShortContact } from '../../shared/clients/short-contact.ts'
import type { IntakeStart } from './intake-handover.ts'

/** The rows from top to bottom; one after the other is asked. */
export const rowIds = [
  'day',
  'municipality',
  'person',
  'language',
  'fields',
  'outcome',
  'minutes',
  'origin',
  'residence',
  'german',
] as const
export type RowId = (typeof rowIds)[number]

/** Unlike "keine Angabe", null means that nobody has chosen yet. */
export type Answers = Omit<NewShortContact, 'gender'> & { gender: Gender | null }

/** What is known before anybody asks. */
export type KnownAnswers = Partial<Omit<Answers, 'day'>>

export type ShortContactDraft = {
  answers: Answers
  /** The row that keys answer; after the last one the button is left. */
  current: RowId | 'count'
}

type Facts = { today: string; last: NewShortContact | null; known?: KnownAnswers | undefined }

const nothing = {
  gender: null,
  ageGroup: null,
  language: null,
  fields: [],
  outcome: null,
  minutes: null,
  origin: null,
  residence: null,
  german: null,
} satisfies Partial<Answers>

/** One mostly stays where one is: the place is that of the last contact. */
export function beginDraft({ today, last, known }: Facts): ShortContactDraft {
  if (known)
    return { answers: { ...nothing, municipality: null, day: today, ...known }, current: 'outcome' }
  const municipality = last?.municipality ?? null
  return {
    answers: { ...nothing, day: today, municipality },
    current: municipality === null ? 'municipality' : 'person',
  }
}

/** The same person's sister, the next one in the queue: everything but the day. */
export function repeatLast(draft: ShortContactDraft, last: NewShortContact): ShortContactDraft {
  const answers = newShortContact.strip().parse(last)
  return { answers: { ...answers, day: draft.answers.day }, current: 'count' }
}

export function toContact({ answers }: ShortContactDraft): NewShortContact {
  return { ...answers, gender: answers.gender ?? 'x' }
}

/** What an Erstaufnahme begins with. Age group and residence are asked there more exactly. */
export function toIntake({ answers }: ShortContactDraft): IntakeStart['known'] {
  const { language, gender, municipality, origin, german, fields } = answers
  return { language, gender, municipality, countryOfOrigin: origin, germanLevel: german, fields }
}

export function goTo(draft: ShortContactDraft, current: RowId | 'count'): ShortContactDraft {
  return { ...draft, current }
}

/** The button comes after all rows. */
function placeOf({ current }: ShortContactDraft): number {
  return current === 'count' ? rowIds.length : rowIds.indexOf(current)
}

export function goNext(draft: ShortContactDraft): ShortContactDraft {
  return goTo(draft, rowIds[placeOf(draft) + 1] ?? 'count')
}

export function goBack(draft: ShortContactDraft): ShortContactDraft {
  return goTo(draft, rowIds[Math.max(1, placeOf(draft)) - 1] ?? 'day')
}

/** Puts an answer in and goes on where the row has no more to ask. */
export function answer(draft: ShortContactDraft, changes: Partial<Answers>): ShortContactDraft {
  const answers = { ...draft.answers, ...changes }
  const next = { ...draft, answers }
  if (draft.current === 'fields') return next
  const half = draft.current === 'person' && (answers.gender === null || answers.ageGroup === null)
  return half ? next : goNext(next)
}

const blanks: Record<RowId, Partial<Answers>> = {
  day: {},
  municipality: { municipality: null },
  person: { gender: null, ageGroup: null },
  language: { language: null },
  fields: { fields: [] },
  outcome: { outcome: null },
  minutes: { minutes: null },
  origin: { origin: null },
  residence: { residence: null },
  german: { german: null },
}

export function clearRow(draft: ShortContactDraft): ShortContactDraft {
  if (draft.current === 'count') return draft
  return { ...draft, answers: { ...draft.answers, ...blanks[draft.current] } }
}

export function isAnswered(answers: Answers, row: RowId): boolean {
  if (row === 'person') return answers.gender !== null || answers.ageGroup !== null
  if (row === 'fields') return answers.fields.length > 0
  return answers[row] !== null
}
