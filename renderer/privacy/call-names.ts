import type { AppContract } from '../../shared/contract.ts'

type CallName = {
  [F in keyof AppContract & string]: `${F}.${keyof AppContract[F] & string}`
}[keyof AppContract & string]

/**
 * What was done, in the words of the office. Every call of the contract has some: a refused
 * attempt is recorded too, whatever was tried.
 */
const callWords = {
  'store.status': 'Zustand des Speichers gelesen',
  'store.ratePassphrase': 'Passphrase bewertet',
  'store.suggestPassphrase': 'Passphrase vorgeschlagen',
  'store.prepareSheet': 'Wiederherstellungsblatt vorbereitet',
  'store.saveSheet': 'Wiederherstellungsblatt als PDF gespeichert',
  'store.printSheet': 'Wiederherstellungsblatt gedruckt',
  'store.create': 'Speicher eingerichtet',
  'store.unlock': 'Entsperrt',
  'store.recover': 'Wiederherstellungsblatt eingegeben',
  'store.finishRecovery': 'Mit dem Wiederherstellungsblatt geöffnet',
  'store.listBackups': 'Sicherungen aufgelistet',
  'store.adoptBackup': 'Sicherung auf diesen Laptop geholt',
  'store.lock': 'Gesperrt',
  'store.session': 'Eigenen Zugang gelesen',
  'store.listUsers': 'Zugänge gelesen',
  'store.addUser': 'Zugang angelegt',
  'store.updateUser': 'Zugang geändert',
  'store.removeUser': 'Zugang entfernt',
  'store.changePassphrase': 'Eigene Passphrase geändert',
  'store.replaceSheet': 'Wiederherstellungsblatt ersetzt',
  'store.backUp': 'Gesichert',
  'store.chooseFolder': 'Sicherungsort ausgesucht',
  'store.restore': 'Sicherung zurückgeholt',
  'settings.get': 'Einstellungen gelesen',
  'settings.update': 'Einstellungen geändert',
  'settings.updateAppearance': 'Darstellung geändert',
  'privacy.listAudit': 'Protokoll gelesen',
  'privacy.verifyAudit': 'Protokoll geprüft',
  'today.overview': 'Heute gelesen',
  'drafts.find': 'Entwurf geholt',
  'drafts.keep': 'Entwurf gemerkt',
  'drafts.discard': 'Entwurf verworfen',
  'reference.listBodies': 'Liste der Kreise und Städte gelesen',
  'reference.listMunicipalities': 'Liste der Gemeinden gelesen',
  'clients.prepareShortContact': 'Kurzkontakt begonnen',
  'clients.recordShortContact': 'Kurzkontakt gezählt',
  'clients.undoShortContact': 'Kurzkontakt zurückgenommen',
  'clients.listShortContacts': 'Liste der Kurzkontakte gelesen',
  'clients.countShortContacts': 'Zahl der Kurzkontakte gelesen',
} satisfies Record<CallName, string>

/** A log may be older than the program: a call that is gone keeps its technical name. */
export function callText(call: string): string {
  return Object.hasOwn(callWords, call) ? callWords[call as CallName] : call
}
