/**
 * Verbs that can stand for one another in political English, by base form; a group per line, all with the same complements.
 * Of verbs of several words the first is inflected.
 */
export const VERB_GROUPS = `
help / assist / aid
protect / safeguard / defend / shield
fight / battle
create / generate / produce
support / back / stand behind
oppose / resist / stand against
pass / approve / adopt
introduce / put forward / propose / bring forward
reduce / lower / cut / bring down / shrink
increase / raise / boost / step up
improve / strengthen / better / enhance
ensure / guarantee / make sure
allow / permit
require / oblige
provide / supply / furnish / offer
give / grant / hand
receive / get / obtain
keep / retain / hold on to
end / stop / halt / put an end to
begin / start / kick off
continue / go on
need / require
want / wish
believe / think / hold / feel
know / understand / recognize
say / state / remark
urge / call on / press / implore
announce / declare / make known
fund / finance / pay for / bankroll
spend / lay out / pay out
save / rescue
serve / attend to
honor / pay tribute to / salute
thank / express gratitude to
applaud / commend / praise / welcome
criticize / denounce / condemn / attack
reject / turn down / refuse
repeal / scrap / undo / do away with
replace / supplant / take the place of
restore / bring back / reinstate
expand / broaden / widen / extend
promote / foster / encourage / advance
prevent / avert / head off
address / tackle / deal with / confront
solve / resolve / fix
secure / win / obtain
achieve / accomplish / attain / reach
build / construct / put up
develop / work out / devise
establish / set up / found
maintain / preserve / uphold / sustain
destroy / wreck / ruin / demolish
hurt / harm / damage / injure
threaten / endanger / imperil / put at risk
force / compel / oblige
demand / insist on / call for
examine / review / look into / scrutinize
investigate / probe / inquire into
discuss / talk about / go over
consider / weigh / contemplate
include / contain / comprise
affect / touch / influence
invest / sink
hire / employ / recruit
train / prepare / school
teach / instruct
afford / pay for
face / confront / come up against
suffer / endure
deserve / merit / be worth
receive back / get back
lead / head / guide / direct
follow / pursue
join / team up with / unite with
vote for / cast a ballot for / back
work with / cooperate with / collaborate with
work together / cooperate / join forces
focus on / concentrate on / center on
look forward to / eagerly await
rely on / depend on / count on
stand up for / speak up for / champion
deliver / bring / hand over
tell / inform / let know
show / demonstrate / prove / make clear
reveal / expose / disclose / bring to light
hide / conceal / cover up
ignore / disregard / overlook / brush aside
remember / recall / keep in mind
forget / lose sight of
choose / pick / select
change / alter / modify / transform
reform / overhaul / revamp
grow / expand
become / turn into
meet / fulfill / satisfy
visit / tour / call at
host / hold / stage
participate in / take part in
represent / speak for
honor the memory of / commemorate
celebrate / mark
cosponsor / put a name to
enact / put into law
block / obstruct / stall / hold up
delay / postpone / put off
accelerate / speed up / hasten
simplify / streamline
eliminate / remove / get rid of / root out
avoid / steer clear of / escape
waste / squander / fritter away
steal / rob
use / employ / make use of
try / attempt / endeavor
seek / strive for / look for
hope / trust
expect / anticipate
lose / forfeit
take / seize
send / ship / dispatch
buy / purchase
sell / market
monitor / watch / keep an eye on
enforce / police / carry out
combat / fight / battle against
tighten / toughen
authorize / empower / permit
modernize / update / bring up to date
recognize / acknowledge / honor
highlight / underline / stress / emphasize
share / hold in common
understand / grasp / appreciate
learn / find out
discover / find / come upon
lack / go without
punish / penalize
target / single out / aim at
crush / smash / squash
burden / weigh down / saddle
shape / mold / form
`;

/** Base, past, participle of irregular verbs among them. */
export const IRREGULAR_VERBS = `
fight fought fought; cut cut cut; shrink shrank shrunk; bring brought brought; make made made; give gave given; get got gotten; keep kept kept;
hold held held; put put put; begin began begun; go went gone; think thought thought; feel felt felt; know knew known; say said said;
understand understood understood; lay laid laid; spend spent spent; pay paid paid; win won won; build built built; set set set; hurt hurt hurt;
deal dealt dealt; lead led led; meet met met; speak spoke spoken; stand stood stood; tell told told; let let let; show showed shown;
hide hid hidden; forget forgot forgotten; choose chose chosen; grow grew grown; become became become; take took taken; steal stole stolen;
seek sought sought; strive strove striven; lose lost lost; send sent sent; buy bought bought; sell sold sold; find found found; teach taught taught;
come came come; undo undid undone; do did done; uphold upheld upheld; cast cast cast; withstand withstood withstood; overhaul overhauled overhauled;
be was been; weigh weighed weighed; rob robbed robbed; sink sank sunk; see saw seen; have had had; leave left left; rise rose risen; fall fell fallen;
write wrote written; run ran run; drive drove driven; hear heard heard; mean meant meant; read read read; cost cost cost
`;

/** Verbs that double their last consonant before -ed and -ing. */
export const DOUBLING_VERBS = `stop permit scrap ship grab commit plan rob drop cut put get win set let begin run equip head-up`;
