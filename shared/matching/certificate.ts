import type { Instance } from './instance.ts'
import type { Solution } from './solver.ts'

// Proves a proposal right or wrong without solving anything. By linear duality: if prices say of no
// edge that it is worth more than both sides ask for it, nothing can be better than their sum; and
// the proposal is worth exactly that much. Whole numbers, no tolerances.

export type CertificateProblem =
  | 'prices-missing'
  | 'price-wrong'
  | 'client-twice'
  | 'over-capacity'
  | 'pair-unknown'
  | 'edge-underpriced'
  | 'pair-overpriced'
  | 'price-without-pair'
  | 'price-while-free'
  | 'objective-wrong'
  | 'dual-differs'

export type Proof = { dual: number; checked: boolean; problem: CertificateProblem | null }

/** A pair that had to be: its case may pay any price, even one below zero, and looks at no other. */
export type Forced = { client: number; helper: number }

type Claim = Instance & Solution & { forced: Forced | null }

const NOBODY = -1

export function checkCertificate(
  instance: Instance,
  solution: Solution,
  forced: Forced | null = null,
): Proof {
  const claim = { ...instance, ...solution, forced }
  const problem = problemOf(claim)
  return { dual: dualOf(claim), checked: problem === null, problem }
}

function dualOf({ helpers, clientPrices, helperPrices }: Claim): number {
  let dual = 0
  for (const price of clientPrices) dual += price
  for (const [at, { capacity }] of helpers.entries()) dual += capacity * (helperPrices[at] ?? 0)
  return dual
}

function problemOf(claim: Claim): CertificateProblem | null {
  const wrongPrices = problemOfPrices(claim)
  if (wrongPrices !== null) return wrongPrices
  const helperOf = new Int32Array(claim.clients).fill(NOBODY)
  const load = new Int32Array(claim.helpers.length)
  return (
    problemOfPairs(claim, helperOf, load) ??
    problemOfRest(claim, helperOf, load) ??
    problemOfEdges(claim, helperOf)
  )
}

function problemOfPrices({
  clients,
  helpers,
  clientPrices,
  helperPrices,
  forced,
}: Claim): CertificateProblem | null {
  if (clientPrices.length !== clients || helperPrices.length !== helpers.length)
    return 'prices-missing'
  const isPrice = (price: number) => Number.isSafeInteger(price) && price >= 0
  const right = (price: number, client: number) =>
    isPrice(price) || (client === forced?.client && Number.isSafeInteger(price))
  return clientPrices.every(right) && helperPrices.every(isPrice) ? null : 'price-wrong'
}

/** Fills in who is with whom, and how many each helper has. */
function problemOfPairs(
  { pairs, helpers, forced }: Claim,
  helperOf: Int32Array,
  load: Int32Array,
): CertificateProblem | null {
  for (const [client, helper] of pairs) {
    if (helperOf[client] === undefined || load[helper] === undefined) return 'pair-unknown'
    if (helperOf[client] !== NOBODY) return 'client-twice'
    helperOf[client] = helper
    load[helper] += 1
  }
  if (forced !== null && helperOf[forced.client] !== forced.helper) return 'pair-unknown'
  return helpers.some(({ capacity }, at) => load[at]! > capacity) ? 'over-capacity' : null
}

/** Whoever stays alone pays nothing, and a helper with a free place costs nothing. */
function problemOfRest(
  { helpers, clientPrices, helperPrices }: Claim,
  helperOf: Int32Array,
  load: Int32Array,
): CertificateProblem | null {
  if (clientPrices.some((price, client) => price !== 0 && helperOf[client] === NOBODY))
    return 'price-without-pair'
  const isFree = (helper: number) => load[helper]! < helpers[helper]!.capacity
  return helperPrices.some((price, helper) => price !== 0 && isFree(helper))
    ? 'price-while-free'
    : null
}

function problemOfEdges(claim: Claim, helperOf: Int32Array): CertificateProblem | null {
  const { edges, pairs, objective, clientPrices, helperPrices, forced } = claim
  let found = 0
  let worth = 0
  for (const [client, helper, benefit] of edges) {
    const isPair = helperOf[client] === helper
    if (client === forced?.client && !isPair) continue
    const over = clientPrices[client]! + helperPrices[helper]! - benefit
    if (over < 0) return 'edge-underpriced'
    if (!isPair) continue
    if (over > 0) return 'pair-overpriced'
    found += 1
    worth += benefit
  }
  if (found !== pairs.length) return 'pair-unknown'
  if (worth !== objective || !Number.isSafeInteger(worth)) return 'objective-wrong'
  return dualOf(claim) === objective ? null : 'dual-differs'
}
