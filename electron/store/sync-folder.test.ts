import { expect, test } from 'vitest'
import { syncServiceOf } from './sync-folder.ts'

test.each([
  ['C:\\Users\\anna\\OneDrive\\WIR', 'OneDrive'],
  ['C:\\Users\\anna\\OneDrive - Landkreis Beispiel\\Dokumente\\WIR', 'OneDrive'],
  ['/home/anna/Dropbox/wir', 'Dropbox'],
  ['/home/anna/Nextcloud/wir', 'Nextcloud'],
  ['/home/anna/Nextcloud2/wir', 'Nextcloud'],
  ['/home/anna/ownCloud/wir', 'ownCloud'],
  ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/wir', 'iCloud'],
  ['C:\\Users\\anna\\iCloudDrive\\wir', 'iCloud'],
  ['/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/wir', 'Google Drive'],
  ['G:\\Google Drive\\wir', 'Google Drive'],
  ['/home/anna/MagentaCLOUD/wir', 'other'],
] as const)('%s is copied by %s', (path, service) => {
  expect(syncServiceOf(path, [])).toBe(service)
})

test.each([
  '/home/anna/.local/share/wir',
  'C:\\Users\\anna\\AppData\\Roaming\\WIR',
  '/home/anna/onedriver-notes',
  '/srv/dropboxes/wir',
])('%s is not copied', path => {
  expect(syncServiceOf(path, ['Documents', '.config', '.dropbox'])).toBeNull()
})

test.each([
  ['.nextcloudsync.log', 'Nextcloud'],
  ['.sync_4d2f9a01bc33.db', 'Nextcloud'],
  ['._sync_4d2f9a01bc33.db', 'Nextcloud'],
  ['.owncloudsync.log', 'ownCloud'],
  ['.dropbox.cache', 'Dropbox'],
  ['.stfolder', 'Syncthing'],
] as const)('a folder with %s is copied by %s', (entry, service) => {
  expect(syncServiceOf('/home/anna/Daten', ['a.txt', entry])).toBe(service)
})
