import {
  ageGroupNames,
  commonLanguages,
  genderNames,
  germanLevelNames,
  type ReferralField,
  referralFields,
} from '../../shared/clients/options.ts'
import { statusGroupNames } from '../../shared/clients/residence-status.ts'
import { type KnownAgeGroup, outcomeNames } from '../../shared/clients/short-contact.ts'
import { MOST_DAYS_BACK } from '../../shared/clients/short-contact-rules.ts'
import { addDays, formatWeekday, relativeDay } from '../../shared/lib/dates.ts'
import { compareGerman } from '../ui/compare-german.ts'
import { languageName } from './language-name.ts'
import type { Answers, RowId } from './short-contact-draft.ts'
import type { TypedOption } from './typed-options.ts'

export const NOT_SAID = 'keine Angabe'

export type PlaceNames = ReadonlyMap<string, string>

/** A place of another body can stand here only after the office has changed. */
export function placeText(ags: string, places: PlaceNames): string {
  return places.get(ags) ?? 'anderswo in Hessen'
}

/** States by their key, in the order in which they are offered. */
export type StateNames = ReadonlyMap<string, string>

export function stateText(key: string, states: StateNames): string {
  return states.get(key) ?? 'anderer Staat'
}

export function ageText(group: KnownAgeGroup): string {
  return group === '65+' ? '65 Jahre und älter' : `${ageGroupNames[group]} Jahre`
}

export function fieldsText(fields: readonly ReferralField[]): string {
  return fields.map(field => referralFields[field].name).join(', ')
}

export function personText({ gender, ageGroup }: Pick<Answers, 'gender' | 'ageGroup'>): string {
  const known = gender === null || gender === 'x' ? [] : [genderNames[gender]]
  return [...known, ...(ageGroup === null ? [] : [ageText(ageGroup)])].join(', ') || NOT_SAID
}

/** What an answered row says once it is folded. */
export function answerText(
  row: RowId,
  answers: Answers,
  { today, places, states }: { today: string; places: PlaceNames; states: StateNames },
): string {
  const { day, municipality, language, fields, outcome, minutes } = answers
  const { origin, residence, german } = answers
  const texts: Record<RowId, () => string | null> = {
    day: () => `${relativeDay(day, today)}, ${formatWeekday(day)}`,
    municipality: () => municipality && placeText(municipality, places),
    person: () => personText(answers),
    language: () => language && languageName(language),
    fields: () => fieldsText(fields),
    outcome: () => outcome && outcomeNames[outcome],
    minutes: () => minutes && `${minutes} Minuten`,
    origin: () => origin && stateText(origin, states),
    residence: () => residence && statusGroupNames[residence],
    german: () => german && germanLevelNames[german],
  }
  return texts[row]() || NOT_SAID
}

// ---- what the rows with a field offer

const unsaid: TypedOption = { value: null, label: NOT_SAID, key: '0' }
const MOST_KEYS = 9

export function dayOptions(today: string): TypedOption[] {
  return Array.from({ length: MOST_DAYS_BACK + 1 }, (_, back) => {
    const day = addDays(today, -back)
    return { value: day, label: formatWeekday(day), note: relativeDay(day, today) }
  })
}

/** Digits stand for the nine that are heard most; they never move. */
export function languageOptions(): TypedOption[] {
  const options = commonLanguages.map(
    (code, index): TypedOption => ({
      value: code,
      label: languageName(code),
      ...(index < MOST_KEYS ? { key: String(index + 1) } : {}),
    }),
  )
  const rest = options.slice(MOST_KEYS).toSorted((a, b) => compareGerman(a.label, b.label))
  return [...options.slice(0, MOST_KEYS), ...rest, unsaid]
}

/** From where most people come, in the order of their digits. */
const FREQUENT_STATES = ['475', '423', '166', '224', '438', '439', '273', '163', '225']

export function originOptions(states: StateNames): TypedOption[] {
  const frequent = FREQUENT_STATES.flatMap((key, index): TypedOption[] => {
    const label = states.get(key)
    return label === undefined ? [] : [{ value: key, label, key: String(index + 1) }]
  })
  const others = [...states].flatMap(([key, label]): TypedOption[] =>
    FREQUENT_STATES.includes(key) ? [] : [{ value: key, label }],
  )
  return [...frequent, ...others, unsaid]
}

export function placeOptions(places: PlaceNames): TypedOption[] {
  const options = [...places].map(([ags, name]): TypedOption => ({ value: ags, label: name }))
  return [...options.toSorted((a, b) => compareGerman(a.label, b.label)), unsaid]
}
