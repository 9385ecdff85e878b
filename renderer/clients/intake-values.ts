import { blankSections, type CaseDepth, caseDepth, fullName } from '../../shared/clients/client.ts'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import type { Relation } from '../../shared/clients/options-household.ts'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { ConsentGiven } from '../../shared/privacy/consent.ts'
import type { Need } from '../../shared/tasks/plan.ts'
import type { IntakeStart } from './intake-handover.ts'
import { splitName } from './intake-name.ts'
import { type SectionForms, toForms } from './sections/section-forms.ts'

export const intakeSection = [
  'person',
  'reach',
  'residence',
  'languages',
  'household',
  'background',
  'needs',
  'consent',
] as const
export type IntakeSection = (typeof intakeSection)[number]

/** Someone who comes along. What is the same as for the first person is not typed twice. */
export type MemberForm = {
  relation: Relation | null
  person: SectionForms['person']
  languages: SectionForms['languages']
  residence: SectionForms['residence']
  same: { origin: boolean; residence: boolean; languages: boolean; arrival: boolean }
  /** Agreed along with the first person; for children the parents do. */
  agreed: boolean
}

/** Somebody who has a record already. The name is only there to be read. */
export type RelativeForm = {
  id: string
  name: string
  relation: Relation | null
  sameHousehold: boolean
}

export type NeedForm = Omit<Need, 'field'> & { field: Need['field'] | null }

export type ConsentForm = Omit<ConsentGiven, 'language' | 'medium' | 'givenOn'> & {
  answer: 'ja' | 'nein' | null
  language: string | null
  medium: ConsentGiven['medium'] | null
  givenOn: string | null
}

export type IntakeValues = SectionForms & {
  depth: CaseDepth
  household: { members: MemberForm[]; relatives: RelativeForm[] }
  needs: NeedForm[]
  consent: ConsentForm
  /** Records that were looked at and are somebody else. */
  differentFrom: string[]
  /** Where one is, and which sections one has left once. */
  open: IntakeSection
  visited: IntakeSection[]
}

export const blankNeed: NeedForm = { field: null, urgency: 'normal', title: '', description: '' }

export function blankMember(familyName: string): MemberForm {
  const { person, languages, residence } = toForms(blankSections)
  return {
    relation: null,
    person: { ...person, familyName },
    languages,
    residence,
    same: { origin: true, residence: true, languages: true, arrival: true },
    agreed: true,
  }
}

/** Linked, not typed: the name is only there to be read. */
export function asRelative(known: ClientBrief, of: Relation | null): RelativeForm {
  const name = fullName(known) || known.ownScript
  return { id: known.id, name: `${name} (Akte ${known.number})`, relation: of, sameHousehold: true }
}

type Desk = { today: string; consentVersion: string; userName: string }

export function blankIntake({ today, consentVersion, userName }: Desk): IntakeValues {
  return {
    ...toForms(blankSections),
    depth: 'fallmanagement',
    household: { members: [], relatives: [] },
    needs: [],
    consent: {
      answer: null,
      textVersion: consentVersion,
      language: null,
      explainedBy: userName,
      medium: null,
      givenOn: today,
    },
    differentFrom: [],
    open: 'person',
    visited: [],
  }
}

/** From the search for the name to the first section: what is known already is not asked again. */
export function beginIntake(
  desk: Desk,
  { name, known }: IntakeStart,
  birthDate: PartialDate | null,
): IntakeValues {
  const blank = blankIntake(desk)
  const person = { ...blank.person, ...splitName(name), birthDate }
  if (!known) return { ...blank, person }
  const { language, gender, municipality, countryOfOrigin, germanLevel, fields } = known
  return {
    ...blank,
    depth: 'verweisberatung',
    person: { ...person, gender: gender ?? 'x', countryOfOrigin },
    reach: { ...blank.reach, municipality },
    languages: {
      ...blank.languages,
      germanLevel,
      languages: language ? [{ code: language, level: 'erstsprache' }] : [],
    },
    needs: fields.map(field => ({ ...blankNeed, field })),
    consent: { ...blank.consent, language },
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A draft of an earlier version of the program may lack fields: they are blank then. */
function fill(blank: unknown, kept: unknown): unknown {
  if (kept === undefined) return blank
  if (!isRecord(blank)) return Array.isArray(blank) && !Array.isArray(kept) ? blank : kept
  if (!isRecord(kept)) return blank
  return Object.fromEntries(Object.keys(blank).map(key => [key, fill(blank[key], kept[key])]))
}

export function reviveIntake(desk: Desk, kept: unknown): IntakeValues {
  const blank = blankIntake(desk)
  const values = fill(blank, kept) as IntakeValues
  return {
    ...values,
    depth: caseDepth.safeParse(values.depth).data ?? blank.depth,
    open: intakeSection.find(section => section === values.open) ?? blank.open,
  }
}
