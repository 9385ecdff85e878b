import { z } from 'zod'
import { languageCode } from '../../shared/clients/client.ts'
import { languageName } from '../../shared/clients/language-name.ts'
import { commonLanguages } from '../../shared/clients/options.ts'
import { lineText, neededLine } from '../../shared/lib/text-fields.ts'
import { type ClientLanguage, clientLanguage } from '../../shared/reference/client-texts.ts'
import { type DataGroup, dataGroup } from '../../shared/referrals/release.ts'
import { endDay } from './form-days.ts'

// What is said and settled before anybody signs, on paper or on the screen.

export function releaseTalkOn(today: string) {
  return z.strictObject({
    language: languageCode,
    explainedBy: neededLine('Bitte geben Sie an, wer erklärt hat.'),
    interpreter: lineText(80),
    validUntil: endDay(today),
    /** Asked for beyond what this recipient usually needs. */
    more: z.array(dataGroup),
  })
}
export type ReleaseTalk = z.infer<ReturnType<typeof releaseTalkOn>>

/** Asked about in the order of the form. */
export function askedGroups(
  suggested: readonly DataGroup[],
  more: readonly DataGroup[],
): DataGroup[] {
  return dataGroup.options.filter(group => suggested.includes(group) || more.includes(group))
}

/** The form is there in these languages; for others it is printed in English. */
export function formLanguage(code: string): ClientLanguage {
  const exact = clientLanguage.safeParse(code)
  return exact.success ? exact.data : 'en'
}

/** First those with a form, then what else is spoken here. */
export const talkLanguages: readonly { value: string; label: string; note?: string }[] = [
  ...clientLanguage.options.map(value => ({ value, label: languageName(value) })),
  ...['de', ...commonLanguages.filter(code => !clientLanguage.safeParse(code).success)]
    .filter((code, place, all) => all.indexOf(code) === place)
    .map(value => ({ value, label: languageName(value), note: 'Bogen auf Englisch' })),
]

/** The first of her languages that has a form, else the first at all. */
export function likelyLanguage(spoken: readonly string[]): string | undefined {
  return spoken.find(code => clientLanguage.safeParse(code).success) ?? spoken[0]
}
