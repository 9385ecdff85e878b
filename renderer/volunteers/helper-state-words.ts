import type { HelperState } from '../../shared/volunteers/helper.ts'

type Words = {
  /** In the menu and on the button. */
  act: string
  title: (name: string) => string
  day: string
  send: string
  done: string
  lead: string
}

/** One step along the way, in words; `again` comes back from a pause or a farewell. */
export function stateWords(to: HelperState, from: HelperState): Words {
  const back = from === 'pause' || from === 'verabschiedet'
  switch (to) {
    case 'gespraech':
      return {
        act: from === 'aktiv' ? 'Aktivierung zurücknehmen' : 'Erstgespräch eintragen',
        title: name =>
          from === 'aktiv' ? `Aktivierung von ${name} zurücknehmen` : `Erstgespräch mit ${name}`,
        day: from === 'aktiv' ? 'Zurückgenommen am' : 'Geführt am',
        send: from === 'aktiv' ? 'Zurücknehmen' : 'Eintragen',
        done: from === 'aktiv' ? 'Aktivierung zurückgenommen.' : 'Erstgespräch eingetragen.',
        lead:
          from === 'aktiv'
            ? 'Neue Einsätze sind dann nicht mehr möglich.'
            : 'Das Gespräch steht danach auch bei den Nachweisen.',
      }
    case 'aktiv':
      return {
        act: back ? 'Wieder aufnehmen' : 'Aktivieren',
        title: name => (back ? `${name} wieder aufnehmen` : `${name} aktivieren`),
        day: 'Aktiv ab',
        send: back ? 'Wieder aufnehmen' : 'Aktivieren',
        done: back ? 'Wieder aufgenommen.' : 'Aktiviert. Einsätze sind jetzt möglich.',
        lead: 'Dafür müssen die Nachweise für mindestens eine Aufgabe vollständig sein.',
      }
    case 'pause':
      return {
        act: from === 'pause' ? 'Pause ändern' : 'Pausieren',
        title: name => `Pause von ${name}`,
        day: 'Ab',
        send: from === 'pause' ? 'Speichern' : 'Pausieren',
        done: 'Pause eingetragen.',
        lead: 'Offene Anfragen an diese Person werden wieder frei.',
      }
    case 'verabschiedet':
      return {
        act: 'Verabschieden',
        title: name => `${name} verabschieden`,
        day: 'Verabschiedet am',
        send: 'Verabschieden',
        done: 'Verabschiedet. Das Zeugnis lässt sich jetzt drucken.',
        lead: 'Konto, Einsätze und Verlauf bleiben erhalten. Begleitungen müssen vorher beendet sein.',
      }
    case 'bewerbung':
      return {
        act: 'Zurück zur Bewerbung',
        title: name => `${name}: zurück zur Bewerbung`,
        day: 'Am',
        send: 'Zurücksetzen',
        done: 'Steht wieder bei den Bewerbungen.',
        lead: '',
      }
  }
}
