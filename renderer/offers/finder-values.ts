import { z } from 'zod'
import { ags } from '../../shared/clients/client.ts'
import { gender, germanLevel, type ReferralField } from '../../shared/clients/options.ts'
import { residenceStatus } from '../../shared/clients/residence-status.ts'
import { day } from '../../shared/lib/dates.ts'
import { claim } from '../../shared/offers/eligibility.ts'
import {
  daypart,
  type FinderFacts,
  type FinderQuestion,
  nobodyKnown,
} from '../../shared/offers/finder.ts'
import { topics } from '../../shared/offers/topics.ts'
import { childrenText, readChildren } from './finder-children.ts'
import { askedTopic, topicAsked } from './topic-options.ts'

// What stands in the fields of the finder, and what it means. Nothing of it is ever kept.

const choice = z.string().nullable().catch(null)
const yesNo = z.enum(['ja', 'nein']).nullable().catch(null)

/** As typed: whatever can't be read counts as not known, and the field itself says so. */
export const finderValues = z.object({
  about: choice,
  municipality: choice,
  status: choice,
  germanLevel: choice,
  age: z.union([z.number(), z.string()]).nullable().catch(null),
  gender: choice,
  children: z.string().catch(''),
  citizenships: z.array(z.string()).catch([]),
  languages: z.array(z.string()).catch([]),
  dayparts: z.partialRecord(daypart, z.boolean()).catch({}),
  needsChildcare: yesNo,
  withinKm: choice,
  from: choice,
  claims: z.partialRecord(claim, yesNo).catch({}),
})
export type FinderValues = z.infer<typeof finderValues>

export type Asked = { question: FinderQuestion; facts: FinderFacts }

const yesNoOf = (value: boolean | null) => (value === null ? null : value ? 'ja' : 'nein')

export function valuesOf({ question, facts }: Asked, today: string): FinderValues {
  return {
    about: askedTopic(question),
    municipality: facts.municipality,
    status: facts.status,
    germanLevel: facts.germanLevel,
    age: facts.age,
    gender: facts.gender === 'x' ? null : facts.gender,
    children: childrenText(facts.children),
    citizenships: facts.citizenships,
    languages: facts.languages,
    dayparts: Object.fromEntries(facts.dayparts.map(part => [part, true])),
    needsChildcare: yesNoOf(facts.needsChildcare),
    withinKm: question.withinKm === null ? null : String(question.withinKm),
    from: question.from === today ? null : question.from,
    claims: Object.fromEntries(facts.claims.map(one => [one.claim, yesNoOf(one.holds)])),
  }
}

const orNull = <T>(schema: z.ZodType<T>, value: unknown): T | null =>
  schema.safeParse(value).data ?? null

/** A topic brings its field along. */
function readAbout(about: string | null): Pick<FinderQuestion, 'field' | 'topic'> {
  const { field, topic } = topicAsked(about)
  return { field: topic === null ? field : topics[topic].field, topic }
}

/** `bound` is what the page itself asks for: the field of the need and its words. */
export function readValues(values: FinderValues, today: string, bound?: FinderQuestion): Asked {
  const about = bound ? { field: bound.field, topic: bound.topic } : readAbout(values.about)
  return {
    question: {
      ...about,
      from: orNull(day, values.from) ?? today,
      words: bound?.words ?? '',
      withinKm: orNull(z.coerce.number().int().min(1).max(200), values.withinKm ?? undefined),
    },
    facts: {
      status: orNull(residenceStatus, values.status),
      age: orNull(z.int().min(0).max(120), values.age),
      gender: orNull(gender, values.gender) ?? 'x',
      germanLevel: orNull(germanLevel, values.germanLevel),
      citizenships: values.citizenships.slice(0, 5),
      municipality: orNull(ags, values.municipality),
      languages: values.languages.slice(0, 10),
      children: readChildren(values.children).months,
      needsChildcare: values.needsChildcare === null ? null : values.needsChildcare === 'ja',
      dayparts: daypart.options.filter(part => values.dayparts[part] === true),
      claims: claim.options.flatMap(one => {
        const holds = values.claims[one] ?? null
        return holds === null ? [] : [{ claim: one, holds: holds === 'ja' }]
      }),
    },
  }
}

export function nothingAsked(today: string, field: ReferralField | null = null): Asked {
  const question = { field, topic: null, from: today, withinKm: null, words: '' }
  return { question, facts: nobodyKnown }
}
