type Source = { what: string; origin: string; licence: string; changes: string }

/** Who made the data that comes with the program, and what was changed in it. */
export const sources: readonly Source[] = [
  {
    what: 'Gemeinden, Landkreise und kreisfreie Städte',
    origin:
      '© Statistisches Bundesamt (Destatis), Gemeinden in Deutschland nach Fläche, Bevölkerung und Postleitzahl am 31.12.2024',
    licence: 'Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet',
    changes: 'Auf Hessen beschränkt; der Schlüssel der Stadt Hanau ab 01.01.2026 ist ergänzt.',
  },
  {
    what: 'Umrisse der Gemeinden',
    origin: '© GeoBasis-DE / BKG 2021',
    licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
    changes:
      'Daten verändert: auf Hessen zugeschnitten, Bromskirchen mit Allendorf (Eder) vereinigt, Hanau auch unter dem Schlüssel ab 01.01.2026, Koordinaten gerundet.',
  },
  {
    what: 'Postleitzahlen',
    origin:
      'GeoNames; dazu die Postleitzahl des Verwaltungssitzes vom Statistischen Bundesamt (Destatis)',
    licence: 'Creative Commons Namensnennung 4.0 (CC BY 4.0)',
    changes: 'Nach dem Namen der Gemeinde zugeordnet.',
  },
  {
    what: 'Staatsangehörigkeiten',
    origin:
      '© Statistisches Bundesamt (Destatis), Staats- und Gebietssystematik, Codeliste in der Fassung vom 19.02.2021',
    licence: 'Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet',
    changes:
      'Einige Namen und aufgelöste Staaten entsprechen diesem Stand. Der Schlüssel 910 ist nur für den inneren Gebrauch.',
  },
]

type Licence = { names: string; licence: string }

export const licences: readonly Licence[] = [
  { names: 'Schrift Fira Sans', licence: 'SIL Open Font License 1.1' },
  {
    names: 'Schriften Noto Sans Arabic, Noto Naskh Arabic und Noto Sans Ethiopic',
    licence: 'SIL Open Font License 1.1',
  },
  { names: 'KERN, das Gestaltungssystem der Verwaltung', licence: 'EUPL-1.2' },
  { names: 'SQLite und SQLite3 Multiple Ciphers', licence: 'gemeinfrei und MIT' },
  { names: 'React Aria Components', licence: 'Apache-2.0' },
  { names: 'PDF.js, das PDF-Dokumente zeigt', licence: 'Apache-2.0' },
  { names: 'darin: Schriften Foxit aus PDFium', licence: 'BSD-3-Clause' },
  {
    names: 'darin: Schrift Liberation Sans',
    licence: 'GPL-2.0 mit den Ausnahmen von Red Hat für Schriften',
  },
  { names: 'darin: JBIG2 aus PDFium', licence: 'BSD-3-Clause und Apache-2.0' },
  { names: 'darin: OpenJPEG', licence: 'BSD-2-Clause' },
  { names: 'ics', licence: 'ISC' },
  {
    names: 'libphonenumber-js, mit Tabellen aus libphonenumber von Google',
    licence: 'MIT und Apache-2.0',
  },
  {
    names:
      'Electron, React, TanStack Query, Router, Table und Virtual, React Hook Form mit Resolvers, Zod, i18next, Kysely, better-sqlite3, node-rs/argon2, zxcvbn-ts, uuid, csv-parse, csv-stringify, write-excel-file, read-excel-file, fflate, signature_pad, cologne-phonetic, feiertagejs',
    licence: 'MIT',
  },
]
