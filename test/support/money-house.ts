import type { Helper } from '../../shared/volunteers/helper.ts'
import type { Mission, MoneyWarning } from '../../shared/volunteers/money.ts'
import { aHouse } from './house.ts'
import type { VaultChanges } from './test-vault.ts'
import { aHelper, anApproval } from './volunteer-builders.ts'

export type MoneyHouse = Awaited<ReturnType<typeof aMoneyHouse>>

export const codesOf = ({ warnings }: { warnings: readonly MoneyWarning[] }) =>
  warnings.map(({ code }) => code)

/** A house with one helper in it who has all papers and works since March. */
export async function aMoneyHouse(part: Partial<Helper> = {}, changes: VaultChanges = {}) {
  const house = await aHouse('fallmanagement', changes)
  const { volunteers } = house.api
  const addHelper = async (more: Partial<Helper> = {}) => {
    const { id, version } = await volunteers.apply({ helper: aHelper(more) })
    for (const requirement of ['erstgespraech', 'verschwiegenheit', 'basis'] as const)
      await volunteers.recordApproval({ id, approval: anApproval({ requirement }) })
    const way = { on: '2026-03-11', pauseUntil: null, reason: null, note: '' }
    const talked = await volunteers.changeState({ ...way, id, version, state: 'gespraech' })
    await volunteers.changeState({ ...way, id, version: talked.version, state: 'aktiv' })
    return id
  }
  const helperId = await addHelper(part)
  const record = (mission: Mission, of = helperId) =>
    volunteers.recordMission({ helperId: of, mission })
  return { ...house, volunteers, helperId, addHelper, record }
}
