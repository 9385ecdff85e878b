import { blankSections } from '../../shared/clients/client.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { type LetterOrder, letterSheetOf } from '../../shared/referrals/letter-sheet.ts'
import type { LetterTemplate, TemplateKind } from '../../shared/referrals/template.ts'
import type { Office } from '../../shared/settings/settings.ts'

type Sample = {
  kind: TemplateKind
  template: LetterTemplate
  office: Office
  fax: string
  adviser: string
  today: string
}

/** An invented person: templates are written without anybody's file. */
function samplePerson(today: string): LetterOrder['person'] {
  const { person, reach, languages } = blankSections
  return {
    sections: {
      ...blankSections,
      person: {
        ...person,
        familyName: 'Beispiel',
        givenNames: 'Amina',
        gender: 'w',
        birthDate: { precision: 'day', value: '1995-03-14' },
      },
      reach: { ...reach, phone: '+491525550117' },
      languages: { ...languages, languages: [{ code: 'ar', level: 'erstsprache' }] },
    },
    place: 'Musterstadt',
    citizenships: [],
    children: [],
    matter: 'Deutsch lernen',
    today,
  }
}

/** The letter as it would look, and what is unknown or empty in it. */
export function sampleLetter({ today, ...order }: Sample): ReturnType<typeof letterSheetOf> {
  return letterSheetOf({
    ...order,
    today,
    code: 'K7M4Q',
    recipient: {
      ...{ organisation: 'Bildungswerk Beispiel', offer: 'Mama lernt Deutsch' },
      ...{ contactPerson: 'Frau Muster', street: 'Beispielweg 4', postcode: '60000' },
      ...{ town: 'Musterstadt', phone: '', email: '' },
    },
    answerBy: addDays(today, 14),
    sentOn: addDays(today, -10),
    letterNote: 'Vormittags gut erreichbar.',
    appointment: { day: addDays(today, 7), time: '09:30', place: '', with: '' },
    person: samplePerson(today),
    release:
      order.kind === 'vermittlung'
        ? { groups: ['name', 'kontakt', 'sprachen', 'anliegen'], givenOn: addDays(today, -1) }
        : null,
  })
}
