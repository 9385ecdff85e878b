import { z } from 'zod'
import { day } from '../../shared/lib/dates.ts'
import { lineText } from '../../shared/lib/text-fields.ts'
import { clientLanguage, type StepPhrase, stepPhrase } from '../../shared/reference/client-texts.ts'
import type { WegweiserOrder } from '../../shared/referrals/letters-contract.ts'
import type { WegweiserSheet } from '../../shared/referrals/sheets.ts'

// The fields of the Wegweiser's dialog, and the order that they make.

/** What each phrase is about; the page itself says it in both languages. */
export const stepPhraseNames: Readonly<Record<StepPhrase, string>> = {
  kopieren: 'Papiere kopieren',
  hingehen: 'Zum Termin gehen',
  'anrufen-dort': 'Dort anrufen, Termin machen',
  'anrufen-uns': 'Uns anrufen, wie es war',
  formular: 'Formular ausfüllen',
  unterschreiben: 'Unterschreiben, zurückbringen',
  'foto-machen': 'Passfoto machen lassen',
  'warten-auf-brief': 'Auf den Brief warten',
  'wir-rufen-an': 'Wir rufen an',
  'wieder-kommen': 'Wieder zu uns kommen',
  dolmetscher: 'Eine Person übersetzt',
}

export const OWN_WORDS = 'eigen'
export const stepOptions = [
  ...stepPhrase.options.map(value => ({ value, label: stepPhraseNames[value] })),
  { value: OWN_WORDS, label: 'Eigene Worte' },
]

/** What a further step begins with: never an appointment that nobody has made. */
export function nextPhrase(
  { places, steps }: Pick<WegweiserFields, 'places' | 'steps'>,
  canCall: boolean,
): StepPhrase {
  const hasVisit = places.some(({ day: on }) => on !== null)
  const likely: StepPhrase[] = [
    ...(hasVisit ? (['hingehen'] as const) : canCall ? (['anrufen-dort'] as const) : []),
    ...(['anrufen-uns', 'wieder-kommen'] as const),
  ]
  return likely.find(one => steps.every(({ phrase }) => phrase !== one)) ?? 'anrufen-uns'
}

type Place = Pick<WegweiserSheet['places'][number], 'title' | 'name' | 'address' | 'phone'>

/** By name: where the page says neither how to get there nor whom to call. */
export function placesWithoutWay(places: readonly Place[]): string[] {
  return places
    .filter(({ address, phone }) => address.length === 0 && phone === '')
    .map(({ name, title }) => name || title.de)
}

const TIME_PROBLEM = 'Bitte als Uhrzeit, zum Beispiel 9:30.'
const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s*Uhr)?$/

/** "9.30" and "9:30 Uhr" are 09:30; the hour alone is the full hour. */
export function readTime(typed: string): string | null {
  const text = typed.trim()
  const found = clock.exec(
    /^\d{1,2}(\s*Uhr)?$/.test(text) ? `${Number.parseInt(text, 10)}:00` : text,
  )
  return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : null
}

const placeFields = z
  .object({ offerId: z.string(), day: day.nullable(), time: z.string().max(12) })
  .refine(({ time }) => time.trim() === '' || readTime(time) !== null, {
    message: TIME_PROBLEM,
    path: ['time'],
  })
  .refine(({ day: on, time }) => on !== null || time.trim() === '', {
    message: 'Bitte geben Sie zur Uhrzeit auch den Tag an.',
    path: ['day'],
  })
const stepFields = z
  .object({
    day: day.nullable(),
    phrase: z.string(),
    text: lineText(160),
    ownText: lineText(160),
  })
  .refine(({ phrase, text }) => phrase !== OWN_WORDS || text !== '', {
    message: 'Bitte schreiben Sie den Schritt auf Deutsch.',
    path: ['text'],
  })

export const wegweiserFields = z.object({
  language: clientLanguage,
  firstName: lineText(60),
  places: z.array(placeFields).min(1, 'Bitte wählen Sie mindestens einen Ort.'),
  steps: z.array(stepFields).max(6),
})
export type WegweiserFields = z.infer<typeof wegweiserFields>

export function orderOf(fields: WegweiserFields, clientId: string | null): WegweiserOrder {
  return {
    ...{ clientId, firstName: fields.firstName, language: fields.language },
    places: fields.places.map(({ offerId, day: on, time }) => ({
      offerId,
      appointment: on === null ? null : { day: on, time: readTime(time) },
    })),
    steps: fields.steps.map(({ day: on, phrase, text, ownText }) => {
      const said = stepPhrase.safeParse(phrase)
      return said.success
        ? { day: on, phrase: said.data, text: '', ownText: '' }
        : { day: on, phrase: null, text, ownText }
    }),
  }
}
