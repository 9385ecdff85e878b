import type { Gender, GermanLevel, Urgency } from '../../shared/clients/options.ts'
import type { Relation } from '../../shared/clients/options-household.ts'
import type { Interest } from '../../shared/matching/matching-profile.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import type { Town } from './county/towns.ts'

// Some of those who wait for somebody, and what they wish. Nobody of these names is meant.

type Sex = Extract<Gender, 'w' | 'm'>
export type Name = readonly [givenNames: string, familyName: string, ownScript: string]
export type Times = 'vormittags' | 'nachmittags' | 'abends' | 'immer'

export type Wished = {
  topics: readonly HelpTopic[]
  urgent?: readonly HelpTopic[]
  household?: true
  wishedGender?: Sex
  ages?: readonly [from: number | null, to: number | null]
  interests?: readonly Interest[]
  /** Left out: nobody has asked yet. */
  times?: Times
  hours?: number
  online?: boolean
  urgency?: Urgency
  agreed?: false
}
export type WaitingRow = {
  name: Name
  gender: Sex
  born: number
  speaks: string
  german: GermanLevel
  town: Town
  /** The wish has waited for so many days. */
  waits: number
  members?: readonly (readonly [Name[0], ownGiven: string, Sex, born: number, Relation])[]
  /** Of the invented needs, by their titles. */
  needs: readonly string[]
  wish: Wished
}

const dari = { speaks: 'fa-AF', german: 'A0' } as const
const arabic = { speaks: 'ar', german: 'A1' } as const
const tigrinya = { speaks: 'ti', german: 'A1' } as const
const ukrainian = { speaks: 'uk', german: 'A1' } as const
const office = ['Aufenthalt verlängern', 'Leistungen klären'] as const
const children = ['Kitaplatz', 'Schule anmelden'] as const

// biome-ignore format: one line says who somebody is, the next what is wished for
export const waitingRoster: readonly WaitingRow[] = [
  { name: ['Ghulam', 'Popal', 'غلام پوپل'], gender: 'm', born: 1979, ...dari, town: 'altenstadt', waits: 94, needs: office,
    wish: { topics: ['behoerde', 'wohnen'], urgent: ['behoerde'], times: 'vormittags', hours: 3, interests: ['handwerk'], urgency: 'dringend' } },
  { name: ['Marzia', 'Sharifi', 'مرضیه شریفی'], gender: 'w', born: 1991, ...dari, town: 'nidda', waits: 77, needs: ['Ärztliche Behandlung'],
    wish: { topics: ['gesundheit', 'frauen'], urgent: ['gesundheit'], wishedGender: 'w', times: 'vormittags', hours: 2, online: false } },
  { name: ['Sahra', 'Jama', ''], gender: 'w', born: 1998, speaks: 'so', german: 'A1', town: 'bad-nauheim', waits: 66, needs: ['Sprachkurs finden'],
    wish: { topics: ['behoerde', 'gesundheit'], wishedGender: 'w', times: 'immer' } },
  { name: ['Laila', 'Haidari', 'لیلا حیدری'], gender: 'w', born: 1990, ...dari, town: 'buedingen', waits: 61, needs: [...children, 'Ärztliche Behandlung'],
    members: [['Sara', 'سارا', 'w', 2019, 'kind'], ['Amir', 'امیر', 'm', 2017, 'kind']],
    wish: { topics: ['schule', 'kita', 'behoerde', 'gesundheit'], household: true, wishedGender: 'w', times: 'vormittags', hours: 3, interests: ['kochen', 'handarbeit', 'natur'] } },
  { name: ['Walid', 'Daher', 'وليد ضاهر'], gender: 'm', born: 1985, ...arabic, town: 'butzbach', waits: 58, needs: ['Arbeit aufnehmen'],
    wish: { topics: ['arbeit', 'behoerde'], times: 'vormittags', hours: 2, online: true } },
  { name: ['Mustafa', 'Yazdani', 'مصطفی یزدانی'], gender: 'm', born: 1987, ...dari, town: 'gedern', waits: 52, needs: office,
    wish: { topics: ['arbeit', 'behoerde'], wishedGender: 'm', times: 'vormittags', hours: 2, online: false, interests: ['sport'] } },
  { name: ['Abeba', 'Woldu', 'ኣበባ ወልዱ'], gender: 'w', born: 1994, ...tigrinya, town: 'friedberg', waits: 48, needs: ['Wohnung finden'],
    wish: { topics: ['wohnen', 'behoerde'], times: 'immer', hours: 2, interests: ['kochen', 'musik'] } },
  { name: ['Mulu', 'Tekle', 'ሙሉ ተኽለ'], gender: 'w', born: 1988, ...tigrinya, town: 'bad-vilbel', waits: 44, needs: children,
    members: [['Natnael', 'ናትናኤል', 'm', 2018, 'kind'], ['Feven', 'ፌቨን', 'w', 2022, 'kind']],
    wish: { topics: ['schule', 'kita'], household: true, wishedGender: 'w', times: 'vormittags', hours: 2 } },
  { name: ['Iryna', 'Melnyk', 'Ірина Мельник'], gender: 'w', born: 1983, ...ukrainian, town: 'bad-nauheim', waits: 39, needs: ['Berufsabschluss anerkennen'],
    wish: { topics: ['arbeit', 'gesundheit'], times: 'immer', hours: 2, online: true, interests: ['garten', 'lesen'] } },
  { name: ['Nasir', 'Amiri', 'ناصر امیری'], gender: 'm', born: 2001, ...dari, town: 'hirzenhain', waits: 33, needs: ['Sprachkurs finden'],
    wish: { topics: ['sprache', 'arbeit'], times: 'nachmittags', online: false, interests: ['sport', 'technik'] } },
  { name: ['Robel', 'Habtemariam', 'ሮቤል ሃብተማርያም'], gender: 'm', born: 1999, ...tigrinya, town: 'woelfersheim', waits: 31, needs: ['Arbeit aufnehmen'],
    wish: { topics: ['arbeit', 'wohnen'], times: 'immer', hours: 2, ages: [25, 45] } },
  { name: ['Gulalai', 'Zamani', 'گلالی زمانی'], gender: 'w', born: 1986, ...dari, town: 'gedern', waits: 28, needs: children,
    members: [['Rahim', 'رحیم', 'm', 1982, 'ehe'], ['Mina', 'مینا', 'w', 2016, 'kind'], ['Elyas', 'الیاس', 'm', 2021, 'kind'], ['Sana', 'ثنا', 'w', 2024, 'kind']],
    wish: { topics: ['schule', 'kita', 'gesundheit'], urgent: ['kita'], household: true, times: 'vormittags', hours: 4, urgency: 'dringend' } },
  { name: ['Ayten', 'Demirci', ''], gender: 'w', born: 1972, speaks: 'tr', german: 'A1', town: 'butzbach', waits: 25, needs: ['Ärztliche Behandlung'],
    wish: { topics: ['gesundheit', 'behoerde'], wishedGender: 'w', times: 'immer', interests: ['garten', 'kochen'] } },
  { name: ['Hamida', 'Stanekzai', 'حمیده ستانکزی'], gender: 'w', born: 1996, ...dari, town: 'nidda', waits: 22, needs: ['Ärztliche Behandlung', 'Wohnung finden'],
    wish: { topics: ['gesundheit', 'wohnen'], urgent: ['gesundheit'], wishedGender: 'w', times: 'vormittags', hours: 3, urgency: 'akut' } },
  { name: ['Halyna', 'Petrenko', 'Галина Петренко'], gender: 'w', born: 1957, ...ukrainian, town: 'karben', waits: 17, needs: ['Anschluss im Ort'],
    wish: { topics: ['gesundheit', 'freizeit'], times: 'immer', hours: 1, interests: ['lesen', 'handarbeit'], urgency: 'kann-warten' } },
  { name: ['Nisrin', 'Hamdan', 'نسرين حمدان'], gender: 'w', born: 1993, ...arabic, town: 'karben', waits: 12, needs: ['Wohnung finden'],
    wish: { topics: ['wohnen', 'behoerde'], wishedGender: 'w', times: 'vormittags', agreed: false } },
]

/** What somebody has to interpret in the next days, for whom of those above. */
export const appointments = [
  ['Haidari', 'schule', 'Gespräch mit der Klassenlehrerin', '10:00', 'Grundschule, Eingang', 4],
  ['Woldu', 'gesundheit', 'Gespräch vor der Behandlung', '10:00', 'Praxis, Anmeldung', 10],
  ['Daher', 'wohnen', 'Besichtigung und Gespräch zur Wohnung', '11:00', 'Vor dem Haus', 4],
  ['Petrenko', 'gesundheit', 'Befund besprechen', '09:30', 'Klinik, Anmeldung', 9],
  ['Demirci', 'behoerde', 'Antrag auf Grundsicherung', '08:30', 'Rathaus, Foyer', 8],
] as const satisfies readonly (readonly [
  familyName: string,
  HelpTopic,
  task: string,
  time: string,
  place: string,
  inDays: number,
])[]
