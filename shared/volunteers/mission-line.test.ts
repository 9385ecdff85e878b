import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMissionLine, textWithout } from './mission-line.ts'
import { mission } from './money.ts'

const today = '2026-11-16'
const read = (text: string) => readMissionLine(text, { today, kind: 'lotse' })
const codes = (text: string) => read(text).problems.map(({ code }) => code)

describe('a line says', () => {
  test('day, beginning, length, matter, language and whom', () => {
    expect(read('heute 10:30 1h30 Begleitung Ausländerbehörde Tigrinya Woldu')).toEqual({
      draft: {
        ...{ kind: 'lotse', day: today, startsAt: '10:30', minutes: 90, topic: 'behoerde' },
        ...{ text: 'Begleitung Ausländerbehörde Woldu', language: 'ti' },
      },
      ...{ nameWords: ['Woldu'], problems: [] },
    })
  })

  test('without a day it is today, without a beginning none', () => {
    expect(read('1:30 Begleitung Ausländerbehörde Tigrinya')).toEqual({
      draft: {
        ...{ kind: 'lotse', day: today, startsAt: null, minutes: 90, topic: 'behoerde' },
        ...{ text: 'Begleitung Ausländerbehörde', language: 'ti' },
      },
      ...{ nameWords: [], problems: [] },
    })
  })

  test('from when to when, and no amount', () => {
    expect(read('13.11. 9:15-10:45 Dolmetschen Arzt Arabisch 20€?')).toEqual({
      draft: {
        ...{ kind: 'dolmetscher', day: '2026-11-13', startsAt: '09:15', minutes: 90 },
        ...{ topic: 'gesundheit', text: 'Dolmetschen Arzt', language: 'ar' },
      },
      ...{ nameWords: [], problems: [] },
    })
  })

  test.each([
    ['gestern 45 min Elternabend', { day: '2026-11-15', minutes: 45, topic: 'schule' }],
    ['Fr 13.11. 2 h Kinderarzt', { day: '2026-11-13', minutes: 120, topic: 'gesundheit' }],
    ['13.11.2025 1,5 Std Wohnung', { day: '2025-11-13', minutes: 90, topic: 'wohnen' }],
    ['30.12. 1h Kita', { day: '2026-12-30', minutes: 60, topic: 'kita' }],
    ['10:30 1:30 Jobcenter', { startsAt: '10:30', minutes: 90, topic: 'behoerde' }],
    ['9 Uhr 90 min Rathaus', { startsAt: '09:00', minutes: 90, topic: 'behoerde' }],
    ['9:15 bis 10 Uhr Polizei', { startsAt: '09:15', minutes: 45, topic: 'polizei' }],
    ['9:15 10:45 Gericht', { startsAt: '09:15', minutes: 90, topic: 'gericht' }],
    ['22:30-24:00 Krankenhaus', { startsAt: '22:30', minutes: 90, topic: 'gesundheit' }],
    ['50 min Übersetzen Schule Dari', { kind: 'dolmetscher', language: 'fa-AF', minutes: 50 }],
    ['1h Persisch Amt', { language: 'fa', topic: 'behoerde' }],
    ['1h Deutsch üben', { language: null, topic: 'sprache' }],
    ['vorgestern 1h Amt', { day: '2026-11-14' }],
    ['20 Euro 1h Amt', { minutes: 60, text: 'Amt' }],
  ])('%s', (text, expected) => {
    expect(read(text).draft).toMatchObject(expected)
  })

  test('what may be names, as they were typed', () => {
    expect(read('1h Begleitung Jobcenter Familie Al-Jabiri, Rasha').nameWords).toEqual([
      ...['Al-Jabiri', 'Rasha'],
    ])
    expect(textWithout('Begleitung Amt Al-Jabiri', ['Rasha Al-Jabiri'])).toBe('Begleitung Amt')
  })
})

describe('what cannot be', () => {
  test.each([
    ['23:00 2h Begleitung Klinik', 'over-midnight'],
    ['22:00-01:00 Begleitung Klinik', 'over-midnight'],
    ['-1:30 Begleitung Amt', 'negative'],
    ['-90 min Begleitung Amt', 'negative'],
    ['25 h Begleitung Amt', 'over-day'],
    ['25h00 Begleitung Amt', 'over-day'],
    ['31.2. 1h Begleitung Amt', 'no-such-day'],
    ['morgen 1h Begleitung Amt', 'future-day'],
    ['Begleitung Amt', 'no-minutes'],
    ['10:30 Begleitung Amt', 'no-minutes'],
    ['0:00 Begleitung Amt', 'no-minutes'],
    ['1h Begleitung Dings', 'no-topic'],
    ['1h Begleitung Amt 27:80', 'unread'],
  ])('%s: %s', (text, code) => {
    const { problems, draft } = read(text)
    expect(problems.map(problem => problem.code)).toEqual([code])
    expect(problems[0]?.text).toMatch(/\.$/)
    if (code !== 'future-day' && code !== 'no-topic' && code !== 'unread')
      expect(
        mission.safeParse({ ...draft, clientId: null, assignmentId: null, signed: false })
          .success && code !== 'over-midnight',
      ).toBe(false)
  })

  test('an empty line lacks its length only', () => {
    expect(codes('')).toEqual(['no-minutes'])
  })
})

describe('any line', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('heute', '13.11.', '9:15-10:45', '1h30', '-2h', '25h', 'Tigrinya', 'Woldu'),
  )
  const line = fc.array(word, { maxLength: 12 }).map(words => words.join(' '))

  test('comes to an Einsatz that the contract takes, or to a problem with a sentence', () => {
    fc.assert(
      fc.property(line, typed => {
        const { draft, problems } = read(typed)
        for (const { text } of problems) expect(text).not.toBe('')
        const topic = draft.topic ?? 'behoerde'
        const whole = { ...draft, topic, clientId: null, assignmentId: null, signed: false }
        if (draft.day !== null && draft.minutes !== null)
          expect(mission.safeParse(whole).success).toBe(true)
        else expect(problems).not.toEqual([])
      }),
    )
  })

  test('keeps every name word in its text, until it is taken out', () => {
    fc.assert(
      fc.property(line, typed => {
        const { draft, nameWords } = read(typed)
        const left = textWithout(draft.text, nameWords).split(' ')
        for (const name of nameWords) expect(left).not.toContain(name)
      }),
    )
  })
})
