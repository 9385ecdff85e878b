import type { Role } from '../../../shared/roles.ts'
import type { RemovalProblem } from '../../../shared/store/user-rules.ts'
import { roleNames } from '../../texts.ts'

const notes: Record<Role, string> = {
  fallmanagement: 'Führt Fälle, richtet die Dienststelle ein und sichert.',
  koordination: 'Wie Fallmanagement, mit Schwerpunkt Netzwerk und Ehrenamt.',
  vertretung: 'Arbeitet an allen Fällen, ändert aber keine Einstellungen.',
  leitung: 'Liest das Protokoll. Sobald es eine Leitung gibt, verwaltet nur sie die Zugänge.',
}

const roles: readonly Role[] = ['fallmanagement', 'koordination', 'vertretung', 'leitung']

export const roleOptions = roles.map(value => ({
  value,
  label: roleNames[value],
  note: notes[value],
}))

/** Why nobody is removed here, in the place where the button would stand. */
export const removalReasons: Record<RemovalProblem, string> = {
  'self-removal': 'Ihr eigener Zugang',
  'last-user': 'Letzter Zugang, der verwalten darf',
  'not-allowed': '',
}
