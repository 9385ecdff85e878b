import { expect, test } from 'vitest'
import { AppError, appErrorCode, type Details } from '../shared/errors.ts'
import { sentence } from './texts.ts'

const said = (code: AppError['code'], details?: Details) => sentence(new AppError(code, details))

test.each(appErrorCode.options)(
  '%s is a whole sentence, also where nothing more is known',
  code => {
    expect(said(code)).toMatch(/^[A-ZÄÖÜ„].*\.$/)
    expect(said(code)).not.toMatch(/undefined|null|NaN/)
  },
)

test.each(['quarter-not-frozen', 'quarter-not-rounded', 'release-blocked'] as const)(
  '%s names the quarter that stands in the way',
  code => {
    expect(said(code, { quarter: '2026-Q2' })).toContain('2. Quartal 2026')
    expect(said(code, { quarter: 'sometime' })).not.toContain('sometime')
  },
)

test('what cannot be rounded is not called a danger to somebody', () => {
  const unrounded = said('release-blocked', { quarter: '2026-Q2', sums: [] })
  expect(unrounded).toMatch(/^Das 2. Quartal 2026 lässt sich nicht so runden/)
  expect(unrounded).not.toContain('erkannt')
  expect(unrounded).not.toContain('Seite des Quartals')
  expect(said('release-blocked')).toContain('Seite des Quartals')
})
