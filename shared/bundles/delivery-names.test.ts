import { expect, test } from 'vitest'
import { deliveryFileName } from './delivery-names.ts'

test('a file says what it is, of whom and of when; a correction says that too', () => {
  const first = { kind: 'lieferung', quarter: '2026-Q3', version: 1 } as const
  expect(deliveryFileName(first, '06440')).toBe('lieferung-06440-2026-q3.wirbundle')
  expect(deliveryFileName({ ...first, kind: 'csv', version: 2 }, '06440')).toBe(
    'quartalstabellen-06440-2026-q3-fassung-2.zip',
  )
})
