import { z } from 'zod'
import { gate } from '../ipc.ts'
import { everyone } from '../roles.ts'
import { catalogueState } from './client-texts.ts'
import { citizenship, fundedBody, municipality, outline, postcodePlace } from './reference.ts'

/** Shipped data without any person; the set-up assistant needs the first two before a store exists. */
export const referenceContract = {
  listBodies: gate({ input: z.strictObject({}), output: z.array(fundedBody), roles: 'anyone' }),
  listMunicipalities: gate({
    input: z.strictObject({ bodyKey: z.string().max(8) }),
    output: z.array(municipality),
    roles: 'anyone',
  }),
  /** Where each place of a body lies, for the map of the county. */
  listOutlines: gate({
    input: z.strictObject({ bodyKey: z.string().max(8) }),
    output: z.array(outline),
    roles: everyone,
  }),
  /** States of today first, those that are no more last: papers still name them. */
  listCitizenships: gate({
    input: z.strictObject({}),
    output: z.array(citizenship),
    roles: everyone,
  }),
  /** One row for each pair: a postcode may lead to several places, and a place has several. */
  listPostcodes: gate({
    input: z.strictObject({}),
    output: z.array(postcodePlace),
    roles: everyone,
  }),
  /** Days on which no office is open, around today: a deadline may fall on one. */
  listHolidays: gate({
    input: z.strictObject({}),
    output: z.array(z.string()),
    roles: everyone,
  }),
  /** Which version of the texts each language has, and whether a native reader has read it. */
  listClientTexts: gate({
    input: z.strictObject({}),
    output: z.array(catalogueState),
    roles: everyone,
  }),
}
