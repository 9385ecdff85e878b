import { expect, test } from 'vitest'
import { familyBonds } from './family-bonds.ts'
import type { Relation } from './options-household.ts'

const told = (...others: [string, Relation][]) =>
  familyBonds(
    'me',
    others.map(([id, relation]) => ({ id, relation })),
  ).map(({ id, otherId, relation }) => `${id} ${relation} ${otherId}`)

test.each<[string, [string, Relation][], string[]]>([
  ['nobody', [], []],
  [
    'spouse and children: parenthood is said for one only',
    [
      ['her', 'ehe'],
      ['ann', 'kind'],
      ['ben', 'kind'],
      ['cem', 'kind'],
    ],
    [
      'me ehe her',
      'me kind ann',
      'me kind ben',
      'me kind cem',
      'ann geschwister ben',
      'ann geschwister cem',
      'ben geschwister cem',
    ],
  ],
  [
    'two parents need not be a couple, two siblings need not share a parent',
    [
      ['ma', 'elternteil'],
      ['pa', 'elternteil'],
      ['sis', 'geschwister'],
      ['bro', 'geschwister'],
    ],
    ['me elternteil ma', 'me elternteil pa', 'me geschwister sis', 'me geschwister bro'],
  ],
])('%s', (_, others, expected) => expect(told(...others)).toEqual(expected))
