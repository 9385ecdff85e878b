import type { Move } from '../../shared/referrals/referral.ts'
import type { ReferralFilter } from '../../shared/referrals/referrals-contract.ts'
import type { ReleaseGiven } from '../../shared/referrals/release.ts'
import type { Role } from '../../shared/roles.ts'
import { aMember, aNeed, anAdmission, aPerson } from './client-builders.ts'
import { aHouse, type House } from './house.ts'
import { anOffer, anOrganisation, aRelease } from './offer-builders.ts'

export type Part = { clientId: string; id: string }

export const everyReferral: ReferralFilter = {
  ...{ states: [], field: null, onlyMine: false, onlyUnanswered: false, text: '' },
}

export function aSending(part: Partial<Extract<Move, { to: 'vermittelt' }>> = {}): Move {
  return { to: 'vermittelt', on: '2026-11-16', delivery: 'post', note: '', ...part }
}

/** Morning of that day. */
export function goTo(house: Pick<House, 'clock'>, day: string): void {
  house.clock.now = new Date(`${day}T08:00:00.000Z`)
}

/** A family of three in one household, a need of hers, and an offer that fits. */
export async function aReferralHouse(role: Role = 'fallmanagement') {
  const house = await aHouse(role, { host: { print: async () => ({ printed: true }) } })
  const { api } = house
  const { id: clientId, memberIds } = await api.clients.admit(
    anAdmission({
      members: [
        aMember({ relation: 'ehe', person: aPerson({ givenNames: 'Karim', gender: 'm' }) }),
        aMember({ relation: 'kind', person: aPerson({ givenNames: 'Yusuf', gender: 'm' }) }),
      ],
    }),
  )
  const { id: needId } = await api.tasks.addNeed({ clientId, need: aNeed() })
  const { id: organisationId } = await api.offers.addOrganisation({
    organisation: anOrganisation(),
  })
  const { id: offerId } = await api.offers.add({ offer: anOffer(organisationId) })
  const ids = { clientId, memberIds, needId, organisationId, offerId }
  return { ...house, ...ids, ...stepsOf(house) }
}
export type ReferralHouse = Awaited<ReturnType<typeof aReferralHouse>>

/** The calls that nearly every test makes, each with the version that holds. */
function stepsOf({ api }: Pick<House, 'api'>) {
  const { referrals } = api
  const read = (part: Part) => referrals.read(partOf(part))
  const changing = async (part: Part) => ({
    ...partOf(part),
    version: (await read(part)).version,
  })
  return {
    read,
    changing,
    begin: async (order: Parameters<typeof referrals.create>[0]) =>
      (await referrals.create(order)).ids,
    allow: (part: Part, release: Partial<ReleaseGiven> = {}) =>
      referrals.giveRelease({ ...partOf(part), release: aRelease(release) }),
    print: (part: Part, kind: 'vermittlung' | 'erinnerung' | 'widerruf' = 'vermittlung') =>
      referrals.printLetter({ ...partOf(part), kind, way: 'drucken' }),
    move: async (part: Part, move: Move, wholeGroup = false) =>
      referrals.move({ ...(await changing(part)), move, wholeGroup }),
    lines: async (filter: Partial<ReferralFilter> = {}) => {
      const asked = { filter: { ...everyReferral, ...filter }, offset: 0, limit: 50 }
      return (await referrals.list(asked)).lines
    },
  }
}

const partOf = ({ clientId, id }: Part): Part => ({ clientId, id })

/** Begun, allowed, printed and sent on the day of the house. */
export async function aSentReferral(house: ReferralHouse, move = aSending()): Promise<Part> {
  const { clientId, needId, offerId } = house
  const [part] = await house.begin({ clientId, needId, offerId, memberIds: [] })
  if (!part) throw new Error('no referral')
  await house.allow(part)
  await house.print(part)
  await house.move(part, move)
  return part
}
