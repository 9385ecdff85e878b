import { expect, test } from 'vitest'
import { knownPeople, readPerson } from './entry-person.ts'

const people = knownPeople([
  { id: '1', name: 'Ogbay, Tesfalem' },
  { id: '2', name: 'Kidane, Abrehet' },
  { id: '3', name: 'Kidane, Saba' },
  { id: '4', name: 'Müller-Haddad, Zoë' },
  { id: '5', name: 'Ahmadi, Ramin' },
  { id: '6', name: 'Ahmadizadeh, Parwin' },
])
const read = (typed: string) => {
  const { found, rest } = readPerson(typed, people)
  return [found.map(({ id }) => id).join(), rest]
}

test.each([
  ['Ogbay 1:30 Begleitung Ausländerbehörde', '1', '1:30 Begleitung Ausländerbehörde'],
  ['Tesfalem Ogbay heute 1h Amt', '1', 'heute 1h Amt'],
  ['ogbay, gestern 45 min Arzt', '1', 'gestern 45 min Arzt'],
  ['Kidane 1h Amt', '2,3', '1h Amt'],
  ['Kidane Saba 1h Amt', '3', '1h Amt'],
  ['muller 1h Amt', '4', '1h Amt'],
  ['Müller-Haddad 1h Amt', '4', '1h Amt'],
  ['Ahmadi 1h Amt', '5', '1h Amt'],
  ['Ahm 1h Amt', '5,6', '1h Amt'],
  ['1:30 Begleitung Ogbay', '', '1:30 Begleitung Ogbay'],
  ['Niemand 1:30 Begleitung', '', 'Niemand 1:30 Begleitung'],
  ['', '', ''],
])('"%s"', (typed, found, rest) => {
  expect(read(typed)).toEqual([found, rest])
})
