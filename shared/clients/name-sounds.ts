// A name as sounds, one character each. A letter that stands for several sounds keeps a sign of its
// own, and `name-distance.ts` says what it may meet:
//   S sh  Z zh  C tsch  # ch  Q shch  T ts  J dsch  X kh  G gh  D dh  P th  c, j, x, y, w as written

const GROUPS: readonly (readonly [letters: string, sound: string])[] = [
  ['schtsch', 'Q'],
  ['shtsh', 'Q'],
  ['stsch', 'Q'],
  ['shch', 'Q'],
  ['tsch', 'C'],
  ['dsch', 'J'],
  ['tch', 'C'],
  ['sch', 'S'],
  ['dzh', 'J'],
  ['sh', 'S'],
  ['ch', '#'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['zh', 'Z'],
  ['th', 'P'],
  ['dh', 'D'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['ts', 'T'],
  ['tz', 'T'],
  ['dj', 'J'],
  ['dz', 'z'],
  ['ks', 'x'],
  ['ee', 'i'],
  ['oo', 'u'],
  ['ou', 'u'],
]
const BY_FIRST_LETTER = new Map<string, (readonly [string, string])[]>()
for (const group of GROUPS) {
  const first = group[0][0]!
  BY_FIRST_LETTER.set(first, [...(BY_FIRST_LETTER.get(first) ?? []), group])
}

export function isVowel(sound: string | undefined): boolean {
  return sound !== undefined && 'aeiou'.includes(sound) && sound !== ''
}

/** y and j sound like i beside consonants, and at the end of a diphthong j like y. */
function settleGlides(sounds: string): string {
  let settled = ''
  for (let index = 0; index < sounds.length; index++) {
    const sound = sounds[index]!
    const before = isVowel(sounds[index - 1])
    const after = isVowel(sounds[index + 1])
    const next = sound === 'y' && !before && !after ? 'i' : sound
    const heard = next === 'j' && index > 0 && !after ? (before ? 'y' : 'i') : next
    if (heard !== settled.at(-1)) settled += heard
  }
  return settled
}

/** The sounds of one folded word; doubled letters count once. */
export function soundsOf(word: string): string {
  let sounds = ''
  let index = 0
  while (index < word.length) {
    const group = BY_FIRST_LETTER.get(word[index]!)?.find(([letters]) =>
      word.startsWith(letters, index),
    )
    const sound = group ? group[1] : word[index]!
    if (sound !== sounds.at(-1)) sounds += sound
    index += group ? group[0].length : 1
  }
  return settleGlides(sounds)
}
