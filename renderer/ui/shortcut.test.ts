import { expect, test } from 'vitest'
import { isPlain, isPressed } from './shortcut.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift', boolean>> = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
})

test('all held keys must agree', () => {
  expect(isPressed('ctrl+k', press('k', { ctrl: true }))).toBe(true)
  expect(isPressed('ctrl+k', press('K', { meta: true }))).toBe(true)
  expect(isPressed('ctrl+k', press('k'))).toBe(false)
  expect(isPressed('ctrl+k', press('k', { ctrl: true, shift: true }))).toBe(false)
  expect(isPressed('ctrl+shift+enter', press('Enter', { ctrl: true, shift: true }))).toBe(true)
  expect(isPressed('esc', press('Escape'))).toBe(true)
  expect(isPressed('e', press('e', { ctrl: true }))).toBe(false)
})

test('only shortcuts without ctrl and alt are plain', () => {
  expect(isPlain('e')).toBe(true)
  expect(isPlain('shift+enter')).toBe(true)
  expect(isPlain('ctrl+k')).toBe(false)
  expect(isPlain('alt+1')).toBe(false)
})
