import { findOffers } from '../../shared/offers/find-offers.ts'
import type { finderContract } from '../../shared/offers/finder-contract.ts'
import { checkRule } from '../../shared/offers/rule-check.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { factsOfMany, readFacts } from './client-facts.ts'
import { readDirectory } from './directory-repository.ts'
import { createCounty, type FinderReference, readFinderBase } from './finder-base.ts'
import { listOpenCases } from './gap-counts.ts'
import { findGaps } from './gap-service.ts'
import { insertRule } from './offer-repository.ts'
import { deleteRule, updateRule } from './rule-repository.ts'

export function finderHandlers(reference: FinderReference): FeatureHandlers<typeof finderContract> {
  const readCounty = createCounty(reference)
  return {
    find: async ({ db, today }, wish) =>
      findOffers(await readFinderBase(db, readCounty, today), wish),
    readFacts: ({ db }, { clientId, from }) => readFacts(db, clientId, from),
    listRules: async ({ db }) => [...(await readDirectory(db)).rules],
    addRule: async ({ db, newId, now }, { rule }) => {
      const id = newId()
      await insertRule(db, rule, { id, at: now, shipped: false })
      return { id, version: 1 }
    },
    saveRule: async ({ db, now }, { id, version, rule }) => {
      await updateRule(db, rule, { id, version, at: now })
      return { id, version: version + 1 }
    },
    removeRule: async ({ db }, known) => {
      await deleteRule(db, known)
      return {}
    },
    tryRule: async ({ db, today }, { rule }) => {
      const counts = { holds: 0, fails: 0, unclear: 0 }
      const facts = await factsOfMany(db, await listOpenCases(db), today)
      for (const one of facts.values()) counts[checkRule(rule, one).result] += 1
      return counts
    },
    findGaps: (context, span) => findGaps(context, readCounty, span),
  }
}
