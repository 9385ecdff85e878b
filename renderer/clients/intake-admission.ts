import {
  type BackgroundSection,
  blankSections,
  type LanguagesSection,
  type PersonSection,
  type ResidenceSection,
} from '../../shared/clients/client.ts'
import { ageOn } from '../../shared/clients/options.ts'
import { relation } from '../../shared/clients/options-household.ts'
import type { Admission, NewMember } from '../../shared/clients/record-contract.ts'
import type { PartialDate } from '../../shared/lib/dates.ts'
import { consentGiven } from '../../shared/privacy/consent.ts'
import { need } from '../../shared/tasks/plan.ts'
import type { IntakeValues, MemberForm } from './intake-values.ts'
import { sectionForms } from './sections/section-forms.ts'

/** Younger people learn German at school; the claim to a course is none of theirs. */
const COURSE_AGE = 16

/** The first day that a half-known date can mean; '' lies before all days. */
function firstDay(date: PartialDate): string {
  if (date.precision === 'unknown') return ''
  return date.value + { day: '', month: '-01', year: '-01-01' }[date.precision]
}

/** A child can't have had the parents' papers before it was born. */
function sharedResidence(of: ResidenceSection, birth: PartialDate, today: string) {
  const born = firstDay(birth)
  const age = ageOn(birth, today)
  const entries = of.entries
    .filter(({ validTo }) => validTo === null || validTo >= born)
    .map(entry => (entry.validFrom < born ? { ...entry, validFrom: born, seenOn: null } : entry))
  return { entries, course: age !== null && age < COURSE_AGE ? 'nicht-noetig' : of.course } as const
}

function sharedArrival(of: BackgroundSection, birth: PartialDate): BackgroundSection {
  const born = firstDay(birth)
  const after = (date: PartialDate) =>
    firstDay(date) >= born ? date : blankSections.background.arrivedOn
  const { arrivedOn, hereSince, sentBy, sentByNote } = of
  return {
    ...blankSections.background,
    arrivedOn: after(arrivedOn),
    hereSince: after(hereSince),
    sentBy,
    sentByNote,
  }
}

/** What a family speaks is shared; how far somebody has come in German is not. */
function sharedLanguages({ languages, interpreter }: LanguagesSection): LanguagesSection {
  return { ...blankSections.languages, languages, interpreter }
}

type First = Pick<Admission, 'person' | 'languages' | 'residence' | 'background' | 'consent'>

function toMember(form: MemberForm, first: First, today: string): NewMember {
  const own = sectionForms.person.parse(form.person)
  const { citizenships, countryOfOrigin } = first.person
  const person: PersonSection = form.same.origin ? { ...own, citizenships, countryOfOrigin } : own
  const birth = person.birthDate
  return {
    relation: relation.parse(form.relation),
    person,
    languages: form.same.languages
      ? sharedLanguages(first.languages)
      : sectionForms.languages.parse(form.languages),
    residence: form.same.residence
      ? sharedResidence(first.residence, birth, today)
      : sectionForms.residence.parse(form.residence),
    background: form.same.arrival
      ? sharedArrival(first.background, birth)
      : blankSections.background,
    consent: form.agreed ? first.consent : null,
  }
}

/** Only for values without problems: whatever can't be read throws. */
export function toAdmission(values: IntakeValues, today: string): Admission {
  const { answer: _said, ...consent } = values.consent
  const first = {
    person: sectionForms.person.parse(values.person),
    reach: sectionForms.reach.parse(values.reach),
    languages: sectionForms.languages.parse(values.languages),
    residence: sectionForms.residence.parse(values.residence),
    background: sectionForms.background.parse(values.background),
    consent: consentGiven.parse(consent),
  }
  return {
    depth: values.depth,
    ...first,
    members: values.household.members.map(member => toMember(member, first, today)),
    relatives: values.household.relatives.map(({ id, relation: of, sameHousehold }) => ({
      id,
      relation: relation.parse(of),
      sameHousehold,
    })),
    needs: values.needs.map(one => need.parse(one)),
    differentFrom: values.differentFrom,
  }
}
