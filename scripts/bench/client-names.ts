import type { Gender } from '../../shared/clients/options.ts'

// Invented people of a county: common given names, and family names with a long tail as in life.

export type Random = { below: (limit: number) => number; pick: <T>(list: readonly T[]) => T }
export type InventedName = {
  givenNames: string
  familyName: string
  ownScript: string
  otherSpellings: string[]
}
type Script = 'arabic' | 'cyrillic' | 'none'
export type Origin = {
  weight: number
  citizenship: string
  language: string
  script: Script
  women: readonly string[]
  men: readonly string[]
  families: readonly string[]
  /** Heads and tails of the family names that stand in no list. */
  heads: readonly string[]
  tails: readonly string[]
}

const words = (text: string) => text.trim().split(/\s+/)
const arabicWomen = words(
  'Fatima Amina Mariam Zeinab Rana Nour Huda Layla Samira Aisha Khadija Salma Hanan Rasha Dima Asma Iman Sahar Reem Lina Hala Abir Ghada Nisrin Sawsan Wafa Dalal Ruba Hiba Sana',
)
const arabicMen = words(
  'Mohammed Ahmad Ali Hassan Hussein Omar Khaled Yousef Ibrahim Mahmoud Mustafa Abdullah Samir Bilal Tarek Rami Karim Nasser Hamza Anas Bashar Ziad Fadi Wael Majd Ammar Issam Adnan Jamal Firas Mohamad Muhammad',
)
const arabicFamilies = words(
  'Al-Hassan Al-Ahmad Al-Mohammad Ibrahim Khalil Haddad Darwish Mansour Othman Suleiman Al-Masri Al-Khatib Nasser Hamdan Saleh Shaheen Aziz Hamad Al-Ali Abbas Kassem Najjar Al-Hussein Sabbagh Zeidan Barakat Issa Jaber Rahal Taha',
)
const persianWomen = words(
  'Soraya Maryam Zahra Fatemeh Parisa Shirin Nasrin Laila Farzana Shabnam Roya Mina Sahar Nargis Zainab Setara Palwasha Hosna Marwa Freshta Nilofar Arezo Sima Golnaz Yalda',
)
const persianMen = words(
  'Mohammad Ahmad Ali Hossein Reza Mehdi Hamid Najib Farid Omid Jawad Sayed Abdul Rahmatullah Habibullah Mustafa Nasir Karim Zabihullah Ehsan Samiullah Mirwais Rahim Navid Behzad',
)

export const origins: readonly Origin[] = [
  {
    ...{ weight: 24, citizenship: '475', language: 'ar', script: 'arabic' },
    ...{ women: arabicWomen, men: arabicMen, families: arabicFamilies },
    heads: words('Al-Sha Al-Ka Al-Ba Al-Na Al-Ja Ma Sa Ha Ka Dar Ab Kha Za Ra Fa Al-Ha Al-Da Mu'),
    tails: words(
      'lbi ssar hawi rifi dari bani sheh toum kour boud mari zawi halla reddin rjeh diq',
    ),
  },
  {
    ...{ weight: 20, citizenship: '423', language: 'fa-AF', script: 'arabic' },
    ...{ women: persianWomen, men: persianMen },
    families: words(
      'Ahmadi Mohammadi Hosseini Rezai Karimi Rahimi Haidari Noori Amiri Azizi Sultani Jafari Nazari Yousefi Alizada Hakimi Qaderi Stanikzai Popal Sharifi Wardak Safi Habibi Akbari Faizi',
    ),
    heads: words(
      'Ahmad Mohammad Hakim Karim Rahim Sultan Nazar Gul Sher Mir Khan Zaman Wali Faqir',
    ),
    tails: words('i zada zai yar pur zoy dost khel wal mal ullah'),
  },
  {
    ...{ weight: 7, citizenship: '439', language: 'fa', script: 'arabic' },
    ...{ women: persianWomen, men: persianMen },
    families: words(
      'Tahmasbi Hosseini Karimi Rostami Moradi Jafari Ghasemi Ebrahimi Sadeghi Kazemi',
    ),
    heads: words('Tah Ros Mora Gha Ebra Sade Kaze Fara Khos Bah Shah Mehr Pour Azar'),
    tails: words('masbi tami dian semi himi ghian zadeh hani ravi rami doust abadi nejad'),
  },
  {
    ...{ weight: 8, citizenship: '438', language: 'kmr', script: 'arabic' },
    ...{ women: arabicWomen, men: arabicMen },
    families: words('Barzani Khalaf Hassan Rasho Murad Elias Hamo Khudeda Qasim Saeed Haji Shamo'),
    heads: words('Bar Kha Ras Mu Eli Ha Khu Qa Sa Sha Da Zi Sin Do'),
    tails: words('zani laf ho rad as mo deda sim ki ran wan jar ski lan'),
  },
  {
    ...{ weight: 16, citizenship: '166', language: 'uk', script: 'cyrillic' },
    women: words(
      'Oksana Olena Iryna Natalia Svitlana Tetiana Halyna Maria Anna Yulia Viktoria Kateryna Liudmyla Daria Olha Nadia Polina Sofia Alina Khrystyna',
    ),
    men: words(
      'Oleksandr Andrii Serhii Volodymyr Mykola Dmytro Ivan Oleh Vasyl Yurii Maksym Bohdan Taras Petro Viktor Artem Roman Ihor',
    ),
    families: words(
      'Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliinyk Melnyk Shevchuk Polishchuk Boiko Lysenko Moroz Marchenko Rudenko Savchenko Petrenko',
    ),
    heads: words(
      'Kova Bonda Tka Krav Ole Mel Shev Poli Lys Mar Ruda Petr Hon Zakh Yare Pav Dem Hry',
    ),
    tails: words('lenko renko chenko chuk ets ykh enko ovskyi iuk ak yshyn ych ko uk'),
  },
  {
    ...{ weight: 6, citizenship: '163', language: 'tr', script: 'none' },
    women: words('Ayşe Fatma Emine Hatice Zeynep Elif Meryem Şerife Sultan Hanife Gülsüm Özlem'),
    men: words('Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Murat Ömer Yusuf Uğur Çetin'),
    families: words(
      'Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara',
    ),
    heads: words('Kara Ak Öz Kızıl Gül Er Tek Boz Ay Sarı Taş Dağ Yeşil Çam'),
    tails: words('türk demir kaya taş oğlu soy han bulut göz alp tepe su can'),
  },
  {
    ...{ weight: 6, citizenship: '224', language: 'ti', script: 'none' },
    women: words('Selam Helen Hiwet Luwam Rahel Senait Abrehet Mebrat Tsige Lemlem Feven Winta'),
    men: words(
      'Tesfay Yonas Samuel Filmon Habtom Kibrom Mehari Dawit Amanuel Robel Merhawi Berhane',
    ),
    families: words(
      'Tesfay Haile Gebremedhin Kidane Mehari Tekle Ghebreab Woldu Habte Berhane Abraha',
    ),
    heads: words('Gebre Welde Habte Tekle Haile Kidane Zere Tesfa Mehari Berhe'),
    tails: words('medhin mariam slasie ab yesus michael kiros hiwet zghi tsion'),
  },
  {
    ...{ weight: 5, citizenship: '273', language: 'so', script: 'none' },
    women: words('Amina Fadumo Halima Caasha Maryan Hodan Ifrah Sahra Xaawo Nasteexo Ayaan Deqa'),
    men: words('Maxamed Cabdi Axmed Xasan Cali Ismaaciil Mohamed Abdi Yusuf Faarax Nuur Cumar'),
    families: words('Mohamed Abdi Ali Hassan Warsame Farah Jama Omar Nur Aden Osman Yusuf Cabdi'),
    heads: words('War Far Ja Gu Dii Sama Ga Ro Mu Hir'),
    tails: words('same ax maale led riye tar ble kor din si'),
  },
  {
    ...{ weight: 8, citizenship: '154', language: 'ro', script: 'none' },
    women: words(
      'Maria Elena Ioana Andreea Mihaela Ana Cristina Daniela Łucja Małgorzata Agnieszka',
    ),
    men: words('Ion Andrei Alexandru Mihai George Stefan Florin Piotr Paweł Michał Łukasz'),
    families: words(
      'Popescu Ionescu Dumitru Stan Rusu Munteanu Kowalski Wiśniewski Wójcik Jabłoński',
    ),
    heads: words('Pop Ion Dumi Sta Ru Munt Kowal Wiś Woj Zieli Lewan Mazu Barb Cri'),
    tails: words('escu eanu rescu oiu aru ski ński czyk owicz ak ean ea'),
  },
]

/** As many of each as its weight says. */
const drawn = origins.flatMap(origin => Array.from({ length: origin.weight }, () => origin))

export const pickOrigin = (random: Random) => random.pick(drawn)

/** The first of a list are the most frequent: as in life, a few names are everywhere. */
function pickFrequent<T>(random: Random, list: readonly T[]): T {
  const share = (random.below(10_000) / 10_000) ** 2
  return list[Math.floor(share * list.length)]!
}

export function inventName(random: Random, origin: Origin, gender: Gender): InventedName {
  const pool = gender === 'm' ? origin.men : origin.women
  const given = pickFrequent(random, pool)
  const second = random.below(5) === 0 ? ` ${random.pick(pool)}` : ''
  const familyName =
    random.below(10) < 4
      ? pickFrequent(random, origin.families)
      : `${random.pick(origin.heads)}${random.pick(origin.tails)}`
  const givenNames = given + second
  const own = random.below(3) === 0 ? write(origin.script, `${given} ${familyName}`) : ''
  const otherSpellings = random.below(20) === 0 ? [familyName.replace(/[aeiou]/, 'e')] : []
  return { givenNames, familyName, ownScript: own, otherSpellings }
}

// ---- the own script, letter by letter: good enough to be searched in

type Letter = readonly [from: RegExp, to: string]

const ARABIC: readonly Letter[] = [
  ['^al-', 'ال'] as const,
  ...Object.entries({ sh: 'ش', kh: 'خ', gh: 'غ', th: 'ث', dh: 'ذ', ou: 'و', ee: 'ي' }),
  ...Object.entries({ a: 'ا', b: 'ب', t: 'ت', j: 'ج', h: 'ح', d: 'د', r: 'ر', z: 'ز', s: 'س' }),
  ...Object.entries({ f: 'ف', q: 'ق', k: 'ك', l: 'ل', m: 'م', n: 'ن', w: 'و', y: 'ي', i: 'ي' }),
  ...Object.entries({ u: 'و', o: 'و', p: 'پ', g: 'گ', v: 'و', e: '' }),
].map(([from, to]): Letter => [new RegExp(from, 'g'), to])

const CYRILLIC = Object.entries({
  ...{ shch: 'щ', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', ts: 'ц', iu: 'ю', yu: 'ю', ya: 'я', ia: 'я' },
  ...{ yi: 'ий', ii: 'ій', a: 'а', b: 'б', v: 'в', h: 'г', d: 'д', e: 'е', z: 'з', y: 'и', i: 'і' },
  ...{ k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', f: 'ф' },
}).map(([from, to]): Letter => [new RegExp(from, 'g'), to])

function write(script: Script, name: string): string {
  if (script === 'none') return ''
  const letters = script === 'arabic' ? ARABIC : CYRILLIC
  return name
    .split(' ')
    .map(word => letters.reduce((all, [from, to]) => all.replace(from, to), word.toLowerCase()))
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
