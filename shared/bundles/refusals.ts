// Why a bundle is not taken. Each sentence says what is wrong and what to do; none repeats what the
// bundle holds.

const sayings = {
  // the envelope
  'too-large':
    'Die Datei ist zu groß für eine Lieferung. Bitte prüfen Sie, ob es die richtige Datei ist.',
  'not-age':
    'Die Datei ist keine versiegelte Lieferung (kein age-Umschlag). Bitte wählen Sie die Datei mit der Endung .wirbundle.',
  'not-for-key':
    'Die Lieferung ist nicht für diesen Schlüssel versiegelt, oder ihr Kopf ist beschädigt. Bitte nehmen Sie den passenden Schlüssel oder lassen Sie die Lieferung noch einmal senden.',
  'envelope-damaged':
    'Die Lieferung ist abgeschnitten oder verändert. Bitte lassen Sie dieselbe Datei noch einmal senden.',
  // the package in it
  'not-zip':
    'Im Umschlag liegt kein vollständiges ZIP-Paket. Bitte lassen Sie die Lieferung noch einmal senden.',
  'too-many-files':
    'Das Paket enthält mehr Dateien, als eine Lieferung haben darf. Es wird nicht geöffnet.',
  'name-forbidden':
    'Das Paket enthält einen verbotenen Dateinamen. Es könnte Dateien außerhalb des Ordners anlegen und wird nicht geöffnet.',
  'name-twice': 'Das Paket enthält einen Dateinamen zweimal. Es wird nicht geöffnet.',
  'sizes-lie':
    'Die Angaben des Pakets zu seinen Dateien widersprechen sich. Bitte lassen Sie die Lieferung noch einmal senden.',
  'claims-too-much':
    'Das Paket kündigt mehr Daten an, als eine Lieferung haben darf. Es wird nicht geöffnet.',
  'zip-bomb':
    'Das Paket würde sich beim Auspacken über jedes Maß aufblähen. Es wird nicht geöffnet.',
  repacked:
    'Das Paket wurde nach dem Versiegeln neu gepackt. Bitte verlangen Sie die Datei, wie das Programm sie geschrieben hat.',
  'manifest-missing':
    'Das Inhaltsverzeichnis datapackage.json fehlt. Bitte lassen Sie die Lieferung noch einmal senden.',
  'manifest-too-large':
    'Das Inhaltsverzeichnis datapackage.json ist zu groß. Das Paket wird nicht geöffnet.',
  'signature-missing':
    'Die Unterschrift fehlt. Ohne sie ist nicht zu prüfen, von wem die Zahlen sind; bitte lassen Sie die Lieferung noch einmal senden.',
  'signature-wrong':
    'Die Unterschrift passt nicht zum Inhalt. Die Lieferung wurde verändert; bitte lassen Sie sie noch einmal senden.',
  'sender-unknown':
    'Der Schlüssel des Absenders ist nicht hinterlegt. Bitte vergleichen Sie seinen Fingerabdruck am Telefon und nehmen Sie ihn dann auf.',
  'sender-mismatch':
    'Die Lieferung nennt einen anderen Landkreis als den, dem der Schlüssel gehört. Bitte fragen Sie beim Absender nach.',
  'format-unknown':
    'Die Lieferung hat ein neueres Format. Bitte aktualisieren Sie das Programm, mit dem Sie öffnen.',
  'manifest-malformed':
    'Das Inhaltsverzeichnis datapackage.json ist nicht nach dem Format geschrieben. Bitte lassen Sie die Lieferung noch einmal erstellen.',
  forwarded:
    'Die Lieferung wurde für einen anderen Empfänger unterschrieben und dann weitergereicht. Bitte verlangen Sie eine eigene.',
  'content-contradictory':
    'Angaben der Lieferung widersprechen sich, etwa Fassung und ersetzte Lieferung. Bitte lassen Sie sie noch einmal erstellen.',
  // the tables
  'file-missing':
    'Eine Datei, die das Inhaltsverzeichnis nennt, fehlt. Bitte lassen Sie die Lieferung noch einmal senden.',
  'file-extra':
    'Es liegt eine Datei bei, die das Inhaltsverzeichnis nicht nennt. Bitte lassen Sie die Lieferung noch einmal senden.',
  'file-altered':
    'Eine Datei wurde verändert: Größe oder Prüfsumme stimmt nicht. Bitte lassen Sie die Lieferung noch einmal senden.',
  'table-malformed':
    'Eine Tabelle ist nicht so geschrieben, wie das Inhaltsverzeichnis sie beschreibt. Bitte lassen Sie die Lieferung noch einmal erstellen.',
  'formula-cell':
    'Ein Text einer Tabelle beginnt wie eine Formel (=, +, -, @). Bitte lassen Sie die Lieferung ohne ihn noch einmal erstellen.',
  'not-multiple':
    'Eine Zahl ist kein Vielfaches der Rundungsbasis. Die Lieferung darf so nicht verwendet werden; bitte lassen Sie sie noch einmal erstellen.',
  'exact-too-small':
    'Eine genaue Zahl liegt unter 10. Die Lieferung darf so nicht verwendet werden; bitte lassen Sie sie noch einmal erstellen.',
  // adding up
  'sealed-without-key':
    'Die Lieferung ist versiegelt. Bitte geben Sie mit --identity die Schlüsseldatei an.',
  'body-unknown': 'Diesen Landkreis oder diese Stadt gibt es im Programm für dieses Quartal nicht.',
  repeated: 'Dieselbe Lieferung liegt mehrfach vor. Sie zählt nur einmal.',
  superseded: 'Eine neuere Fassung desselben Quartals liegt vor. Nur sie zählt.',
  contradictory:
    'Zwei verschiedene Lieferungen nennen dieselbe Fassung desselben Quartals. Keine von beiden zählt; bitte fragen Sie beim Absender nach.',
  'wrong-programme':
    'Die Lieferung folgt einer anderen Fassung des Tabellenprogramms oder einer anderen Rundungsbasis als die übrigen. Bitte lassen Sie sie mit der gültigen Fassung noch einmal erstellen.',
  'wrong-tables':
    'Die Spalten einer Tabelle weichen von denen der übrigen Lieferungen ab. Bitte lassen Sie die Lieferung noch einmal erstellen.',
} as const

export type RefusalCode = keyof typeof sayings

export const refusalCodes = Object.keys(sayings) as RefusalCode[]

export const sayRefusal = (code: RefusalCode) => sayings[code]

/** `part` is the name of a table or file that has already passed the rule for names. */
export class BundleRefused extends Error {
  readonly code: RefusalCode
  readonly part: string | undefined

  constructor(code: RefusalCode, part?: string) {
    super(part === undefined ? sayRefusal(code) : `${sayRefusal(code)} (${part})`)
    this.name = 'BundleRefused'
    this.code = code
    this.part = part
  }
}
