import type { Contact } from '../../shared/clients/case-contract.ts'
import type { Need } from '../../shared/tasks/plan.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A need as it comes up at the desk, with what is done about it. */
export type InventedNeed = { need: Need; goal: string; steps: readonly string[] }

const need = (
  field: Need['field'],
  urgency: Need['urgency'],
  title: string,
  goal: string,
  steps: readonly string[],
): InventedNeed => ({ need: { field, urgency, title, description: '' }, goal, steps })

export const needs: readonly InventedNeed[] = [
  need('sprache', 'normal', 'Sprachkurs finden', 'Kursplatz ab dem nächsten Monat', [
    'Einstufungstest vereinbaren',
    'Zulassung zum Integrationskurs beantragen',
    'Kursträger in der Nähe anfragen',
  ]),
  need('sprache', 'kann-warten', 'Sprachpraxis im Alltag', 'Einmal in der Woche Deutsch sprechen', [
    'Sprachcafé zeigen',
    'Tandem vormerken',
  ]),
  need('recht', 'dringend', 'Aufenthalt verlängern', 'Antrag ist vollständig gestellt', [
    'Nachweise durchsehen, fehlende anfordern',
    'Termin bei der Ausländerbehörde ausmachen',
    'Rechtsberatung einholen',
  ]),
  need('existenz', 'normal', 'Arbeit aufnehmen', 'Stelle ab 25 Stunden in der Woche', [
    'Lebenslauf gemeinsam schreiben',
    'Jobcenter: Termin beim Arbeitgeberservice',
    'Probearbeit begleiten',
  ]),
  need('existenz', 'normal', 'Berufsabschluss anerkennen', 'Anerkennung ist beantragt', [
    'Zeugnisse übersetzen lassen',
    'Anerkennungsberatung IHK vermitteln',
  ]),
  need('existenz', 'dringend', 'Leistungen klären', 'Bescheid liegt vor', [
    'Bescheid mit dem Sozialamt besprechen',
    'Fehlende Unterlagen nachreichen',
  ]),
  need('bildung', 'normal', 'Kitaplatz', 'Platz in der Nähe', [
    'Kita anrufen, Warteliste',
    'Jugendamt: Vormerkung prüfen',
  ]),
  need('bildung', 'normal', 'Schule anmelden', 'Kind besucht die Schule', [
    'Schulanmeldung begleiten',
    'Schulbescheinigung ablegen',
  ]),
  need('gesundheit', 'dringend', 'Ärztliche Behandlung', 'Behandlung hat begonnen', [
    'Behandlungsschein beantragen',
    'Praxis mit Dolmetschdienst finden',
  ]),
  need('gesundheit', 'normal', 'Psychosoziale Beratung', 'Erstgespräch hat stattgefunden', [
    'Psychosoziales Zentrum anfragen',
  ]),
  need('wohnen', 'normal', 'Wohnung finden', 'Mietvertrag ist unterschrieben', [
    'Wohnberechtigungsschein beantragen',
    'Wohnungsgesuch schreiben',
  ]),
  need('schutz', 'akut', 'Schutz vor Gewalt', 'Sicherer Ort ist gefunden', [
    'Frauenberatung sofort anrufen',
  ]),
  need('alltag', 'kann-warten', 'Anschluss im Ort', 'Kennt zwei Angebote und geht hin', [
    'Sportverein zeigen',
    'Lotsin oder Lotsen vorschlagen',
  ]),
]

const notes = [
  'Unterlagen durchgesehen, Kopien gemacht.',
  'Brief der Behörde erklärt, Antwort gemeinsam geschrieben.',
  'Termin verschoben, ruft wieder an.',
  'Es geht gut voran, nächster Schritt ist klar.',
  'Sorge um die Familie, lange gesprochen.',
  'Kurs läuft, Fahrkarte fehlt noch.',
  'Mit Dolmetscherin am Telefon, alles verstanden.',
  'Formular ausgefüllt und abgeschickt.',
]

export function inventContact(random: SeededRandom, day: string): Contact {
  const kind = random.pick([
    ...(['gespraech', 'gespraech', 'telefonat', 'telefonat', 'nachricht'] as const),
    ...(['hausbesuch', 'begleitung', 'e-mail', 'kontaktversuch'] as const),
  ])
  return {
    day,
    kind,
    minutes: kind === 'nachricht' ? null : random.pick([10, 20, 30, 45, 60]),
    withWhom: '',
    note: kind === 'kontaktversuch' ? 'Nicht erreicht.' : random.pick(notes),
  }
}

export const invented = {
  barriers: [
    { field: 'sprache', text: 'Kein Alphabetisierungskurs mit Kinderbetreuung im Kreis' },
    { field: 'wohnen', text: 'Keine Wohnung unter der Mietobergrenze für fünf Personen' },
    { field: 'gesundheit', text: 'Wartezeit der Therapie auf Dari über neun Monate' },
  ],
  closings: [
    ['bedarf-gedeckt', 'Arbeitet, Wohnung gefunden.'],
    ['verzogen', 'In einen anderen Kreis gezogen.'],
    ['kein-kontakt', 'Drei Mal nicht erreicht, Brief geschickt.'],
    ['uebergeben', 'An die Migrationsberatung übergeben.'],
  ],
} as const
