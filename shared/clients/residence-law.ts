import { z } from 'zod'
import { day } from '../lib/dates.ts'
import { residenceStatus } from './residence-status.ts'

const months = z.int().min(1).max(120)
const statuses = z.array(residenceStatus).max(residenceStatus.options.length)
const source = z.string().trim().max(300)

/** By regulation a title that was valid on one day goes on until another, without a new document. */
export const titleExtension = z.strictObject({
  status: residenceStatus,
  validOn: day,
  until: day,
  source,
})
export type TitleExtension = z.infer<typeof titleExtension>

/** Facts of the law that rules need. They move: an office can edit them, and says when it checked. */
export const residenceLaw = z.strictObject({
  checkedOn: day,
  chanceMonths: months,
  restrictionMonths: months,
  restrictionStatuses: statuses,
  courseClaimMonths: months,
  courseClaimStatuses: statuses,
  extensions: z.array(titleExtension).max(20),
  source,
})
export type ResidenceLaw = z.infer<typeof residenceLaw>

export const defaultResidenceLaw: ResidenceLaw = {
  checkedOn: '2026-11-21',
  source: 'AufenthG § 12a Abs. 1, § 44 Abs. 1 und 2, § 104c Abs. 3',
  chanceMonths: 18,
  restrictionMonths: 36,
  restrictionStatuses: [
    'AE_25_1',
    'AE_25_2_F',
    'AE_25_2_S',
    'AE_25_3',
    'AE_22',
    'AE_23_1',
    'AE_23_2',
    'AE_23_4',
    'AE_24',
  ],
  courseClaimMonths: 12,
  courseClaimStatuses: [
    'AE_25_1',
    'AE_25_2_F',
    'AE_25_2_S',
    'AE_25B',
    'AE_23_2',
    'AE_23_4',
    'AE_18',
    'AE_19C',
    'FAM',
  ],
  extensions: [
    {
      status: 'AE_24',
      validOn: '2024-02-01',
      until: '2025-03-04',
      source: 'UkraineAufenthFGV vom Dezember 2023',
    },
    {
      status: 'AE_24',
      validOn: '2025-02-01',
      until: '2026-03-04',
      source: '1. Verordnung zur Änderung der UkraineAufenthFGV',
    },
  ],
}
