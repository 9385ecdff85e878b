import { isVowel } from './name-sounds.ts'
import type { NameWord } from './name-words.ts'

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  ...{ b: ['b'], p: ['b'], d: ['d'], t: ['d'], D: ['d'], f: ['f'], v: ['f'], w: ['f'] },
  ...{ k: ['k'], q: ['k'], g: ['k'], G: ['k'], h: ['h'], X: ['h'], l: ['l'], r: ['r'] },
  ...{ m: ['m'], n: ['n'], s: ['s'], z: ['s'], S: ['s'], Z: ['s'], C: ['s'], Q: ['s'] },
  ...{
    P: ['d', 's'],
    T: ['s'],
    J: ['s'],
    j: ['s', ''],
    '#': ['s', 'h'],
    c: ['s', 'k', ''],
    x: ['ks', 'h'],
  },
}
const MOST_SKELETONS = 6
const SILENT = ['']

function classesAt(sounds: string, index: number): readonly string[] {
  const sound = sounds[index]!
  if (isVowel(sound) || sound === 'y') return index === 0 ? ['0'] : SILENT
  if (index === 0 && sound === 'j') return ['s', '0']
  // before the vowel a Somali c is a throat sound that others leave out: Cali, Caasha
  if (index === 0 && sound === 'c') return ['s', 'k', '0']
  if (index === sounds.length - 1 && sound === 'h') return SILENT
  const gliding = isVowel(sounds[index + 1]) || index === sounds.length - 1
  if (index > 0 && sound === 'w') return gliding ? ['f', ''] : ['f']
  if (index > 1 && sound === 'h' && isVowel(sounds[index + 1])) return ['h', '']
  return CLASSES[sound] ?? [/[0-9]/.test(sound) ? sound : '']
}

function skeletonsOfSounds(sounds: string): string[] {
  let skeletons = ['']
  for (let index = 0; index < sounds.length; index++) {
    const classes = classesAt(sounds, index)
    const grown = skeletons.flatMap(start =>
      classes.map(next => (next !== '' && start.endsWith(next) ? start : start + next)),
    )
    skeletons = grown.slice(0, MOST_SKELETONS)
  }
  // 'Caasha' begins with a vowel once its c is gone; '0' stands for any first vowel
  return skeletons.map(skeleton => skeleton.slice(0, 12)).filter(Boolean)
}

/**
 * The consonants of a word, alike for every habit of spelling: 'mhmd' for Mohammed, Muhammad, محمد.
 * A few, where a letter has several values.
 */
export function skeletonsOf(word: NameWord): string[] {
  return [...new Set(word.sounds.flatMap(skeletonsOfSounds))].slice(0, MOST_SKELETONS * 2)
}
