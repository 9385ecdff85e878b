import { everyone, responsible } from '../../shared/roles.ts'
import { TemplatesTab } from '../referrals/templates-tab.tsx'
import { BackupTab } from '../store/settings/backup-tab.tsx'
import { SecurityTab } from '../store/settings/security-tab.tsx'
import { UsersTab } from '../store/settings/users-tab.tsx'
import { ApprovalsTab } from '../volunteers/approvals-tab.tsx'
import { RatesTab } from '../volunteers/rates-tab.tsx'
import { AppearanceTab } from './appearance-tab.tsx'
import { DeskTab } from './desk-tab.tsx'
import { OfficeTab } from './office-tab.tsx'
import { ReferralSettingsTab } from './referrals-tab.tsx'
import type { SettingsTab } from './settings-screen.tsx'
import { WeightsTab } from './weights-tab.tsx'

export const settingsTabs: readonly SettingsTab[] = [
  {
    id: 'office',
    title: 'Dienststelle',
    roles: responsible,
    words: 'Anschrift Träger Adresse Telefon Programm',
    Panel: OfficeTab,
  },
  {
    id: 'users',
    title: 'Benutzerinnen und Benutzer',
    roles: responsible,
    words: 'Zugang Vertretung Leitung Person anlegen',
    Panel: UsersTab,
  },
  {
    id: 'security',
    title: 'Sicherheit',
    roles: everyone,
    words: 'Passphrase Passwort Wiederherstellungsblatt Sperren Minuten',
    Panel: SecurityTab,
  },
  {
    id: 'weights',
    title: 'Gewichte',
    roles: responsible,
    words: 'Passung Vorschläge Merkmale',
    Panel: WeightsTab,
  },
  {
    id: 'desk',
    title: 'Erinnerungen',
    roles: responsible,
    words: 'Heute Frist Vorlauf Tage Kontakt Einwilligung',
    Panel: DeskTab,
  },
  {
    id: 'referrals',
    title: 'Vermittlung',
    roles: responsible,
    words: 'Antwort Tage Erinnerung Einwilligung Monate geprüft alt Fax Rechtsgrundlage',
    Panel: ReferralSettingsTab,
  },
  {
    id: 'letters',
    title: 'Briefvorlagen',
    roles: everyone,
    words: 'Brief Vorlage Text Felder Vermittlung Erinnerung',
    Panel: TemplatesTab,
  },
  {
    id: 'approvals',
    title: 'Nachweise',
    roles: responsible,
    words: 'Ehrenamt Verschwiegenheit Führungszeugnis Schulung Ablauf still Rückmeldung',
    Panel: ApprovalsTab,
  },
  {
    id: 'rates',
    title: 'Sätze und Budget',
    roles: responsible,
    words: 'Ehrenamt Euro Stunden Obergrenze Jahr Budget Freibetrag',
    Panel: RatesTab,
  },
  {
    id: 'backup',
    title: 'Sicherung',
    roles: everyone,
    words: 'Backup Stick Netzlaufwerk zurückholen',
    Panel: BackupTab,
  },
  {
    id: 'appearance',
    title: 'Darstellung',
    roles: everyone,
    words: 'hell dunkel Farben',
    Panel: AppearanceTab,
  },
]
