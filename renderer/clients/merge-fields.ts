import {
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
  /** Lists keep what stands in either of them. */
  united: boolean
}

const sections = Object.keys(clientSections) as SectionName[]

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
      united: listFields.includes(`${section}.${field}`),
    }))
  })
}

export const differs = ({ kept, dropped }: MergeField) => kept !== dropped

/** Where one side is blank the other one stays; where both say something the kept record does. */
export function firstChoice({ kept, dropped }: MergeField): MergeSide {
  return kept === '' && dropped !== '' ? 'dropped' : 'kept'
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
