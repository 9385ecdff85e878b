import { expect, test } from 'vitest'
import type { ReferralField } from '../clients/options.ts'
import { topicsInText } from './topics-in-text.ts'

test.each<[string, ReferralField, readonly string[], readonly string[]]>([
  ['Kitaplatz für Yusuf', 'bildung', ['kita'], ['Kitaplatz']],
  ['Wohnung finden', 'wohnen', ['wohnungsamt', 'wohnungsnot'], ['Wohnung']],
  ['Arbeit aufnehmen', 'existenz', ['arbeitsagentur', 'jobcenter'], ['Arbeit']],
  ['Einen Anwalt suchen', 'recht', ['rechtsberatung'], ['Anwalt']],
  ['Ärztliche Behandlung', 'gesundheit', ['krankenkasse', 'arzt'], ['Ärztliche', 'Behandlung']],
  ['Termin beim Zahnarzt', 'gesundheit', ['arzt'], ['Zahnarzt']],
  ['Schutz vor Gewalt', 'schutz', ['frauenberatung', 'frauenhaus', 'gewaltschutz'], ['Gewalt']],
  ['Psychosoziale Beratung', 'gesundheit', ['psychosozial'], ['Psychosoziale']],
  ['Berufsabschluss anerkennen', 'existenz', ['anerkennung'], ['Berufsabschluss', 'anerkennen']],
  ['Aufenthalt verlängern', 'recht', ['auslaenderbehoerde'], ['Aufenthalt']],
  ['MiA-Kurs', 'sprache', ['mia'], ['MiA']],
  ['Deutsch4U', 'sprache', ['deutsch4u'], ['Deutsch4U']],
  ['Termin beim Wohnungsamt', 'wohnen', ['wohnungsamt'], ['Wohnungsamt']],
  ['WBS beantragen', 'wohnen', ['wohnungsamt'], ['WBS']],
  ['Sprachpraxis im Alltag', 'sprache', ['sprachtreff'], ['Sprachpraxis']],
  ['Etwas ganz anderes', 'alltag', [], []],
])('%s', (title, field, topics, words) => {
  const found = topicsInText(title, field)
  expect([...found.topics].toSorted()).toEqual(topics.toSorted())
  expect(found.words).toEqual(words)
})

test.each(['Sprachkurs finden', 'DEUTSCHKURS', 'Deutsch lernen'])(
  'every course and no exam: %s',
  title => {
    const { topics } = topicsInText(title, 'sprache')
    for (const course of ['deutsch4u', 'integrationskurs-alpha', 'berufssprachkurs'] as const)
      expect(topics).toContain(course)
    for (const other of ['einstufungstest', 'sprachpruefung', 'sprachtreff'] as const)
      expect(topics).not.toContain(other)
  },
)

test('the general course is meant with all its kinds', () => {
  expect([...topicsInText('Integrationskurs', null).topics]).toContain('integrationskurs-jugend')
})

test('words of another field are about something else', () => {
  expect(topicsInText('Kitaplatz', 'wohnen')).toEqual({ topics: new Set(), words: [] })
  expect(topicsInText('Wohnung und Kitaplatz', 'bildung').words).toEqual(['Kitaplatz'])
  expect(topicsInText('', null).words).toEqual([])
})
