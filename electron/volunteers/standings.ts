import type { RequirementStanding } from '../../shared/volunteers/approval.ts'
import { standingsOn } from '../../shared/volunteers/approval-rules.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { readPapers } from './approval-repository.ts'
import { toHelper } from './helper-columns.ts'
import { findHelper } from './helper-repository.ts'

/** How the papers of one helper stand today. */
export async function readStandings(
  db: Reader,
  helperId: string,
  today: string,
): Promise<RequirementStanding[]> {
  const helper = toHelper(await findHelper(db, helperId))
  const papersOf = await readPapers(db, [helperId])
  const { approvals: rules } = await getSettings(db)
  return standingsOn({ helper, ...papersOf(helperId) }, rules, today)
}
