import type { AttributionHabits } from "../attribution-cues.ts";
import { inflectVerb } from "./inflect-verb.ts";

/** All forms of some verbs. */
const forms = (list: string): ReadonlySet<string> =>
  new Set(
    list.split(/\s+/u).flatMap((verb) => {
      const { base, third, past, participle, gerund } = inflectVerb(verb);
      return [base, third, past, participle, gerund];
    }),
  );
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What English verbs, nouns and prepositions usually do, where the lists of cues alone would mislead. Base forms unless said otherwise. */
export const attributionHabits: AttributionHabits = {
  speakingThings: words(
    "letter statement memo memorandum report note notice message e-mail email tweet post article story document filing " +
      "lawsuit suit complaint sign release study survey poll order ruling opinion editorial column advertisement ad book paper " +
      "testimony rumor rumors rumors reports statements letters documents articles people those officials analysts critics",
  ),
  clauseOnly: words("say think argue insist contend maintain believe feel hope suppose assume guess figure reckon allege swear know"),
  objectBeforeAddressee: words("show ask promise teach write counter urge"),
  neverBare: words(
    "add ask demand urge order instruct rule describe detail outline cite read post write charge reply respond answer call " +
      "object protest quote wire radio text cable email e-mail blog illustrate document notice observe hear see consider " +
      "accept mean want prefer intend care mind recall relate recognize recognise judge deem appreciate gather conceive " +
      "advocate hold sing determine begin continue appeal stress emphasize emphasise underscore project inquire question " +
      "testify",
  ),
  bareBeforePronoun: words(
    "add see hear read write reply respond answer testify mean stress recall notice recognize appreciate observe gather accept",
  ),
  openQuestions: words("ask wonder inquire enquire question query know decide determine see doubt find figure learn understand debate"),
  neverParenthetical: words(
    "care mind mean want prefer intend consider decide agree accept pretend begin continue go hold read charge order request",
  ),
  viewNouns: words("view opinion words eyes judgment judgement mind estimation telling"),
  predicative: words(
    "think find believe put call label term dub brand describe characterize characterise portray depict consider regard view " +
      "see rate rank deem judge declare proclaim pronounce credit bill liken compare",
  ),
  predicativeOrPlain: words("put describe consider declare proclaim portray depict characterize compare liken credit"),
  neverNumbers: words("claim add call back order answer raise address charge hold post offer draw seek need"),
  saysNothing: words(
    "comment elaborate respond speculate answer reply discuss say talk speak disclose reveal identify specify explain " +
      "confirm estimate predict",
  ),
  refusals: words("decline refuse"),
  subjectIsContent: words(
    "want expect believe consider prefer like intend find show know estimate think report say allege suppose assume presume " +
      "understand predict project claim wish mean allow permit authorize authorise",
  ),
  blames: words(
    "blame criticize criticise praise condemn denounce attack slam mock ridicule blast rebuke fault applaud hail commend lambast lambaste chide " +
      "berate scold call_out censure deride castigate",
  ),
  raisingBe: words(
    "believe consider estimate think report say allege suppose assume presume know understand show find predict project claim recognize",
  ),
  passivePredicative: words("consider call regard view see describe deem label dub judge believe find know"),
  accusations: words("accuse suspect charge blame"),
  objectControl: new Map([
    ["from", forms("keep stop prevent deter discourage dissuade bar ban prohibit restrain hinder save exempt excuse")],
    ["of", forms("accuse convict suspect acquit absolve")],
    [
      "for",
      forms(
        "blame criticize criticise praise thank scold rebuke attack mock fault condemn denounce forgive punish suspend fire sack " +
          "reprimand reproach chide berate lambast ridicule commend censure",
      ),
    ],
    ["into", forms("talk trick bully coax goad pressure mislead frighten shame force provoke")],
  ]),
  lightVerbs: words(
    "have has had make makes made making give gives gave express expresses expressed expressing voice voiced issue issued " +
      "hold holds held share shares shared reach reached announce announced announces disclose disclosed raise raised repeat " +
      "repeated launch launched launches launching deliver delivered delivers level leveled levelled mount mounted press pressed reject deny denied denies dismiss dismissed rejected confirm confirmed withdraw withdrew drop dropped cancel " +
      "unveil unveiled outline outlined file filed receive received win won seek",
  ),
  copulas: words(
    "feel feels felt seem seems seemed remain remains remained become became appear appears appeared sound sounds sounded " +
      "grow grew look looks looked",
  ),
  doubtfulCoordinates: words(
    "held hold holds continued continue began begin ruled rule read posted post ordered order wired charged charge went go " +
      "requested request cut sang sing detailed related recorded answered answer offered indicated",
  ),
  adjunctPrepositions: words(
    "in on at to during after before through via from by with for earlier late over outside inside near about under between " +
      "since following without upon",
  ),
  phrasePrepositions: words(
    "of for at in with from on to by under between among behind against about within near over as than into including near " +
      "involving across outside inside throughout through around",
  ),
};
