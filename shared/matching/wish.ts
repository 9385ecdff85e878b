import { z } from 'zod'
import { urgency } from '../clients/options.ts'
import { day } from '../lib/dates.ts'
import { noteText } from '../lib/text-fields.ts'
import { helpTopic, slot } from '../volunteers/helper.ts'
import { interest } from './matching-profile.ts'

// What a client or a family wishes of somebody who accompanies them. It waits until it is answered.

type Names<Key extends string> = Readonly<Record<Key, string>>
const id = z.uuid()

/** An appointment with an interpreter is no wish but a request; it is matched all the same. */
export const wishKind = z.enum(['begleitung', 'tandem'])
export type WishKind = z.infer<typeof wishKind>

const age = z.int().min(14, 'Mindestens 14 Jahre.').max(99, 'Höchstens 99 Jahre.').nullable()

export const companionWish = z
  .strictObject({
    kind: wishKind,
    /** For everybody who lives there, not for one person. */
    household: z.boolean(),
    topics: z.array(z.strictObject({ topic: helpTopic, urgent: z.boolean() })).max(12),
    wishedGender: z.enum(['w', 'm']).nullable(),
    /** How old the other one should be; null: no wish. */
    ageFrom: age,
    ageTo: age,
    interests: z.array(interest).max(12),
    /** Empty: not asked yet. */
    slots: z.array(slot).max(21),
    hoursPerWeek: z.int().min(1).max(20, 'Höchstens 20 Stunden.').nullable(),
    /** By video as well; null: not asked yet. */
    online: z.boolean().nullable(),
    /** Somebody else will interpret when they meet. */
    interpreter: z.boolean(),
    urgency,
    /** Since when they wait. */
    since: day,
    /** On which day they agreed to be proposed to a volunteer; without it nobody is. */
    agreedOn: day.nullable(),
    note: noteText(500),
  })
  .refine(({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo, {
    message: 'Das Alter „bis“ liegt unter dem Alter „von“.',
    path: ['ageTo'],
  })
export type CompanionWish = z.infer<typeof companionWish>

export const wishState = z.enum(['offen', 'erfuellt', 'zurueckgezogen'])
export type WishState = z.infer<typeof wishState>
export const wishStateNames: Names<WishState> = {
  offen: 'wartet',
  erfuellt: 'erfüllt',
  zurueckgezogen: 'zurückgezogen',
}

export const keptWish = z.strictObject({
  ...companionWish.shape,
  id,
  version: z.int(),
  clientId: id,
  state: wishState,
  closedOn: z.string().nullable(),
  assignmentId: id.nullable(),
  helperName: z.string(),
})
export type KeptWish = z.infer<typeof keptWish>
