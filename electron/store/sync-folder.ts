export type SyncService =
  | 'OneDrive'
  | 'Dropbox'
  | 'Nextcloud'
  | 'ownCloud'
  | 'iCloud'
  | 'Google Drive'
  | 'Syncthing'
  | 'Seafile'
  | 'other'

const byFolderName: ReadonlyArray<readonly [RegExp, SyncService]> = [
  [/^onedrive(\b|$)/i, 'OneDrive'],
  [/^dropbox(\b|$)/i, 'Dropbox'],
  [/^nextcloud(\d|\b|$)/i, 'Nextcloud'],
  [/^owncloud(\d|\b|$)/i, 'ownCloud'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud'],
  [/^(google ?drive(\b.*)?|drivefs)$/i, 'Google Drive'],
  [/^seafile$/i, 'Seafile'],
  [/^(cloudstorage|magentacloud|hidrive|pcloud( ?drive)?|tresorit|luckycloud)$/i, 'other'],
]

const byMarker: ReadonlyArray<readonly [RegExp, SyncService]> = [
  [/^\.nextcloudsync\.log$/i, 'Nextcloud'],
  [/^(\.owncloudsync\.log|\.csync_journal\.db)$/i, 'ownCloud'],
  [/^\._?sync_[0-9a-f]+\.db$/i, 'Nextcloud'],
  // Not `.dropbox`: that one also stands in every home folder as its settings.
  [/^\.dropbox\.cache$/i, 'Dropbox'],
  [/^\.(tmp\.drivedownload|tmp\.driveupload)$/i, 'Google Drive'],
  [/^\.stfolder$/i, 'Syncthing'],
  [/^\.seafile-data$/i, 'Seafile'],
]

/**
 * Which service copies this folder to other machines, if any: a half-copied database is a lost
 * one. `entries` are the names in the folder and in the folders above it.
 */
export function syncServiceOf(path: string, entries: readonly string[]): SyncService | null {
  const parts = path.split(/[\\/]+/)
  return match(byFolderName, parts) ?? match(byMarker, entries)
}

function match(
  rules: ReadonlyArray<readonly [RegExp, SyncService]>,
  names: readonly string[],
): SyncService | null {
  return rules.find(([pattern]) => names.some(name => pattern.test(name)))?.[1] ?? null
}
