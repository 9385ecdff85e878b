import type { ReferralField } from '../clients/options.ts'
import { type Topic, topics } from '../offers/topics.ts'
import { type DataGroup, dataGroup } from './release.ts'

// What a recipient needs to know so that it can act, and nothing that would only be interesting.

const ofField: Readonly<Record<ReferralField, readonly DataGroup[]>> = {
  sprache: ['name', 'kontakt', 'sprachen', 'zugang'],
  recht: ['name', 'kontakt', 'sprachen', 'anliegen'],
  existenz: ['name', 'kontakt', 'anliegen'],
  bildung: ['name', 'kontakt', 'sprachen', 'anliegen'],
  gesundheit: ['name', 'kontakt', 'sprachen', 'anliegen'],
  wohnen: ['name', 'kontakt', 'kinder', 'anliegen'],
  schutz: ['name', 'kontakt', 'sprachen'],
  alltag: ['name', 'kontakt', 'sprachen'],
}

/** Where the field alone would say too much or too little. */
const ofTopic: Readonly<Partial<Record<Topic, readonly DataGroup[]>>> = {
  auslaenderbehoerde: ['name', 'kontakt', 'aufenthalt', 'anliegen'],
  bamf: ['name', 'kontakt', 'aufenthalt', 'anliegen'],
  asylverfahrensberatung: ['name', 'kontakt', 'sprachen', 'aufenthalt', 'anliegen'],
  rechtsberatung: ['name', 'kontakt', 'sprachen', 'aufenthalt', 'anliegen'],
  einbuergerung: ['name', 'kontakt', 'herkunft', 'aufenthalt', 'anliegen'],
  sozialamt: ['name', 'kontakt', 'anschrift', 'anliegen'],
  ausbildung: ['name', 'kontakt', 'sprachen', 'bildung'],
  anerkennung: ['name', 'kontakt', 'bildung', 'anliegen'],
  arbeitsagentur: ['name', 'kontakt', 'sprachen', 'bildung'],
  schule: ['name', 'kontakt', 'anschrift', 'sprachen', 'bildung'],
  kita: ['name', 'kontakt', 'anschrift', 'kinder'],
  krankenkasse: ['name', 'kontakt', 'anschrift', 'anliegen'],
  psychosozial: ['name', 'kontakt', 'sprachen'],
  schwangerschaft: ['name', 'kontakt', 'sprachen'],
  sucht: ['name', 'kontakt', 'sprachen'],
  wohnungsamt: ['name', 'kontakt', 'anschrift', 'kinder'],
  dolmetschen: ['name', 'kontakt', 'sprachen', 'anliegen'],
  sprachpruefung: ['name', 'kontakt'],
  sport: ['name', 'kontakt'],
  tafel: ['name'],
}

/** In the order of the form. */
export function neededGroups(topic: Topic, { childcare }: { childcare: boolean }): DataGroup[] {
  const needed = new Set(ofTopic[topic] ?? ofField[topics[topic].field])
  if (childcare && topics[topic].field === 'sprache') needed.add('kinder')
  return dataGroup.options.filter(group => needed.has(group))
}
