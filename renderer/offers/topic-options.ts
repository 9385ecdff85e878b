import { type ReferralField, referralField, referralFields } from '../../shared/clients/options.ts'
import { type Topic, topic as topicSchema, topics, topicsOf } from '../../shared/offers/topics.ts'

export type TopicOption = { value: string; label: string; note?: string; words: string }
type Asked = { field: ReferralField | null; topic: Topic | null }

const FIELD = 'feld:'

/** A field before its topics; each is found by what people also say for it. */
export const topicOptions: readonly TopicOption[] = referralField.options.flatMap(field => [
  {
    value: `${FIELD}${field}`,
    label: referralFields[field].name,
    note: 'alles',
    words: referralFields[field].examples.join(' '),
  },
  ...topicsOf(field).map(topic => ({
    value: topic,
    label: topics[topic].name,
    note: referralFields[field].name,
    words: topics[topic].words ?? '',
  })),
])

export function askedTopic({ field, topic }: Asked): string | null {
  return topic ?? (field === null ? null : `${FIELD}${field}`)
}

export function topicAsked(value: string | null): Asked {
  const field = referralField.options.find(one => value === `${FIELD}${one}`) ?? null
  return { field, topic: topicSchema.safeParse(value).data ?? null }
}

/** Where only a topic will do, such as in an entry itself. */
export const topicFieldOptions: readonly TopicOption[] = topicOptions.filter(
  ({ value }) => !value.startsWith(FIELD),
)
