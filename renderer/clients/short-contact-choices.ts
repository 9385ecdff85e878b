import {
  ageGroupNames,
  genderNames,
  germanLevel,
  germanLevelNames,
  type ReferralField,
  referralFields,
} from '../../shared/clients/options.ts'
import { type StatusGroup, statusGroupNames } from '../../shared/clients/residence-status.ts'
import {
  knownAgeGroup,
  minuteChoices,
  outcomeNames,
  shortContactOutcome,
} from '../../shared/clients/short-contact.ts'
import type { Answers, RowId } from './short-contact-draft.ts'

/** A key, its word, and what it says about the contact. */
export type Choice = {
  key: string
  label: string
  changes: (answers: Answers) => Partial<Answers>
  isChosen: (answers: Answers) => boolean
}

export type ChoiceGroup = {
  label: string
  /** Several may hold at once. */
  many?: true
  choices: readonly Choice[]
}

/** Frauen und Schutz is F: S is Sprache. */
const fieldKeys: Record<ReferralField, string> = {
  sprache: 'S',
  recht: 'R',
  existenz: 'E',
  bildung: 'B',
  gesundheit: 'G',
  wohnen: 'W',
  schutz: 'F',
  alltag: 'A',
}

const genders: readonly Choice[] = (['w', 'm', 'd', 'x'] as const).map(gender => ({
  key: gender.toUpperCase(),
  label: genderNames[gender],
  changes: () => ({ gender }),
  isChosen: answers => answers.gender === gender,
}))

const ageGroups: readonly Choice[] = knownAgeGroup.options.map((group, index) => ({
  key: String(index + 1),
  label: ageGroupNames[group],
  changes: () => ({ ageGroup: group }),
  isChosen: answers => answers.ageGroup === group,
}))

const fields: readonly Choice[] = (Object.keys(referralFields) as ReferralField[]).map(field => ({
  key: fieldKeys[field],
  label: referralFields[field].name,
  changes: answers => ({
    fields: answers.fields.includes(field)
      ? answers.fields.filter(chosen => chosen !== field)
      : [...answers.fields, field],
  }),
  isChosen: answers => answers.fields.includes(field),
}))

const outcomes: readonly Choice[] = shortContactOutcome.options.map((outcome, index) => ({
  key: String((index + 1) % 10),
  label: outcomeNames[outcome],
  changes: () => ({ outcome }),
  isChosen: answers => answers.outcome === outcome,
}))

const minutes: readonly Choice[] = minuteChoices.map((count, index) => ({
  key: String(index + 1),
  label: `${count} Minuten`,
  changes: () => ({ minutes: count }),
  isChosen: answers => answers.minutes === count,
}))

const residenceKeys: Record<StatusGroup, string> = {
  asylverfahren: 'A',
  duldung: 'D',
  schutzberechtigt: 'S',
  'voruebergehender-schutz': 'V',
  humanitaer: 'H',
  bleiberecht: 'B',
  'arbeit-ausbildung': 'W',
  familie: 'F',
  daueraufenthalt: 'N',
  'eu-deutsch': 'E',
  ungeklaert: 'U',
}

const residences: readonly Choice[] = (Object.keys(residenceKeys) as StatusGroup[]).map(group => ({
  key: residenceKeys[group],
  label: statusGroupNames[group],
  changes: () => ({ residence: group }),
  isChosen: answers => answers.residence === group,
}))

const germanLevels: readonly Choice[] = germanLevel.options.map((level, index) => ({
  key: String(index),
  label: germanLevelNames[level],
  changes: () => ({ german: level }),
  isChosen: answers => answers.german === level,
}))

export const choiceGroups: { readonly [row in RowId]?: readonly ChoiceGroup[] } = {
  person: [
    { label: 'Geschlecht', choices: genders },
    { label: 'Alter', choices: ageGroups },
  ],
  fields: [{ label: 'Anliegen', many: true, choices: fields }],
  outcome: [{ label: 'Ergebnis', choices: outcomes }],
  minutes: [{ label: 'Dauer', choices: minutes }],
  residence: [{ label: 'Aufenthalt', choices: residences }],
  german: [{ label: 'Deutsch', choices: germanLevels }],
}

export function choiceOfKey(row: RowId | 'count', key: string): Choice | undefined {
  if (row === 'count') return undefined
  return choiceGroups[row]
    ?.flatMap(group => group.choices)
    .find(choice => choice.key === key.toUpperCase())
}
