import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankSections } from '../../shared/clients/client.ts'
import type { Admission } from '../../shared/clients/record-contract.ts'
import { anAssignmentHouse } from '../support/assignment-house.ts'
import { aNeed, anAdmission, anEntry, aPerson, aStep } from '../support/client-builders.ts'

const TODAY = '2026-11-16'

/** Every field that takes words holds one of its own; `seed` makes the others. */
function markedAdmission(word: (field: string) => string, seed: number): Admission {
  const digits = String(seed).padStart(7, '3').slice(-7)
  const year = 1950 + (seed % 55)
  return anAdmission({
    person: aPerson({
      ...{ familyName: word('family'), givenNames: 'Soraya Zweitname', birthName: word('birth') },
      ...{ ownScript: word('script'), otherSpellings: [word('spelling')] },
      ...{ birthDate: { precision: 'day', value: `${year}-07-19` }, placeOfBirth: word('place') },
    }),
    reach: {
      ...blankSections.reach,
      ...{ accommodation: word('accommodation'), street: word('street'), postcode: '61169' },
      ...{ phone: `+4915${digits}`, email: `${word('mail')}@example.org` },
    },
    residence: { entries: [anEntry({ issuingOffice: word('office') })], course: 'offen' },
    background: {
      ...blankSections.background,
      ...{ sentByNote: word('sent'), occupation: word('occupation') },
    },
    needs: [aNeed({ title: word('need'), description: word('needwords') })],
  })
}

test('nothing of a file but the first name stands on an Einsatzzettel', async () => {
  const { api, helperId, ask, hostCalls } = await anAssignmentHouse()
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 9_999_999 }), async seed => {
      count += 1
      const marks: string[] = []
      const word = (field: string) => {
        const mark = `q${seed.toString(36)}x${count}${field}`
        marks.push(mark)
        return mark
      }
      const admission = markedAdmission(word, seed)
      const { id: clientId, number } = await api.clients.admit(admission)
      await api.tasks.addStep({
        ...{ clientId, needId: null, goalId: null, step: aStep({ text: word('step') }) },
      })
      const id = await ask({ clientId, note: word('note'), topic: 'gesundheit' })
      await api.volunteers.askCandidate({ id, version: 1, helperId, on: TODAY })
      const yes = { answer: 'zugesagt' as const, reason: null }
      await api.volunteers.answerCandidate({ id, version: 2, helperId, ...yes })
      await api.volunteers.printMission({ requestId: id, helperId, way: 'speichern' })
      const printed = hostCalls.findLast(({ call }) => call === 'renderPdf')
      const text = JSON.stringify(printed?.input).toLowerCase()
      expect(text).toContain('"firstname":"soraya"')
      const { birthDate } = admission.person
      const others = [birthDate.value ?? '', admission.reach.phone, 'AE_25', 'Zweitname', clientId]
      for (const mark of [...marks, ...others, number])
        expect(text.includes(mark.toLowerCase())).toBe(false)
    }),
    { numRuns: 20 },
  )
})
