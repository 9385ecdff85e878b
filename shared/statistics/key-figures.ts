import type { KeyFigure } from './figures.ts'

// What has a headline of its own, told once: for the screen, the exports and the goals of a year.

export type KeyFigureDefinition = {
  name: string
  unit: string
  definition: string
  /** As it stands at the end of a period; all others are what happened in it. */
  isStock: boolean
}

const happened = (name: string, unit: string, definition: string): KeyFigureDefinition => ({
  ...{ name, unit, definition },
  isStock: false,
})
const stock = (name: string, unit: string, definition: string): KeyFigureDefinition => ({
  ...{ name, unit, definition },
  isStock: true,
})

export const keyFigures: Readonly<Record<KeyFigure, KeyFigureDefinition>> = {
  bestand: stock(
    'Fälle',
    'Personen',
    'Personen mit Verweisberatung oder Fallmanagement, deren Fall am letzten Tag offen ist.',
  ),
  zugang: happened(
    'Neue Fälle',
    'Personen',
    'Personen, die zum Ende des Quartals davor nicht im Bestand waren und im Quartal aufgenommen oder wieder aufgenommen wurden.',
  ),
  abgang: happened(
    'Abgeschlossene Fälle',
    'Personen',
    'Personen, die im Quartal im Bestand waren oder dazukamen und an seinem Ende nicht mehr im Bestand sind.',
  ),
  kurzkontakt: happened(
    'Kurzkontakte',
    'Kontakte',
    'Kurze Beratungen ohne Akte, am Tag des Gesprächs gezählt.',
  ),
  vermittlung: happened(
    'Vermittlungen',
    'Vermittlungen',
    'Im Zeitraum abgegebene Vermittlungen; zurückgenommene Einträge zählen nicht.',
  ),
  'antwort-tage': happened(
    'Tage bis zur Antwort, Median',
    'Tage',
    'Von der Abgabe bis zur ersten Antwort, der mittlere Wert der im Zeitraum abgegebenen und beantworteten Vermittlungen.',
  ),
  ehrenamt: stock(
    'Aktive Ehrenamtliche',
    'Personen',
    'Personen, die am letzten Tag im Ehrenamt aktiv sind; wer pausiert, zählt nicht.',
  ),
  einsatz: happened('Einsätze', 'Einsätze', 'Einsätze im Zeitraum, gestrichene nicht mitgezählt.'),
  stunden: happened(
    'Stunden im Ehrenamt',
    'Stunden',
    'Volle Stunden der Einsätze, je Quartal und Art abgerundet.',
  ),
  euro: happened(
    'Aufwandsentschädigung',
    'Euro',
    'Summe der Einsätze im Zeitraum, wie sie beim Eintragen berechnet wurde; gestrichene nicht mitgezählt.',
  ),
  begleitung: stock(
    'Laufende Begleitungen',
    'Begleitungen',
    'Begleitungen und Patenschaften, die am letzten Tag laufen; eine Patenschaft beginnt mit dem ersten Treffen.',
  ),
  'begleitung-monate': happened(
    'Dauer der Patenschaften, Mittel',
    'Monate',
    'Mittlere Dauer der im Zeitraum beendeten Patenschaften in vollen Monaten.',
  ),
  'schulung-ue': happened(
    'Schulung, UE × Teilnehmende',
    'UE',
    'Unterrichtseinheiten aller Teilnehmenden zusammen; gezählt wird, wann die Schulung begann.',
  ),
  treffen: happened('Netzwerktreffen', 'Treffen', 'Treffen im Netzwerk, am Tag des Treffens.'),
  'angebote-voll': stock(
    'Volle Angebote',
    'Angebote',
    'Angebote im Verzeichnis, die keinen Platz frei haben. Wie es früher war, ist nur bei eingefrorenen Quartalen bekannt.',
  ),
  huerde: happened('Systemhürden', 'Notizen', 'Im Zeitraum notierte Lücken und Hürden im System.'),
}

/** Populations that are counted on the last day; the others are what happened until then. */
export const stockPopulations: ReadonlySet<string> = new Set(['bestand', 'ehrenamt', 'begleitung'])
