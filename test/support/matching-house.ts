import type { PersonSection, SpokenLanguage } from '../../shared/clients/client.ts'
import type { GermanLevel } from '../../shared/clients/options.ts'
import type { CompanionWish } from '../../shared/matching/wish.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { anActiveHelper } from './assignment-house.ts'
import { aMember, anAdmission, aPerson } from './client-builders.ts'
import { aHouse, type House } from './house.ts'
import { aWish } from './matching-builders.ts'
import type { VaultChanges } from './test-vault.ts'
import { anAssignment } from './volunteer-builders.ts'

const FRIEDBERG = '06440008'
const dari: SpokenLanguage[] = [{ code: 'fa-AF', level: 'erstsprache' }]

type Waiting = {
  person?: Partial<PersonSection>
  languages?: SpokenLanguage[]
  german?: GermanLevel | null
  municipality?: string | null
  /** Years of birth of children who live there. */
  children?: readonly string[]
  wish?: Partial<CompanionWish>
}

let people = 0
/** So that everybody has a title of her own. */
const nextName = () => {
  people += 1
  return `Haidari${String.fromCharCode(97 + (people % 26), 97 + (Math.floor(people / 26) % 26))}`
}

/** Where people wait and others may help; the days are those of the test's clock. */
export async function aMatchingHouse(changes: VaultChanges = {}) {
  const house = await aHouse('fallmanagement', changes)
  return { ...house, ...shortcuts(house) }
}
export type MatchingHouse = Awaited<ReturnType<typeof aMatchingHouse>>

function shortcuts(house: House) {
  const { matching, clients } = house.api

  async function aClient(waiting: Waiting = {}) {
    const { person, languages = dari, german = 'A1', municipality, children } = waiting
    const familyName = person?.familyName ?? nextName()
    const admission = anAdmission({
      person: aPerson({ familyName, ...person }),
      members: (children ?? []).map((value, at) =>
        aMember({
          relation: 'kind',
          person: aPerson({
            ...{ familyName, givenNames: `Kind${at}` },
            birthDate: { precision: 'year', value },
          }),
        }),
      ),
    })
    const { reach, languages: spoken } = admission
    return clients.admit({
      ...admission,
      reach: { ...reach, municipality: municipality === undefined ? FRIEDBERG : municipality },
      languages: { ...spoken, languages, germanLevel: german },
    })
  }

  async function aCase(waiting: Waiting = {}) {
    const { id: clientId } = await aClient(waiting)
    const { id } = await matching.addWish({ clientId, wish: aWish(waiting.wish) })
    return { id, clientId }
  }

  const aLotse = (part: Partial<Helper> = {}) =>
    anActiveHelper(house, { givenNames: nextName(), languages: dari, ...part })

  const board = (kind: AssignmentKind = 'begleitung') => matching.readBoard({ kind })
  const lineOf = async (caseId: string, kind: AssignmentKind = 'begleitung') => {
    const line = (await board(kind)).waiting.find(one => one.caseId === caseId)
    if (!line) throw new Error('nobody waits')
    return line
  }
  const pairOf = (caseId: string, helperId: string, kind: AssignmentKind = 'begleitung') => ({
    ...{ kind, caseId, helperId },
  })
  const seen = async (caseId: string, helperId: string) => {
    const pair = { kind: 'begleitung' as const, caseId, helperId }
    return { ...pair, seen: (await matching.readPair(pair)).fingerprint }
  }

  return {
    ...{ aClient, aCase, aLotse, board, lineOf, pairOf, seen },
    run: (kind: AssignmentKind = 'begleitung') => matching.run({ kind }),
    confirm: async (caseId: string, helperId: string) =>
      matching.confirm({ ...(await seen(caseId, helperId)), assignment: anAssignment() }),
    wishOf: async (clientId: string) => (await matching.listWishes({ clientId }))[0]!,
  }
}
