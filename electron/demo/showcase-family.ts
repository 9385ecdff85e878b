import { blankSections, type PersonSection } from '../../shared/clients/client.ts'
import type { NewMember } from '../../shared/clients/record-contract.ts'
import { blankEntry, type ResidenceEntry } from '../../shared/clients/residence-history.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { DemoCall } from './demo-calls.ts'
import type { Schedule } from './schedule.ts'

// One family whose file shows what a file can hold. Nobody of this name is meant.

export type Showcase = { call: DemoCall; schedule: Schedule; today: string; staff: string }

const DAYS_KNOWN = 240

const person = (
  givenNames: string,
  familyName: string,
  ownScript: string,
  birth: string,
  gender: PersonSection['gender'],
): PersonSection => ({
  ...blankSections.person,
  ...{ givenNames, familyName, ownScript, gender },
  birthDate: { precision: 'day', value: birth },
  citizenships: ['423'],
  countryOfOrigin: '423',
})

const languages = {
  ...blankSections.languages,
  languages: [
    { code: 'fa-AF', level: 'erstsprache' as const },
    { code: 'ps', level: 'gut' as const },
  ],
  interpreter: 'manchmal' as const,
  germanLevel: 'A2' as const,
  germanProof: 'zertifikat' as const,
}

function chance(today: string): ResidenceEntry {
  // It ends in two months, and nobody can prolong it.
  const validTo = addDays(today, 59)
  return {
    ...blankEntry,
    ...{ status: 'AE_104C', validFrom: addDays(validTo, -545), validTo },
    ...{ issuingOffice: 'Ausländerbehörde Wetteraukreis', employment: 'erlaubt' },
    seenOn: addDays(today, -DAYS_KNOWN),
  }
}

function child(givenNames: string, ownScript: string, birth: string, gender: 'w' | 'm'): NewMember {
  return {
    relation: 'kind',
    person: person(givenNames, 'Noorzai', ownScript, birth, gender),
    languages: {
      ...languages,
      germanLevel: 'B1',
      germanProof: 'schulzeugnis',
      interpreter: 'nein',
    },
    residence: { entries: [], course: 'nicht-noetig' },
    background: blankSections.background,
    consent: null,
  }
}

type Plan = {
  need: Parameters<typeof needOf>
  goal: [text: string, dueIn: number]
  /** Due in so many days; below zero and done then. */
  steps: readonly [text: string, dueIn: number, doneBy?: string][]
}

const needOf = (
  field: 'recht' | 'existenz' | 'bildung',
  urgency: 'dringend' | 'normal',
  title: string,
) => ({ field, urgency, title, description: '' })

const plans: readonly Plan[] = [
  {
    need: ['recht', 'dringend', 'Bleiberecht nach dem Chancen-Aufenthalt sichern'],
    goal: ['Antrag nach § 25b ist vollständig gestellt', 29],
    steps: [
      ['Rechtsberatung zu § 25b eingeholt', -18],
      ['Nachweise durchsehen, fehlende anfordern', 0],
      ['Reisepass beim Generalkonsulat beantragen', 4, 'Herr Noorzai'],
      ['Test „Leben in Deutschland“, vhs Wetterau', 12],
    ],
  },
  {
    need: ['existenz', 'normal', 'Lebensunterhalt überwiegend selbst sichern'],
    goal: ['Stelle ab 25 Stunden in der Woche', 45],
    steps: [
      ['Jobcenter Wetterau, Arbeitgeberservice', 9],
      ['Probearbeit Lagerlogistik in Butzbach begleiten', 7],
    ],
  },
  {
    need: ['bildung', 'normal', 'Kitaplatz für Yusuf'],
    goal: ['Platz in Friedberg oder Rosbach', 77],
    steps: [['Kita Kaiserstraße, Aufnahmegespräch', 16]],
  },
]

const talks: readonly [
  daysAgo: number,
  kind: 'gespraech' | 'telefonat',
  minutes: number,
  note: string,
][] = [
  [160, 'gespraech', 45, 'Erstgespräch zur Lage der Familie. Sorge um den Aufenthalt.'],
  [96, 'telefonat', 15, 'Schule hat Zahra und Milad aufgenommen.'],
  [18, 'gespraech', 50, 'Mit Dolmetscher. § 25b erklärt, Liste der Nachweise mitgegeben.'],
  [4, 'telefonat', 10, 'Passantrag ist ausgefüllt, Foto fehlt noch.'],
]

export function planShowcase({ call, schedule, today, staff }: Showcase): void {
  const admittedOn = addDays(today, -DAYS_KNOWN)
  const consent = {
    ...{ textVersion: '2026-01', language: 'fa-AF', explainedBy: staff },
    ...{ medium: 'papier' as const, givenOn: admittedOn },
  }
  const residence = { entries: [chance(today)], course: 'beendet' as const }
  const background = {
    ...blankSections.background,
    arrivedOn: { precision: 'month' as const, value: '2021-10' },
  }
  schedule.at(admittedOn, async () => {
    const { id: clientId } = await call('clients', 'admit', {
      ...{ depth: 'fallmanagement', languages, residence, consent },
      person: person('Ahmad Reza', 'Noorzai', 'احمد رضا نورزی', '1988-03-21', 'm'),
      reach: {
        ...blankSections.reach,
        ...{ municipality: '06440008', accommodation: 'Unterkunft Ray Barracks' },
        ...{ postcode: '61169', phone: '+4915205550142', channel: 'telefon' },
      },
      background: { ...background, sentBy: 'unterkunft', schoolYears: 9, occupation: 'Elektriker' },
      members: [
        {
          ...{ relation: 'ehe', languages, residence, background, consent },
          person: person('Fereshta', 'Sultani', 'فرشته سلطانی', '1992-07-02', 'w'),
        },
        child('Zahra', 'زهرا نورزی', '2014-05-11', 'w'),
        child('Milad', 'میلاد نورزی', '2017-01-30', 'm'),
        child('Yusuf', 'یوسف نورزی', '2023-02-09', 'm'),
      ],
      ...{ relatives: [], needs: [], differentFrom: [] },
    })
    for (const [daysAgo, kind, minutes, note] of talks) {
      const day = addDays(today, -daysAgo)
      schedule.at(day, async () => {
        const contact = { day, kind, minutes, note, withWhom: '' }
        await call('clients', 'recordContact', { clientId, contact, step: null })
      })
    }
    schedule.at(addDays(today, -40), () => planNeeds({ call, schedule, today }, clientId))
  })
}

async function planNeeds(world: Pick<Showcase, 'call' | 'schedule' | 'today'>, clientId: string) {
  const { call, schedule, today } = world
  for (const { need, goal, steps } of plans) {
    const { id: needId } = await call('tasks', 'addNeed', { clientId, need: needOf(...need) })
    const [text, dueIn] = goal
    const { id: goalId } = await call('tasks', 'addGoal', {
      ...{ clientId, needId, goal: { text, dueOn: addDays(today, dueIn) } },
    })
    for (const [what, inDays, doneBy = ''] of steps) {
      const dueOn = addDays(today, inDays)
      const step = { text: what, dueOn, doneBy }
      const { id } = await call('tasks', 'addStep', { clientId, needId, goalId, step })
      if (inDays < 0)
        schedule.at(dueOn, async () => {
          await call('tasks', 'markStep', { clientId, id, done: true })
        })
    }
  }
}
