/** Phrases of political English that say the same; a group per line, each member may stand for every other. */
export const PHRASE_GROUPS = `
tax cuts for the wealthy / handouts to the rich / tax breaks for those at the top / giveaways to the wealthiest
tax cuts / tax reductions / lower taxes / tax relief
tax relief / a lighter tax burden
tax increases / tax hikes / higher taxes
tax reform / an overhaul of the tax code / a rewrite of the tax laws
tax code / tax system / tax laws
middle class families / ordinary working households / families in the middle
middle-class families / ordinary working households / families in the middle
the middle class / ordinary working people / people of average means
working families / people who work for a living / households that live on wages
hard-working families / families that work hard
hardworking americans / americans who work hard / people who put in an honest day's work
the american people / the people of this country / our fellow citizens
the american dream / the promise of this country
small businesses / small companies / mom-and-pop shops / small firms
small business owners / people who own small companies
job creation / new employment / the creation of jobs
create jobs / put people to work / generate employment
job creators / employers / those who hire
good-paying jobs / jobs that pay well / well-paid work
health care / medical care / medical treatment
health care reform / an overhaul of medical care
health insurance / medical coverage / health coverage
prescription drugs / prescribed medicines / medication on prescription
social security / the retirement program
national security / the safety of the nation / the country's security
homeland security / the protection of the homeland
national defense / the defense of the country
armed forces / military / men and women in uniform
men and women in uniform / our troops / members of the armed services
our troops / our soldiers / our service members
our veterans / those who served / former members of the military
law enforcement / the police / police officers
first responders / rescue workers / emergency crews
climate change / global warming / a changing climate
clean energy / renewable power / green energy
renewable energy / clean power
energy independence / freedom from foreign oil
foreign oil / imported oil / oil from abroad
gas prices / the price of gasoline / prices at the pump
wall street / the big banks / high finance
big banks / giant lenders / large financial houses
special interests / powerful lobbies / moneyed interests
government spending / public spending / federal outlays
wasteful spending / money thrown away / needless spending
balanced budget / budget in balance
national debt / debt of the nation / what the country owes
federal government / government in washington / national government
red tape / paperwork / bureaucratic hurdles
government takeover / seizure by the state
supreme court / high court
white house / president's office
the president / the chief executive / the commander in chief
the administration / the executive branch / the president's team
house of representatives / lower chamber / people's house
my colleagues / my fellow members / other members of this body
both sides of the aisle / both parties / democrats and republicans
across the aisle / with the other party
bipartisan support / backing from both parties
common sense / plain good sense
common ground / things both can agree on
the rule of law / a government of laws
civil liberties / individual freedoms
civil rights / equal rights
human rights / basic freedoms
voting rights / the right to vote / access to the ballot
gun violence / shootings / violence with firearms
gun control / limits on firearms
illegal immigration / unlawful entry / unlawful border crossings
illegal immigrants / people without papers / those here unlawfully
comprehensive immigration reform / a full repair of the immigration system
immigration reform / changes to the immigration system
border security / control of the border / a guarded border
higher education / college / study at college
student loans / college debt / borrowing for college
public schools / state schools / neighborhood schools
early childhood education / schooling for the youngest
equal pay / the same pay for the same work
minimum wage / wage floor / lowest legal wage
cost of living / price of everyday life
economic growth / a growing economy / expansion of the economy
economic development / the building up of the economy
economic recovery / a return to growth
the economy / business conditions / our economic life
financial crisis / banking crash / collapse of the markets
natural disaster / act of nature
public safety / the safety of the public
public health / the health of the population
public service / work for the community
quality of life / how well people live
natural resources / riches of the land
drinking water / tap water / water people drink
trade deals / trade agreements / trade pacts
fair trade / trade on equal terms
nuclear weapons / atomic arms / nuclear arms
terrorist attacks / acts of terror / terrorist strikes
war on terror / fight against terrorism
middle east / that region
our allies / our friends abroad / friendly nations
the united states / america / our country / this nation
our nation / our country / this country
our country / our nation / this land
this country / this nation / our nation
across the country / nationwide / from coast to coast / all over the nation
around the world / across the globe / worldwide / in every corner of the world
all americans / every american / each of us
millions of americans / millions of our people / countless americans
future generations / those who come after us / our children and grandchildren
our children / our kids / our sons and daughters
our communities / our towns / the places we live
local communities / cities and towns
state and local / regional
a number of / several / quite a few
a wide range of / many kinds of / all sorts of
a variety of / many / various
in order to / so as to / to
as well as / and also / along with
in addition to / besides / on top of
in addition / moreover / furthermore / besides
as a result / consequently / for that reason
as a result of / because of / owing to
due to / because of / owing to / on account of
because of / owing to / thanks to
according to / in the words of / by the account of
for example / for instance
at this time / right now / at present
at the same time / meanwhile / all the while
at a time when / just as / in days when
once again / yet again / one more time
last year / a year ago / in the past year
this year / in the current year
next year / in the coming year
over the past / during the last / in the last
in recent years / of late / over the last few years
for too long / for far too many years / much too long
long overdue / late in coming
more than / over / upward of
less than / under / below / fewer than
at least / no less than / a minimum of
most of / the bulk of / the greater part of
one of the / among the
some of the / a few of the
all of the / every one of the
each and every / every single / every
the fact that / the truth that
in fact / indeed / actually / as it happens
of course / naturally / to be sure
in my view / as i see it / to my mind
i believe / i am convinced / it is my view
i think / it seems to me / i would say
i hope / it is my hope / i trust
i am proud / it makes me proud / i take pride
i am pleased / i am glad / it is a pleasure
i look forward to / i am eager for
i want to thank / my thanks go to / i am grateful to
i would like to / i wish to / i want to
i am committed to / i am devoted to / i stand for
we need to / we have to / we must / we ought to
we must / we have to / it is up to us to / we need to
we can not / we cannot / there is no way we can
we are committed to / we have pledged ourselves to
it is important to / it matters to / it is vital to
it is time to / the time has come to / the hour has come to
it is clear that / plainly / no one can doubt that
there is no doubt that / without question / surely
make sure that / ensure that / see to it that
make sure / ensure / see to it
make it easier / simplify matters
make it easier for / help
play a role / have a part
play an important role in / do much for
take action / act / do something
take advantage of / make use of / exploit
take care of / look after / see to
take steps to / move to
work hard / toil / put in long hours
work together / join hands / pull together
working together / joining hands / pulling together
working with / teaming up with / cooperating with
continue to / keep on trying to
stand up for / speak up for / go to bat for
stand with / stand by / side with
fight for / battle for / go to the mat for
fighting for / battling for / standing up for
look forward to working / am eager to work
move forward / go ahead / press on
moving forward / going ahead / from here on
pay tribute to / honor / salute
voted for / backed / cast a vote for
voted against / opposed / cast a vote against
vote against / oppose / cast a vote against
signed into law / put on the books / enacted
passed the house / cleared the house / won approval in the house
passed the senate / cleared the senate / won approval in the senate
would provide / would supply / would offer / is meant to provide
would require / would oblige / would compel
would allow / would permit / would let
will provide / is going to provide / will supply
will help / is going to help / should help
will be / is going to be / is to be
would be / could be / might be
has been / was
have been / were
is designed to / is meant to / is intended to / sets out to
is important / matters / counts
is necessary / is needed / is called for
are able to / can / are in a position to
is able to / can / is in a position to
failed to / did not / neglected to
refused to / would not / were not willing to
need to be / must be / have to be / ought to be
should be / ought to be / needs to be
must be / should be
do not / never / fail to
such as / like / for instance
so that / in order that / with the aim that
even though / although / in spite of the fact that
as long as / so long as / provided that
as soon as / once / the moment
in support of / backing / in favor of
in favor of / for / in support of
in opposition to / against
on behalf of / in the name of / speaking for
with respect to / concerning / as regards
in response to / answering / as an answer to
in the face of / confronted with
in the wake of / following / after
in light of / given / in view of
in accordance with / under / in line with
the majority of / most of / the larger part of
the need for / the demand for
the right to / the freedom to
the lack of / the absence of / the want of
the future of / the fate of / what lies ahead for
the cost of / the price of / what is paid for
the impact of / the effect of / the consequences of
the importance of / the value of / the weight of
the people of / the residents of / those who live in
the men and women / the people / those
the number of / the count of / how many there are of
the time has come / the hour is here
tens of thousands of / many thousands of
hundreds of thousands of / vast numbers of
thousands of / countless / a great many
millions of / countless / vast numbers of
billions of dollars / enormous sums / vast amounts of money
millions of dollars / large sums / a fortune
taxpayer dollars / public money / the people's money
taxpayer money / public funds / the people's money
hard-earned money / money people worked for
side by side / together / shoulder to shoulder
here at home / in our own country / on our own soil
at home and abroad / here and overseas
day in and day out / every day / without pause
right thing to do / proper course / decent thing to do
step in the right direction / move the right way / good beginning
first step / beginning / opening move
a better future / a brighter tomorrow
fair share / proper part / due portion
level playing field / equal terms for all
safety net / protection for the needy
back door / side entrance
blank check / free hand
broken promises / pledges not kept
business as usual / the same old ways / more of the same
out of touch / detached / far removed from real life
on the backs of / at the expense of
at the expense of / to the detriment of
the wealthiest americans / those at the very top / the richest few
the most vulnerable / those least able to cope / the weakest among us
those in need / the needy / people who have little
those who have / people who have / all who have
those who / people who / all who
who have served / who have worn the uniform
lost their lives / died / were killed
lost their jobs / were laid off / were thrown out of work
out of work / unemployed / without a job
make ends meet / get by / pay the bills
pay the bills / make ends meet
put food on the table / feed the family
thoughts and prayers / sympathy / heartfelt wishes
`;
