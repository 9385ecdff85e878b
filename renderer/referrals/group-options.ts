import { type DataGroup, dataGroupNames } from '../../shared/referrals/release.ts'

/** Groups of data as boxes: none is ticked unless somebody ticks it. */
export function groupOptions(groups: readonly DataGroup[]) {
  return groups.map(value => ({ value, label: dataGroupNames[value] }))
}
