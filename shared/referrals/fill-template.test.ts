import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillTemplate, type TemplateValues, unknownFieldsIn } from './fill-template.ts'
import { templateField } from './template.ts'

const values = Object.fromEntries(
  templateField.options.map(field => [field, `<${field}>`]),
) as TemplateValues
const filled = (before: string, changes: Partial<TemplateValues> = {}) =>
  fillTemplate({ subject: 'Betreff', before, after: '' }, { ...values, ...changes })

describe('a template', () => {
  test('is filled wherever a field stands, with spaces or without', () => {
    expect(filled('{{stelle}} und {{ stelle }}').before).toEqual(['<stelle> und <stelle>'])
  })

  test('is divided where a line is blank, and keeps single lines together', () => {
    expect(filled('eins\nzwei\n\n\ndrei').before).toEqual(['eins\nzwei', 'drei'])
  })

  test('leaves out a paragraph of which nothing is left', () => {
    expect(filled('{{anrede}}\n\n**{{hinweis}}**', { hinweis: '' }).before).toEqual(['<anrede>'])
  })

  test('names fields that nobody knows, and leaves them to be seen', () => {
    const { before, gaps } = filled('{{aufenthalt}} {{Stelle}} {{}} {{aufenthalt}}')
    expect(before).toEqual(['{{aufenthalt}} {{Stelle}} {{}} {{aufenthalt}}'])
    expect(gaps).toEqual({ unknown: ['aufenthalt', 'Stelle', ''], empty: [] })
  })

  test('names each field that is empty once, wherever it stands', () => {
    const template = { subject: '{{termin}}', before: '{{termin}}', after: '{{hinweis}}' }
    const { gaps } = fillTemplate(template, { ...values, termin: '', hinweis: '' })
    expect(gaps.empty).toEqual(['termin', 'hinweis'])
  })

  test('is asked for its unknown fields before it is kept', () => {
    const template = { subject: '{{code}}', before: '{{azr}}', after: '{{code}} {{status}}' }
    expect(unknownFieldsIn(template)).toEqual(['azr', 'status'])
  })
})

test('a value stays a value, whatever it looks like', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.constantFrom('{{klient_name}}', '{{unbekannt}}', '$&', '$1', '**fett**', '*', '\\', '}}'),
  )
  fc.assert(
    fc.property(nasty, nasty, (hinweis, stelle) => {
      const { before, gaps } = filled('a {{hinweis}} b **{{stelle}}** c', { hinweis, stelle })
      const seen = before.join('\n').replaceAll('\u2060', '')
      expect(seen).toBe(`a ${hinweis} b **${stelle}** c`)
      expect(before.join('\n').split('**')).toHaveLength(3)
      expect(gaps.unknown).toEqual([])
    }),
  )
})
