import type { ClauseVerbs } from "../claim-words.ts";
import { inflectVerb } from "./inflect-verb.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Past and participle of irregular verbs that no other list gives. */
const IRREGULAR = words(`
  arose arisen awoke beat beaten became become began begun bent bet bit bitten bled blew blown bred broke broken brought built burnt bought caught
  chose chosen clung came crept cut dealt did done dug drank drawn drew driven drove drunk ate eaten fallen fed fell felt fought fled flew flown forbade
  forbidden forgave forgiven forgot forgotten found froze frozen gave given gone went got gotten grew grown had heard held hid hidden hit hung hurt kept
  knew known laid lain lay led left lent let lit lost made meant met mistook paid put quit ran rang rid risen rode rose rung said sang sat saw seen sent set
  shook shot showed shown shrank shrunk shut slept slid sold sought spent spoke spoken spread sprang stank stole stolen stood stuck struck stung
  sung sunk swam swept swore sworn swung taken taught tore torn thought threw thrown told took trod understood upheld went wept withdrew withdrawn
  woke won wore worn wound wrote written overthrew overthrown overtook oversaw undertook undid cost burst cast read forsook shrugged kicked
`);

/** Verbs of public speech; their third person and base carry clauses. */
const BASES = words(`
  accept accuse achieve act add adjust admit adopt affect agree aim allow announce answer appear apply appoint approve argue arm arrest ask assist attack attempt avoid
  back ban be bear beat become begin believe belong benefit betray bill block blow bomb borrow break bribe bring build burn bury buy call cancel care carry cause celebrate censor change
  charge chase cheat choose claim clear climb close collect come command commit complain concern conclude condemn confess confirm connect consider constitute contain
  continue control cost count cover create cripple crush cut deal decide declare decline defend defy deliver demand deny depend deprive deserve destroy develop die dig
  direct disappear discover dismiss do double draw drain drink drive drop drown dump earn eat embrace enable encourage end endanger endorse enforce enjoy enrich ensure enter
  establish evict exclude exist expand expect explain exploit export extend face fail fall falsify favor favour fear feed feel fight fill finance find fire fix flaunt flee flood fly
  follow forbid force forge forget form fund gain get give go govern grant grow handle hang happen harm hate have head hear help hide hire hit hold hope hurt ignore
  impose improve include increase infringe inherit insult intend invade invent invest involve issue join keep kick kill kneel know lack laugh launch lead leak learn lease leave
  lend let lie like limit live lock look lose love lower maintain make manage mean measure meet mention mislead misuse mix move murder need neglect obey occupy offer
  open oppose order owe own pardon pass pay permit persecute plan plant play pledge plot plunder plug pocket poison pollute pose prepare present preserve press pretend
  prevent prey proceed produce profit promise promote propose protect prove provide publish pull punish push put quit raise ransack reach read realize rebuild receive recognize
  recommend record reduce refuse regard reject release rely remain remove rent repair repeal replace report represent require rest restore restrict return reveal rig rise risk
  rob ruin rule run sack sacrifice save say secure see seek seem seize sell send serve set settle share shield shoot show shut sign silence sink sit sleep smear smuggle
  spend spread squander stand start starve stay steal stop strangle strengthen strip struggle suffer suggest support suppose suppress surrender survive sweep swallow take talk target tax teach
  tell terrorize think threaten throw tolerate torment torture trade train treat trust try turn undermine understand urge use value violate vote wait wake walk want warn waste
  watch weaken wear welcome win wish withhold wonder work worry worsen write
`);

/** Words that are nouns oftener than verbs in the third person: they carry a clause only where nothing else does. */
const NOUNS = new Set(
  words(
    "acts aims answers arms attacks backs bans benefits bills blocks bombs calls causes changes charges claims concerns controls costs covers cuts deals demands drinks drives drops ends " +
      "fears feeds fights fires fixes funds gains grants hands harms hates heads helps hopes issues laughs leads leaks leases lies likes limits lives locks looks loves means measures " +
      "moves murders needs offers orders owns passes plans plants plays pledges plots plugs presents profits promises raises reads records reports rents rests returns rises risks rules runs " +
      "sacks shares shields shows signs starts stays stops supports targets taxes talks trades trains treats trusts turns uses values votes waits walks wants wastes watches works worries",
  ),
);

const thirds = BASES.filter((base) => base !== "be" && base !== "have" && base !== "do").map((base) => inflectVerb(base).third);

export const clauseVerbs: ClauseVerbs = {
  finite: [...IRREGULAR, ...thirds.filter((form) => !NOUNS.has(form))],
  bases: [...BASES, ...thirds.filter((form) => NOUNS.has(form))],
  auxiliaries: words(
    "am is are was were be been being have has had having do does did isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't " +
      "i'm you're we're they're he's she's it's that's there's who's what's here's i've you've we've they've i'd he'd she'd we'd they'd you'd",
  ),
  copulas: words(
    "am is are was were be been being isn't aren't wasn't weren't ain't i'm you're we're they're he's she's it's that's there's who's what's here's",
  ),
  modals: words(
    "will would shall should can could may might must cannot won't wouldn't shan't shouldn't can't couldn't mustn't mightn't ought i'll you'll he'll she'll it'll we'll they'll",
  ),
  participles: IRREGULAR,
};
