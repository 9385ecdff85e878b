import { expect, test } from 'vitest'
import { aKeptOffer } from '../../test/support/finder-situations.ts'
import { letterOffice } from '../../test/support/letter-builders.ts'
import { aSheetLanguage } from '../../test/support/sheet-builders.ts'
import { slipSheet } from './sheets.ts'
import { slipSheetOf } from './slip-sheet.ts'

test('a slip names the offer, the language and the office, and nobody', () => {
  const order = { ...aSheetLanguage(), office: letterOffice, today: '2026-11-16' }
  const sheet = slipSheetOf({ ...order, offer: aKeptOffer(), code: 'K7M4Q' })
  expect(slipSheet.parse(sheet)).toEqual(sheet)
  expect(sheet).toMatchObject({
    offer: 'Mama lernt Deutsch',
    recipient: [
      ...['Bildungswerk Seemental gGmbH', 'Frau Reuter', 'Alte Molkerei 4', '63654 Büdingen'],
      '06042 555-20',
    ],
    ask: { de: 'de slip.ask language=Arabisch', own: 'ar slip.ask language=العربية' },
    call: { own: 'ar slip.call phone=06031 555-142' },
    code: 'K7M4Q',
  })
})
