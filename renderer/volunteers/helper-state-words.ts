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

const talk: Words = {
  act: 'Erstgespräch eintragen',
  title: name => `Erstgespräch mit ${name}`,
  ...{ day: 'Geführt am', send: 'Eintragen', done: 'Erstgespräch eingetragen.' },
  lead: 'Das Gespräch steht danach auch bei den Nachweisen.',
}
const takeBack: Words = {
  act: 'Aktivierung zurücknehmen',
  title: name => `Aktivierung von ${name} zurücknehmen`,
  ...{ day: 'Zurückgenommen am', send: 'Zurücknehmen', done: 'Aktivierung zurückgenommen.' },
  lead: 'Neue Einsätze sind dann nicht mehr möglich.',
}
const begin: Words = {
  act: 'Aktivieren',
  title: name => `${name} aktivieren`,
  ...{ day: 'Aktiv ab', send: 'Aktivieren', done: 'Aktiviert. Einsätze sind jetzt möglich.' },
  lead: 'Dafür müssen die Nachweise für mindestens eine Aufgabe vollständig sein.',
}
const again: Words = {
  ...begin,
  act: 'Wieder aufnehmen',
  title: name => `${name} wieder aufnehmen`,
  ...{ send: 'Wieder aufnehmen', done: 'Wieder aufgenommen.' },
}
const pause: Words = {
  act: 'Pausieren',
  title: name => `Pause von ${name}`,
  ...{ day: 'Ab', send: 'Pausieren', done: 'Pause eingetragen.' },
  lead: 'Offene Anfragen an diese Person werden wieder frei.',
}
const leave: Words = {
  act: 'Verabschieden',
  title: name => `${name} verabschieden`,
  ...{ day: 'Verabschiedet am', send: 'Verabschieden' },
  done: 'Verabschiedet. Das Zeugnis lässt sich jetzt drucken.',
  lead: 'Konto, Einsätze und Verlauf bleiben erhalten. Begleitungen müssen vorher beendet sein.',
}
const startOver: Words = {
  act: 'Zurück zur Bewerbung',
  title: name => `${name}: zurück zur Bewerbung`,
  ...{ day: 'Am', send: 'Zurücksetzen', done: 'Steht wieder bei den Bewerbungen.' },
  lead: '',
}

/** One step along the way, in words; where one comes from decides which words. */
export function stateWords(to: HelperState, from: HelperState): Words {
  const isBack = from === 'pause' || from === 'verabschiedet'
  const words: Readonly<Record<HelperState, Words>> = {
    bewerbung: startOver,
    gespraech: from === 'aktiv' ? takeBack : talk,
    aktiv: isBack ? again : begin,
    pause: from === 'pause' ? { ...pause, act: 'Pause ändern', send: 'Speichern' } : pause,
    verabschiedet: leave,
  }
  return words[to]
}
