import { barrierWords } from './barrier-words.ts'
import { fails, hardRules, protecting, question, questionCodes } from './hard-rules.ts'
import {
  type MatchCase,
  type MatchHelper,
  type MatchWorld,
  matchRulesVersion,
} from './match-facts.ts'
import type { BarrierCode, PairVerdict, ScorePart } from './pair-verdict.ts'
import {
  type Bits,
  type PreparedCase,
  type PreparedHelper,
  type PreparedWorld,
  prepareWorld,
} from './prepared-facts.ts'
import { questionWords } from './question-words.ts'
import { isUnknown, pointsOf, scoreParts } from './score-parts.ts'
import { partWords } from './score-words.ts'

export type Judge = {
  /** For hundreds of thousands of pairs: no sentences. null: some rule forbids it. */
  weigh: (c: MatchCase, h: MatchHelper) => { score: number; fingerprint: string } | null
  /** Codes of every rule that fails, cheap. */
  barrierCodes: (c: MatchCase, h: MatchHelper) => readonly BarrierCode[]
  /** Everything in words. */
  judge: (c: MatchCase, h: MatchHelper) => PairVerdict
  /** Of the verdict, also where it forbids: differs as soon as codes, open questions or points differ. */
  fingerprint: (c: MatchCase, h: MatchHelper) => string
}

/** Facts are made ready once: whoever changes them asks with new objects. */
export function createJudge(matchWorld: MatchWorld): Judge {
  const world = prepareWorld(matchWorld)

  return {
    weigh: (one, other) => {
      const [c, h] = [world.ofCase(one), world.ofHelper(other)]
      let open = 0
      for (const { found } of hardRules) {
        const what = found(c, h, world)
        if (fails(what)) return null
        open |= what
      }
      return rate({ c, h, world, failed: 0, open })
    },
    barrierCodes: (one, other) => failing(world.ofCase(one), world.ofHelper(other), world),
    judge: (one, other) => inWords(looked(world.ofCase(one), world.ofHelper(other), world)),
    fingerprint: (one, other) =>
      rate(looked(world.ofCase(one), world.ofHelper(other), world)).fingerprint,
  }
}

/** Two held against each other; of the rules and the questions one bit each. */
type Looked = {
  c: PreparedCase
  h: PreparedHelper
  world: PreparedWorld
  failed: Bits
  open: Bits
}

function looked(c: PreparedCase, h: PreparedHelper, world: PreparedWorld): Looked {
  const look: Looked = { c, h, world, failed: 0, open: 0 }
  for (const [at, { found }] of hardRules.entries()) {
    const what = found(c, h, world)
    if (fails(what)) look.failed |= 1 << at
    else look.open |= what
  }
  return look
}

const none: readonly BarrierCode[] = []

function failing(c: PreparedCase, h: PreparedHelper, world: PreparedWorld) {
  let codes: BarrierCode[] | null = null
  for (const { code, found } of hardRules) {
    if (!fails(found(c, h, world))) continue
    if (codes === null) codes = [code]
    else codes.push(code)
  }
  return codes ?? none
}

function rate({ c, h, world, failed, open }: Looked) {
  let score = 0
  let points = ''
  for (const { key, share } of scoreParts) {
    const found = share(c, h, world)
    const of = pointsOf(world.weights[key], found)
    score += of
    points += isUnknown(found) ? `.${of}?` : `.${of}`
  }
  return { score, fingerprint: `${matchRulesVersion}.${failed}.${open}${points}` }
}

function inWords({ c, h, world, failed, open }: Looked): PairVerdict {
  const parts = scoreParts.map(({ key, share: shareOf }): ScorePart => {
    const share = shareOf(c, h, world)
    const of = world.weights[key]
    const text = partWords[key]({ c, h, world, share })
    return { key, points: pointsOf(of, share), of, unknown: isUnknown(share), text }
  })
  return {
    allowed: failed === 0,
    barriers: hardRules
      .filter((_, at) => (failed & (1 << at)) !== 0)
      .map(({ code }) => ({
        ...{ code, safeguarding: protecting.has(code) },
        ...barrierWords[code](c, h, world),
      })),
    questions: questionCodes
      .filter(code => (open & question[code]) !== 0)
      .map(code => ({ code, text: questionWords[code] })),
    parts,
    score: parts.reduce((sum, { points }) => sum + points, 0),
  }
}
