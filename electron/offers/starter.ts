import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { type Rule, rule } from '../../shared/offers/eligibility.ts'
import { admission, type Offer, offer } from '../../shared/offers/offer.ts'
import { type Organisation, organisation } from '../../shared/offers/organisation.ts'
import { blankOffer, blankOrganisation } from './blank-offer.ts'

// What ships: bodies that exist in every county, without anything that differs between counties.

const starterEntry = z.strictObject({
  /** `{stelle}` stands for the county or city of the office. */
  organisation: organisation
    .partial()
    .extend({ name: organisation.shape.name, kind: organisation.shape.kind }),
  offer: z
    .strictObject(offer.shape)
    .omit({ organisationId: true, checked: true, capacity: true })
    .partial()
    .extend({
      ...{ name: offer.shape.name, topic: offer.shape.topic, standing: offer.shape.standing },
      admission: admission.partial().optional(),
    }),
})
type StarterEntry = z.infer<typeof starterEntry>

export type Starter = {
  readonly entries: readonly StarterEntry[]
  readonly rules: readonly Rule[]
}

/** Read once when first asked for. */
export function createStarter(assetsFolder: string): () => Promise<Starter> {
  const read = async <S extends z.ZodType>(name: string, schema: S): Promise<z.output<S>> =>
    schema.parse(JSON.parse(await readFile(path.join(assetsFolder, 'data', name), 'utf8')))
  let starter: Promise<Starter> | undefined
  return () => {
    starter ??= Promise.all([
      read('starter-offers.json', z.array(starterEntry)),
      read('starter-rules.json', z.array(rule)),
    ]).then(([entries, rules]) => ({ entries, rules }))
    return starter
  }
}

export function organisationOf({ organisation: given }: StarterEntry, body: string): Organisation {
  const name = given.name.replace('{stelle}', body)
  return organisation.parse({ ...blankOrganisation, ...given, name })
}

export function offerOf({ offer: given }: StarterEntry, organisationId: string): Offer {
  const who = { ...blankOffer.admission, ...given.admission }
  return offer.parse({ ...blankOffer, ...given, organisationId, admission: who })
}
