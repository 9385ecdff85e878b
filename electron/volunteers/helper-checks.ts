import { AppError } from '../../shared/errors.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { HelperChecks } from './helper-service.ts'

/** Former keys too: somebody may have been taken in before a reform. */
export function helperChecks(reference: Pick<ReferenceData, 'municipalities'>): HelperChecks {
  return async ({ db }, { municipality, organisationId }) => {
    const fields: string[] = []
    if (municipality !== null) {
      const known = await reference.municipalities()
      if (!known.some(({ ags }) => ags === municipality)) fields.push('helper.municipality')
    }
    if (organisationId !== null) {
      const row = await db
        .selectFrom('organisations')
        .select('id')
        .where('id', '=', organisationId)
        .executeTakeFirst()
      if (!row) fields.push('helper.organisationId')
    }
    if (fields.length > 0) throw new AppError('invalid', { fields })
  }
}
