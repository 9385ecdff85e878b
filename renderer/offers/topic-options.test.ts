import { expect, test } from 'vitest'
import { referralField } from '../../shared/clients/options.ts'
import { topic } from '../../shared/offers/topics.ts'
import { askedTopic, topicAsked, topicFieldOptions, topicOptions } from './topic-options.ts'

test('every field and every topic can be asked for, and is found again', () => {
  expect(topicOptions).toHaveLength(topic.options.length + referralField.options.length)
  expect(topicFieldOptions.map(({ value }) => value)).toEqual(
    expect.arrayContaining([...topic.options]),
  )
  for (const { value } of topicOptions) expect(askedTopic(topicAsked(value))).toBe(value)
})

test('nothing and what nobody knows ask for nothing', () => {
  expect(topicAsked(null)).toEqual({ field: null, topic: null })
  expect(topicAsked('constructor')).toEqual({ field: null, topic: null })
})
