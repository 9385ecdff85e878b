import { languageName as germanName } from '../../shared/clients/language-name.ts'

export const languageName: (code: string) => string = germanName
