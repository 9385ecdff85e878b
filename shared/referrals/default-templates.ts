import type { LetterTemplate, TemplateKind } from './template.ts'

const vermittlung: LetterTemplate = {
  subject: 'Vermittlung: {{angebot}}',
  before: `{{anrede}}

{{klient_anrede_name}} möchte Ihr Angebot „{{angebot}}“ nutzen und hat mir erlaubt, Ihnen dafür diese Angaben zu senden.

{{hinweis}}`,
  after: `Bitte melden Sie sich, gern in einfachem Deutsch. Mir genügt die Rücklauf-Karte: **ein Kreuz, zurück bis {{antwort_bis}}.**`,
}

/** Says nothing about the person: whoever opens it learns a code and a day. */
const erinnerung: LetterTemplate = {
  subject: 'Erinnerung: Vermittlung {{code}} vom {{versendet_am}}',
  before: `{{anrede}}

am {{versendet_am}} haben wir Ihnen eine Vermittlung zu Ihrem Angebot „{{angebot}}“ gesendet. Sie trägt den Code **{{code}}**. Eine Antwort haben wir noch nicht.

Jemand wartet darauf, wie es weitergeht. Ein Kreuz auf der Rücklauf-Karte genügt, auch „kein Platz frei“. Oder Sie rufen an und nennen nur den Code: {{telefon_absender}}.`,
  after: `Bitte antworten Sie **bis {{antwort_bis}}**. Haben Sie unseren Brief nicht erhalten? Dann senden wir ihn gern noch einmal. Hat sich Ihre Antwort mit diesem Brief gekreuzt, danken wir Ihnen.`,
}

const widerruf: LetterTemplate = {
  subject: 'Widerruf einer Einwilligung: Vorgang {{code}}',
  before: `{{anrede}}

am {{versendet_am}} haben wir Ihnen unter dem Code **{{code}}** Angaben zu einer Person gesendet. Die Einwilligung dazu wurde widerrufen.

**Bitte löschen oder vernichten Sie, was Sie von uns zu diesem Vorgang haben,** und geben Sie nichts davon weiter. Was Sie nach einem Gesetz aufbewahren müssen, sperren Sie bitte.`,
  after: `Bitte sagen Sie uns kurz, wenn das geschehen ist: {{telefon_absender}}. Der Code genügt, nennen Sie bitte keinen Namen.

Vielen Dank für Ihre Mühe.`,
}

/** What the program brings, until the office writes its own. */
export const defaultTemplates: Readonly<Record<TemplateKind, LetterTemplate>> = {
  vermittlung,
  erinnerung,
  widerruf,
}
