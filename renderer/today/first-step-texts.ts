import { everyone, type Role, responsible } from '../../shared/roles.ts'
import type { FirstStepId } from '../../shared/today/first-steps.ts'
import type { IconName } from '../ui/icon-paths.ts'

type StepText = {
  title: string
  detail: string
  time: string
  action: { label: string; icon: IconName }
  done: string
  /** Who can do it; the others don't see it. */
  roles: readonly Role[]
}

export const firstStepTexts = {
  'backup-folder': {
    title: 'Sicherungsort wählen',
    detail: 'Stick oder Netzlaufwerk. Sonst hängt alles an diesem Laptop.',
    time: '2 Minuten',
    action: { label: 'Ort wählen', icon: 'folder' },
    done: 'Zweiter Sicherungsort gewählt',
    roles: responsible,
  },
  'first-backup': {
    title: 'Erste Sicherung anlegen',
    detail: 'Verschlüsselt wie der Speicher selbst. Danach geschieht es jeden Tag von allein.',
    time: '1 Minute',
    action: { label: 'Jetzt sichern', icon: 'shield' },
    done: 'Erste Sicherung angelegt',
    roles: everyone,
  },
  substitute: {
    title: 'Vertretung einrichten',
    detail: 'Eigene Passphrase, dieselben Fälle, für Urlaub und Krankheit.',
    time: '3 Minuten',
    action: { label: 'Vertretung anlegen', icon: 'people' },
    done: 'Weiterer Zugang eingerichtet',
    roles: responsible,
  },
  rates: {
    title: 'Sätze und Budget für das Ehrenamt eintragen',
    detail: 'Stundensatz, Obergrenzen und Geld, wie sie im Bescheid für dieses Jahr stehen.',
    time: '3 Minuten',
    action: { label: 'Sätze eintragen', icon: 'scale' },
    done: 'Sätze oder Budget eingetragen',
    roles: responsible,
  },
  office: {
    title: 'Anschrift der Dienststelle ergänzen',
    detail: 'Sie steht im Kopf jedes Briefes.',
    time: '2 Minuten',
    action: { label: 'Anschrift eintragen', icon: 'home' },
    done: 'Dienststelle eingerichtet',
    roles: responsible,
  },
  sheet: {
    title: 'Wiederherstellungsblatt anlegen',
    detail: 'Ohne das Blatt sind die Daten verloren, wenn alle ihre Passphrase vergessen.',
    time: '5 Minuten',
    action: { label: 'Blatt anlegen', icon: 'key' },
    done: 'Wiederherstellungsblatt angelegt und zurückgetippt',
    roles: responsible,
  },
} satisfies Record<FirstStepId, StepText>
