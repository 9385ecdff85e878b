import type { ReferralField } from '../../shared/clients/options.ts'
import { foldText } from '../../shared/lib/fold-text.ts'
import type { CompanionWish } from '../../shared/matching/wish.ts'
import type { KeptNeed } from '../../shared/tasks/plan.ts'
import { type HelpTopic, helpTopic } from '../../shared/volunteers/helper.ts'
import { topicOf } from '../volunteers/request-line.ts'

// With what somebody could help, as the plan of the file tells.

/** Protection is no matter for volunteers. */
const topicOfField: Readonly<Record<ReferralField, HelpTopic | null>> = {
  sprache: 'sprache',
  recht: 'behoerde',
  existenz: 'behoerde',
  bildung: 'schule',
  gesundheit: 'gesundheit',
  wohnen: 'wohnen',
  schutz: null,
  alltag: 'freizeit',
}

/** What a plan says in other words than somebody who asks for a date. */
const named: Readonly<Partial<Record<ReferralField, readonly [RegExp, HelpTopic]>>> = {
  existenz: [/arbeit|beruf|stelle|job\b|selbststand/, 'arbeit'],
  bildung: [/kita/, 'kita'],
}

type Told = Pick<KeptNeed, 'title' | 'field'>

export function topicOfNeed({ title, field }: Told): HelpTopic | null {
  const usual = topicOfField[field]
  if (usual === null) return null
  const [words, topic] = named[field] ?? []
  if (topic !== undefined && words?.test(foldText(title))) return topic
  return topicOf(title) ?? usual
}

const presses = ({ urgency }: KeptNeed) => urgency === 'akut' || urgency === 'dringend'

/** Of what is open in the plan, each topic once; one that presses anywhere presses. */
export function topicsFromNeeds(needs: readonly KeptNeed[]): CompanionWish['topics'] {
  const open = needs.filter(({ closed }) => closed === null)
  return helpTopic.options.flatMap(topic => {
    const about = open.filter(need => topicOfNeed(need) === topic)
    return about.length === 0 ? [] : [{ topic, urgent: about.some(presses) }]
  })
}
