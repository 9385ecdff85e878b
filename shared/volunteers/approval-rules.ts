import { monthsLater } from '../clients/deadline-periods.ts'
import { isAtLeast } from '../clients/options.ts'
import { addDays } from '../lib/dates.ts'
import { ageProof } from './age-proof.ts'
import {
  type ApprovalGiven,
  type ApprovalSettings,
  type Exemption,
  type PolicyLine,
  type Requirement,
  type RequirementStanding,
  safeguarding,
} from './approval.ts'
import { type Helper, type HelperKind, helperKind } from './helper.ts'

// What a helper must have, held against what she has, on one day. No clock, no store.

export type Paper = Pick<ApprovalGiven, 'requirement' | 'on' | 'until' | 'seen'>
export type GivenExemption = Pick<Exemption, 'until'> & {
  requirement: Requirement
  givenOn: string
}
export type ApprovalFacts = {
  helper: Pick<Helper, 'kinds' | 'birthDate' | 'germanLevel' | 'withMinors'>
  approvals: readonly Paper[]
  exemptions: readonly GivenExemption[]
}
export type ApprovalRules = Pick<ApprovalSettings, 'policy' | 'warnDays'>

type Found = Pick<RequirementStanding, 'state' | 'on' | 'until'>

/** What protects people must have been seen; a word for it is not enough. */
export function isProof({ requirement, seen }: Pick<Paper, 'requirement' | 'seen'>): boolean {
  return !safeguarding.has(requirement) || seen !== 'angabe'
}

const always = { months: null, blocks: true, when: 'immer' } as const
const withMinors = { months: 36, blocks: true, when: 'mit-minderjaehrigen' } as const

/** No office can leave out what protects people, nor make a mere hint of it. */
export function completePolicy(policy: readonly PolicyLine[]): PolicyLine[] {
  const has = (kind: HelperKind, needed: Requirement) =>
    policy.some(line => line.kind === kind && line.requirement === needed)
  const added = helperKind.options.flatMap(kind =>
    [
      { kind, requirement: 'verschwiegenheit' as const, ...always },
      { kind, requirement: 'fuehrungszeugnis' as const, ...withMinors },
    ].filter(line => !has(kind, line.requirement)),
  )
  return [
    ...policy.map(line => (safeguarding.has(line.requirement) ? { ...line, blocks: true } : line)),
    ...added,
  ]
}

/** Made once for the thousands of helpers that are held against one policy. */
const completed = new WeakMap<readonly PolicyLine[], PolicyLine[]>()
function linesFor(policy: readonly PolicyLine[]): PolicyLine[] {
  const known = completed.get(policy) ?? completePolicy(policy)
  completed.set(policy, known)
  return known
}

/** One standing for each line of the policy that holds for the helper. */
export function standingsOn(
  facts: ApprovalFacts,
  { policy, warnDays }: ApprovalRules,
  day: string,
): RequirementStanding[] {
  const { helper } = facts
  const warnFrom = addDays(day, warnDays)
  return linesFor(policy)
    .filter(
      ({ kind, when }) => helper.kinds.includes(kind) && (when === 'immer' || helper.withMinors),
    )
    .map(line => ({
      kind: line.kind,
      requirement: line.requirement,
      ...standingOf(facts, line, { day, warnFrom }),
      blocks: line.blocks,
      safeguarding: safeguarding.has(line.requirement),
    }))
}

type When = { day: string; warnFrom: string }

function standingOf(facts: ApprovalFacts, line: PolicyLine, { day, warnFrom }: When): Found {
  if (isKnown(facts.helper, line.requirement, day)) return { state: 'gilt', on: null, until: null }
  const { valid, ended } = papersOf(facts, line, day)
  if (valid) {
    const ends = valid.until !== null && valid.until <= warnFrom
    return { state: ends ? 'laeuft-ab' : 'gilt', ...valid }
  }
  const exempt = exemptionOf(facts, line.requirement, day)
  if (exempt) return { state: 'befreit', on: exempt.givenOn, until: exempt.until }
  return ended ? { state: 'abgelaufen', ...ended } : { state: 'fehlt', on: null, until: null }
}

/** What the helper's own data say, without any paper. */
function isKnown(helper: ApprovalFacts['helper'], needed: Requirement, day: string): boolean {
  if (needed === 'volljaehrig') return ageProof(helper.birthDate, day) === 'adult'
  if (needed !== 'deutsch-b1') return false
  return helper.germanLevel !== null && isAtLeast(helper.germanLevel, 'B1')
}

type Lasting = { on: string; until: string | null }
type Papers = { valid: Lasting | null; ended: Lasting | null }

/** Of those that hold the newest, of those that have ended the one that lasted longest. */
function papersOf({ helper, approvals }: ApprovalFacts, line: PolicyLine, day: string): Papers {
  const { requirement: needed, months } = line
  const found: Papers = { valid: null, ended: null }
  // no paper makes somebody older than the date of birth does
  if (needed === 'volljaehrig' && ageProof(helper.birthDate, day) === 'minor') return found
  for (const paper of approvals) {
    if (paper.requirement !== needed || paper.on > day || !isProof(paper)) continue
    const until = paper.until ?? (months === null ? null : monthsLater(paper.on, months))
    const lasting = { on: paper.on, until }
    if (until !== null && until < day) found.ended = firstOf(longestFirst, found.ended, lasting)
    else found.valid = firstOf(newestFirst, found.valid, lasting)
  }
  return found
}

function firstOf(order: (a: Lasting, b: Lasting) => number, known: Lasting | null, next: Lasting) {
  return known !== null && order(known, next) <= 0 ? known : next
}

function exemptionOf({ exemptions }: ApprovalFacts, needed: Requirement, day: string) {
  if (safeguarding.has(needed)) return undefined
  return exemptions
    .filter(one => one.requirement === needed && one.givenOn <= day && one.until >= day)
    .toSorted((a, b) => compare(b.until, a.until))[0]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const FOR_GOOD = '9999-12-31'
const lasts = ({ until }: Lasting) => until ?? FOR_GOOD
const longestFirst = (a: Lasting, b: Lasting) => compare(lasts(b), lasts(a)) || compare(b.on, a.on)
const newestFirst = (a: Lasting, b: Lasting) => compare(b.on, a.on) || compare(lasts(b), lasts(a))

// ---- what follows from the standings

const open: ReadonlySet<RequirementStanding['state']> = new Set(['fehlt', 'abgelaufen'])
export const isOpen = ({ state }: Pick<RequirementStanding, 'state'>) => open.has(state)

/** What stands in the way of this kind of work. */
export function blockersOf(
  kind: HelperKind,
  standings: readonly RequirementStanding[],
): RequirementStanding[] {
  return standings.filter(one => one.kind === kind && one.blocks && isOpen(one))
}

export type Permission = {
  allowed: boolean
  missing: Requirement[]
  /** One of them protects people: there is no way around it. */
  bySafeguarding: boolean
}

export function mayDo(kind: HelperKind, standings: readonly RequirementStanding[]): Permission {
  const blockers = blockersOf(kind, standings)
  return {
    // a kind she never took on has no line, and is not hers
    allowed: blockers.length === 0 && standings.some(one => one.kind === kind),
    missing: blockers.map(({ requirement }) => requirement),
    bySafeguarding: blockers.some(one => one.safeguarding),
  }
}

/** Somebody has to act; what is only said and was never there does not press. */
export function needsAct({
  state,
  blocks,
}: Pick<RequirementStanding, 'state' | 'blocks'>): boolean {
  return state === 'laeuft-ab' || state === 'abgelaufen' || (state === 'fehlt' && blocks)
}

export type WorstPaper = Pick<RequirementStanding, 'requirement' | 'until' | 'blocks'> & {
  state: 'laeuft-ab' | 'abgelaufen' | 'fehlt'
}

/** What to look at first: what blocks, what protects, what ends soonest. */
export function worstPaper(standings: readonly RequirementStanding[]): WorstPaper | null {
  const [worst] = standings
    .filter(one => isOpen(one) || one.state === 'laeuft-ab')
    .toSorted((a, b) => rank(a) - rank(b) || compare(a.until ?? '', b.until ?? ''))
  if (!worst) return null
  const { requirement, state, until, blocks } = worst
  return { requirement, state: state as WorstPaper['state'], until, blocks }
}

function rank(one: RequirementStanding): number {
  const first = one.safeguarding ? 0 : 1
  if (isOpen(one) && one.blocks) return first
  if (one.state === 'laeuft-ab') return one.blocks ? 2 : 3
  return one.state === 'abgelaufen' ? 4 : 5
}
