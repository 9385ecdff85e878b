import { z } from 'zod'
import {
  blankSections,
  type ClientSections,
  type SectionName,
} from '../../shared/clients/client.ts'
import { relation } from '../../shared/clients/options-household.ts'
import { consentProblems, recordProblems } from '../../shared/clients/record-problems.ts'
import { type PartialDate, partialDate } from '../../shared/lib/dates.ts'
import { consentGiven } from '../../shared/privacy/consent.ts'
import { need } from '../../shared/tasks/plan.ts'
import type { FieldProblem } from '../ui/form-errors.ts'
import type { IntakeValues, MemberForm, NeedForm } from './intake-values.ts'
import { recordProblemText } from './record-problem-words.ts'
import { type SectionForms, sectionForms } from './sections/section-forms.ts'

/** The words for what a schema only knows a code for; it is given the name of the field. */
export type Wording = (issue: z.core.$ZodRawIssue, name: string) => string | undefined

type Check = <T>(schema: z.ZodType<T>, value: unknown, prefix: string) => T | undefined

/** Collects what is wrong, under the names of the fields. */
function collector(wording: Wording) {
  const problems: FieldProblem[] = []
  const check: Check = (schema, value, prefix) => {
    const nameOf = (path: readonly PropertyKey[]) => [prefix, ...path.map(String)].join('.')
    const result = schema.safeParse(value, {
      error: issue => wording(issue, nameOf(issue.path ?? [])),
    })
    if (result.success) return result.data
    for (const { path, message } of result.error.issues) {
      problems.push({ name: nameOf(path), message })
    }
    return undefined
  }
  return { problems, check }
}

function birthOf(person: SectionForms['person']): PartialDate {
  return partialDate.safeParse(person.birthDate).data ?? blankSections.person.birthDate
}

/** A section that can't be read yet says nothing to the others, but for the birth date. */
function readSections(forms: Partial<SectionForms>, prefix: string, check: Check): ClientSections {
  const read = <Name extends SectionName>(name: Name): ClientSections[Name] => {
    const form = forms[name]
    if (form === undefined) return blankSections[name]
    const schema = sectionForms[name] as unknown as z.ZodType<ClientSections[Name]>
    return check(schema, form, `${prefix}${name}`) ?? blankSections[name]
  }
  const person = read('person')
  return {
    person: forms.person ? { ...person, birthDate: birthOf(forms.person) } : person,
    reach: read('reach'),
    languages: read('languages'),
    residence: read('residence'),
    background: read('background'),
  }
}

function crossProblems(sections: ClientSections, today: string, prefix: string): FieldProblem[] {
  return recordProblems(sections, today).map(problem => ({
    name: `${prefix}${problem.path}`,
    message: recordProblemText(problem),
  }))
}

function checkMember(member: MemberForm, prefix: string, today: string, check: Check) {
  const { same, person, residence, languages } = member
  check(relation, member.relation, `${prefix}relation`)
  const sections = readSections(
    {
      person,
      ...(same.residence ? {} : { residence }),
      ...(same.languages ? {} : { languages }),
    },
    prefix,
    check,
  )
  return crossProblems(sections, today, prefix)
}

function checkConsent(values: IntakeValues, today: string, check: Check): FieldProblem[] {
  const { answer, ...given } = values.consent
  if (answer === null) {
    return [{ name: 'consent.answer', message: 'Bitte geben Sie an, ob eingewilligt wurde.' }]
  }
  if (answer === 'nein') {
    return [{ name: 'consent.answer', message: 'Ohne Einwilligung gibt es keine Akte.' }]
  }
  const consent = check(consentGiven, given, 'consent')
  if (!consent) return []
  return consentProblems(consent, birthOf(values.person), today).map(problem => ({
    name: problem.path,
    message: recordProblemText(problem),
  }))
}

function checkNeeds(needs: readonly NeedForm[], least: number, check: Check): void {
  const list = z.array(z.unknown()).min(least, 'Bitte nennen Sie mindestens einen Bedarf.')
  check(list, needs, 'needs')
  for (const [index, one] of needs.entries()) check(need, one, `needs.${index}`)
}

/** Everything that keeps this intake from becoming a record, by the names of the fields. */
export function intakeProblems(
  values: IntakeValues,
  today: string,
  wording: Wording = () => undefined,
): FieldProblem[] {
  const { problems, check } = collector(wording)
  const { person, reach, residence, languages, background } = values
  const sections = readSections({ person, reach, residence, languages, background }, '', check)
  const { members, relatives } = values.household
  const more = [
    ...crossProblems(sections, today, ''),
    ...members.flatMap((member, index) =>
      checkMember(member, `household.members.${index}.`, today, check),
    ),
    ...checkConsent(values, today, check),
  ]
  for (const [index, one] of relatives.entries()) {
    check(relation, one.relation, `household.relatives.${index}.relation`)
  }
  checkNeeds(values.needs, values.depth === 'verweisberatung' ? 1 : 0, check)
  return [...problems, ...more]
}
