import { z } from 'zod'
import de from 'zod/v4/locales/de.js'
import { parseGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { FieldInfo } from './form-parts.ts'

// jitless: zod would otherwise probe for eval, which the content security policy reports.
z.config({ ...de(), jitless: true })

type Issue = Parameters<z.core.$ZodErrorMap>[0]

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === '' || value === null || value === undefined || value === false
}

function germanNumber(value: unknown): string {
  return typeof value === 'number' || typeof value === 'bigint'
    ? value.toLocaleString('de-DE')
    : String(value)
}

function limit(issue: Issue): string | undefined {
  if (issue.code === 'too_small') {
    const least = germanNumber(issue.minimum)
    if (issue.origin === 'string') return `Mindestens ${least} Zeichen.`
    if (issue.origin === 'array') return `Mindestens ${least} Angaben.`
    return issue.inclusive === false ? `Größer als ${least}.` : `Nicht kleiner als ${least}.`
  }
  if (issue.code === 'too_big') {
    const most = germanNumber(issue.maximum)
    if (issue.origin === 'string') return `Höchstens ${most} Zeichen.`
    if (issue.origin === 'array') return `Höchstens ${most} Angaben.`
    return issue.inclusive === false ? `Kleiner als ${most}.` : `Nicht größer als ${most}.`
  }
  return undefined
}

/**
 * The sentence for a problem that the schema has no own words for.
 * `undefined` falls back to zod's German list.
 */
export function germanMessage(issue: Issue, field: FieldInfo | undefined): string | undefined {
  if (isEmpty(issue.input)) return field?.missing ?? 'Diese Angabe fehlt.'
  if (issue.code === 'invalid_format' && issue.format === 'email') {
    return 'Das ist keine E-Mail-Adresse. Beispiel: name@stelle.de'
  }
  if (issue.code === 'invalid_type' && issue.expected === 'number') {
    const typed = typeof issue.input === 'string' && parseGermanNumber(issue.input).ok
    return typed ? undefined : 'Bitte geben Sie eine Zahl an, zum Beispiel 12,5.'
  }
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'Nur ganze Zahlen.'
  return limit(issue)
}
