import type { NewShortContact } from '../../shared/clients/short-contact.ts'
import type { shortContactContract } from '../../shared/clients/short-contact-contract.ts'
import {
  countShortContacts,
  isAllowedDay,
  isUndoable,
} from '../../shared/clients/short-contact-rules.ts'
import { AppError } from '../../shared/errors.ts'
import { daysOfQuarter, quarterOf } from '../../shared/lib/quarters.ts'
import { isValidOn } from '../../shared/reference/reference.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import {
  deleteShortContact,
  findLastShortContact,
  insertShortContact,
  listShortContacts,
} from './short-contact-repository.ts'

export function shortContactHandlers(
  reference: Pick<ReferenceData, 'municipalities'>,
): FeatureHandlers<typeof shortContactContract> {
  async function isPlace(ags: string, day: string): Promise<boolean> {
    const places = await reference.municipalities()
    return places.some(
      place =>
        place.ags === ags &&
        isValidOn({ validFrom: place.valid_from, validUntil: place.valid_until }, day),
    )
  }

  async function check({ day, municipality }: NewShortContact, today: string): Promise<void> {
    if (!isAllowedDay(day, today)) throw new AppError('invalid', { fields: ['day'] })
    if (municipality !== null && !(await isPlace(municipality, day)))
      throw new AppError('invalid', { fields: ['municipality'] })
  }

  return {
    prepareShortContact: async ({ db, actor, today }) => {
      const last = await findLastShortContact(db, actor.id)
      return {
        today,
        last: last?.contact ?? null,
        undoable: last !== null && isUndoable(last.recordedOn, today),
      }
    },
    recordShortContact: async ({ db, actor, now, today, newId }, contact) => {
      await check(contact, today)
      const id = newId()
      await insertShortContact(db, contact, { id, by: actor.id, at: now, on: today })
      return { id }
    },
    undoShortContact: async ({ db, actor, today }, { id }) => {
      const last = await findLastShortContact(db, actor.id)
      if (last?.contact.id !== id || !isUndoable(last.recordedOn, today))
        throw new AppError('not-found')
      await deleteShortContact(db, id)
      return {}
    },
    listShortContacts: ({ db }, { quarter }) => listShortContacts(db, daysOfQuarter(quarter)),
    countShortContacts: async ({ db, today }, input) => {
      const quarter = input.quarter ?? quarterOf(today)
      const contacts = await listShortContacts(db, daysOfQuarter(quarter))
      return { quarter, counts: countShortContacts(contacts) }
    },
  }
}
