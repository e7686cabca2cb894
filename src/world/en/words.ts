/**
 * The small words by which names, posts, peoples and groups are told apart: lists between blanks, `_` for a blank inside.
 * One pure data file, in which another language fills the same keys.
 */
export const WORDS = {
  /** Honorifics that a name follows. */
  honorifics:
    'mr mrs ms miss mx dr comrade brother brig gen col capt lt maj sgt cllr amb pres gov sir dame lord lady baroness baron viscount earl hon hon. rt madam madame monsieur señor señora sheikh sheikha prof rev chief honourable honorable mister sra sr herr frau don doña nana alhaji hajj sayyid',
  /** Words inside a surname: "van der Leyen", "al-Bashir". */
  particles:
    "de del della di da das dos du la le van von der den het ten ter bin ibn bint al el ul ben abu ould mint st san af av zu y e d' o' m'",
  /** Words that may stand inside a post phrase before its head: "deputy foreign minister". */
  modifiers:
    'prime deputy vice former ex then acting interim caretaker outgoing incoming new senior chief junior assistant associate under special permanent principal honorary shadow minority majority ranking lead leading top first second veteran retired late former newly appointed foreign interior internal external home justice defence defense finance security public migration immigration asylum integration labour labor health education social affairs emergency management information communication communications media government state federal national regional district supreme high court appeal appeals constitutional appellate circuit opposition parliamentary party cabinet presidential press policy legal human rights refugee refugees executive managing general technical police prison prisons border borders homeland correctional services service conservative republican democratic democrat socialist liberal green labour independent centre-right far-right left-wing right-wing leftist country europe africa asia americas regional director programme program campaign advocacy us american north south east west political military diplomatic ruling governing commonwealth european affairs minister civil society aid charity church anglican catholic lutheran methodist foreign relations disaster relations cooperation development trade energy tourism ministry department office embassy bureau agency deputy-general chief-of-staff bar union law university london oxford cambridge tory crown lower upper house commons lords senate congress',
  /** Subjects of posts that are no modifiers: "Leader of Government Business". */
  fields:
    'business interior finance planning justice technology lands works transport tourism agriculture youth sports culture women gender health education industry commerce environment defence energy mines fisheries housing water labour religion',
  /** Small words inside a post phrase: "spokesman for the ministry in Kampala". */
  insidePost: "of for at in the to and 's - 's ' on",
  /** Words that open a post phrase behind a name. */
  postOpeners: 'the a an his her its their one who is was',
  /** Before the head noun these show that no post follows: "X, told the minister". */
  noPost: 'in on at by to with from told said says asked while when after before as if but and which where that',
  /** Months and modals that are surnames too, behind a given name: "Theresa May". */
  surnames: 'may march june april august will mark grant rose day light',
  /** Letters behind a name that are none of it. */
  suffixes: 'kc qc sc mp mep obe cbe phd esq',
  /** Letters behind a name that belong to it: "Surangel Whipps Jr.". */
  generations: 'jr sr ii iii iv',
  /** What law reports write behind a judge's surname. */
  benchLetters: 'j cj ja lj jj',
  /** Behind these a place is part of the name: "Lord Howard of Lympne". */
  peers: 'lord lady baroness baron viscount earl bishop archbishop duke',
  /** Verbs of saying and deciding beside which a lone unknown name is a person's. */
  speech:
    'said says told tells added adds insisted insists argued argues warned warns wrote writes claimed claims confirmed confirms denied denies announced announces stated states noted notes replied replies explained explains asked asks called calls described describes declared declares acknowledged concedes conceded tweeted posted retorted retorts ruled rules ordered orders held holds found finds signed bars barred blocks blocked keeps dismissed granted wants wanted thinks thought believes recalled recalls complained complains remembers hopes',
  /** Words that are capitalised without being names: they begin sentences, or name days and months. */
  common:
    'a an the this that these those he she it they we you i his her its their our your my him them us me who whom whose which what when where why how and or but nor yet so if as at by for from in into of off on onto out over under up down to with within without about above across after against along amid among around before behind below beneath beside besides between beyond despite during except inside like near outside past per since than through throughout toward towards until till unless upon via while whereas whether because although though even also only just still already again once twice then there here now later earlier soon never ever always often sometimes usually perhaps maybe meanwhile however therefore thus hence instead moreover further furthermore nevertheless nonetheless otherwise indeed yes no not none nobody nothing nowhere neither either both each every all any some many much more most few fewer several such other others another same own first second third last next new old one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million dozens hundreds thousands is are was were be been being am do does did done have has had having will would shall should can could may might must ought let get got make made take took taken give given go went gone come came see saw seen say said says asked ask told tell according whatever whoever whenever wherever anyone anybody everyone everybody everything someone somebody something anything today yesterday tomorrow tonight last monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter morning evening night critics lawyers officials ministers people men women those migrants refugees deportees sources asylum human rights speaking writing answering pressed questioned reached contacted dear thank please sorry well right good bad now back home abroad later nearly almost about roughly some around more less only too very quite rather much little under earlier including excluding following given according due thanks regarding concerning amid pending barring judging based asked seen taken told held sent flown moved born signed published updated posted photo photograph image caption story analysis comment opinion editorial exclusive breaking live watch read related advertisement correction clarification note editor reporting additional by staff correspondent day week month year part page chapter article section paragraph annex question answer q mr mrs ms dr sir lord lady',
  /** Nouns that end, or begin, the name of a body: "Refugee Council", "Centre for Constitutional Rights". */
  bodyHeads:
    'council councils committee commission association union federation alliance coalition network centre center institute institution foundation trust society group party movement front forum organisation organization agency authority office service services board bureau department ministry secretariat directorate inspectorate court tribunal university college church project initiative campaign collective action watch aid advocates clinic observatory league congress chamber defenders hotline assembly senate parliament force forces guard police corps embassy consulate delegation bank fund company corporation partnership caucus bench chambers conference synod diocese archdiocese lawyers ombudsman inquiry panel taskforce friends doctors physicians citizens mothers relief solidarity migration refugees rights justice law synodal solicitors mission presidency dialogue support legal llp ltd helpline monitor monitors unit fellowship actuaries workers hub watchers sisters brothers taskforce registry academy',
  /** Small words inside names of bodies: "Commission on Human and Peoples' Rights". */
  bodyLinks: 'of for on against and & to without in de des du della per the',
  /** Plurals and persons that bodies are called after: "People's Party". */
  owners:
    'people peoples bishops lawyers workers women children doctors teachers employers farmers mothers citizens traders journalists prisoners men nurses officers publishers ombudsman president prime minister general attorney solicitor migrants refugees residents',
  /** Nouns in front of or behind a body's name: "the charity X", "X, a federation". */
  called:
    'ngo charity federation association organisation organization foundation platform network union coalition alliance party group collective umbrella thinktank tank movement initiative nonprofit',
  /** Nouns that end the name of a thing or a place, never of a person. */
  thingHeads:
    'international intl stadium framework market arena canal beach act acts law laws bill treaty agreement protocol convention deal pact memorandum accord accords plan policy constitution article section amendment airport street road avenue lane river island islands isle prison jail camp hotel hostel bay port harbour city county province district region state states school hospital bridge square house palace hall day week month year cup operation airlines airways air ship square tower park lake sea ocean strait desert mountain mount valley coast cape gulf peninsula base station barracks centre center facility building compound village town house court order directive regulation rule rules scheme programme program solution partnership act paper papers report review statement declaration communique communiqué charter covenant fund budget war wars summit games festival award prize edition christmas easter ramadan god english spanish arabic swahili kinyarwanda islam muslims christians catholics jews covid covid-19 internet boeing airbus gulfstream hercules flight gmt est bst utc am assent',
  /** A capitalised name that ends in one of these is an outlet's: "the Mosquito Coast Courier". */
  outletHeads:
    'news times post herald tribune gazette courier chronicle journal press agency wire bulletin observer telegraph mail guardian monitor standard star sun mirror echo radio tv television fm broadcasting review dispatch examiner globe record sentinel inquirer register advertiser argus mercury messenger reporter ledger daily weekly newswire online desk media newspaper magazine correspondent examiner beacon clarion despatch diary digest',
  /** Of these heads, those that end other names too: they need a cue. */
  weakOutletHeads:
    'press agency post star sun mail guardian monitor standard mirror record register media desk reporter globe review online journal observer correspondent digest diary daily weekly beacon mercury messenger examiner',
  /** A capitalised name that begins with one of these and goes on is an outlet's: "Radio Ndiya". */
  outletStarts: 'radio daily tv channel diario canal',
  /** Words in front of an outlet's name that is ordinary words too: "told the Sun", "on X". */
  outletCues: 'told by to with in on newspaper daily weekly broadcaster magazine outlet agency channel',
  /** Cues strong enough for names that end in "agency", "post" or "star". */
  strongOutletCues: 'told newspaper daily weekly broadcaster magazine outlet',
  /** Behind these a state or a town is a place. */
  within: 'in into inside within across throughout near outside around',
  /** Behind these a state is a party: "talks with Kigali". */
  dealing: 'with between',
  /** Verbs of governments: "Kigali insists". */
  acting:
    'has had have will would said says is was does did could may might must can should agreed signed accepted refused denied insists insisted wants wanted confirmed announced offered asked took takes received gets got says pays paid ratified agree insist deny want say get take pay voted backed signed joined',
  /** What a government has: "the Danish government", "Rwanda's cabinet". */
  governing: 'government governments authorities side cabinet parliament ministry embassy court courts state',
  /** Behind a people these show that its members were moved, not that its government acts. */
  passive:
    'held deported removed detained arrested moved freed transferred expelled returned stranded released sentenced accused convicted aboard who from in',
  /** Words that do not go on with a noun phrase: after "an Iraqi" they show that the person is meant. */
  nounEnds:
    'who whom whose with from in of to by for at on and or but was is were are had has have would will could may might must did does be been being arrived said says told held sent flown aged born as that which whose after before during until when while alone only',
  /** Words over which a body does not reach back for its state. */
  stops:
    'the a an to in of for and or but with by from that which who said says told has have had is was will would after before when as at on over its their his her this s',
  /** Words over which a body reaches ahead for its state: "the Supreme Court of the Republic of …". */
  seatLinks: 'of in for at the republic ,',
  /** Words that make one of a people: "an Iraqi". */
  ones: 'a an one another the single this that',
  /** Numbers that stand for a group: "the eight". */
  numbers: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen dozen pair trio',
  /** What may follow "the eight" where no noun does. */
  numberEnds:
    'if because though since than then here there now again still not never also too so but or into out off over back under behind through between toward towards was were are had have has will would who whom in at to from on arrived remain remained left landed being could may and is did said say told with as by went',
  /** Words between a nationality and the noun: "Venezuelan and Cuban male migrants". */
  joints: ', and or - other fellow male female young adult deported convicted undocumented former single',
  /** What joins a group to its nationality: "men from Vietnam". */
  origin: 'from of',
  /** Behind these "from Libya" says where they were, not what they are. */
  movedFrom: 'deportee evacuee returnee transferee arrivals expellee rescuee new_arrival group flight',
  /** "Its own nationals". */
  own: 'own fellow',
} as const
