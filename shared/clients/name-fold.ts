import { readArabic, readCyrillic, readEthiopic } from './name-scripts.ts'

/** What no decomposition into letter and mark takes apart. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ĸ: 'k' },
  ...{ ħ: 'h', ŋ: 'ng', ŧ: 't', ə: 'a', ɓ: 'b', ɗ: 'd', ɖ: 'd', ƙ: 'k', ƴ: 'y', ŀ: 'l', ʉ: 'u' },
  ...{ ɛ: 'e', ɔ: 'o', ɣ: 'gh', ƒ: 'f', ǝ: 'e', ſ: 's', ɲ: 'ny', ƈ: 'c', ɩ: 'i', ʋ: 'v' },
}
const LATIN_LETTER = new RegExp(`[${Object.keys(LATIN_LETTERS).join('')}]`, 'g')
const APOSTROPHES = /['’‘ʼʻ`´ʾʿ′ʹ]/g
const PLAIN = /^[a-z ]*$/
const HOOKED: Readonly<Record<string, string>> = { ş: 'sh', š: 'sh', ș: 'sh', ç: 'ch', č: 'ch' }
/** What is typed beyond it is no name. */
export const LONGEST_NAME = 400

/** One form of the text, lower case, without what cannot be seen. */
function tidy(text: string): string {
  return text
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(APOSTROPHES, '')
}

/** ß = ss, ü = ue = u, ł = l; letters of scripts that are not read stay, the rest parts words. */
function foldLatin(text: string): string {
  const bare = PLAIN.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(LATIN_LETTER, letter => LATIN_LETTERS[letter]!)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return bare
    .replace(/([aou])e(?!e)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function readHooks(text: string): string[] {
  const hooked = text.replace(/[şšșçč]/g, letter => HOOKED[letter]!)
  return hooked === text ? [text] : [text, hooked]
}

/** A text may hold more than one script; each step reads one of them. */
function spellingsOf(text: string): string[] {
  let spellings = [text]
  if (/\p{Script=Arabic}/u.test(text)) spellings = spellings.flatMap(readArabic)
  if (/\p{Script=Cyrillic}/u.test(text)) spellings = spellings.flatMap(readCyrillic)
  if (/\p{Script=Ethiopic}/u.test(text)) spellings = spellings.map(readEthiopic)
  return spellings.flatMap(readHooks)
}

/** At most six ways to read the name in Latin letters; the first is `foldName`. */
export function nameReadings(text: string): string[] {
  const tidied = tidy(text)
  if (PLAIN.test(tidied)) return [foldLatin(tidied)]
  return [...new Set(spellingsOf(tidied).map(foldLatin))].slice(0, 6)
}

/** The stored search form of a name. */
export function foldName(text: string): string {
  return nameReadings(text)[0]!
}

/** Scripts that leave short vowels out. */
export function omitsVowels(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Ethiopic}]/u.test(text)
}
