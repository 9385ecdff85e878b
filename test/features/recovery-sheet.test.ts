import { expect, test } from 'vitest'
import { recoverySheet } from '../../shared/print.ts'
import { PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aNewHouse, anEmptyHouse } from '../support/house.ts'

test('a new sheet voids the old one; passphrases stay', async () => {
  const house = await aNewHouse()
  const { api, userId } = house
  const sheet = await api.store.prepareSheet({})
  expect(sheet.number).toBe(2)
  await api.store.replaceSheet({ typedBack: typedBackOf(sheet) })
  const locked = await house.restart()
  await expect(locked.api.store.recover({ groups: house.sheet.groups })).rejects.toMatchObject({
    code: 'sheet-wrong',
  })
  await locked.api.store.recover({ groups: sheet.groups })
  await locked.api.store.unlock({ userId, passphrase: PASSPHRASE })
  expect((await locked.api.store.prepareSheet({})).number).toBe(3)
})

test('a sheet that was only shown opens nothing', async () => {
  const house = await aNewHouse()
  const shown = await house.api.store.prepareSheet({})
  await expect(
    house.api.store.replaceSheet({
      typedBack: typedBackOf(shown).map(group => ({ ...group, text: '' })),
    }),
  ).rejects.toMatchObject({ code: 'sheet-mistyped', details: { groups: shown.askFor } })
  const locked = await house.restart()
  await expect(locked.api.store.recover({ groups: shown.groups })).rejects.toMatchObject({
    code: 'sheet-wrong',
  })
  await locked.api.store.recover({ groups: house.sheet.groups })
})

test('one sheet is put in force once', async () => {
  const { api } = await aNewHouse()
  const sheet = await api.store.prepareSheet({})
  await api.store.replaceSheet({ typedBack: typedBackOf(sheet) })
  await expect(api.store.replaceSheet({ typedBack: typedBackOf(sheet) })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('the printed sheet and the file carry the groups that are shown', async () => {
  const { api, hostCalls } = await anEmptyHouse({
    host: { saveFile: async () => ({ fileName: null }) },
  })
  const plate = { programName: 'WIR-Fallmanagement', officeLabel: 'Wetteraukreis' }
  await expect(api.store.printSheet(plate)).rejects.toMatchObject({ code: 'not-found' })
  const sheet = await api.store.prepareSheet({})
  expect(await api.store.saveSheet(plate)).toEqual({ fileName: null })
  expect(await api.store.printSheet(plate)).toEqual({ printed: false })
  const drawn = hostCalls.filter(({ call }) => call === 'renderPdf' || call === 'print')
  expect(drawn).toHaveLength(2)
  for (const { input } of drawn)
    expect(recoverySheet.parse(input)).toMatchObject({ groups: sheet.groups, number: 1, ...plate })
})

test('the suggested file name says which sheet, and nothing of the code', async () => {
  const { api, hostCalls } = await anEmptyHouse()
  const sheet = await api.store.prepareSheet({})
  await api.store.saveSheet({ programName: 'WIR', officeLabel: 'Wetteraukreis' })
  const saved = hostCalls.find(({ call }) => call === 'saveFile')?.input as {
    suggestedName: string
  }
  expect(saved.suggestedName).toMatch(/^Wiederherstellungsblatt-[0-9A-F]{4}-1\.pdf$/)
  for (const group of sheet.groups) expect(saved.suggestedName).not.toContain(group)
})
