import { describe, expect, it } from 'vitest'
import { backupNote } from './backup-note.ts'

const today = '2026-11-16'
const at = (lastBackupAt: string | null, backupProblem: string | null = null) =>
  backupNote({ lastBackupAt, backupProblem }, today)

describe('backupNote', () => {
  it('names weekday and time within the last days', () => {
    expect(at('2026-11-13T16:42:00.000Z').text).toBe('Letzte Sicherung: Fr, 17:42')
    expect(at('2026-11-16T08:05:00.000Z').text).toBe('Letzte Sicherung: heute, 09:05')
  })

  it('names the date once the weekday alone would be ambiguous', () => {
    expect(at('2026-11-10T16:42:00.000Z').text).toBe('Letzte Sicherung: Di, 17:42')
    expect(at('2026-11-09T16:42:00.000Z').text).toBe('Letzte Sicherung: Mo 09.11.')
  })

  it('says when there is none', () => {
    expect(at(null)).toEqual({ text: 'Noch keine Sicherung', problem: false })
  })

  it('puts a problem before the date and never shows an unknown code', () => {
    expect(at('2026-11-16T08:05:00.000Z', 'folder-missing')).toEqual({
      text: 'Sicherungsort nicht erreichbar',
      problem: true,
    })
    expect(at(null, 'EIO: /mnt/stick').text).toBe('Letzte Sicherung misslungen')
  })
})
