import { describe, expect, test } from 'vitest'
import { fillRoundLetter, splitName, titleIn, unknownLetterFields } from './round-letter.ts'

const kidane = { gender: 'w', givenNames: 'Abrehet', familyName: 'Kidane' }
const body = '{{anrede}}\n\nliebe {{vorname}} {{ nachname }},\nbitte kommen Sie.\n\n\n{{name}}'

describe('a round letter', () => {
  test('is filled for each person', () => {
    expect(fillRoundLetter({ subject: 'Für {{vorname}}', body }, kidane)).toEqual({
      subject: 'Für Abrehet',
      paragraphs: [
        'Guten Tag, Frau Kidane,',
        'liebe Abrehet Kidane,\nbitte kommen Sie.',
        'Abrehet Kidane',
      ],
      empty: [],
    })
  })

  test('addresses by the whole name where no polite form is known', () => {
    const salutation = (gender: string, familyName = 'Kidane') =>
      fillRoundLetter({ subject: 'x', body: '{{anrede}}' }, { ...kidane, gender, familyName })
        .paragraphs
    expect(salutation('m')).toEqual(['Guten Tag, Herr Kidane,'])
    expect(salutation('d')).toEqual(['Guten Tag, Abrehet Kidane,'])
    expect(salutation('w', '')).toEqual(['Guten Tag, Abrehet,'])
  })

  test('says which fields do not exist and which stay empty', () => {
    expect(unknownLetterFields({ subject: '{{betreff}}', body: '{{name}} {{Vorname}}' })).toEqual([
      'betreff',
      'Vorname',
    ])
    const { empty } = fillRoundLetter({ subject: 'x', body }, { ...kidane, givenNames: '' })
    expect(empty).toEqual(['vorname'])
  })

  test('takes a name for a name, even one that looks like a field', () => {
    const odd = { ...kidane, givenNames: '{{name}}', familyName: '$&' }
    expect(
      fillRoundLetter({ subject: 'x', body: '{{vorname}} {{nachname}}' }, odd).paragraphs,
    ).toEqual(['{{name}} $&'])
  })
})

test('a name in one line gives up its last word as the family name', () => {
  expect(splitName('Dr. Birgit Seibert')).toEqual({
    givenNames: 'Dr. Birgit',
    familyName: 'Seibert',
  })
  expect(splitName('Frau Seibert')).toEqual({ givenNames: '', familyName: 'Seibert' })
  expect([titleIn('Frau Seibert'), titleIn('Herrn Kurt Alt'), titleIn('Birgit Seibert')]).toEqual([
    ...['w', 'm', ''],
  ])
})
