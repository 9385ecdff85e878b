import { z } from 'zod'
import type { Office } from './settings/settings.ts'

/** The office's letterhead, the same on every page that leaves the house. */
export const officeHead = z.strictObject({
  name: z.string(),
  unit: z.string(),
  programName: z.string(),
  street: z.string(),
  place: z.string(),
  phone: z.string(),
  email: z.string(),
})
export type OfficeHead = z.infer<typeof officeHead>

export function officeHeadOf(office: Office): OfficeHead {
  return {
    name: office.carrier || office.bodyName,
    unit: office.unit,
    programName: office.programName,
    street: office.street,
    place: [office.postcode, office.town].filter(Boolean).join(' '),
    phone: office.phone,
    email: office.email,
  }
}
