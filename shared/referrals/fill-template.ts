import {
  type LetterTemplate,
  type TemplateField,
  type TemplateGaps,
  templateField,
} from './template.ts'

export type TemplateValues = Readonly<Record<TemplateField, string>>
export type FilledTemplate = {
  subject: string
  before: string[]
  after: string[]
  gaps: TemplateGaps
}

const PLACE = /\{\{([^{}]*)\}\}/g
const WORD_JOINER = '\u2060'

const nameAt = (inside: string) => inside.trim()
const isField = (name: string): name is TemplateField => templateField.safeParse(name).success

/** The names in double braces, each once, in the order of the text. */
export function fieldsIn({ subject, before, after }: LetterTemplate): string[] {
  const all = [subject, before, after].join('\n').matchAll(PLACE)
  return [...new Set([...all].map(match => nameAt(match[1] ?? '')))]
}

export function unknownFieldsIn(template: LetterTemplate): string[] {
  return fieldsIn(template).filter(name => !isField(name))
}

/** Each place is filled once: what stands in a value is a value, whatever it looks like. */
export function fillTemplate(template: LetterTemplate, values: TemplateValues): FilledTemplate {
  const named = fieldsIn(template)
  const fill = (text: string) =>
    text.replace(PLACE, (place, inside: string) => {
      const name = nameAt(inside)
      return isField(name) ? plain(values[name]) : place
    })
  return {
    subject: fill(template.subject).trim(),
    before: paragraphs(template.before).map(fill).filter(isSaid),
    after: paragraphs(template.after).map(fill).filter(isSaid),
    gaps: {
      unknown: named.filter(name => !isField(name)),
      empty: named.filter(isField).filter(name => values[name] === ''),
    },
  }
}

function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).map(paragraph => paragraph.trim())
}

/** A paragraph whose only field is empty is left out. */
function isSaid(paragraph: string): boolean {
  return paragraph.replaceAll('*', '').trim() !== ''
}

/** Stars of a value never mark anything as bold: something unseen stands between them. */
function plain(value: string): string {
  return value.replaceAll('*', `${WORD_JOINER}*${WORD_JOINER}`)
}
