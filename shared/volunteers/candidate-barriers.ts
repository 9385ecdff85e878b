import { genderNames } from '../clients/options.ts'
import { formatDay } from '../lib/dates.ts'
import { requirementNames } from './approval.ts'
import { assignmentKindNames, helperOf } from './assignment.ts'
import type { CandidateFacts, Reason, Wanted } from './candidate-facts.ts'
import { helperKindNames, helperStateNames, helpTopicNames } from './helper.ts'

// The hard rules: each names both facts, what is wanted and what is known.

type Rule = (facts: CandidateFacts, wanted: Wanted) => Reason | null
const no = (code: string, text: string): Reason => ({ code, verdict: 'nicht', text })

const kind: Rule = ({ helper }, wanted) => {
  if (helper.kinds.includes(helperOf[wanted.kind])) return null
  const does = helper.kinds.map(one => helperKindNames[one]).join(', ')
  return no('aufgabe', `Gesucht: ${assignmentKindNames[wanted.kind]}. Eingetragen: ${does}.`)
}

const active: Rule = ({ state, pauseUntil }) => {
  if (state === 'aktiv') return null
  const until = state === 'pause' && pauseUntil !== null ? ` bis ${formatDay(pauseUntil)}` : ''
  return no('zustand', `Gesucht: aktiv. Stand: ${helperStateNames[state]}${until}.`)
}

const papers: Rule = ({ helper, permission }, wanted) => {
  // whoever doesn't do such work has no papers for it either; that is said above
  if (!helper.kinds.includes(helperOf[wanted.kind])) return null
  if (permission.allowed)
    return { code: 'nachweise', verdict: 'passt', text: 'Alle nötigen Nachweise liegen vor.' }
  const missing = permission.missing.map(one => requirementNames[one]).join(', ')
  return no('nachweise', `Nötige Nachweise fehlen oder sind abgelaufen: ${missing}.`)
}

const excluded: Rule = ({ excluded: is }) =>
  is ? no('ausschluss', 'Für diese Klientin/diesen Klienten ausgeschlossen.') : null

const clientsWish: Rule = ({ endedByClient }) =>
  endedByClient
    ? no('klient-wunsch', 'Ein früherer Einsatz endete auf Wunsch der Klientin/des Klienten.')
    : null

const refused: Rule = ({ helper }, { topic }) =>
  helper.refusedTopics.includes(topic)
    ? no('thema-nein', `Gesucht: ${helpTopicNames[topic]}. Eingetragen: dieses Thema nicht.`)
    : null

const wishedNames = { w: 'eine Frau', m: 'ein Mann' } as const

const gender: Rule = ({ helper }, { wishedGender }) => {
  if (wishedGender === null) return null
  const wish = `Gewünscht: ${wishedNames[wishedGender]}.`
  if (helper.gender === 'x')
    return { code: 'geschlecht', verdict: 'vielleicht', text: `${wish} Eingetragen: keine Angabe.` }
  const text = `${wish} Eingetragen: ${genderNames[helper.gender]}.`
  return { code: 'geschlecht', verdict: helper.gender === wishedGender ? 'passt' : 'nicht', text }
}

const rules = [kind, active, papers, excluded, clientsWish, refused, gender]

/** Every rule that fails, and what of them is worth saying where it holds. */
export function judgeBarriers(facts: CandidateFacts, wanted: Wanted): Reason[] {
  return rules.flatMap(rule => rule(facts, wanted) ?? [])
}
