import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aLetterOrder, rasha } from '../../test/support/letter-builders.ts'
import { germanLevel, germanProof, germanProofNames } from '../clients/options.ts'
import {
  recognitionState,
  recognitionStateNames,
  schoolDegree,
  schoolDegreeNames,
} from '../clients/options-record.ts'
import { formatPhone } from '../clients/phone.ts'
import { residenceStatus, statusFacts } from '../clients/residence-status.ts'
import type { LetterPerson } from './letter-facts.ts'
import { letterSheetOf } from './letter-sheet.ts'
import { type DataGroup, dataGroup } from './release.ts'

const LETTERS = 'abcdefghij'
/** No digits, so that no marker holds a date, a number or another marker. */
const marker = (name: string) =>
  fc
    .nat(99_999)
    .map(number => `${name}q${[...String(number)].map(digit => LETTERS[Number(digit)]).join('')}q`)
const someDay = (year: number) =>
  fc.integer({ min: 1, max: 28 }).map(day => `${year}-07-${String(day).padStart(2, '0')}`)

/** Every field with a value that stands nowhere else. */
const anyone = fc.record({
  family: marker('Fam'),
  given: marker('Vor'),
  own: marker('Eigen'),
  birthName: marker('Geb'),
  born: someDay(1987),
  phone: fc.integer({ min: 1_000_000, max: 9_999_999 }).map(number => `+49151${number}`),
  email: marker('mail').map(name => `${name}@example.org`),
  street: marker('Straße'),
  home: marker('Unterkunft'),
  postcode: fc.integer({ min: 34_000, max: 36_999 }).map(String),
  place: marker('Ort'),
  level: fc.constantFrom(...germanLevel.options.filter(level => level !== 'A0')),
  proof: fc.constantFrom(...germanProof.options.filter(proof => proof !== 'ohne')),
  proofOn: someDay(2021),
  child: someDay(2019),
  status: fc.constantFrom(...residenceStatus.options),
  until: someDay(2029),
  state: marker('Staat'),
  degree: fc.constantFrom(...schoolDegree.options),
  job: marker('Beruf'),
  recognition: fc.constantFrom(...recognitionState.options),
  matter: marker('Bedarf'),
})
type Anyone = typeof anyone extends fc.Arbitrary<infer Person> ? Person : never

function personOf(one: Anyone): LetterPerson {
  const { person, reach, languages, background } = rasha.sections
  return {
    ...rasha,
    sections: {
      person: {
        ...person,
        ...{ familyName: one.family, givenNames: one.given, ownScript: one.own },
        ...{ birthName: one.birthName, birthDate: { precision: 'day', value: one.born } },
      },
      reach: {
        ...reach,
        ...{ phone: one.phone, email: one.email, street: one.street, accommodation: one.home },
        postcode: one.postcode,
      },
      languages: {
        ...languages,
        languages: [{ code: 'ti', level: 'erstsprache' }],
        ...{ germanLevel: one.level, germanProof: one.proof, germanProofOn: one.proofOn },
      },
      residence: {
        entries: [
          {
            ...{ status: one.status, validFrom: '2024-01-01', validTo: one.until },
            ...{ issuingOffice: 'Amt', employment: null, restriction: null, seenOn: null },
          },
        ],
        course: 'offen',
      },
      background: {
        ...background,
        ...{ schoolYears: 17, schoolDegree: one.degree, occupation: one.job },
        recognition: one.recognition,
      },
    },
    place: one.place,
    citizenships: [one.state],
    children: [{ precision: 'day', value: one.child }],
    matter: one.matter,
  }
}

const german = (day: string) => day.split('-').reverse().join('.')

/** What each group would say; whatever stands under no group is never said. */
function saidBy(one: Anyone): Record<DataGroup | 'never', string[]> {
  return {
    name: [one.family, one.given, german(one.born)],
    kontakt: [formatPhone(one.phone), one.email],
    anschrift: [one.street, `${one.postcode} ${one.place}`],
    sprachen: ['Tigrinya', `${one.level}, ${germanProofNames[one.proof]} ${german(one.proofOn)}`],
    kinder: ['eines: 7 Jahre'],
    zugang: ['Voraussetzung erfüllt'],
    aufenthalt: [`"${statusFacts[one.status].shortName}, gültig bis ${german(one.until)}"`],
    herkunft: [one.state],
    bildung: [
      ...['17 Jahre', one.job, `, ${schoolDegreeNames[one.degree]}`],
      `"${recognitionStateNames[one.recognition]}"`,
    ],
    anliegen: [one.matter],
    never: [one.own, one.birthName, one.home, one.born, one.until, one.child],
  }
}

const talkative = {
  subject: 'An {{stelle}}: {{klient_name}} {{anliegen}}',
  before: '{{anrede}}\n\n{{klient_anrede_name}}, {{klient_name}}: {{anliegen}} {{hinweis}}',
  after: '{{termin}} {{anliegen}} {{absender}} {{antwort_bis}}',
}

test('no value of a group that was not released is anywhere in the letter', () => {
  fc.assert(
    fc.property(anyone, fc.subarray(dataGroup.options), (one, groups) => {
      const release = { groups, givenOn: '2026-11-13' }
      const order = aLetterOrder({ person: personOf(one), release, template: talkative })
      const written = JSON.stringify(letterSheetOf(order).sheet)
      for (const [group, values] of Object.entries(saidBy(one)))
        for (const value of values) {
          const isReleased = groups.some(released => released === group)
          expect([group, value, written.includes(value)]).toEqual([group, value, isReleased])
        }
    }),
  )
})
