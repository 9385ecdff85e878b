import { referralField, referralFields } from '../../shared/clients/options.ts'
import { topic, topics } from '../../shared/offers/topics.ts'

/** What it may be about: whole fields first, then every single topic by whatever it is called. */
export const aboutOptions = [
  ...referralField.options.map(field => ({
    ...{ value: `field:${field}`, label: referralFields[field].name, note: 'ganzer Bereich' },
    words: referralFields[field].examples.join(' '),
  })),
  ...topic.options.map(key => ({
    ...{ value: `topic:${key}`, label: topics[key].name },
    ...{ note: referralFields[topics[key].field].name, words: topics[key].words ?? '' },
  })),
]

export const radiusOptions = [5, 10, 15, 20, 30, 50].map(km => ({
  value: String(km),
  label: `bis ${km} km`,
}))

export const yesNoOptions = [
  { value: 'ja', label: 'ja' },
  { value: 'nein', label: 'nein' },
]
