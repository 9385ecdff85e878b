// 2,048 German words for generated passphrases: plain letters, easy to spell when dictated over the
// telephone, no two of them a slip apart. A changed word leaves existing passphrases valid; a
// changed number of words makes wordPassphraseLog10 wrong.

const BY_LETTER = [
  `abbauen abbiegen abbild abdruck abend abendrot abfahrt abflug abgeben abholen abholung
    abkleben abladen ablage ablesen abnehmen abpumpen abrunden absatz abschied absender absenken
    absicht abspann abstand abstieg abtasten abteil abtippen abwarten abwasch achse acht achtbar
    achtsam ackerbau adler adresse agenda ahnen ahorn akazie akkord aktiv akustik album allein
    alltag almhof alpaka alpen alphabet altbau alter altglas altstadt amboss ameisen amsel amtlich
    ananas anbau anbieten anblick andenken andeuten anfang anfassen anfrage angabe angebot angeln
    angenehm anhalten anker ankommen ankunft anlehnen anleiten anlocken anmalen annahme anorak
    anprobe anrede anregen anregung anruf ansage ansporn anstoss antenne antwort anwenden anwohner
    anzeige anziehen anzug apfel apparat appetit aprikose april aquarell arbeit arena argument
    arktis armband aroma artig aspekt asphalt atemzug atlas atmen attrappe auerhahn aufatmen
    aufbau aufgabe aufgang aufheben aufladen auflage auflauf auflesen aufmalen aufrecht aufruf
    aufsatz aufsehen aufstieg auftakt auftrag auftritt aufwand augapfel auge auktion ausblick
    ausdauer ausdruck ausfahrt ausflug ausguss auskunft ausleihe ausruhen aussaat auster auswahl
    ausweg auszug auto autobahn automat azurblau`,
  `backofen badehose baden badesee badetuch bagger bahn bahndamm bahnhof balance baldrian balken
    ballett ballon balsam bambus banane bankett bargeld barock barriere basalt basis basteln
    bastler batterie bauamt bauklotz baukran baum bauplan baustein baustil bauwagen beachten
    beamer bebauen becher becken bedanken bedarf bedecken bedienen beere beet befinden befragen
    begabung beginn begriff behalten beheben behutsam beiboot beifall beige beilage beirat
    beispiel beitrag beiwerk bekannt bekleben beladen beleg belesen beliebt belohnen bemerken
    benennen benutzen benzin bepacken bequem beraten bereich bergbahn bergdorf berghang bergsee
    bergwald bericht beruf besitzen bestand besteck bestimmt besuch betreten betrieb bettzeug
    beutel bewahren bewegen beweis bewerten bewirken bezahlen bezirk bezug biber biegsam biene
    bieten bildband bilden bildnis bindung biologie birke bisher blatt bleiben blende blinken
    blitz block blume bogen boje bonbon borste botanik branche brandung brauchen brause brennen
    brezel brief brille bringen brokkoli bronze brot brotkorb brotzeit bruch brummen buchen bucht
    bummeln burg bussard butter`,
  `dachs dackel daheim dahlie dampf dampfbad dampflok dank dankbar darlegen datieren datum dauern
    daumen daune decke deichsel delikat denkmal deponie design desktop deuten deutlich dezember
    dezimal diagramm dialekt dialog diamant dicht dienen dienst dienstag dimmer dinkel diplom
    direkt dirigent disco distanz distel doktor dokument domino donner doppel dorfbach dorffest
    dorsch dosieren drache draht drama drehbank drehbuch drehen drehung dreieck dreirad drossel
    duett duften duftig durchzug durst duschen dutzend`,
  `ebene ebenholz echo eckbank eckig eckpunkt edel efeu effekt ehrenamt ehrgeiz eichel eichhorn
    eidechse eierkorb eifrig eigenart eigentum eimer einband eindruck einfach einfluss eingang
    einheit einig einkauf einladen einlage einlass einlegen einmalig einrad einsatz einsicht
    eintopf eintrag eintritt einzahl eisbahn eisberg eisblume eisdiele eisen eislauf eisvogel
    eiweiss elch elefant element elfmeter elster eltern empfang enden endlich endlos endspurt
    energie ente entfernt entgehen entlang entwurf erbse erdball erdbeere erdgas erdkunde erdnuss
    erdreich erfassen erfinden erfolg erfragen ergebnis erhalten erheben erholen erinnern erkennen
    erker erlauben erlernen erneuern ernten ersparen erstmals erteilen erwachen erwarten erwerben
    erzeugen esche espe essbar etage eule exemplar export`,
  `fabel fabrik facette fachwerk fagott fahrbahn fahren fahrgast fahrplan fahrt fahrzeug falke
    faltbar falten familie fanfare fangen farbe farbton farmer fasan fassade faultier fauna
    favorit februar feder federung fegen feiern feiertag feile fein feinkost feldhase feldweg fels
    felsen fenchel fenster ferien fernrohr fernweh fertig festival festlich festmahl festtag
    festzelt fichte filiale film filter finale finger flachs fladen flamme flausch flechten fleck
    flexibel flicken flieder fliege flocke floss flugzeug flunder fluor folie forelle forschen
    forum freibad freiraum freitag freizeit freude freuen freund frisch froh frohsinn frost fuchs
    fundort funkeln funktion furnier futur`,
  `galerie galopp gans garage garantie gardine garn garnele garten gast gasthaus gasthof gatter
    gebell gebiet gebinde gebirge gebirgig gebrauch gedanke gedeihen gedicht geduld geeignet
    gefieder geflecht gegend gehege geheim gehen gehilfe gehweg geier gelaunt geld gelegen
    gelingen gemeinde genial genuss gepard gepflegt geranie gerecht gerste gesang gesellig gespann
    gestalt gestein gesund getreide getrost gewebe gewinn gewissen gewitter gewohnt gipfel gips
    giraffe girlande gitarre glanz glas glasdach glashaus glasur gleiten glitzern globus golden
    goldig goldmine golf gondel gong graben gramm grandios granit grashalm grasland graugans
    greifen grill grube grundton gulasch gurke guthaben gutshof`,
  `haar haarband haben habicht hacke hafer haften hagel halbmond halbzeit hamster handball
    handlich handtuch handwerk handy hangar hantel harfe haube haupt haus hausarzt hausbau
    hausboot hausdach haushalt hausputz hausrat haustier hefe heimlich heimweg heiter heizen
    heizung hektar helfen helium hemd henkel heraus herbst herde hering hermelin herz herzhaft
    herzlich heute hilfe himbeere himmel hinfahrt hinweis hirsch hirse hitze hobeln hoch hochbeet
    hochhaus hochmoor hochsitz hockey hoffnung hofhund hofladen hohlraum holen holunder holz
    holzhaus holzofen holzweg honig honorar horchen horizont hose hotel hufeisen huhn hummus humor
    hunger`,
  `ideal idee igel iglu ikone imbiss import imposant impuls index indigo info ingwer inhalt
    innenhof insekt insel inserat instinkt institut inventar irdisch irgendwo iris`,
  `jaguar jahrbuch jemand jetzt jolle jubeln jugend juwel`,
  `kabine kachel kaffee kajak kakadu kakao kaktus kalb kalender kaltluft kamelie kamera kamille
    kamin kamm kanal kandis kanister kante kantine kanu kanzlei kapitel kapsel kapuze karaffe
    kariert karotte karpfen kartei karton kassette kastanie kasten katalog kauen kauz kaviar keil
    keimen keks kellner kennen kern kerze kescher kessel kette kies kino kiosk kirsche kissen
    kiste kittel kitzeln kiwi kladde klammer klang klappen klapprad klar klassik klausur klavier
    kleben kleid kleinod klemme klettern klever klima klimpern klingel klinke klippe klopfen klub
    knabbern knackig knapp knarren knauf kneten knicks knie knistern knobeln knochen knolle knopf
    knospe knubbel knusprig koala kobalt kochbuch kochherd kochtopf koffer kojote kokon kolibri
    kollege kolumne kombi komet komfort komisch komma kommode kompass komplett kompott konfekt
    konfetti konkret kontakt konto kontrast konzept kopfball kopie koralle korb kordel kornfeld
    korridor kosmetik kosmos kostbar kraft kragen krake kranich kranz krater kraulen krawatte
    kreativ kredit kreide kreis kreisel krempe kresse kristall krokodil krokus krone krug krume
    kruste kubus kuckuck kuhstall kulisse kultur kunde kunst kupfer kuppel kurbel kurier kurpark
    kurs kursbuch kurve kurzfilm kuscheln kutsche`,
  `labor lack ladung lageplan lagern lagune laken lampe lampion land landen landhaus landluft
    landweg landwirt langlauf langsam lasso laterne latzhose laub laubbaum laufbahn laufen laufrad
    launig laute lautlos lava lavendel lawine lebendig lebhaft leckerei leerlauf legende leger
    lehne lehrbuch lehrgang lehrling leicht leihen leihgabe leim leinwand leise leisten leistung
    lektion lektor lenker lenkrad leopard lerche lernen lesebuch lesen leuchten lexikon lichtung
    lieben liebling liefern lift liga lilie limette limonade linde lineal linoleum linsen liter
    locker lockig lodern logbuch loge logisch lohn lokal lorbeer losgehen lotse luftbild luftloch
    luftpost luftzug lupe lupine lustig luxus`,
  `machen magnet magnolie mahagoni mahlzeit maisfeld makrele malbuch malve mammut manager mandel
    manege mango manier mansarde mappe marabu maracuja marathon marder marille markise markt
    marmor marone marzipan maschine maske massage massiv material matrose mauer maulwurf medaille
    medien mehl mehlsack mehrheit mehrweg meister melden melisse melodie melone menge mensa mensch
    merken merkheft merkmal messing metall meteor methode metro miete mikado mild million mimik
    mimose mineral minigolf minute minze mischen mispel mitglied mitreden mitspiel mittag mitteln
    mittwoch mixer modell molch moment monat monitor montag moos moped morgen mosaik motiv
    motorrad motto mulde mund mundart munter murmel muschel museum musik muskat muskel mustern
    mutprobe`,
  `nachbar nachher nachlass nachname nachtzug nachweis nagelneu nahrhaft nahrung naht nandu
    narzisse nase nashorn natur naturbad nebelig nebenan nehmen neigen nelke nest netz netzwerk
    neubau neugier neujahr neuland neulich neuwagen nickel nilpferd nische nixe nobel norden
    nordkap nordpol nordsee nordwind normal note notiz novelle november nudel null nummer nussbaum
    nutzbar nutzen nutzung`,
  `oben oberhalb obhut objekt oboe obst obstbaum obstkorb ofenrohr offenbar ohnehin ohrring
    ohrwurm oktave oktober olive omnibus opal oper operette optik optimal orange orbit ordner
    ordnung oregano organ orgel original ornament ortsname osten ostsee ostwind ozean ozelot`,
  `paddeln paket palast palette palme panda panorama panther papagei papaya papier pappel paprika
    parabel parfum park parkbank parken parkhaus parzelle pass passbild passwort pastell pauke
    pausen pavillon pedal pegel pelikan pendel perfekt pergola perle perlhuhn perlmutt person pfad
    pfanne pfeffer pfeife pfeil pferd pfiff pfiffig pfirsich pflanze pflaume pflege pflug pforte
    pfosten pfund pianist picknick piepen pigment pilot pilz pinguin pink pinnwand pinzette pirol
    pistazie pixel pizza plakat planen planke plankton plantage plastik platane platin platte
    platz plaudern podcast podest podium poesie poet polar polieren polster pony popcorn portal
    portion porto posaune position postamt postauto postbote postfach pracht prahlen praline
    praxis premiere primel prinz prinzip prisma proben produkt profi programm projekt prospekt
    proviant prozent publikum pudding puder puls puma pumpe punkt purpur puste pyramide`,
  `quader quadrat quaken qualle quartal quartett quartier quarz quellen quer quirl quitte
    quittung`,
  `radar radieren radio radius radtour radweg raffen ranke rapunzel rasch raster ratgeber rathaus
    ratsam ratsche raupe rauschen reaktion rebhuhn rebstock rechnen rechnung rede redner reederei
    regal regatta region register regler rehkitz reiben reif reihe reinigen reisebus reizend
    rekord relief rennbahn rennrad reporter reptil reserve resonanz respekt resultat retten
    rettich rettung revier rezept richten richtig riemen riese riesig ringbuch ringeln ritt robbe
    robust rochen rodeln rohbau rohkost rohr rohrpost rollbahn roller rosette rosine rosmarin
    rotieren rotkohl rotor rotwild rubin rubrik rucksack ruderer rudern rufname ruhen ruhepol
    ruhetag ruhig ruhm rummel rumpf rundgang rundung runzeln rupfen rutschen`,
  `saatgut sachbuch sachlich safari safran saftig sagen sahne saison saite salami salat salbei
    saldo salz salzig salzsee sammeln sammlung samstag samt sandale sandbank sandburg sandkorn
    sanft sanieren saphir satellit sattel sauber savanne scharf schatten schattig schatz schaufel
    scheck scheibe scheit scheitel schema schenken scheune schicken schilf schirm schlaf schlange
    schlauch schleier schleife schleuse schlicht schluss schmal schmuck schnabel schnalle schnecke
    schnell schnitt schnur schopf schotter schrank schraube schrift schuh schule schulhof schulter
    schulweg schwalbe schwan schwarm schwebe schweif schwung seebad seebrise seefahrt seegang
    seegras seehund seeigel seeluft seepferd seerobbe seestern segeln sehkraft seidig seilbahn
    seiltanz seitlich sekunde selbst sellerie selten seltsam semester seminar semmel sender senf
    senfkorn serie serum service sesam sesshaft setzen sicher sichtbar siedlung signal silbe
    singen sinn sinnvoll sirup sitzbank skala skizze skulptur slalom sockel sofa sofort solide
    solist sommer sonate sonde sopran sorgfalt sorgsam sorte spachtel spagat spalier spannend
    sparbuch spargel sparsam spaten spatz specht speichel speise spende sperling spezial spiegel
    spiel spielart spinat spindel spinnen spirale sport sportler sprache sprechen springen spruch
    sprudel sprung spule spur stab stabil stachel stadion standort standuhr stange stapeln stapfen
    stark starren stativ statue staude stecker steg stehen steigen steigung stein steinig stelzen
    stempel steppe stiefel stift stille stimmen stimmig stimmung stirn stoff stola stollen
    stoppuhr storch strahl strand strauch strecke streife streuen stricken striegel stroh strohhut
    strudeln strumpf student studium stufe stuhl stunde suche summen symbol szene`,
  `tabelle tablett tacho tadellos tafel tagebuch tagtraum tagung takt taktik taktvoll talent
    taler talfahrt talg talsohle tamburin tandem tanz tanzkurs tanzsaal tapete tapfer taste
    tatkraft tatsache tatze tauchen tausch tausend taxi technik teddy teekanne teelicht teerose
    teetasse teig teilen teilhabe telefon teleskop tempo tendenz tennis tenor tentakel teppich
    termin testen teuer text textbuch textil theater tief tiefgang tiefsee tierarzt tierpark
    tierwelt tiger tinte tischler tochter toilette tomate tonart tonband tonne topas torbogen torf
    tornado torwart tour trabant tragbar traktor trapez traum treffend treffer treibgut trend
    treppe tresen treue triangel trichter trikot trillern trinken trio trocknen trog trommel
    trompete tropen tropisch truhe truthahn tuba tuch tukan tulpe tunika tunnel turbine turm
    turmuhr turnen tusche`,
  `ufer uhrwerk uhrzeit ulme umarmen umbau umdrehen umfang umfeld umfrage umgeben umgebung umkehr
    umkreis umland umlauf umleiten umriss umsatz umschlag umsehen umsicht umsonst umstand umtausch
    umweg umziehen umzug unikat urkunde urlaub ursache ursprung urwald`,
  `vanille variabel variante veilchen ventil veranda verband vergeben verkauf verleih vermerk
    vermuten vernunft verputz verstand versuch vertrag vertraut verzicht viadukt vielfalt vielzahl
    viereck viertel violett violine visier vision vitamin vitrine vogel vokabel vollbad vollkorn
    vollmond vorabend voraus vorbei vorbild vordach vorfahrt vorgabe vorhaben vorhang vorher
    vorlage vorlauf vorlesen vorname vorrat vorschau vorsicht vorsorge vorspiel vorteil vortritt
    vorwahl vorwort vorzug vulkan`,
  `waage wach wachsam wachsen wachtel wagenrad waggon wahrheit wald waldlauf waldrand waldsee
    waldweg walnuss walross walze wandbild wanderer wandern wanduhr warnen waschbar waschen wasser
    weben webseite webstuhl wechsel wedeln wegrand weiher weisheit wellig welpe weltall weltbild
    weltmeer weltraum wende wendig wendung werbung werden werft werkbank werktag werkzeug wertvoll
    weste westwind wetter wickeln widder widmen wiegen wiehern wiesel wildbach wildente wildgans
    wimpel wind windhund windrad windrose winter winzig wippe wirbel wirken wirklich wisent witz
    woche wohnhaus wohnlich wohnraum wohnung wolke wortlaut wortlos wortwahl wunder wunsch wurf
    wurzel`,
  `yoga`,
  `zackig zahlen zahnrad zander zapfen zappeln zauberei zaun zebra zeichen zeichner zeiger zeisig
    zeitlos zeitplan zeitraum zeitung zelle zeltdach zement zentrale zentrum zepter zerlegen
    zettel zeugnis zicklein ziege ziehen ziel ziemlich zierde ziffer zimt zinnober zirkel zirkus
    zirpen zisterne zitat zitrone zoologe zoom zucker zufall zufluss zugang zugpferd zugvogel
    zuhause zukunft zunge zuordnen zuruf zusage zusammen zusatz zuschlag zusehen zustand zutrauen
    zutritt zweig zwiebel zwilling zwinkern zylinder`,
]

export const wordList: readonly string[] = BY_LETTER.flatMap(words => words.split(/\s+/))
