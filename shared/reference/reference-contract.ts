import { z } from 'zod'
import { gate } from '../ipc.ts'
import { fundedBody, municipality } from './reference.ts'

/** Shipped data without any person; the set-up assistant needs it before a store exists. */
export const referenceContract = {
  listBodies: gate({ input: z.strictObject({}), output: z.array(fundedBody), roles: 'anyone' }),
  listMunicipalities: gate({
    input: z.strictObject({ bodyKey: z.string().max(8) }),
    output: z.array(municipality),
    roles: 'anyone',
  }),
}
