import { z } from 'zod'
import { day } from '../lib/dates.ts'

// What of a volunteer counts for matching only.

type Names<Key extends string> = Readonly<Record<Key, string>>

export const interest = z.enum([
  ...['kochen', 'sport', 'musik', 'handarbeit', 'handwerk', 'garten', 'natur', 'lesen'],
  ...['kunst', 'technik', 'spiele', 'ausfluege'],
] as const)
export type Interest = z.infer<typeof interest>
export const interestNames: Names<Interest> = {
  kochen: 'Kochen',
  sport: 'Sport',
  musik: 'Musik',
  handarbeit: 'Handarbeit',
  handwerk: 'Handwerk',
  garten: 'Garten',
  natur: 'Natur',
  lesen: 'Lesen',
  kunst: 'Kunst',
  technik: 'Technik',
  spiele: 'Spiele',
  ausfluege: 'Ausflüge',
}

/** A situation in life: one has it, the other knows it from her own. */
export const familyTrait = z.enum([
  ...['kleinkinder', 'schulkinder', 'jugendliche', 'alleinerziehend', 'allein', 'aeltere'],
] as const)
export type FamilyTrait = z.infer<typeof familyTrait>
export const familyTraitNames: Names<FamilyTrait> = {
  kleinkinder: 'kleine Kinder',
  schulkinder: 'Schulkinder',
  jugendliche: 'Jugendliche',
  alleinerziehend: 'alleinerziehend',
  allein: 'allein lebend',
  aeltere: 'älter als 65',
}

const age = z.int().min(0).max(120, 'Höchstens 120 Jahre.').nullable()

export const matchingProfile = z
  .strictObject({
    /** On which day she agreed to be proposed; without it she is not. */
    agreedOn: day.nullable(),
    interests: z.array(interest).max(12),
    /** By video as well; null: not asked yet. */
    online: z.boolean().nullable(),
    /** How old those may be whom she accompanies; null: no limit. */
    clientAgeFrom: age,
    clientAgeTo: age,
    /** What she knows from her own life; empty: not asked yet. */
    family: z.array(familyTrait).max(6),
  })
  .refine(
    ({ clientAgeFrom: from, clientAgeTo: to }) => from === null || to === null || from <= to,
    {
      message: 'Das Alter „bis“ liegt unter dem Alter „von“.',
      path: ['clientAgeTo'],
    },
  )
export type MatchingProfile = z.infer<typeof matchingProfile>

export const blankMatchingProfile: MatchingProfile = {
  ...{ agreedOn: null, interests: [], online: null, clientAgeFrom: null, clientAgeTo: null },
  family: [],
}
