import { useMemo } from 'react'
import {
  type ClientLanguage,
  clientLanguage,
  clientLanguageNames,
} from '../../shared/reference/client-texts.ts'
import { useRead } from '../use-read.ts'

/** The languages of the printed pages; what no native reader has read yet says so. */
export function useClientLanguages() {
  const { data } = useRead('reference', 'listClientTexts', {})
  return useMemo(
    () =>
      clientLanguage.options.map(value => {
        const state = data?.find(({ language }) => language === value)
        const isUnread = state !== undefined && state.reviewedOn === null
        const name = clientLanguageNames[value]
        return { value, label: isUnread ? `${name} (noch nicht geprüft)` : name, isUnread }
      }),
    [data],
  )
}

/** The first of the languages somebody speaks that there are pages in. */
export function pageLanguage(spoken: readonly string[]): ClientLanguage {
  const own = spoken.find(code => clientLanguage.safeParse(code).success)
  return clientLanguage.safeParse(own).data ?? 'en'
}
