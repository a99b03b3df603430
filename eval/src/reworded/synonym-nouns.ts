/** Nouns that can stand for one another, by singular; a group per line. Plurals are made by rule or given after a colon. */
export const NOUN_GROUPS = `
family:families / household
worker / employee / wage earner
job / post / position
business:businesses / company:companies / firm / enterprise
citizen / resident / inhabitant
constituent / voter
taxpayer / ratepayer
senior / retiree / older American
student / pupil
teacher / educator / instructor
parent / mother or father:mothers and fathers
child:children / kid / youngster
patient / sick person:sick people
doctor / physician
farmer / grower
soldier / service member
veteran / former soldier
leader / chief
lawmaker / legislator
colleague / fellow member / peer
opponent / adversary:adversaries / rival
expert / specialist
official / officeholder
leadership / guidance
bill / measure / proposed law
law / statute
amendment / change
proposal / plan / blueprint
program / initiative / scheme
policy:policies / approach:approaches
effort / endeavor / push:pushes
agreement / deal / accord / pact
rule / regulation
provision / clause
requirement / mandate / obligation
resolution / motion
hearing / session
meeting / gathering / get-together
letter / message / note
statement / declaration / remark
speech:speeches / address:addresses
report / study:studies / account
issue / matter / question
problem / difficulty:difficulties / trouble
challenge / hurdle
crisis:crises / emergency:emergencies
threat / danger / menace
attack / assault
disaster / catastrophe / calamity:calamities
opportunity:opportunities / chance / opening
solution / answer / remedy:remedies
goal / aim / objective / target
priority:priorities / first concern
step / move
decision / choice
result / outcome
effect / consequence / impact
benefit / advantage / gain
cost / expense / outlay
price / cost
budget / spending plan
deficit / shortfall / gap
debt / liability:liabilities
tax:taxes / levy:levies
dollar / buck
billionaire / tycoon
wage / paycheck / salary:salaries
increase / rise / hike
decrease / drop / decline
cut / reduction
growth / expansion
economy:economies / marketplace
industry:industries / sector / trade
project / undertaking / venture
road / highway
university:universities / college
hospital / medical center
facility:facilities / site / installation
agency:agencies / bureau
department / branch:branches
administration / government
region / area / part of the country:parts of the country
nation / country:countries
community:communities / town / neighborhood
globe / planet
border / frontier
weapon / armament
war / conflict / armed struggle
peace / calm
freedom / liberty:liberties
right / entitlement
value / principle / ideal
tradition / custom
faith / belief
courage / bravery / valor
sacrifice / selfless act
duty:duties / responsibility:responsibilities / obligation
commitment / pledge / promise
concern / worry:worries
dream / ambition
future / years ahead:years ahead
history / past
moment / instant
way / manner
reason / ground
example / instance / case
group / organization / body:bodies
team / crew
partner / ally:allies
partnership / alliance
voice / say
vote / ballot
majority:majorities / greater part
amount / sum
share / portion / part
access / entry
care / treatment
coverage / insurance
illness:illnesses / disease / sickness
medicine / medication
treatment / therapy:therapies
research / scientific work
technology:technologies / technical know-how
energy / power
fuel / gas
environment / natural surroundings
pollution / contamination
crime / lawbreaking
criminal / offender / lawbreaker
victim / casualty:casualties
safety / security
accountability / answerability
transparency / openness
corruption / graft
waste / squandering
failure / breakdown / collapse
success:successes / triumph / accomplishment
progress / headway
improvement / betterment
investment / outlay
infrastructure / public works
equipment / gear
tool / instrument
information / data
idea / notion / thought
debate / discussion / argument
criticism / censure
lie / falsehood / untruth
truth / fact
loophole / escape hatch
giveaway / handout / gift
handout / giveaway
burden / load / strain
mess:messes / muddle
politician / officeholder
elite / privileged few:privileged few
special interest / lobby:lobbies
lobbyist / influence peddler
hardship / deprivation
backbone / mainstay
cornerstone / foundation / bedrock
relief / help
assistance / aid / help
support / backing
opposition / resistance
passage / adoption / approval
funding / money / financing
grant / award
event / occasion
anniversary:anniversaries / commemoration
ceremony:ceremonies / celebration
legacy:legacies / heritage
loss:losses / bereavement
prayer / good wish:good wishes
friend / companion
woman:women / lady:ladies
man:men / gentleman:gentlemen
`;
