import type { PairSheet } from '../../shared/matching/board.ts'
import type { MatchCase, MatchHelper } from '../../shared/matching/match-facts.ts'
import { planOf } from '../../shared/matching/propose.ts'
import { alternativesFor, ranksOf } from '../../shared/matching/ranks.ts'
import type { RunInput } from '../../shared/matching/run-input.ts'
import { type Places, placeName } from '../../shared/offers/places.ts'
import type { Assignment, AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import type { Reading } from '../vault/handler-types.ts'
import { judgedPair } from './judged-pair.ts'
import { type County, isLarge, readMatching } from './match-input.ts'
import { type HelperContact, readCaseNames, readHelperNames } from './match-names.ts'

export type Pair = { kind: AssignmentKind; caseId: string; helperId: string }

const ALTERNATIVES = 2

/** Everything about two people who could meet, reckoned from what is true now. */
export async function readPair(
  { db, today }: Reading,
  county: County,
  pair: Pair,
): Promise<PairSheet> {
  const { kind, caseId, helperId } = pair
  const matching = await readMatching(db, { kind, today }, county)
  const { one, helper, verdict, fingerprint } = judgedPair(matching, pair)
  const { compared, ranks, others } = comparedFor(one.input, pair)
  const ids = [helperId, ...others.map(other => other.helperId)]
  const helpers = await readHelperNames(db, kind, ids)
  const { name, title } = (await readCaseNames(db, [{ ...one, id: caseId }])).get(caseId)!
  const { places } = one.input.world
  const contact = helpers.get(helperId)!
  const proposed = matching.run?.result.proposals.find(known => known.caseId === caseId)
  return {
    ...verdict,
    case: {
      ...{ id: caseId, name, title, clientId: one.clientId },
      facts: listed(one.about, placeOf(places, one.facts.municipality)),
    },
    helper: {
      ...{ id: helperId, name: contact.name, phone: contact.phone },
      facts: helperWords(contact, helper, places),
      ...{ places: helper.places, placesLeft: helper.placesLeft },
    },
    fingerprint,
    stale: proposed?.helperId === helperId && proposed.fingerprint !== fingerprint,
    ...{ compared, rankForCase: ranks.forCase, rankForHelper: ranks.forHelper },
    alternatives: others.map(other => ({
      ...other,
      name: helpers.get(other.helperId)?.name ?? '',
    })),
    suggested: suggestedFor(one.facts, helper, today),
  }
}

/** Of a very large county it is left out: it would take too long. */
function comparedFor(input: RunInput, { caseId, helperId }: Pair) {
  if (isLarge(input))
    return { compared: false, ranks: { forCase: null, forHelper: null }, others: [] }
  const plan = planOf(input)
  // one more: the pair that is looked at need not be the one that is proposed
  const others = alternativesFor(plan, caseId, ALTERNATIVES + 1)
    .filter(other => other.helperId !== helperId)
    .slice(0, ALTERNATIVES)
  return { compared: true, ranks: ranksOf(plan, caseId, helperId), others }
}

const listed = (...words: string[]) => words.filter(Boolean).join(', ')
const placeOf = (places: Places, ags: string | null) => (ags === null ? '' : placeName(places, ags))

/** "Lotsin, Ortenberg, 2 von 3 Plätzen frei" */
function helperWords(contact: HelperContact, helper: MatchHelper, places: Places): string {
  const free = `${helper.placesLeft} von ${helper.places} ${helper.places === 1 ? 'Platz' : 'Plätzen'} frei`
  return listed(contact.is, placeOf(places, contact.municipality), free)
}

const usualTopic: Readonly<Record<AssignmentKind, HelpTopic>> = {
  ...{ begleitung: 'behoerde', tandem: 'freizeit', dolmetschen: 'behoerde' },
}

/** What presses most of what she does not refuse. */
function suggestedFor(one: MatchCase, helper: MatchHelper, today: string): Assignment {
  const wanted = one.topics.filter(({ topic }) => !helper.refusedTopics.includes(topic))
  const first = wanted.find(({ urgent }) => urgent) ?? wanted[0]
  return {
    ...{ kind: one.kind, topic: first?.topic ?? usualTopic[one.kind], purpose: '' },
    ...{ startOn: today, firstMeetingOn: null, moderatedBy: '', agreementOn: null },
    ...{ plannedHours: null, cadenceDays: null },
  }
}
