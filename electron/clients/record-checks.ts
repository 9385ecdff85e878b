import type { ClientSections } from '../../shared/clients/client.ts'
import { isPhone } from '../../shared/clients/phone.ts'
import {
  type KnownKeys,
  keyProblems,
  type RecordProblem,
} from '../../shared/clients/record-problems.ts'
import { AppError } from '../../shared/errors.ts'
import { isValidOn } from '../../shared/reference/reference.ts'
import type { ReferenceData } from '../reference/reference-data.ts'

export type RecordReference = Pick<ReferenceData, 'municipalities' | 'citizenships'>

/** Names the fields, never what stands in them. */
export function refuse(problems: readonly Pick<RecordProblem, 'path'>[]): void {
  const fields = [...new Set(problems.map(({ path }) => path))]
  if (fields.length > 0) throw new AppError('invalid', { fields })
}

async function readKeys(reference: RecordReference, day: string): Promise<KnownKeys> {
  const places = (await reference.municipalities()).filter(place =>
    isValidOn({ validFrom: place.valid_from, validUntil: place.valid_until }, day),
  )
  const states = await reference.citizenships()
  return {
    places: new Set(places.map(({ ags }) => ags)),
    states: new Set(states.map(({ key }) => key)),
  }
}

/** What can only be judged with the shipped lists beside it. */
export function listChecks(reference: RecordReference) {
  let known: { day: string; keys: Promise<KnownKeys> } | undefined
  function keysOn(day: string): Promise<KnownKeys> {
    if (known?.day !== day) known = { day, keys: readKeys(reference, day) }
    return known.keys
  }

  return async function listProblems(
    sections: Pick<ClientSections, 'person' | 'reach'>,
    today: string,
    before?: Pick<ClientSections, 'person' | 'reach'>,
  ): Promise<Pick<RecordProblem, 'path'>[]> {
    const { phone } = sections.reach
    const wrongPhone = phone !== '' && phone !== before?.reach.phone && !isPhone(phone)
    return [
      ...keyProblems(sections, await keysOn(today), before),
      ...(wrongPhone ? [{ path: 'reach.phone' }] : []),
    ]
  }
}
export type ListChecks = ReturnType<typeof listChecks>
