import type { PrintDocument } from '../../shared/print.ts'

/** What a reader shows as the name of the document: never whom it is about. */
export function titleOf(sheet: PrintDocument): string {
  switch (sheet.template) {
    case 'recovery-sheet':
      return 'Wiederherstellungsblatt'
    case 'client-list':
      return sheet.title
    case 'letter':
      return sheet.card === null ? 'Brief' : `Brief ${sheet.card.code}`
    case 'consent':
      return `Einwilligung ${sheet.code}`
    case 'wegweiser':
      return sheet.title.de
    case 'slip':
      return sheet.title.de
    case 'mission':
      return 'Einsatzzettel'
    case 'money-list':
      return sheet.title
    case 'round-letter':
      return 'Rundbrief'
    case 'certificate':
      return sheet.pages[0]?.title ?? 'Bescheinigung'
    case 'quarter-report':
    case 'annual-report':
      return sheet.title
  }
}
