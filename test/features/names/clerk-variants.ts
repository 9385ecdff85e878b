// How names change on their way through offices: habits and slips, written down as plain rules on
// the typed text. Nothing here knows how the program folds or compares.

export type ClerkHabit = { habit: string; write: (text: string) => string }

function replacing(habit: string, ...changes: readonly (readonly [RegExp, string])[]): ClerkHabit {
  return {
    habit,
    write: text => changes.reduce((all, [from, to]) => all.replace(from, to), text),
  }
}

const UMLAUTS_WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/Ä/g, 'Ae'],
  [/Ö/g, 'Oe'],
  [/Ü/g, 'Ue'],
]

export const clerkHabits: readonly ClerkHabit[] = [
  // keyboards and forms
  { habit: 'capitals', write: text => text.toUpperCase() },
  { habit: 'small letters', write: text => text.toLowerCase() },
  { habit: 'decomposed marks', write: text => text.normalize('NFD') },
  replacing('spaces from a form', [/^/, '  '], [/ /g, '   ']),
  replacing('pasted direction marks', [/^/, '\u202b'], [/$/, '\u202c']),
  replacing('zero-width space', [/^(.)/u, '$1\u200b']),
  replacing('umlauts written out', ...UMLAUTS_WRITTEN_OUT),
  replacing('marks left out', [/ß/g, 'ss'], [/[łŁ]/g, 'l'], [/[đĐ]/g, 'd'], [/ı/g, 'i']),
  {
    habit: 'all marks left out',
    write: text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  },
  replacing('hyphen as space', [/-/g, ' ']),
  replacing('space as hyphen', [/ /g, '-']),
  replacing('hyphen left out', [/-/g, '']),
  replacing('apostrophe left out', [/['’]/g, '']),
  replacing('typographic apostrophe', [/'/g, '’']),
  // spelling in Latin letters
  replacing('w for v', [/v/g, 'w'], [/V/g, 'W']),
  replacing('v for w', [/w/g, 'v'], [/W/g, 'V']),
  replacing('doubled letters once', [/([b-df-hj-np-tv-z])\1/gi, '$1']),
  replacing('s doubled between vowels', [/([aeiou])s([aeiou])/g, '$1ss$2']),
  replacing('ou for u', [/u/g, 'ou'], [/ouou/g, 'ou']),
  replacing('oo for u', [/(?<![aeou])u(?![aeiou])/g, 'oo']),
  replacing('u for ou', [/ou/g, 'u']),
  replacing('ee for i', [/([b-df-hj-np-tv-z])i([b-df-hj-np-tv-z])/g, '$1ee$2']),
  replacing('i for ee', [/ee/g, 'i']),
  replacing('e for a', [/a(?=[mnsdr])/g, 'e']),
  replacing('o for u before consonants', [/u(?=[slm])/g, 'o']),
  replacing('i for y at the end', [/y\b/g, 'i']),
  replacing('y for i at the end', [/i\b/g, 'y']),
  replacing('German sch', [/(?<!c)sh/g, 'sch'], [/Sh/g, 'Sch']),
  replacing('f for ph', [/ph/g, 'f'], [/Ph/g, 'F']),
  replacing('k for q', [/q/g, 'k'], [/Q/g, 'K']),
  replacing('k for c before a, o, u', [/C(?=[aou])/g, 'K'], [/(?<=[a-z])c(?=[aou])/g, 'k']),
  replacing('ks for x', [/x(?=[aei])/g, 'ks']),
  replacing('h at the end', [/([ae])\b/g, '$1h']),
  replacing('no h at the end', [/ah\b/g, 'a']),
  replacing('t for d at the end', [/d\b/g, 't']),
  replacing('s for z', [/z/g, 's'], [/Z/g, 'S']),
  replacing('German tsch', [/(?<![st])ch(?=[aeiouy])/g, 'tsch']),
  // articles and parts
  replacing('el for al', [/\bAl[- ](?=\p{L})/gu, 'El-']),
  replacing('article glued', [/\b([AE])l[- ](\p{L})/gu, '$1l$2']),
  replacing('article left out', [/\b[AE]l[- ](?=\p{L})/gu, '']),
  replacing('abdel for abdul', [/\bAbdul\s?/g, 'Abdel ']),
  replacing('abd al for abdul', [/\bAbdul[ -]?(?=\p{L})/gu, 'Abd al-']),
  replacing('ullah apart', [/(?<=\p{L})ullah\b/gu, ' Ullah']),
  // Arabic script
  replacing('hamza left out', [/[أإآ]/g, 'ا'], [/ء/g, '']),
  replacing('dots of the last letter', [/ة(?!\p{L})/gu, 'ه'], [/ى(?!\p{L})/gu, 'ي']),
  replacing('Persian letters', [/ي/g, 'ی'], [/ك/g, 'ک']),
  replacing('vowel marks', [/([\u0628-\u064a])/g, '$1\u064e']),
  replacing('stretched line', [/([سشحخع])(?=\p{L})/gu, '$1ـ']),
]

/** Ways to write a whole name in the search field. */
export const clerkOrders: readonly {
  habit: string
  write: (name: { givenNames: string; familyName: string }) => string
}[] = [
  { habit: 'given first', write: name => `${name.givenNames} ${name.familyName}` },
  { habit: 'family first', write: name => `${name.familyName}, ${name.givenNames}` },
  { habit: 'family name only', write: name => name.familyName },
  { habit: 'given names only', write: name => name.givenNames },
  {
    habit: 'first given name only',
    write: name => `${name.givenNames.split(/[ ]/)[0]} ${name.familyName}`,
  },
]
