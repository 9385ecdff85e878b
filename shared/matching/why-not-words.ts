import { countOf } from '../lib/german-numbers.ts'
import type { WhyNot } from './board.ts'

type Told = Pick<WhyNot, 'answer' | 'regret' | 'chain'> & {
  caseId: string
  helperName: string
  belowFloor: boolean
}

const points = (count: number) => countOf(count, 'Punkt', 'Punkte')

export const proposedSentence = 'Das ist der Vorschlag.'
/** Of very many: the rules were looked at, the others were not reckoned anew. */
export const allowedSentence =
  'Möglich. Was es die anderen kostet, lässt sich bei so vielen Fällen und Ehrenamtlichen nicht nebenbei rechnen.'

/** "Möglich, kostet aber 284 Punkte. Ghulam Popal braucht Nadia Karimi dringender." */
export function whyNotSentence(told: Told): string {
  const { answer, regret, belowFloor } = told
  if (answer === 'vorgeschlagen') return proposedSentence
  if (answer === 'gleich-gut') return 'Genauso gut. Der Tausch kostet keinen Punkt.'
  if (regret === null) return 'Möglich, aber für den Fall ist schon jemand reserviert.'
  const unfair = belowFloor
    ? ' So wenige Punkte hat kein anderer Vorschlag; die faire Verteilung vermeidet das.'
    : ''
  if (regret < 0) return `Möglich, zusammen ${points(-regret)} mehr.${unfair}`
  return `Möglich, kostet aber ${points(regret)}.${unfair}${loserWords(told)}`
}

/** The one rule, or how many there are: they stand below. */
export function forbiddenSentence(barriers: WhyNot['barriers']): string {
  const [only, ...more] = barriers
  if (only === undefined) return 'Nicht möglich.'
  return more.length === 0
    ? `Nicht möglich. ${only.text}`
    : `Nicht möglich. ${barriers.length} Regeln sprechen dagegen.`
}

/** Whoever of the others would lose most by it. */
function loserWords({ chain, caseId, helperName }: Told): string {
  const losers = chain.filter(link => link.caseId !== caseId && link.delta < 0)
  const [worst] = losers.toSorted((a, b) => a.delta - b.delta)
  if (worst === undefined) return ''
  const { title, waitingDays, before, after } = worst
  if (after === '') {
    const waits = countOf(waitingDays, 'Tag', 'Tage')
    return ` Dann bliebe ${title} ohne Begleitung und wartet schon ${waits}.`
  }
  return before === helperName ? ` ${title} braucht ${helperName} dringender.` : ''
}
