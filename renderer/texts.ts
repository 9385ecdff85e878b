import { sayKeyProblem } from '../shared/bundles/key-problem.ts'
import { AppError, type AppErrorCode, type Details } from '../shared/errors.ts'
import { countOf } from '../shared/lib/german-numbers.ts'
import { formatQuarter, quarter } from '../shared/lib/quarters.ts'
import { problemSentence } from './documents/file-problems.ts'

type Sentence = string | ((details: Details) => string)

function waitText(seconds: number): string {
  return seconds < 90
    ? countOf(Math.max(1, Math.ceil(seconds)), 'Sekunde', 'Sekunden')
    : countOf(Math.ceil(seconds / 60), 'Minute', 'Minuten')
}

function groupText(details: Details): string {
  const groups = Array.isArray(details.groups) ? details.groups : []
  const list = new Intl.ListFormat('de', { type: 'conjunction' }).format(groups.map(String))
  return groups.length === 1
    ? `Gruppe ${list} stimmt nicht. Bitte vergleichen Sie sie mit dem Blatt.`
    : `Die Gruppen ${list} stimmen nicht. Bitte vergleichen Sie sie mit dem Blatt.`
}

function quarterText(details: Details): string {
  const known = quarter.safeParse(details.quarter)
  return known.success ? `Das ${formatQuarter(known.data)}` : 'Dieses Quartal'
}

function blockedText(details: Details): string {
  const which = quarterText(details)
  if (details.sums !== undefined)
    return `${which} lässt sich nicht so runden, dass alle Summen aufgehen. Es geht nichts hinaus. Bitte geben Sie der Betreuung Bescheid.`
  if (details.quarter !== undefined)
    return `${which} ist gesperrt. Solange geht auch kein späteres hinaus. Bitte öffnen Sie es in der Statistik: Dort steht der Grund.`
  return 'Die Ausgabe ist gesperrt. Der Grund steht auf der Seite des Quartals.'
}

/** What happened and what to do, for every failure that a person may meet. */
const sentences = {
  locked: 'Das Programm ist gesperrt. Bitte entsperren Sie es und versuchen Sie es noch einmal.',
  'not-allowed':
    'Dafür fehlt Ihrer Funktion die Berechtigung. Bitte wenden Sie sich an die Leitung.',
  'unknown-call': 'Das Programm kennt diesen Befehl nicht. Bitte starten Sie es neu.',
  invalid: 'Bitte prüfen Sie die markierten Angaben.',
  'not-found': 'Der Eintrag ist nicht mehr da. Bitte laden Sie die Ansicht neu.',
  conflict: 'Das ist gerade schon in Arbeit. Bitte warten Sie einen Augenblick.',
  cancelled: 'Der Vorgang wurde abgebrochen. Es wurde nichts verändert.',
  internal: details =>
    `Im Programm ist ein Fehler aufgetreten. Was gespeichert war, ist unverändert. Bitte versuchen Sie es noch einmal und nennen Sie sonst der Betreuung die Nummer ${String(details.reference ?? '')}.`,
  'wrong-passphrase': details =>
    Number(details.freeTries) > 0
      ? `Stimmt nicht. Noch ${countOf(Number(details.freeTries), 'Versuch', 'Versuche')} ohne Wartezeit.`
      : `Stimmt nicht. Der nächste Versuch ist in ${waitText(Number(details.seconds ?? 0))} möglich.`,
  wait: details =>
    `Zu viele Versuche. Bitte warten Sie noch ${waitText(Number(details.seconds ?? 0))}.`,
  'weak-passphrase':
    'Diese Passphrase ist zu leicht zu erraten. Bitte nehmen Sie eine längere oder den Vorschlag.',
  'sheet-mistyped': groupText,
  'sheet-wrong':
    'Die Zeichen sind richtig abgetippt, gehören aber zu einem anderen oder älteren Blatt. Bitte nehmen Sie das neueste Blatt dieses Speichers.',
  'device-lost':
    'Dieser Laptop kennt sein eigenes Geheimnis nicht mehr, zum Beispiel nach einem neuen Windows-Konto. Mit dem Wiederherstellungsblatt geht es weiter, Ihre Daten sind da.',
  'keyring-missing':
    'Die Schlüsseldatei fehlt. Sie lässt sich aus einer Sicherung zurückholen, gelöscht wurde nichts.',
  'keyring-damaged':
    'Die Schlüsseldatei ist beschädigt. Sie lässt sich aus einer Sicherung zurückholen, gelöscht wurde nichts.',
  'user-inactive': 'Dieser Zugang wurde entfernt. Bitte wenden Sie sich an die Leitung.',
  'store-exists':
    'Auf diesem Laptop ist schon ein Speicher eingerichtet. Bitte entsperren Sie ihn.',
  'store-missing':
    'Die Datei mit den Daten fehlt an ihrem Platz. Sie können eine Sicherung zurückholen.',
  'store-newer':
    'Die Daten stammen von einer neueren Version des Programms. Bitte installieren Sie diese Version. Es wurde nichts verändert.',
  'store-damaged':
    'Die Datei mit den Daten ist nicht mehr vollständig lesbar. Es wurde nichts gelöscht. Bitte sperren Sie das Programm und entsperren Sie es wieder; dann wird die letzte gute Sicherung angeboten.',
  'store-busy':
    'Die Daten sind in einem anderen Fenster oder von einer anderen Person auf diesem Laptop geöffnet. Bitte schließen Sie es dort und versuchen Sie es noch einmal.',
  'folder-read-only':
    'In den Ordner kann nicht geschrieben werden. Bitte lassen Sie die IT die Schreibrechte prüfen. Es wurde nichts verändert.',
  'folder-missing':
    'Der Ordner ist nicht erreichbar. Bitte stecken Sie den Stick ein oder verbinden Sie das Netzlaufwerk.',
  'disk-full':
    'Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal. Was gespeichert war, ist unverändert.',
  'disk-error':
    'Der Datenträger meldet einen Fehler. Bitte sichern Sie auf einen Stick und geben Sie der IT Bescheid.',
  'backup-damaged': 'Diese Sicherung ist nicht vollständig. Bitte wählen Sie eine andere.',
  'backup-foreign':
    'Diese Sicherung gehört zu einem anderen Speicher. Bitte wählen Sie eine andere.',
  'last-user':
    'Jemand muss den Speicher noch öffnen können. Bitte legen Sie zuerst einen weiteren Zugang an.',
  'self-removal':
    'Sie können Ihren eigenen Zugang nicht entfernen. Bitte lassen Sie das jemand anderen tun.',
  'changed-meanwhile':
    'Diese Angaben hat inzwischen jemand geändert. Ihre Eingabe ist noch da: Bitte vergleichen Sie beide Fassungen.',
  'case-closed':
    'Der Fall ist abgeschlossen. Bitte öffnen Sie ihn zuerst wieder, dann lässt sich etwas eintragen.',
  'case-open': 'Der Fall ist offen.',
  'merge-blocked':
    'Die Zusammenführung lässt sich nicht zurücknehmen, weil eine der beiden Akten danach weiter zusammengeführt wurde. Bitte nehmen Sie zuerst diese zurück.',
  'file-refused': details => problemSentence(details.problem),
  'document-missing':
    'Die Datei dieses Dokuments fehlt auf dem Laptop. Eine Sicherung kann sie noch enthalten.',
  'document-damaged':
    'Die Datei dieses Dokuments ist beschädigt oder wurde verändert und lässt sich nicht öffnen. Eine Sicherung kann sie noch unversehrt enthalten.',
  'table-unreadable':
    'Diese Datei lässt sich nicht als Tabelle lesen. Bitte speichern Sie sie als XLSX oder CSV und versuchen Sie es noch einmal.',
  'table-too-large': details =>
    `Diese Tabelle ist zu groß. Bitte teilen Sie sie auf: höchstens ${String(details.most ?? '')} Zeilen in einer Datei.`,
  'import-gone':
    'Die eingelesene Tabelle ist nicht mehr im Speicher, zum Beispiel nach einer Sperre. Bitte wählen Sie die Datei noch einmal.',
  'release-missing':
    'Dafür fehlt eine gültige Einwilligung für genau diese Stelle. Es wurde nichts weitergegeben. Bitte holen Sie die Einwilligung ein oder drucken Sie den Zettel ohne Angaben.',
  'move-refused':
    'Dieser Schritt passt nicht mehr zum Stand der Vermittlung. Bitte sehen Sie nach, was inzwischen eingetragen wurde.',
  'offer-gone':
    'Dieses Angebot steht nicht mehr im Verzeichnis oder ist eingestellt. Bitte wählen Sie ein anderes.',
  'template-broken': details =>
    Number(details.empty) > 0
      ? 'Für eine Person fehlt der Vor- oder Nachname, den der Brief nennt. Bitte nehmen Sie das Feld oder die Person heraus; gedruckt wurde nichts.'
      : 'Die Vorlage nennt ein Feld, das es nicht gibt. Bitte berichtigen Sie es in den Briefvorlagen. Gedruckt und gespeichert wurde nichts.',
  'papers-missing':
    'Dafür fehlt ein Nachweis, der Menschen schützt, oder er ist abgelaufen. Bitte tragen Sie ihn zuerst ein; darüber hinweg geht es nicht.',
  'period-closed':
    'Dieser Zeitraum ist abgeschlossen. Bitte öffnen Sie ihn mit einem Grund wieder, dann lässt sich etwas ändern.',
  'cap-reached':
    'Damit läge die Person über ihrer Obergrenze. Es wurde nichts verschoben. Bitte wählen Sie weniger Stunden.',
  'helper-in-use':
    'Diese Person lässt sich nicht löschen: Es gibt Einsätze, Begleitungen oder Schulungen. Bitte verabschieden Sie sie.',
  'state-refused':
    'Dieser Schritt passt nicht zum Stand. Bitte sehen Sie nach, was inzwischen eingetragen wurde.',
  'quarter-running': 'Dieses Quartal läuft noch. Einfrieren können Sie es, sobald es vorbei ist.',
  'clock-behind':
    'Die Uhr dieses Laptops geht nach: Es gibt schon Einträge mit einem späteren Zeitpunkt. Bitte stellen Sie Datum und Uhrzeit richtig.',
  'quarter-not-frozen': details =>
    `${quarterText(details)} ist noch nicht eingefroren. Bitte frieren Sie es zuerst ein.`,
  'quarter-not-rounded': details =>
    `${quarterText(details)} ist noch nicht gerundet und geprüft. Bitte öffnen Sie es in der Statistik und holen Sie das zuerst nach.`,
  'release-blocked': blockedText,
  'key-missing':
    'Es fehlt der bestätigte Schlüssel des Ministeriums. Bitte lesen Sie ihn unter „Lieferungen“ ein.',
  'key-refused': details => sayKeyProblem(details.problem),
  'names-in-text':
    'Im Text stehen Namen oder Aktenzeichen. Bitte sehen Sie jede Stelle an, bevor Sie den Bericht ausgeben.',
  'pair-forbidden':
    'Diese beiden dürfen nicht zusammenkommen. Welche Regel dagegen spricht, steht unter „Warum nicht?“.',
  'too-many-pairs':
    'Bei so vielen Fällen und Ehrenamtlichen lässt sich das nicht nebenbei rechnen. Mit „Als Gewichte speichern und neu rechnen“ läuft es im Hintergrund.',
} satisfies Record<AppErrorCode, Sentence>

export function sentence(error: unknown): string {
  const known = error instanceof AppError ? error : new AppError('internal')
  const text: Sentence = sentences[known.code]
  return typeof text === 'string' ? text : text(known.details ?? {})
}

export const roleNames = {
  fallmanagement: 'Fallmanagement',
  koordination: 'Koordination',
  vertretung: 'Vertretung',
  leitung: 'Leitung',
} as const
