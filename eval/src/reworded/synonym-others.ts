/** Adjectives, adverbs and small words that can stand for one another; a group per line, no inflection. */
export const ADJECTIVE_GROUPS = `
important / significant / vital / major
critical / crucial / essential / key
great / tremendous / wonderful / remarkable
good / fine / sound
bad / poor / harmful
big / large / sizable / huge
small / little / modest
new / fresh / novel
strong / robust / sturdy
weak / feeble / frail
hardworking / industrious / diligent
wealthy / rich / affluent / well-off
middle-class / ordinary
local / nearby / neighborhood
national / nationwide / countrywide
federal / national
rural / country
global / worldwide / international
common / shared
bipartisan / cross-party
entire / whole / complete
full / complete
many / numerous / countless
several / a number of / various
additional / extra / further / more
current / present / existing
recent / latest
previous / earlier / prior
early-stage / budding
long / lengthy
clear / plain / obvious / evident
true / real / genuine / authentic
false / untrue / bogus
serious / grave / severe
dangerous / perilous / risky
safe / secure
harmful / damaging / destructive
dishonest / deceitful
honest / truthful / upright
brave / courageous / valiant
proud / pleased / honored
pleased / glad / delighted / happy
grateful / thankful
sad / heartbroken
disappointed / let down / dismayed
concerned / worried / troubled / alarmed
committed / dedicated / devoted
responsible / accountable
effective / successful
efficient / economical
affordable / low-cost / inexpensive
expensive / costly
necessary / needed / required
unnecessary / needless
fair / equitable / even-handed
unfair / unjust
reckless / irresponsible / careless
wasteful / extravagant
difficult / hard / tough / challenging
easy / simple
simple / plain / straightforward
quick / fast / swift / rapid
innovative / inventive / groundbreaking
historic / momentous / landmark
unprecedented / unheard-of
tragic / heartbreaking / terrible
terrible / awful / dreadful
vital / indispensable
available / on offer
likely / apt
ready / prepared
young / youthful
elderly / older / aged
vulnerable / defenseless / exposed
disabled / handicapped
sick / ill / unwell
independent / self-reliant
comprehensive / sweeping / far-reaching
specific / particular
annual / yearly
extraordinary / exceptional / outstanding
outstanding / excellent / superb
unacceptable / intolerable / inexcusable
wrong / mistaken / misguided
right / correct / proper
foolish / senseless / unwise
massive / enormous / gigantic / vast
broken / failing / dysfunctional
bold / daring
meaningful / real / substantial
excessive / undue
ongoing / continuing
potential / possible
immediate / instant / prompt
foreign / overseas
domestic / homegrown
illegal / unlawful
legal / lawful
private / personal
economic / financial
fiscal / budgetary
vigorous / energetic
`;

export const ADVERB_GROUPS = `
also / likewise / in addition
too often / all too frequently
often / frequently / many times
always / at all times / forever
never / at no time
now / at present / right now
today / this day
currently / at the moment / presently
recently / lately / not long ago
already / by now
finally / at last
immediately / at once / right away
quickly / swiftly / fast / rapidly
simply / just / merely
only / just / merely / solely
very / extremely / deeply / truly
really / truly / genuinely
especially / particularly / above all
significantly / considerably / substantially / greatly
clearly / plainly / obviously
certainly / surely / without doubt
nearly / almost / close to
approximately / about / roughly / around
over / more than / in excess of
under / below
fully / completely / entirely / wholly
together / jointly / side by side
directly / straight
unfortunately / sadly / regrettably
strongly / firmly / vigorously
again / once more / once again
still / even now
instead / rather
however / nevertheless / still
therefore / thus / as a result / consequently
because / since / as
although / though / even though
while / whereas
before / prior to
after / following
during / throughout / in the course of
through / by means of / via
across / throughout
among / amongst
without / lacking
against / in opposition to
despite / in spite of / notwithstanding
regarding / concerning / about / on
including / among them / such as
toward / towards / in the direction of
within / inside
nationwide / across the country / from coast to coast
every / each
these / such
all / every one of
much / a great deal of / a lot of
more than / over / upward of
until / till
must / should
cannot / can not / are unable to
should / ought to
and / as well as / along with
but / yet
if / provided that / in case
who / that
which / that
not only / not just
`;
