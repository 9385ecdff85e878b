import { type Topic, topics } from './topics.ts'

const tests: readonly Topic[] = ['einstufungstest', 'sprachpruefung']
const groups: readonly Topic[] = ['ausbildung', 'begegnung', 'sport']

export function isTest(topic: Topic): boolean {
  return tests.includes(topic)
}

export function isCourse(topic: Topic): boolean {
  return topics[topic].field === 'sprache' && !isTest(topic)
}

/** One comes every week and stays: then hours and childcare decide. A visit can be arranged. */
export function isRegular(topic: Topic): boolean {
  return isCourse(topic) || groups.includes(topic)
}

/** The general Integrationskurs is asked for when any of its kinds may do. */
export function answersTo(asked: Topic, offered: Topic): boolean {
  return asked === offered || offered.startsWith(`${asked}-`)
}
