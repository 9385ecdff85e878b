import { nameReadings, omitsVowels } from './name-fold.ts'
import { formsOf } from './name-forms.ts'
import { soundsOf } from './name-sounds.ts'

// Given names that are written in many ways. One line is one name; two lines are two names, however
// alike they sound. Only spellings that rules do not reach need to stand here.
const KNOWN_NAMES = `
muhammad mohammed mohammad mohamed mohamad muhammed muhamed muhammet mehmet mehmed mihemed mahammad maxamed maxammed mohammadou محمد
mahmud mahmoud mahmut mehmood mahmood maxamuud mohamud maxamud محمود محمؤد
mamadou mamadu momodou mamudu
amadou amadu ahmadou
ahmad ahmed ahmet ehmed axmed احمد
hamad حمد
hamid hameed xamiid حمید
hamed حامد
hamdi hamdy حمدي
hammad حماد
hassan hasan hesen xasan assane حسن
hussein hussain husain hossein hossain husein huseyin huseyn xuseen husen houssein houcine ousseynou حسین
hussam hossam حسام
mohsen mohsin muhsin محسن
ali aly cali elî علی
aliou alieu aliu alioune
alaa ala علاء
omar umar omer oemer omor cumar oumar عمر
amr amro عمرو
othman osman uthman ousmane ousman cusmaan usman عثمان عوسمان
ibrahim ebrahim brahim ibrahima ebrima ibraahin ibraahim ibrahin ibraheem إبراهیم ابراهیم
ismail esmail ismael ismaaciil smail إسماعیل اسماعیل
yusuf yousef youssef yusef yousif youssouf jusuf jussuf yuusuf issouf یوسف
yunus younes younus yunis younis یونس
yaqub yacoub yaqoub yakub yakup یعقوب
yahya yehia yahia jahja یحیی
musa moussa mousa muse muuse موسی
isa issa eissa eisa ciise عیسی
dawood dawud daoud davud davood davut داود داوود
sulaiman suleiman soleiman suleyman sueleyman souleymane sulayman saleebaan سلیمان
mustafa mostafa moustafa moustapha mistefa مصطفی
murtaza mortaza murtada mortada مرتضی
mujtaba mojtaba مجتبی
said saeed saiid sacid saeid سعید
saad sad سعد
sayed sayyid seyed sayyed sayid سید
salim saleem selim slim سلیم
salem سالم
salam سلام
salma selma سلمی
salman سلمان
saleh salih صالح
salah صلاح
samir sameer sammir سمیر
samira sameera سمیره
samar سمر
amir ameer emir امیر
amira ameera emira امیره
amin ameen emin امین
amina aminah ameena emina aamino امینه آمنه
karim kareem kerim کریم
karima kareema کریمه
rahim raheem راحیم رحیم
rahman rehman rahmaan رحمان رحمن
rashid rasheed raschid rachid reshid رشید
rashad رشاد
khalid khaled halid halit xaliid chalid خالد
khalil khaleel halil xelil chalil خلیل
jamal gamal djamel djamal cemal jamaal جمال
jamil gamil djamil cemil جمیل
nasser nasir naser naaser ناصر
nasr نصر
nassim nasim neseem نسیم
tariq tarek tarik tareq tarak طارق
bilal belal bilaal بلال
hadi haadi هادی
huda hoda هدی
mahdi mehdi mahdee مهدی
hani هانی
hanan حنان
hanin haneen حنین
layla leila laila leyla ليلى لیلی
lina leena لینا
nadia nadja نادیه
nada ندی
nur nour noor nuur نور
nura noura noora نوره
rana رنا
rania raniya رانیا
rami ramy رامی
rima reema ریما
reza rida riza ridha رضا
zahra zahraa sahra zehra zohra زهراء زهرا
zohreh زهره
zaynab zeinab zeynab zeynep zainab زینب
fatima fatma fatemeh fatimah fadma fatime فاطمه
fatoumata fatou fatoumatta fatumata
fadumo faduma faadumo fadhumo
aisha aysha ayesha aicha aischa caasha aysche عائشه عایشه
aissatou aisatou aissata isatu
asha caasha
mariam maryam meryem miriam mariama maryan مریم
maria marija maryia mariya мария марія
marie mary
marina maryna
khadija khadidja hatice hadija khadiija khadijah خدیجه
hawa hawo xaawo حواء
sara sarah saarah ساره
sumaya sumayya somaya سمیه
suad souad sucaad سعاد
abdullah abdallah abdulla abdullahi cabdullaahi عبدالله
abdulrahman abdurrahman abderrahman abdelrahman abdirahman cabdiraxmaan abdurahman عبدالرحمن
abdulrahim abderrahim abdirahim abdulraheem عبدالرحیم
abubakar abubaker boubacar bubacarr aboubacar bubakar ابوبکر
bakary bakari
lamin lamine alamin
saikou seikou saiko
sekou seku
seydou seidou saidou
cheikh sheikh shaikh cheick شیخ
alhaji alhagie elhadj alagie alhajie
diallo jallow jalloh
balde baldeh
olha olga ольга
iryna irina ирина ірина
inna инна інна
ivan іван
oleksandr alexander aleksandr alexandr aleksander александр олександр
oleksandra alexandra aleksandra александра олександра
oleksii alexei aleksei alexey aleksey oleksiy олексій алексей
serhii sergei sergey serhiy sergiy sergej serhij сергій сергей
dmytro dmitry dmitri dmitrii dmitriy dmitro дмитро дмитрий
mykola nikolai nikolay mykolai микола николай
mykyta nikita микита никита
mykhailo mikhail mikhailo michail mychajlo михайло михаил
volodymyr vladimir wladimir volodimir володимир владимир
andrii andrey andrei andriy andrej андрій андрей
yevhen evgeny evgenii yevgeny yevgeni jewgeni євген евгений
yevheniia evgenia yevgenia evgeniya jewhenija євгенія евгения
kateryna ekaterina yekaterina katerina катерина екатерина
tetiana tatiana tatyana tetyana tatjana тетяна татьяна
olena elena yelena олена елена
nataliia natalia natalya natalija nataliya наталія наталья
yuliia yulia julia iuliia юлія юлия
hanna anna ганна анна
vasyl vasily vasili vasilii wassili василь василий
petro petr pyotr piotr петро петр пётр
pavlo pavel павло павел
yurii yuri yury jurij юрій юрий
svitlana svetlana світлана светлана
maksym maxim maksim максим
fedir fyodor fedor федір федор
halyna galina галина
yohannes johannes yohanes yohanis ዮሃንስ ዮሐንስ
yonas jonas ዮናስ
tesfay tesfai tesfaj ተስፋይ
tesfaye ተስፋዬ
gebremedhin gebremedhn gebremedin ገብረመድህን
gebremariam ghebremariam gebremaryam ገብረማርያም
weldemichael woldemichael weldemikael ወልደሚካኤል
weldemariam woldemariam ወልደማርያም
hiwet hiwot ሂወት ሕይወት
selam ሰላም
solomon ሰሎሞን
georges georg george jurji جورج
christian kristian
christina kristina
christoph kristof christof
stefan stephan stephen
stefanie stephanie
`

export type KnownName = number

const index = new Map<string, Set<KnownName>>()

/** Spellings without short vowels have keys of their own: 'hsn' is not a Latin spelling. */
function keyOf(sounds: string, unwritten: boolean): string {
  return unwritten ? `~${sounds}` : sounds
}

function learn(spelling: string, name: KnownName): void {
  for (const reading of nameReadings(spelling).flatMap(formsOf)) {
    const key = keyOf(soundsOf(reading), omitsVowels(spelling))
    const names = index.get(key) ?? new Set()
    index.set(key, names.add(name))
  }
}

for (const [name, line] of KNOWN_NAMES.trim().split('\n').entries()) {
  for (const spelling of line.split(' ')) learn(spelling, name)
}

/** The well-known names that may be meant by these sounds. */
export function knownNames(sounds: string, unwritten: boolean): ReadonlySet<KnownName> | undefined {
  return index.get(keyOf(sounds, unwritten))
}
