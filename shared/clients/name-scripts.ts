// Letters of other scripts in the Latin spelling that papers and clerks use.

type Letters = Readonly<Record<string, string>>

/** 'а:a б:b' → { а: 'a', б: 'b' }; a letter without a value is silent. */
function letters(...lines: string[]): Letters {
  const pairs = lines.join(' ').split(' ')
  return Object.fromEntries(pairs.map(pair => pair.split(':') as [string, string]))
}

// ---- Arabic script: Arabic, Persian, Dari, Pashto, Sorani, Urdu

const ARABIC = letters(
  'ا:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q',
  'ك:k ل:l م:m ن:n ه:h و:u ي:i ء: ئ: ؤ:u ى:i ة:h آ:a أ:a إ:a ٱ:a ک:k ی:i ھ:h ہ:h ۀ:h ۂ:h ۃ:h',
  'پ:p چ:ch ژ:zh گ:g ګ:g ټ:t ډ:d ړ:r ڼ:n ښ:sh ږ:zh ځ:z څ:ts ې:e ۍ:ai ڕ:r ڵ:l ڤ:v ۆ:o ێ:e ە:e ۇ:u ۋ:v',
  'ٹ:t ڈ:d ڑ:r ں:n ے:e ۓ:e ۈ:u ې:e ڭ:ng ۅ:u ڃ:j ٺ:th ڄ:j',
)

function arabicWord(word: string): string {
  // doubled only here in writing that otherwise writes a doubled letter once
  const single = word.replace(/لله/g, 'له')
  let latin = ''
  for (const [index, letter] of [...single].entries()) {
    const initial = index === 0
    if (initial && (letter === 'و' || letter === 'ۆ')) latin += 'w'
    else if (initial && (letter === 'ي' || letter === 'ی')) latin += 'y'
    else latin += ARABIC[letter] ?? letter
  }
  return latin
}

/** The last letter of Layla, Musa, Fatima may be spoken a. */
export function readArabic(text: string): string[] {
  const plain = text.replace(/[\u064b-\u065f\u0670\u0640]/g, '')
  const read = (spelling: string) => spelling.replace(/[\p{Script=Arabic}]+/gu, arabicWord)
  return [read(plain), read(plain.replace(/(?<=\p{L}{2})(?<!لل)[ىیةهۀہ](?!\p{L})/gu, 'ا'))]
}

// ---- Cyrillic

const COMMON = 'а:a б:b д:d к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ь: ъ: ґ:g ў:u'
const ENGLISH = 'в:v ж:zh з:z х:kh ц:ts ч:ch ш:sh щ:shch е:e'
const GERMAN = 'в:w ж:sch з:s х:ch ц:z ч:tsch ш:sch щ:schtsch'
const CYRILLIC_HABITS: readonly { speaks: 'ukrainian' | 'russian'; letters: Letters }[] = [
  {
    speaks: 'ukrainian',
    letters: letters(COMMON, ENGLISH, 'г:h и:y і:i ї:i й:i є:ie ю:iu я:ia ё:io ы:y э:e'),
  },
  {
    speaks: 'russian',
    letters: letters(COMMON, ENGLISH, 'г:g и:i і:i ї:i й:y є:e ю:yu я:ya ё:e ы:y э:e'),
  },
  {
    speaks: 'ukrainian',
    letters: letters(COMMON, GERMAN, 'г:h и:y і:i ї:ji й:j є:je ю:ju я:ja ё:jo ы:y э:e е:e'),
  },
  {
    speaks: 'russian',
    letters: letters(COMMON, GERMAN, 'г:g и:i і:i ї:ji й:j є:je ю:ju я:ja ё:jo ы:y э:e е:e'),
  },
]

/** A letter with a mark that no table knows counts as the bare letter. */
function latinOf(letter: string, table: Letters): string {
  return table[letter] ?? table[letter.normalize('NFD')[0]!] ?? letter
}

/** Both transliteration habits; where a letter tells the language, only that language's. */
export function readCyrillic(text: string): string[] {
  const ukrainian = /[іїєґ]/.test(text)
  const russian = /[ыэёъ]/.test(text)
  return CYRILLIC_HABITS.filter(
    habit => ukrainian === russian || (habit.speaks === 'ukrainian') === ukrainian,
  ).map(habit => text.replace(/[\p{Script=Cyrillic}]/gu, letter => latinOf(letter, habit.letters)))
}

// ---- Ethiopic: rows of eight syllables from U+1200 on, one row for each consonant

const ETHIOPIC_ROWS =
  'h l h m s r s sh k kw k kw b v t ch h hw n ny - k kw kh khw w - z zh y d d j g gw g t ch p ts ts f p'.split(
    ' ',
  )
const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa']
const LAST_SYLLABLE = 0x1200 + ETHIOPIC_ROWS.length * 8

function ethiopicSyllable(syllable: string): string {
  const code = syllable.codePointAt(0)!
  if (code >= LAST_SYLLABLE) return ''
  const row = ETHIOPIC_ROWS[(code - 0x1200) >> 3]!
  const order = (code - 0x1200) & 7
  if (row !== '-') return row + ETHIOPIC_VOWELS[order]
  return order === 0 ? 'a' : ETHIOPIC_VOWELS[order] || 'i'
}

export function readEthiopic(text: string): string {
  return text.replace(/[\p{Script=Ethiopic}]/gu, ethiopicSyllable)
}
