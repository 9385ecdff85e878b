import type { SpokenLanguage } from '../../../shared/clients/client.ts'

const scripts: readonly {
  letters: RegExp
  dir: 'ltr' | 'rtl'
  /** Languages that are written so; the first where none of them is spoken. */
  languages: readonly string[]
}[] = [
  {
    letters: /\p{Script=Arabic}/u,
    dir: 'rtl',
    languages: ['ar', 'fa', 'ps', 'ckb', 'ur', 'bal'],
  },
  { letters: /\p{Script=Syriac}/u, dir: 'rtl', languages: ['aii'] },
  { letters: /\p{Script=Hebrew}/u, dir: 'rtl', languages: ['he'] },
  { letters: /\p{Script=Ethiopic}/u, dir: 'ltr', languages: ['ti', 'am', 'byn', 'tig'] },
  {
    letters: /\p{Script=Cyrillic}/u,
    dir: 'ltr',
    languages: ['uk', 'ru', 'bg', 'sr', 'mk', 'tg'],
  },
]

/** How a name in its own letters is marked, so that it is drawn and read aloud right. */
export function ownScriptOf(
  text: string,
  languages: readonly SpokenLanguage[],
): { text: string; lang: string; dir: 'ltr' | 'rtl' } | undefined {
  if (text === '') return undefined
  const spoken = languages.map(({ code }) => code.split('-')[0] ?? code)
  const script = scripts.find(({ letters }) => letters.test(text))
  if (!script) return { text, lang: spoken[0] ?? 'und', dir: 'ltr' }
  const lang = spoken.find(code => script.languages.includes(code)) ?? script.languages[0] ?? 'und'
  return { text, lang, dir: script.dir }
}
