import { expect, test } from 'vitest'
import type { MissionSheet } from '../../shared/volunteers/assignment.ts'
import { missionFacts } from './mission-facts.ts'

const sheet: MissionSheet = {
  template: 'mission',
  ...{ officeName: 'Wetteraukreis', contactPhone: '06031 555-142', helperName: 'Mahnaz Sediqi' },
  ...{ firstName: 'Ahmad', language: 'Dari', task: 'Zum Amt', day: 'Dienstag, 24. November 2026' },
  ...{ time: '10:00 Uhr', duration: '1 Stunde', meetingPoint: 'Europaplatz' },
  ...{ validUntil: '25.11.2026', rules: ['Verschwiegen bleiben.'] },
}

test('the preview leaves nothing of the sheet out', () => {
  const shown = missionFacts(sheet)
    .map(({ value }) => value)
    .join('\n')
  const { template, rules, ...printed } = sheet
  for (const value of Object.values(printed)) expect(shown).toContain(value)
})

test('what is not printed is not shown', () => {
  const facts = missionFacts({ ...sheet, time: '', duration: '', language: '' })
  expect(facts.map(({ label }) => label)).not.toContain('Uhrzeit')
  expect(facts.every(({ value }) => value !== '')).toBe(true)
})
