import type { PeopleWords } from "../people-words.ts";
import { heNames, nicknames, sheNames } from "./given-names.ts";
import { notActors } from "./not-actors.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const heRoles = words(
  "chairman spokesman congressman businessman councilman alderman policeman fireman fisherman clergyman statesman salesman craftsman assemblyman " +
    "man boy father son brother husband uncle nephew grandfather widower king prince duke lord actor waiter landlord headmaster monk priest gentleman",
);
const sheRoles = words(
  "chairwoman spokeswoman congresswoman businesswoman councilwoman policewoman stateswoman assemblywoman " +
    "woman girl mother daughter sister wife aunt niece grandmother widow queen princess duchess lady actress waitress landlady headmistress nun housewife midwife",
);

/** English. Written by hand from common knowledge of the language. */
export const peopleWords: PeopleWords = {
  forms: {
    he: words("mr monsieur herr senor señor signor baron count sir lord messrs father brother king prince mister"),
    she: words("madame frau señora senora signora begum countess mother mrs ms miss dame lady madam sister queen princess mme baroness"),
    any: words(
      "det insp supt cllr ald sgt lt cmdr maj cpl pte capt gen col mgr sheikh maulana mullah swami dr prof professor rev reverend hon honorable honourable doctor st mx",
    ),
  },
  familyForms: words("mr mrs ms miss messrs mme"),
  roles: [
    ...words(
      "president premier chancellor minister secretary governor mayor senator representative delegate speaker leader whip chairperson chair commissioner " +
        "councillor councilor ambassador judge justice general colonel major captain lieutenant sergeant admiral sheriff chief director bishop cardinal pope imam rabbi " +
        "sen rep reps sens gov congressmen congresswomen congressperson senators representatives " +
        "treasurer deputy organiser organizer spokesperson envoy negotiator adviser advisor aide assistant candidate member founder co-founder owner " +
        "manager executive boss head president-elect vice-president lawmaker legislator parliamentarian mp msp tory backbencher frontbencher politician " +
        "official officer inspector constable detective commander prosecutor lawyer attorney solicitor barrister counsel magistrate coroner registrar " +
        "clerk auditor accountant economist analyst banker trader broker investor farmer fisher miner builder engineer architect scientist researcher " +
        "historian sociologist psychologist psychiatrist biologist chemist physicist meteorologist geologist scholar academic lecturer teacher principal " +
        "headteacher student pupil graduate dean rector provost professor doctor physician surgeon nurse paramedic pharmacist dentist vet veterinarian " +
        "electrician plumber carpenter mechanic driver pilot skipper sailor conductor choirmaster musician singer composer painter artist sculptor writer author " +
        "poet novelist editor journalist reporter columnist correspondent broadcaster presenter photographer publisher producer filmmaker activist campaigner " +
        "organist librarian archivist curator translator interpreter " +
        "volunteer unionist steward witness neighbour neighbor resident tenant landowner shopkeeper grocer baker butcher cook chef innkeeper hotelier " +
        "coach trainer player striker goalkeeper midfielder champion referee pastor vicar preacher cleric chaplain rector priest " +
        "expert specialist consultant whistleblower refugee survivor victim patient defendant suspect plaintiff claimant shareholder " +
        "rancher farmhand deckhand sailor comptroller controller ombudsman watchdog superintendent marshal ranger warden keeper harbourmaster surveyor planner spokespeople coordinator co-ordinator " +
        "administrator trustee governor-general regent ruler dictator rebel guerrilla soldier veteran colleague friend partner cousin relative ally rival opponent critic " +
        "defender winger forward batsman batter bowler pitcher catcher quarterback linebacker fullback sprinter swimmer cyclist jockey boxer golfer gymnast skier rower captain " +
        "footballer cricketer wrestler umpire trainer groundskeeper caddie manager-coach assistant-coach scout " +
        "cellist violinist pianist guitarist drummer organist soprano tenor choreographer dancer curator conservator archaeologist anthropologist geographer statistician " +
        "mathematician astronomer botanist zoologist entomologist ecologist virologist epidemiologist oncologist cardiologist neurologist paediatrician pediatrician therapist " +
        "psychotherapist counsellor counselor physiotherapist midwife carer caregiver socialworker dietitian optometrist radiologist pathologist anaesthetist veterinarian " +
        "welder machinist roofer mason joiner glazier blacksmith locksmith tailor seamstress weaver potter cobbler barber hairdresser florist jeweller jeweler watchmaker " +
        "brewer distiller vintner winemaker beekeeper shepherd herder rancher crofter gardener forester logger trapper trucker cabbie bus-driver conductor stationmaster " +
        "ferryman boatman mariner bosun deckhand helmsman lifeguard firefighter dispatcher ranger warden bailiff juror stenographer notary arbitrator mediator magistrate " +
        "councilmember councilperson alderman alderwoman selectman selectwoman supervisor trustee treasurer-elect mayor-elect governor-elect chairman-elect " +
        "premier-elect ombudswoman lobbyist strategist pollster speechwriter fundraiser canvasser staffer intern cabinet-maker theorist philosopher theologian " +
        "programmer developer designer technician operator inspector auditor actuary underwriter broker-dealer realtor estate-agent landlord tenant renter homeowner " +
        "farmer smallholder fisherwoman fishmonger greengrocer bookseller librarian postmaster postmistress schoolteacher headteacher lecturer reader freshman sophomore " +
        "predecessor successor founder editor-in-chief vice-chair vice-chairman vice-chancellor undersecretary nominee incumbent newcomer",
    ),
    ...heRoles,
    ...sheRoles,
  ],
  roleEndings: words("writer maker keeper seller worker holder monger wright smith herd ician ologist woman driver grower dealer owner"),
  heRoles,
  sheRoles,
  sameRoles: [
    words("doctor physician surgeon dr"),
    words("deputy lawmaker legislator parliamentarian mp representative congressman congresswoman delegate rep politician"),
    words("senator sen lawmaker legislator politician"),
    words("spokesperson spokesman spokeswoman"),
    words("chair chairman chairwoman chairperson"),
    words("councillor councilor councilman councilwoman alderman politician"),
    words("organiser organizer coordinator co-ordinator"),
    words("leader head chief boss"),
    words("adviser advisor aide"),
    words("lawyer attorney solicitor barrister counsel"),
    words("editor editor-in-chief"),
    words("premier minister"),
    words("professor academic scholar prof lecturer"),
    words("neighbour neighbor"),
    words("priest pastor vicar cleric preacher reverend rev"),
    words("governor gov"),
    words("author writer novelist"),
    words("commissioner commander"),
  ].filter((group) => !group.includes("commander")),
  notActors,
  bodies: words(
    "party league bloc alliance front movement union coalition congress parliament assembly senate house commons council committee commission cabinet government " +
      "administration ministry department office bureau agency authority board court tribunal police army navy force forces guard service fund bank exchange " +
      "company corporation firm group holdings industries airline airlines railway railways inc ltd plc llc corp co association society federation confederation " +
      "institute institution university college school academy hospital clinic church foundation trust charity club team " +
      "wire press times post tribune courier telegraph messenger review sentinel herald gazette journal guardian observer chronicle mirror echo standard " +
      "news agency broadcaster network radio television tv magazine estates newspaper daily weekly " +
      "campaign caucus chamber centre center organisation organization network watch consortium secretariat task-force taskforce embassy treasury pentagon kremlin nato fbi cia " +
      "brigade regiment delegation panel inquiry syndicate cooperative co-operative guild lobby think-tank nations states kingdom republic associates partners",
  ),
  parties: words(
    "party league bloc alliance front movement list union coalition democrats conservatives liberals greens socialists republicans",
  ),
  notNames: words(
    "the a an this that these those he she it we they i you his her its our their my your in on at but and so if when while whilst after before as there here what why how who whom whose " +
      "which where not no yes for from with without by to of or nor yet than then thus still also however today yesterday tomorrow tonight once one two three four five six seven eight nine ten " +
      "asked reached speaking according last first second third next earlier later meanwhile moreover although though because since until unless even only both each every all some any many " +
      "much more most few several another other others such nobody somebody everybody anyone everyone none nothing something perhaps maybe now never always often again early late " +
      "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
      "said says say told added asked is was are were be been has had have do does did will would shall should can could might must let " +
      "during despite between among under over above below against about around across behind beyond near outside inside within into onto through toward towards upon via per like unlike " +
      "too just either neither whether rather quite very well asked answering asking citing referring writing addressing had being having born based given " +
      "click share contact read watch immediate release statement washington press office dear sincerely thank thanks congratulations former",
  ),
  particles: words("de da do dos du del della di la le van von der den des ter ten bin bint ibn al el ul ur zu af"),
  suffixes: words("jr sr ii iii iv esq md phd mp msp qc kc obe mbe cbe kbe dbe frs rn cpa dds dvm dphil"),
  namesOfTime: words("april may june august"),
  postNominals: words("esq md phd mp msp qc kc obe mbe cbe kbe dbe frs rn cpa dds dvm dphil"),
  officeEndings: words("er or ist eer"),
  heNames,
  sheNames,
  nicknames,
  pronouns: {
    he: words("he him himself his"),
    she: words("she her herself hers"),
    it: words("it itself its"),
    they: words("they them themselves their theirs"),
    who: words("who whom which that"),
    self: words("i we me us myself ourselves"),
  },
  determiners: {
    a: words("a an one another some any several many few no two three four five six seven eight nine ten every most"),
    the: words("the this that these those"),
    its: words("its his her their our my your"),
  },
  formerly: words("former ex ousted late onetime sometime erstwhile then"),
  prepositions: words(
    "of for to with against by from at in on about into over under between among behind beside toward towards via like than near around after before",
  ),
  bodyRoles: words(
    "owner partner rival opponent sponsor publisher shareholder member neighbour neighbor ally relative successor predecessor founder broadcaster watchdog",
  ),
  saying: words(
    "said says stated states added adds continued concluded concludes explained explains noted notes remarked commented declared wrote told stressed emphasized emphasised argued observed replied",
  ),
  announcing: words(
    "today yesterday announced announces announcing introduced introduces issued issues released releases made makes applauded applauds hailed praised praises welcomed welcomes urged urges called calls " +
      "voted votes joined joins sent delivered offered spoke testified commended commends condemned condemns denounced denounces responded responds reacted reacts celebrated honored honoured " +
      "recognized recognised secured helped hosted hosts held visited toured received sponsored cosponsored co-sponsored unveiled led opposed opposes supported supports expressed expresses " +
      "pressed pushed demanded demands slammed blasted criticized criticised criticizes lauded thanked cheered reintroduced submitted filed proposed met attended participated wins won " +
      "questioned questions presses requested requests asked included authored co-authored coauthored wrote writes signed launched launches backed " +
      "recently statement monday tuesday wednesday thursday friday saturday sunday",
  ),
  translation: {
    signs: [
      "through an interpreter",
      "through a translator",
      "via an interpreter",
      "via a translator",
      "with the help of an interpreter",
      "an interpreter said",
      "in our translation",
      "in translation",
      "in a translation",
      "translated from",
      "according to a translation",
      "in his native",
      "in her native",
      "in their native",
    ],
    own: "english",
    before: words("in into from speaking"),
    languages: words(
      "english urdu hindi punjabi pashto sindhi bengali tamil telugu marathi gujarati nepali sinhala arabic persian farsi dari hebrew turkish kurdish uzbek kazakh " +
        "french german spanish portuguese italian dutch flemish danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian serbian croatian " +
        "bosnian slovene slovenian albanian greek macedonian russian ukrainian belarusian lithuanian latvian estonian georgian armenian azeri azerbaijani " +
        "mandarin cantonese chinese japanese korean vietnamese thai lao khmer burmese malay indonesian javanese tagalog filipino mongolian tibetan " +
        "swahili amharic somali hausa yoruba igbo zulu xhosa afrikaans creole catalan basque galician breton welsh gaelic irish latin esperanto romani yiddish maltese patois",
    ),
  },
  mouthpieces: words("spokesman spokeswoman spokesperson spokespeople representative representatives"),
  clauseOpeners: words("and but or that when as because while if then so since although though after before until where whereas for"),
  relatives: words("who whom which that whose when where because while"),
};
