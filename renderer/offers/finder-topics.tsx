import { referralFields } from '../../shared/clients/options.ts'
import type { Finding } from '../../shared/offers/finder.ts'
import { type Topic, topic, topics } from '../../shared/offers/topics.ts'
import type { Asked } from './finder-values.ts'
import { useFinderAnswer } from './use-finder-answer.ts'

const ALL = 200

function countTopics(findings: readonly Finding[]): [Topic, number][] {
  const counts = Map.groupBy(findings, found => found.topic)
  return topic.options.flatMap(key => {
    const found = counts.get(key)?.length ?? 0
    return found > 0 ? [[key, found] as [Topic, number]] : []
  })
}

type Props = { asked: Asked; onTopic: (topic: Topic | null) => void }

/** What there is in this field; one of them narrows the answer. */
export function TopicChips({ asked, onTopic }: Props) {
  const { field, topic: chosen } = asked.question
  const whole = { ...asked, question: { ...asked.question, topic: null } }
  const { data } = useFinderAnswer(whole, ALL)
  const found = countTopics(data?.findings ?? [])
  if (field === null || (found.length < 2 && chosen === null)) return null
  const chip = (key: Topic | null, label: string, count: number) => (
    <button
      key={label}
      type="button"
      className="finder-chip"
      aria-pressed={chosen === key}
      onClick={() => onTopic(key)}
    >
      {label} <span className="finder-chip__count">{count}</span>
    </button>
  )
  return (
    <fieldset className="finder-chips">
      <legend className="sr-only">Thema</legend>
      {chip(null, `Alles zu ${referralFields[field].name}`, data?.findings.length ?? 0)}
      {found.map(([key, count]) => chip(key, topics[key].name, count))}
    </fieldset>
  )
}
