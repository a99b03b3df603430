import type { DemandWords } from "../demand-words.ts";
import { announcementWords } from "./announcement-words.ts";
import { everyForm, participles } from "./demand-forms.ts";
import { rulingWords } from "./ruling-words.ts";

/** English, American and British. Written by hand from common knowledge of the language and the labelled development half. */
export const demandWords: DemandWords = {
  ...rulingWords,
  ...announcementWords,
  askTo: [
    ...everyForm("call_on|upon urge implore beseech entreat exhort petition plead_with appeal_to enjoin"),
    "beg|begs|begged|begging",
    "pressed|pressing",
    "put|puts|putting pressure on",
    "demand|demands|demanded of",
    "urge|urged|urges upon|on",
  ],
  askAuthorityTo: [...everyForm("ask request pressure lobby push challenge dare encourage prod summon pester warn"), "telling"],
  wishTo: ["want|wants|wanted", "need|needs"],
  askThat: [
    ...everyForm("demand request urge ask petition"),
    "require three|four|five|two things",
    "renew|renews|renewed|repeat|repeats|repeated|reiterate|reiterates|reiterated <2> request|demand|call|appeal|plea",
  ],
  insistThat: everyForm("insist"),
  askFor: [
    ...everyForm("call_for demand press_for plead_for appeal_for agitate_for clamour_for clamor_for petition_for insist_on|upon"),
    "call|calls|called|calling again|also|repeatedly|publicly|yesterday|today|instead|openly|formally|once <1> for",
    "urge|urges|urged|urging immediate|swift|prompt|quick|action|passage|approval|adoption|repeal",
    "renew|renews|renewed|repeat|repeats|repeated|reiterate|reiterated <2> request|demand|call|appeal|plea for",
    "request|requests|requested|requesting",
  ],
  recommends: everyForm("recommend"),
  recommended:
    "that appropriation appropriations legislation law laws passage repeal amendment amendments measure measures act establishment provision provisions alteration modification adoption enactment creation revision extension increase reduction abolition congress legislature",
  askedTo: participles("urge implore press request ask call_on|upon pressure summon"),
  askToDo: ["to see|meet|testify|inspect|speak|address", "to be heard|given|shown|told"],
  askNouns: "pressure call calls plea pleas appeal appeals request requests demand demands petition petitions",
  faces: "face faces faced facing under",
  askBefore: "ask asks demand demands say says repeat beg call urge request",
  leaveCues: [
    "thing|step|condition|demand|answer|remedy|solution|course is|was|would that|for|if",
    "thing|step|condition|demand|answer|remedy|solution|course is|was|would <3> that|for",
    "want|wants|wanted|demand|demands|insist|insists that",
  ],
  leaves: [
    "goes",
    "to? go now|today|first|immediately|tomorrow",
    "to? resign|quit|leave|resigns|quits|leaves",
    "to? step|steps|stand|stands down|aside",
    "to go",
    "be <1> sacked|dismissed|removed|fired",
  ],
  leavings: [
    "resign|resigns|resigned|resigning|resignation|quit|quits|quitting",
    "step|steps|stepped|stepping|stand|stands|stood|standing down|aside",
    "go|goes|going now|today|first|at|and|immediately|anywhere",
    "leave|leaves|leaving office|politics|his|her|their|the post|government|cabinet|now|quietly",
    "gone|out|sacked|dismissed|removed|fired|ousted",
    "a quitter",
    "serve|see out my|the|her|his",
    "complete|finish my|her|his <1> term|mandate",
    "staying|stay on|here|put|in",
    "give|gives|gave up his|her|their|the <1> post|seat|office|chair|job",
  ],
  resignationWanted: [
    "would|will be a|the|an <2> beginning|start|step|least|relief|answer|honourable|honorable",
    "is|was|would <2> overdue|called|only|least|due|needed|required|best",
  ],
  answerable: [
    "publish|release|produce|disclose|surrender|show|open the|his|her|their|its|all",
    "hand over|back",
    "hand|give <4> over|back",
    "come clean",
    "explain himself|herself|themselves|itself|why|how|what|where",
    "answer for|to",
    "answer the|these|those <3> question|questions|charge|charges|allegation|allegations|accusation|accusations",
    "account for|to",
    "pay back",
    "repay|retract|withdraw the|his|her|their|every|all|it|them",
    "appear|testify before|in|to",
  ],
  terms: "a one two three four five six seven ten twelve fourteen twenty thirty several few 12 24 36 48 72 7 10 14 30 hours days weeks",
  hearers: "you",
  ones: "one",
  goings: "go goes leave leaves quit quits",
  letters: "letter letters wrote written writing writes write addressed message petition",
  timeFor: ["it is|was|'s? <1> time for", "it's <1> time for", "the time has come for", "high|past|long time for"],
  duties: [
    "must",
    "should",
    "ought to",
    "has|have to",
    "needs|need to",
    "has|have a <1> duty|obligation to",
    "is|are duty bound to",
    "owes|owe it to <6> to",
  ],
  noActs:
    "be have know remember understand feel been look seem believe not never recognize realize realise like want mean ever always only continue win lose remain die live go become get i we you he she they it this that expect",
  ultimatums: ["given|gave|giving|gives <6> until <8> to", "given|gave|giving|gives <5> hours|days|weeks to"],
  wants: "want wants wanted",
  wantedEnds:
    "torn back out gone opened lowered raised audited checked examined reviewed tested repaired mended halted disclosed unsealed freed withdrawn tightened explained answered sacked paid cut put held done shut sold built taken brought made restored released reinstated repealed cancelled canceled removed investigated stopped ended published lifted scrapped reopened returned dismissed suspended",
  acts: "resign publish produce release pardon recall appoint hand give open withdraw apologise apologize stop end drop sack fire show return restore order call send let step stand take answer explain repeal grant pay free allow set cancel suspend disclose tell investigate establish launch convene testify hold intervene meet hear extradite lift make turn appear reinstate act provide submit ensure vote bring",
  plainBiddings: [
    "resign now|today|at",
    "pardon the|them|him|her|these|those",
    "recall the|your",
    "reinstate the|them|him|her",
    "release the|all|them|him|her <2> prisoners|hostages|tapes|files|documents|report|records|now|today|immediately|detainees|names|list",
    "hand over the|your|them|it",
    "hand them|it|him|her over",
    "publish the|your|them|it",
    "give us the|back|our|your",
    "give back the|our",
    "open the <1> books|archives|files|gates|border|borders|inquiry|records",
    "withdraw the|your <1> troops|bill|order|charge|charges|plan|proposal|remarks|remark|statement|accusation|claim",
    "drop the <1> charges|charge|case|lawsuit|appeal|bill|plan",
    "step down|aside now|today|and|mr|minister|president|before",
    "call off the|your",
    "repeal the|this|that <2> law|act|tax|decree|ban",
    "apologise|apologize to the|him|her|them|us",
  ],
  please: "please kindly",
  letAuthority: ["let the|mr|mrs|ms|minister|president|councillor|senator|governor|mayor"],
  letOther: ["let him|her|them"],
  answeringActs:
    "describe provide explain identify confirm respond submit produce clarify disclose state list detail specify furnish answer indicate outline release publish withdraw resign reconsider",
  vocatives:
    "minister president chancellor premier mayor governor secretary chairman prime mr mrs ms madam sir senator speaker commissioner director attorney general",
  courtesies:
    "join attend stand please visit watch learn come share imagine remember think rise welcome pray click sit listen pause continue",
  urgedThings:
    "necessity importance adoption passage amendment amendments legislation measure measures bill law support action repeal extension creation approval need propriety policy attention consideration way plan inquiry investigation increase decrease end appropriation abandonment",
  pastBeings: "was were been",
  generic: "states nations nation union state companies",
  headEnds: "of to in with at for from on by who that which concerned",
  preambles: "in on after as with for by during prior joined due from at following along under since speaking",
  futures: "will would shall",
  readerActs:
    "read share donate vote visit watch join contact subscribe sign follow click come attend see register check remember keep think listen notice eat sit imagine look go stay learn apply tune participate enjoy",
  everybody:
    "audience audiences crowd listeners supporters followers congregation faithful activists fans rally gathering everyone everybody anyone all people americans residents constituents citizens voters readers families family veterans students consumers parents folks scientists women men viewers children neighbors neighbours patients seniors individuals businesses drivers farmers anybody others america us we youth public",
  noAddressee: "me us myself if whether what why how who when where which for about that to out around and or in leave",
  enquiry: "how if whether what why who when where it's that's is was that",
  vague:
    "comment comments calm unity peace prayer prayers patience restraint respect more better help volunteers something nothing anything donations forgiveness permission attention celebration reflection vigilance caution trouble patience cooperation bipartisanship civility compromise money votes directions courage sacrifice leadership common",
  bareObjects:
    "justice answers action accountability satisfaction payment compensation reform reforms transparency change equal immediate immediately an full swift independent resignation resignations impeachment ouster removal release hearings hearing investigations sanctions withdrawal repeal greater stronger tougher stricter new passage legislation elections restitution reparation redress indemnity reparations explanation apology clarification documents information teachers ceasefire assistance additional copies records details dismissal firing prosecution arrest debate vote disclosure funding funds aid permission improvements changes cuts measures steps talks negotiations oversight inclusion creation establishment expansion protection protections enforcement closure adoption ratification review",
  authorities:
    "congress senate house president administration government governments ministry minister ministers department secretary council parliament board agency agencies committee commission republicans democrats gop chancellor mayor governor premier speaker attorney prosecutor prosecutors company companies leadership cabinet legislature police chairman chairwoman chairperson director commissioner ambassador treasury pentagon bureau ombudsman registrar authorities regime assembly conservatives court courts regulator regulators rector superintendent leaders lawmakers legislators senators congressmen representatives colleagues deputies officials party union nations state states king emperor queen pope bishop bank agencies management employer employers negotiators administrator",
  titles:
    "secretary president minister chairman chairwoman administrator director commissioner senator governor mayor speaker mr mrs ms dr judge general attorney chancellor premier rep sen congressman congresswoman representative leader",
  people:
    "email emails memo memorandum protesters protestors demonstrators families family residents workers activists campaigners lawmakers legislators senators members group groups union unions opposition critics advocates advocate coalition delegation caucus democrats republicans letter letters resolution petition petitions editorial families lawyers lawyer attorneys attorney campaign neighbours neighbors students teachers doctors parents mothers women men people voters citizens deputies delegates councillors councilors mp mps peers party parties leader leaders spokesman spokeswoman spokesperson minister ministry government president governor mayor committee commission council board court judge coroner ambassador envoy movement bishops experts officials investigators prosecutors prosecutor police inspectors lawmaker senator congressman congresswoman representative representatives opponent opponents comrades colleagues speaker chairman chairwoman agency department administration authorities statement company landlord city county state office many some others friends hundreds thousands dozens half majority officers employees farmers miners clients relatives widow family embassy majesty power powers nation tribe tribes secretary bureau regime cabinet senate house congress parliament assembly union heads staff head tenants shareholders investors pensioners drivers fishermen soldiers villagers islanders journalists editors survivors victims prisoners refugees passengers taxpayers commuters customers supporters backbenchers rebels allies donors partners economists scientists academics charity charities watchdog auditors auditor bloc front alliance league club chamber federation association institute foundation church synod archbishop bishop king emperor sultan prince queen team teams owners managers manager director directors chief chiefs editor nurses pupils congressmen congresswomen dissidents monks elders merchants traders sailors settlers chiefs creditors plaintiffs claimants defendants defence defense counsel panel task force elite mediators monitors observers diplomats",
  papers:
    "bill act plan budget legislation amendment law rule measure provision agreement treaty code constitution proposal strategy programme program scheme statute situation moment times job crisis motto order deal pact provisions section title regulation regulations project package decade future challenge circumstances convention ordinance policy framework initiative initiatives agenda",
  determiners: "a an the this that these those its their his her our my your any some all both each every no such",
  pronouns: "he she they who him her them",
  addressed: "him her them it",
  impersonal: "it this that there what",
  noVerbs:
    "the a an this that these those his her their its our my your me us him them it you which whom what all any some no both each every one two three and or of in on at by with from for as washington congress end date",
  intents:
    "writing write wrote written rise rose letter letters like want wants wanted continue continues continued today join joins joined joining proud vowed compelled intend intends plan plans opportunity opportunities occasion again here chose decided wish pleased led sent resolution ask floor using rallied marched gathered rally campaign campaigning only first latest",
  mainVerbs:
    "sent wrote signed led joined filed introduced released issued said spoke told held met marched gathered is are was were has have had will made took writes sends leads joins rose rise stood voted went came gave sought",
  auxiliaries: "has have had is are was were be been being do does did will would shall am not won't wouldn't didn't cannot can't",
  adverbs:
    "again also still now therefore once twice today yesterday tonight already even just only then thus finally further furthermore instead formally jointly earlier later recently monday tuesday wednesday thursday friday saturday sunday himself herself itself themselves alone both repeatedly subsequently rightly immediately likewise first simply properly long hereby accordingly well too ever",
  beings: "was were been is are be being am",
  guards:
    "if whether unless could may might cannot not never nobody can't won't don't didn't doesn't isn't wouldn't shouldn't without neither nor fail failed failing fails unlikely stopped refuse refused refuses right should must",
  conditions:
    "if whether unless when how should could might may supposed suppose unlikely probability were ever whenever until in? case before why",
  nounBefore:
    "a an the this that these those no any some his her their our my its your of for in on by from own strong renewed repeated growing increasing new urgent more such several many all two three budget legitimate public international previous earlier similar joint formal further fresh with into about at recent multiple various other under despite amid s high increased widespread",
  self: "i we we've we're i've i'm i'd we'd us",
  selfVerbs: "what we'll i'll we're i'm i we here",
  openers:
    "and but so that then because as while when after before who which therefore now also today yesterday tonight meanwhile although though since where however in on at here later still yet thus instead once second third fourth first finally moreover furthermore additionally please",
  contentEnds: "said says told adding added who which while where whereas was were is are has had have according but wrote",
};
