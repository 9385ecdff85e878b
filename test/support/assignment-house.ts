import type { Requirement } from '../../shared/volunteers/approval.ts'
import type { Assignment, HelpRequest } from '../../shared/volunteers/assignment.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { anAdmission } from './client-builders.ts'
import { aHouse, type House } from './house.ts'
import { aHelper, aHelpRequest, anApproval, anAssignment } from './volunteer-builders.ts'

/** What each kind needs before she may begin. */
const papers: Readonly<Record<Helper['kinds'][number], readonly Requirement[]>> = {
  lotse: ['erstgespraech', 'verschwiegenheit', 'basis'],
  dolmetscher: ['erstgespraech', 'verschwiegenheit', 'basis', 'volljaehrig', 'deutsch-b1'],
  pate: ['erstgespraech', 'verschwiegenheit', 'vereinbarung'],
}

/** Applied, with her papers, and active. */
export async function anActiveHelper(
  { api }: Pick<House, 'api'>,
  part: Partial<Helper> = {},
): Promise<string> {
  const helper = aHelper(part)
  const { id } = await api.volunteers.apply({ helper })
  const needed = new Set(helper.kinds.flatMap(kind => papers[kind]))
  for (const requirement of needed)
    await api.volunteers.recordApproval({ id, approval: anApproval({ requirement }) })
  await goOn({ api }, id, 'gespraech')
  await goOn({ api }, id, 'aktiv')
  return id
}

/** One step further on her way, today. */
export async function goOn(
  { api }: Pick<House, 'api'>,
  id: string,
  state: 'gespraech' | 'aktiv' | 'pause',
  pauseUntil: string | null = null,
): Promise<void> {
  const { helper } = await api.volunteers.read({ id })
  const on = helper.stateOn
  const step = { id, version: helper.version, state, on, pauseUntil, reason: null, note: '' }
  await api.volunteers.changeState(step)
}

/** A client, and a Lotsin who may accompany her. */
export async function anAssignmentHouse() {
  const house = await aHouse('fallmanagement', {
    host: { print: async () => ({ printed: true }) },
  })
  const { api } = house
  const { id: clientId } = await api.clients.admit(anAdmission())
  const helperId = await anActiveHelper(house)
  return { ...house, clientId, helperId, ...shortcuts(house, { clientId, helperId }) }
}
export type AssignmentHouse = Awaited<ReturnType<typeof anAssignmentHouse>>

function shortcuts({ api }: Pick<House, 'api'>, pair: { clientId: string; helperId: string }) {
  const { volunteers } = api
  return {
    assign: (
      part: Partial<Assignment> = {},
      other: Partial<{ clientId: string; helperId: string; requestId: string | null }> = {},
    ) =>
      volunteers.assign({
        ...{ ...pair, requestId: null, ...other },
        assignment: anAssignment(part),
      }),
    assignmentOf: async (id: string) => (await volunteers.readAssignment({ id })).assignment,
    /** With the version that holds. */
    changing: async (id: string) => ({
      id,
      version: (await volunteers.readAssignment({ id })).assignment.version,
    }),
    ask: async (part: Partial<HelpRequest> = {}) => {
      const request = aHelpRequest({ clientId: pair.clientId, ...part })
      return (await volunteers.addRequest({ request })).id
    },
    requestOf: async (id: string) => {
      const all = await volunteers.listRequests({ states: [], clientId: null })
      const found = all.find(one => one.id === id)
      if (!found) throw new Error('no request')
      return found
    },
  }
}
