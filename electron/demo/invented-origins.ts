import type { ResidenceStatus } from '../../shared/clients/residence-status.ts'

// Where the people of the demonstration come from. Names are frequent ones; nobody is meant.

/** As it stands in German papers, and as the person writes it. */
export type InventedName = readonly [latin: string, own: string]

export type Origin = {
  state: string
  /** How many of a hundred come from there. */
  share: number
  /** The first one is spoken at home. */
  languages: readonly string[]
  families: readonly InventedName[]
  women: readonly InventedName[]
  men: readonly InventedName[]
  statuses: readonly ResidenceStatus[]
}

export const origins: readonly Origin[] = [
  {
    state: '423',
    share: 26,
    languages: ['fa-AF', 'ps'],
    families: [
      ['Noorzai', 'نورزی'],
      ['Rahimi', 'رحیمی'],
      ['Ahmadzai', 'احمدزی'],
      ['Karimi', 'کریمی'],
      ['Wardak', 'وردک'],
      ['Safi', 'صافی'],
    ],
    women: [
      ['Fereshta', 'فرشته'],
      ['Zahra', 'زهرا'],
      ['Maryam', 'مریم'],
      ['Shukria', 'شکریه'],
      ['Laila', 'لیلا'],
    ],
    men: [
      ['Hamid', 'حمید'],
      ['Milad', 'میلاد'],
      ['Yusuf', 'یوسف'],
      ['Farid', 'فرید'],
      ['Reza', 'رضا'],
    ],
    statuses: ['AE_25_3', 'AE_25_2_F', 'AE_104C', 'DULDUNG_60A', 'GESTATTUNG', 'AE_22'],
  },
  {
    state: '475',
    share: 22,
    languages: ['ar', 'kmr'],
    families: [
      ['Al-Khatib', 'الخطيب'],
      ['Haddad', 'حداد'],
      ['Al-Jabiri', 'الجابري'],
      ['Shahin', 'شاهين'],
      ['Barakat', 'بركات'],
      ['Khalil', 'خليل'],
    ],
    women: [
      ['Rasha', 'رشا'],
      ['Amal', 'أمل'],
      ['Nour', 'نور'],
      ['Hanan', 'حنان'],
      ['Samira', 'سميرة'],
    ],
    men: [
      ['Mohamad', 'محمد'],
      ['Omar', 'عمر'],
      ['Yaman', 'يمان'],
      ['Khaled', 'خالد'],
      ['Anas', 'أنس'],
    ],
    statuses: ['AE_25_2_F', 'AE_25_2_S', 'AE_25_2_S', 'FAM', 'GESTATTUNG'],
  },
  {
    state: '166',
    share: 18,
    languages: ['uk', 'ru'],
    families: [
      ['Kovalenko', 'Коваленко'],
      ['Shevchenko', 'Шевченко'],
      ['Bondarenko', 'Бондаренко'],
      ['Melnyk', 'Мельник'],
      ['Tkachenko', 'Ткаченко'],
    ],
    women: [
      ['Olena', 'Олена'],
      ['Iryna', 'Ірина'],
      ['Kateryna', 'Катерина'],
      ['Oksana', 'Оксана'],
      ['Nadiia', 'Надія'],
    ],
    men: [
      ['Dmytro', 'Дмитро'],
      ['Andrii', 'Андрій'],
      ['Maksym', 'Максим'],
      ['Oleh', 'Олег'],
    ],
    statuses: ['AE_24'],
  },
  {
    state: '224',
    share: 9,
    languages: ['ti', 'am'],
    families: [
      ['Gebremedhin', 'ገብረመድህን'],
      ['Tesfay', 'ተስፋይ'],
      ['Kidane', 'ኪዳነ'],
      ['Haile', 'ሃይለ'],
    ],
    women: [
      ['Selam', 'ሰላም'],
      ['Abrehet', 'ኣብረሀት'],
      ['Luwam', 'ሉዋም'],
      ['Senait', 'ሰናይት'],
    ],
    men: [
      ['Yonas', 'ዮናስ'],
      ['Filmon', 'ፊልሞን'],
      ['Tesfalem', 'ተስፋለም'],
      ['Dawit', 'ዳዊት'],
    ],
    statuses: ['AE_25_2_F', 'AE_25_2_S', 'FAM', 'GESTATTUNG'],
  },
  {
    state: '438',
    share: 8,
    languages: ['ckb', 'ar'],
    families: [
      ['Barzanji', 'بەرزنجی'],
      ['Aziz', 'عەزیز'],
      ['Hassan', 'حەسەن'],
      ['Karim', 'کەریم'],
    ],
    women: [
      ['Shilan', 'شیلان'],
      ['Avin', 'ئاڤین'],
      ['Hero', 'هێرۆ'],
    ],
    men: [
      ['Farhad', 'فەرهاد'],
      ['Karwan', 'کاروان'],
      ['Salim', 'سەلیم'],
      ['Rebin', 'ڕێبین'],
    ],
    statuses: ['DULDUNG_60A', 'AE_25_3', 'GESTATTUNG', 'AE_104C', 'DULDUNG_60D'],
  },
  {
    state: '439',
    share: 6,
    languages: ['fa', 'en'],
    families: [
      ['Hosseini-Shirazi', 'حسینی شیرازی'],
      ['Rostami', 'رستمی'],
      ['Moradi', 'مرادی'],
    ],
    women: [
      ['Nasrin', 'نسرین'],
      ['Parisa', 'پریسا'],
      ['Mina', 'مینا'],
    ],
    men: [
      ['Dariush', 'داریوش'],
      ['Kamran', 'کامران'],
      ['Omid', 'امید'],
    ],
    statuses: ['GESTATTUNG', 'AE_25_2_F', 'DULDUNG_60A', 'AE_18'],
  },
  {
    state: '273',
    share: 5,
    languages: ['so'],
    families: [
      ['Warsame', ''],
      ['Farah', ''],
      ['Abdi', ''],
      ['Nuur', ''],
    ],
    women: [
      ['Hodan', ''],
      ['Ayaan', ''],
      ['Fadumo', ''],
    ],
    men: [
      ['Abdullahi', ''],
      ['Mahad', ''],
      ['Liban', ''],
    ],
    statuses: ['AE_25_3', 'AE_25_2_S', 'GESTATTUNG'],
  },
  {
    state: '163',
    share: 4,
    languages: ['tr', 'kmr'],
    families: [
      ['Yıldız', ''],
      ['Demir', ''],
      ['Kaya', ''],
    ],
    women: [
      ['Ayşe', ''],
      ['Zeynep', ''],
      ['Elif', ''],
    ],
    men: [
      ['Mehmet', ''],
      ['Baran', ''],
      ['Emre', ''],
    ],
    statuses: ['GESTATTUNG', 'DULDUNG_60A', 'FAM'],
  },
  {
    state: '367',
    share: 2,
    languages: ['es'],
    families: [
      ['Rondón Villasmil', ''],
      ['Guédez', ''],
    ],
    women: [
      ['María Fernanda', ''],
      ['Gabriela', ''],
      ['Valentina', ''],
    ],
    men: [
      ['José Gregorio', ''],
      ['Andrés', ''],
      ['Luis', ''],
    ],
    statuses: ['GESTATTUNG'],
  },
]
