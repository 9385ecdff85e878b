import {
  blankSections,
  type ClientSections,
  clientSections,
  type SectionName,
} from '../../shared/clients/client.ts'
import type { CaseNames } from './case/case-names.ts'
import { listFields, sectionWords } from './case/section-words.ts'

export type MergeSide = 'kept' | 'dropped'

/** One field of both records, in words. */
export type MergeField = {
  /** "person.familyName" */
  key: string
  section: SectionName
  label: string
  kept: string
  dropped: string
  /** Nobody has answered in the record that stays: "keine Angabe" is no answer. */
  keptIsBlank: boolean
  /** Lists keep what stands in either of them. */
  united: boolean
}

const sections = Object.keys(clientSections) as SectionName[]

function isBlank(section: SectionName, field: string, { [section]: values }: ClientSections) {
  const answer = (of: object) => JSON.stringify((of as Record<string, unknown>)[field])
  return answer(values) === answer(blankSections[section])
}

export function mergeFields(
  kept: ClientSections,
  dropped: ClientSections,
  names: CaseNames,
): MergeField[] {
  return sections.flatMap(section => {
    const others = sectionWords(section, dropped[section], names)
    return sectionWords(section, kept[section], names).map(({ field, label, text }, index) => ({
      key: `${section}.${field}`,
      section,
      label,
      kept: text,
      dropped: others[index]?.text ?? '',
      keptIsBlank: isBlank(section, field, kept),
      united: listFields.includes(`${section}.${field}`),
    }))
  })
}

export const differs = ({ kept, dropped }: MergeField) => kept !== dropped

/** What is blank gives way; where both say something the kept record does. */
export function firstChoice({ keptIsBlank }: MergeField): MergeSide {
  return keptIsBlank ? 'dropped' : 'kept'
}

/** What is sent: a choice for every field that differs and is no list. */
export function choicesOf(
  fields: readonly MergeField[],
  chosen: Readonly<Record<string, MergeSide>>,
): Record<string, MergeSide> {
  const asked = fields.filter(field => differs(field) && !field.united)
  return Object.fromEntries(
    asked.map(field => [field.key, chosen[field.key] ?? firstChoice(field)]),
  )
}
