import type { VerbWords } from "../device-words.ts";
import { inflectVerb } from "./inflect-verb.ts";

const BASES = (
  "abandon abolish accept achieve act add address adopt advance allow amend answer appeal approve argue arm arrest ask assist attack attract avoid ban be bear beat become begin believe benefit betray bind block boost borrow break " +
  "bring broaden build burn buy call care carry cast cause celebrate challenge change charge cheat check choose claim clean clear climb close collect combat come commit compete condemn confirm confront consolidate consume continue control " +
  "cost count cover crack create cross crush curb cut damage deal decide declare deepen defeat defend deliver demand deny deploy deserve destroy develop die direct disarm discourage divide do double drain draw drive drop earn ease eat educate " +
  "elect eliminate employ empower enable encourage end enforce engage enhance enjoy enrich ensure enter establish examine expand expect expel explain explore export extend face facilitate fail fall favor fear feed fight fill finance find finish fix " +
  "flood flow follow force foster free fulfill fund gain get give go govern grant grow guarantee guard halt hand harm harvest have heal hear help hide hire hold honor hope hurt identify ignore impose improve increase inspire insist insure invest " +
  "invite isolate join judge keep kill kneel know lack land last launch lay lead learn leave lend let lift limit listen live look lose love lower maintain make manage march meet mend modernize modify move need obey oblige offer open oppose order " +
  "organize overcome own pass pave pay pillage plan plant play pledge plunder poison preserve press prevent privatize produce promise promote propose prosper protect prove provide publish punish purchase pursue push put question raise reach read rebuild recover reduce reform " +
  "refuse regain register reject release remain remember remove renew repair repeal replace report represent request require rescue resist resolve respect respond rest restore restrict reveal revive reward ring rise rob ruin run sacrifice salute save say scrub secure " +
  "see seek seize sell send serve set settle shape share shatter shelter shift show shrink shut sign silence simplify sing sit slash sleep slow sow spare speak speed spend split spread stabilize stand start starve stay steal stop streamline strengthen strip study " +
  "submit subsidize succeed suffer support suppress surrender survive sustain sweep take talk target tax teach tear tell terminate terrorize test thank think threaten throw tighten touch track trade train transform travel treat trust try turn undermine understand unite " +
  "uphold use vote wait walk want warn waste watch weaken weep welcome win withdraw wonder work worship write yield boost buy drink load open reopen count bribe lie smear sue dig " +
  "bargain lobby bless cherish comfort console delay derail disrupt drown endanger endure enslave flee forget forgive hate hinder humiliate intimidate invade mock mourn murder neglect obstruct offend overturn persecute pray preach prohibit provoke rape reap reap retreat"
).split(" ");

const forms = [...new Set(BASES)].map(inflectVerb);

/** Verbs of public speech in their forms; written by hand. */
export const deviceVerbs: VerbWords = {
  base: forms.map(({ base }) => base),
  third: forms.map(({ third }) => third),
  past: [...new Set(forms.flatMap(({ past, participle }) => [past, participle]))],
  gerund: forms.map(({ gerund }) => gerund),
};
