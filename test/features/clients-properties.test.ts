import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClientSections, caseDepth } from '../../shared/clients/client.ts'
import { courseState } from '../../shared/clients/deadline-rules.ts'
import {
  commonLanguages,
  familyStatus,
  gender,
  germanLevel,
  germanProof,
} from '../../shared/clients/options.ts'
import {
  channel,
  languageLevel,
  occupationState,
  recognitionState,
  schoolDegree,
  sentBy,
} from '../../shared/clients/options-record.ts'
import { type Admission, admission } from '../../shared/clients/record-contract.ts'
import { admissionProblems } from '../../shared/clients/record-problems.ts'
import {
  employmentNote,
  normaliseHistory,
  type ResidenceEntry,
} from '../../shared/clients/residence-history.ts'
import { residenceStatus } from '../../shared/clients/residence-status.ts'
import { addDays, type PartialDate } from '../../shared/lib/dates.ts'
import { aConsent, anAdmission } from '../support/client-builders.ts'
import { aHouse } from '../support/house.ts'

const TODAY = '2026-11-16'
const option = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values))
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('طهماسبی', '<b>Ärger</b>', '  zwei  Wörter ', '👩‍👧', '‮verdreht'),
)
const between = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map(count => addDays(TODAY, count))
const partial = (days: fc.Arbitrary<string>): fc.Arbitrary<PartialDate> =>
  fc.oneof(
    days.map((value): PartialDate => ({ precision: 'day', value })),
    days.map((value): PartialDate => ({ precision: 'month', value: value.slice(0, 7) })),
    days.map((value): PartialDate => ({ precision: 'year', value: value.slice(0, 4) })),
    fc.constant<PartialDate>({ precision: 'unknown', value: null }),
  )
const states = fc.uniqueArray(fc.constantFrom('423', '439', '475', '438', '166', '997'), {
  maxLength: 5,
})

const entry: fc.Arbitrary<ResidenceEntry> = fc.record({
  status: fc.constantFrom(...residenceStatus.options),
  validFrom: between(-2000, 100),
  validTo: fc.option(between(100, 900)),
  issuingOffice: text,
  employment: option(employmentNote.options),
  restriction: fc.option(fc.record({ where: text, until: fc.option(between(100, 900)) })),
  seenOn: fc.option(between(-2000, 0)),
})

const sections: fc.Arbitrary<ClientSections> = fc.record({
  person: fc.record({
    familyName: text.map(name => `X${name}`),
    ...{ givenNames: text, birthName: text, ownScript: text, placeOfBirth: text },
    otherSpellings: fc.array(text, { maxLength: 4 }),
    birthDate: partial(between(-30_000, -8000)),
    gender: fc.constantFrom(...gender.options),
    citizenships: states,
    countryOfOrigin: option(['423', '439', '998']),
    familyStatus: option(familyStatus.options),
  }),
  reach: fc.record({
    municipality: option(['06440008', '06415000', '06412000']),
    ...{ accommodation: text, street: text },
    postcode: fc.constantFrom('', '61169', '63450'),
    phone: fc.constantFrom('', '+491525550142', '+380441234567'),
    email: fc.constantFrom('', 'soraya@beispiel.de'),
    channel: option(channel.options),
  }),
  languages: fc.record({
    languages: fc.uniqueArray(
      fc.record({
        code: fc.constantFrom(...commonLanguages),
        level: fc.constantFrom(...languageLevel.options),
      }),
      { maxLength: 5, selector: ({ code }) => code },
    ),
    interpreter: option(['nein', 'manchmal', 'ja'] as const),
    germanLevel: option(germanLevel.options),
    germanProof: option(germanProof.options),
    germanProofOn: fc.option(between(-2000, 0)),
  }),
  residence: fc.record({
    entries: fc.array(entry, { maxLength: 4 }),
    course: fc.constantFrom(...courseState.options),
  }),
  background: fc.record({
    arrivedOn: partial(between(-7000, -366)),
    hereSince: partial(between(-7000, -366)),
    sentBy: option(sentBy.options),
    sentByNote: text,
    schoolYears: fc.option(fc.integer({ min: 0, max: 20 })),
    schoolDegree: option(schoolDegree.options),
    occupation: text,
    occupationState: option(occupationState.options),
    recognition: option(recognitionState.options),
  }),
})

const anyAdmission: fc.Arbitrary<Admission> = fc
  .record({
    depth: fc.constantFrom(...caseDepth.options),
    sections,
    others: fc.array(sections, { maxLength: 2 }),
  })
  .map(given =>
    anAdmission({
      ...{ depth: given.depth, ...given.sections, consent: aConsent() },
      members: given.others.map(({ reach, ...other }) => ({
        ...{ ...other, relation: 'kind', consent: null },
      })),
    }),
  )

test('what is taken in is what the file shows, tidied and in order', async () => {
  const { api } = await aHouse()
  await fc.assert(
    fc.asyncProperty(anyAdmission, async given => {
      const tidy = admission.parse(given)
      fc.pre(admissionProblems(tidy, TODAY).length === 0)
      const { id, memberIds } = await api.clients.admit(given)
      for (const [index, who] of [id, ...memberIds].entries()) {
        const { person, languages, background, residence } = tidy.members[index - 1] ?? tidy
        expect(await api.clients.readFile({ id: who })).toMatchObject({
          ...{ person, languages, background },
          residence: { ...residence, entries: normaliseHistory(residence.entries) },
        })
      }
      expect((await api.clients.readFile({ id })).reach).toEqual(tidy.reach)
    }),
    { numRuns: 25 },
  )
})
