/**
 * English words that are names wherever they stand: of countries, peoples, places, persons and organisations.
 *
 * A word at the beginning of a sentence has a capital whatever it is, and Persian has none: there a list must tell. What may
 * be an ordinary word too ("turkey", "rice", "may") is left out; names that no list has are found by their capital.
 */

/** Folded words; our own list. */
const NAMES = `
aaron ababa abadan abbas abbasi abbasid abdollah abdollahian abdolrahman abdul abdulaziz abdullah abel abidjan
abolfazl abolghasem abolhassan abolqasem abraham abu abuja abyssinia accra achaemenid achaemenids adam adana addis
aden adrianople afghan afghanistan afp africa african afshar ages ahasuerus ahmad ahmadi ahmadinejad ahmed ahram
ahriman ahtisaari ahura ahvaz aipac airbus aires aisha akbari alabama aladdin alaeddin alaska alavi alawite albania
albanian albares albert alberta alborz albright aleppo alexander alexandria alexei algeria algerian algiers ali alice
alireza alister aliyev allameh almaty alps alsace amazon america american americans amin amini amirabdollahian amiri
amman amsterdam amu anahita anbar andalusia anderson andorra andrew angela angeles angola ania ankara anna annalena
annan ansarullah antakya antarctica anthony antigua antioch antonio antony antwerp anwar aqsa arab arabia arabic
arabiya arabs arafat araghchi aral aramco araqchi ararat aras archimedes arctic ardabil ardashir ardeshir aref
argentina argentine argentinean argentinian ariana aristotle arizona arkansas armenia armenian armenians arsacid
arvand aryan arzhang asad asaluyeh asean asghar ashgabat ashtiani ashton ashur ashura asia asian asians asmara assad
assam assyria assyrian astana astrazeneca ataturk athens atlanta atlantic austin australia australian austria austrian
averroes avesta avicenna aviv ayad ayub azerbaijan azerbaijani azeri azores azov baath baathist babol babylon
babylonian bach bachelet badakhshan baerbock baghaei baghdad bagher bagheri baha bahai bahamas bahrain bahraini bahram
bahrami baikal bakhtiari bakr baku balfour balkan balkans balkh baloch balochi balochistan baltic baltimore baluch
baluchestan baluchi bamako bamiyan bamshad bandar bangalore bangkok bangladesh bangladeshi banisadr baqaei baqir
barbados barbara barbuda barcelona barrot barzani bashar bashkir basij basque basra bavaria bayern bayramov bayt
bazargan bbc becker beersheba beethoven beheshti behistun behrouz behzad behzadi beijing beirut belarus belarusian
belgian belgium belgrade belize benedict bengal bengali benghazi benin benjamin bennett berber berdimuhamedov bergman
berlin bern bernard berri bethlehem bhutan bianchi bible biden birjand birmingham biruni bishkek bisotun bissau blair
blinken bloomberg bodrum boeing bogdanov bogota bojnord boko bolivia bolsonaro bolton bombay bonn bordeaux boric boris
borisov borrell bosnia bosnian bosphorus bosporus boston botswana bozorgmehr brasilia bratislava brazil brazilian
brazzaville breton brics bristol britain british briton brno bronx brooklyn brunei brussels bucharest buckingham
budapest buddha buddhist buenos bukhara bulgar bulgaria bulgarian bundestag burkina burma burmese burundi busaidi
busan bushehr byron byzantine byzantium caesar cairo calcutta california californian cambodia cambodian cambridge
cameron cameroon campbell canaan canada canadian canberra caracas caribbean carlos carolina carter carthage casablanca
caspian castillo castro catalan catalonia catherine caucasus celik centcom ceylon chabahar chad chadian chaldea
charles chaudhry chavez chechen chechnya chekhov chen chennai chernobyl cherokee chicago chile chilean china chinese
chisinau chorasmia churchill cia cincinnati clark cleveland cleverly clinton cnn collins colombia colombian colombo
colorado columbia columbus comoros conakry congo connecticut constantinople copenhagen copt coptic corsica cossack
costa crete crimea crimean croat croatia croatian crosetto cruz ctesiphon cuba cuban cuellar cypriot cyprus cyrus
czech czechia czechoslovakia daesh dahlan dakar dakota dallas damascus damavand dane daniel danish danube dar
dardanelles darfur darius dariush darwin darya david davies davis davos davoud dawood dayan deif delaware delhi
delilah demir denmark dennis denver descartes detroit deutsche dezful dhabi dhaka dhu diaz dimitrov disney djamena
djibouti dmitri dmitry doha dominica dominican donald donbas donetsk dostoevsky dostoyevsky doval drc dresden druze
dubai dublin dubois duda dushanbe dusseldorf dutch duterte eban ebrahim ebrahimi ecbatana ecuador ecuadorian
edinburgh edirne edwards egypt egyptian einstein eisenhower ejei elam elbaradei elijah elizabeth elon elvis elysee
emily emirates emirati england english ephesus equatorial erbil erdogan erekat eritrea esfahan esfandiyar eshaq
eskandar eslami esmail esper esposito esteghlal esther estonia estonian eswatini ethiopia ethiopian euclid euphrates
eurasia eurasian europe european europeans evans evin facebook fadlallah fahd faisal falkland fallujah fao farabi
farah faranak farhad farid fars farshad farsi faso fatah fatemeh fatf fatima fayyad fazlollah fbi ferdowsi fereydun
fernandez ferrari fidan fifa fiji filipino finland finn finnish firuz fischer fitzgerald florence florida fordow
france francis francisco francois frankfurt french frenchman freud fukushima gabon gabriel gaddafi galileo gambia
gandhi ganges gantz garcia gaza gazprom gcc gdansk geagea geneva genghis genoa george georges georgia georgian german
germanic germans germany ghaffari ghalibaf ghana ghanaian ghani gharibabadi ghasem ghasemi ghazni ghebreyesus ghorbani
gibraltar gilan glasgow goethe golan golestan gomez gonzalez google gorbachev gorgan graham greece greek greeks
greenland gregorian gregory grenada griffin grossi grozny grundberg guangzhou guantanamo guatemala guiana guinea gupta
guterres guyana gvir gwadar habakkuk habib hafez hague haider haifa haiti hajizadeh hakim haley hamadan hamas hamburg
hamed hamedan hamid hamilton hammarskjold haniyeh hanoi hansen harare hariri harris harun harvard hasan hashd hashem
hashemi hassan hatami havana hawaii hazara hebrew hebron hegel hegseth heidar heidari hejaz hekmat helen helmand
helsinki henri henry herat herod herzegovina herzl herzog hezbollah hillary himalayas hindustan hippocrates hirmand
hiroshima hitler hizbullah hodeidah hoffman hoffmann hojjatoleslam hokkaido holland hollande hollywood holmes homs
honduras hong hormozgan hormuz horvath hossein hosseini houshang houston houthi huang huawei hubei hughes hungarian
hungary husayn hushang hussain hussein husseini hyderabad hyrcania iaea ibn ibrahim icc iceland icelandic idaho idlib
ilam ilkhanid illinois ilna imf incheon india indian indiana indo indochina indonesia indonesian indus instagram
interpol ionescu iowa iraj iran iranian iranians iraq iraqi ireland irgc irib irish irna isaac isesco isfahan ishiba
ishmael isil isis islamabad ismael ismail ismaili isna israel israeli israelis istanbul italian italy ivan ivanov
ivoire iyad izmir jackson jacob jacques jafar jafari jaffa jahangir jahangiri jaishankar jakarta jalal jalalabad
jalali jalili jamaica jamal james jamshid jane janeiro japan japanese japarov javad jawad jazeera jcpoa jeddah
jefferson jennifer jericho jersey jerusalem jessie jiechi jim jinping johannesburg johansson john johnson jonah jones
jordan jordanian jose joseph juan juba judah judea judeo julia jumblatt kabul kabuli kadhim kaiser kallas kamal
kamalvandi kampala kamran kanaani kandahar kani kansas kant karabakh karachi karaj karami karbala karimi karl karroubi
karzai kashan kashmir kashmiri katherine kathmandu katrina kavanaugh kazakh kazakhstan kazan kazem kazemi keiko kelly
kemal kennedy kentucky kenya kenyan keqiang kerman kermanshah kerry khadija khadijeh khaled khalid khalifa khalil
khalilzad khamenei khan kharazi kharg kharkiv kharrazi khartoum khatami khatibzadeh khayyam kherson khomeini khorasan
khorramabad khorramshahr khosrow khuzestan khwarazm khwarizmi khyber kianoush kiev kigali kim kingston kinshasa
kiribati kirkuk kish kishida kissinger kitts knesset kobayashi koizumi kolkata kong korah korea korean kosovar kosovo
kowalski krakow kremlin kuala kubis kuleba kumar kunduz kurd kurdish kurdistan kurds kuwait kuwaiti kuznetsov kyiv
kyoto kyrgyz kyrgyzstan lagarde lagos lahore lammy lanka laos lapid larijani larsson latakia latin latvia latvian
laurent lausanne lavrov layla lazzarini lebanese lebanon leeds lefebvre leipzig lemaire lenin leningrad leo leone
lesotho leste levant lewis leyen liberia liberman libya libyan liechtenstein likud lima lincoln lindqvist linux lisbon
lithuania lithuanian liu liverpool livni ljubljana london lopez lor lorestan lotfollah louis louisiana loya luanda
lucia luhansk luis lukashenko lula lumpur lur lusaka luxembourg luxembourgish luxor lydia lyon maastricht macau
macedonia macedonian macron madagascar madison madrid maduro magdalena maghreb mahdi mahmoud mahmoudi mahmud mahsa
maine majid majlis malawi malay malaysia malaysian maldives maleki mali malik maliki malta maltese managua manama
manchester manchuria mandab mandela manhattan manila mansour mansur mao maori maputo marc marconi marie marino
mariupol maronite marrakesh marseille martinez marx mary maryam maryland mashal mashhad masoud massachusetts massoud
matthew mattis maurice mauritania mauritius mawlana mayadeen mazandaran mazar mazda mccain mcconnell mcdonald mecca
mede median medina mediterranean medvedev mehdi meir melanesia melbourne meloni memphis merkel merz meshaal
mesopotamia mexican mexico meyer miami michael michel michelle michigan micronesia microsoft mikael mikati mikhail
milan milei milley milton minnesota minsk mirdamadi mirziyoyev mirzoyan mishustin mississippi missouri mitchell
mnuchin mocha moderna modi mogadishu mogherini mohammad mohammadi mohammed mohsen mohseni mojahedin mojtaba mokhber
molavi moldova monaco mongol mongolia mongolian montana montazeri montenegro montevideo montreal moradi moreau morgan
mori moroccan morocco morris morteza mosaddegh moscow moses mossad mossadegh mostafa mostafavi mosul motahari mou
mousa mousavi movahedi mowlana mozambique mubarak muhammad mujahedin muller mumbai munich muqtada murphy murray musa
musavi muscat mustafa myanmar nader nagasaki naghi nagorno nagoya nagy nahid nairobi najaf nakamura nakhaei nakhchivan
namibia naples napoleon naqi narges nasa naser nashville nasir nasiri nasrallah nasrin nasser natanz nato nauru navajo
nazar nazari nazi nebenzya nebraska negev nepal nepalese nepali netanyahu netherlands nevada newton neyshabur nguyen
niamey nicaea nicaragua nicholas nicola nicolas nicosia nielsen nietzsche niger nigeria nigerian nikola nile nineveh
nishapur nixon nobakht nokia normandy norway norwegian nouakchott nouri nournews novak novikov novosibirsk nowak nusra
obama obrien oceania oconnor odesa odessa ohio oic okinawa oklahoma oliveira olmert olsen oman omani omar ontario opec
orban oregon orlando orleans ortega osaka oslo osman othman ottawa ottoman oxford oxus ozturk pacific pahlavi pakistan
pakistani palau palestine palestinian palestinians palmyra panama panjshir papadopoulos papua paraguay paris pars
parsi parthian parvin parviz pasargadae pashinyan pashto pashtun pasteur patel patterson paul paulo paz pedersen pedro
pelosi pence penh pennsylvania pentagon peres perez persepolis persia persian peru peruvian peshawar peskov peter
petersburg peterson petrov petrovic pezeshkian pfizer pham philadelphia philip philippines phillips phnom phoebe
phoenicia phoenix piotr pisa pistorius pittsburgh pkk plato poland polish pompeo popescu poroshenko portugal
portuguese powell prabowo prague pretoria pristina prussia puerto punjab putin pyongyang qaani qaddafi qaeda qaida
qajar qalibaf qasem qasemi qassem qatar qatari qazvin qeshm qiang qom quds quebec queensland quetta quito rabat rabin
rafah rafiei rafsanjani rahim rahimi rahman rahmon raisi ramallah rangoon raphael raqqa rashid rasht ravanchi razi
reagan reuters reykjavik reza rezaei rezai rhazes rhine rica ricci richard richardson rico rida riga rio riyadh robert
roberts robinson rodriguez rogers rohingya rojava roman romania romanian romano romans rome romney roosevelt rosatom
rossi rostam rostami rotterdam rouhani rousseau rubio ruhollah rumi russia russian russians rutte rwanda rwandan
ryabkov saadi sacramento saddam sadegh sadeghi sadiq sadr saeed safavi safavid sahara sahel saint sajjad saladin salah
salehi salman salvador sam samara samarkand samarra samoa samsung samuel sanaa sanandaj sanchez sanders sanskrit
santiago santos sapporo sarah sarajevo sarkozy sasanian sasanians sassanid sassanids saudi savak sayyid
scandinavia schengen schmidt schneider scholz schulz schumer scot scotland scott scottish seattle seljuk semnan sendai
senegal senegalese seoul sepideh serb serbia serbian sergei sergey seville seychelles seyed seyyed shafiei shahla
shahram shahrekord shahroudi shakespeare shamkhani shanghai shariati sharif sharifi sharma sharon shatt shenzhen shia
shias shiite shiites shintaro shiraz shirin shoigu shtayyeh siavash siberia sichuan sicilian sicily sidon sidorov
sierra sikkim silas silva simon sina sinai sindh singapore singaporean singh sinwar sisi sistan sistani skopje slav
slavic slovak slovakia slovenia smirnov smith smotrich sochi socrates sofia sohrab sokolov soleiman soleimani solomon
soltani somali somalia souza soviet spain spaniard spanish spiegel stalin starmer stefan steinmeier stephan stephen
steve steven stewart stockholm stoltenberg strasbourg stuttgart sudan sudanese sudani suez sulaymaniyah suleiman
sullivan sumerian sunak sunni sunnis suriname susa susan suzuki swaziland swede sweden swedish swiss switzerland
sybiha sydney syria syriac syrian tabatabaei tabatabai tabriz taghi taheri taiwan taiwanese tajani tajik tajikistan
tajzadeh takahashi takht talabani taleb taleghani taliban tallinn tamerlane tampa tanaka tangier tanzania tanzanian
taqi tareq tariq tashkent tasmania tasnim tass tatar tavakoli taylor tbilisi tedros teheran tehran tel tennessee
teresa tesla texas thai thailand thant thatcher thessaloniki thomas thompson tibet tibetan tigris tillerson timor
timur timurid tirana tobago togo tokayev tokyo tolstoy tom tome tonga torah torkham toronto toulouse trabzon tran
transoxiana trebizond trinidad tripoli truman trump truss tudeh tunb tunis tunisia tunisian turin turk turkey turkic
turkish turkiye turkmen turkmenistan turks tusk tuvalu twitter uae uav uefa uganda ugandan uighur ukraine ukrainian
ulaanbaatar umar umayyad unesco unicef unifil unrwa urdu urmia uruguay ushakov ussr utah uthman uyghur uzbek
uzbekistan vaezi vahid valletta vance vancouver vanuatu vatican velayati venezuela venezuelan venice vermont victoria
vienna vientiane vietnam vietnamese vilnius vincent vinci virginia virtanen vladimir vladivostok volga volkov wadephul
wagner wahhabi wakayama waleed wales walid warren warsaw washington watanabe watson waziristan weber wellington welsh
widodo wikipedia william williams wilson wisconsin witkoff wong wto wuhan wyoming xerxes xi xinhua xinjiang yahya
yamada yamamoto yangon yaqub yasuj yazd yazdi yazidi yellen yeltsin yemen yemeni yerevan yilmaz yoko yoon york younes
younis yousef yousefi youtube yugoslavia yunus yuri yusuf zadeh zagreb zagros zahedan zahra zakaria zakharova zamani
zambia zanjan zannier zanzibar zaporizhzhia zarathustra zarif zaydi zaynab zealand zealander zechariah zeinab
zelenskiy zelensky zelenskyy zhang zhao zhou zimbabwe zion zionist zohreh zoroaster zoroastrian zuckerberg zurich
`;

/** Made at the first question, so that programs that ask none pay nothing. */
let names: ReadonlySet<string> | undefined;

/**
 * Whether an English word is a name by itself.
 *
 * @param word - A canonical word without "'s".
 */
export function isKnownName(word: string): boolean {
  names ??= new Set(NAMES.trim().split(/\s/u));
  return names.has(word);
}
