import type { Transaction } from 'kysely'
import { defaultTemplates } from '../../shared/referrals/default-templates.ts'
import {
  type KeptTemplate,
  type LetterTemplate,
  type TemplateKind,
  templateKind,
} from '../../shared/referrals/template.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

/** The office's own words, or those of the program where it has none. */
export async function listTemplates(db: Reader): Promise<KeptTemplate[]> {
  const rows = await db
    .selectFrom('letter_templates')
    .select(['kind', 'subject', 'before', 'after'])
    .execute()
  return templateKind.options.map(kind => {
    const row = rows.find(kept => kept.kind === kind)
    if (!row) return { kind, ...defaultTemplates[kind], own: false }
    const { subject, before, after } = row
    return { kind, subject, before, after, own: true }
  })
}

export async function getTemplate(db: Reader, kind: TemplateKind): Promise<LetterTemplate> {
  const row = await db
    .selectFrom('letter_templates')
    .select(['subject', 'before', 'after'])
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row ?? defaultTemplates[kind]
}

export async function saveTemplate(
  db: Transaction<Database>,
  kind: TemplateKind,
  template: LetterTemplate,
  now: string,
): Promise<void> {
  const row = { ...template, updated_at: now }
  await db
    .insertInto('letter_templates')
    .values({ kind, ...row })
    .onConflict(conflict => conflict.column('kind').doUpdateSet(row))
    .execute()
}

export async function removeTemplate(db: Transaction<Database>, kind: TemplateKind): Promise<void> {
  await db.deleteFrom('letter_templates').where('kind', '=', kind).execute()
}
