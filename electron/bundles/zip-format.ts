// The few fields of a ZIP that a package uses (PKWARE APPNOTE 4.3): every file is stored, not
// compressed, so that the same content has the same bytes for ever and nothing can swell.

export const localSignature = 0x04034b50
export const centralSignature = 0x02014b50
export const endSignature = 0x06054b50
export const localBytes = 30
export const centralBytes = 46
export const endBytes = 22

/** 1 January 1980, the first day that a ZIP knows. */
export const fixedDay = 0x21
export const versionNeeded = 20
