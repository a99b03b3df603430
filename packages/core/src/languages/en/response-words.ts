import type { ResponseWords } from "../response-words.ts";
import { answerCues } from "./answer-cues.ts";
import { linkCues } from "./link-cues.ts";

const charge =
  "charge|charges|allegation|allegations|accusation|accusations|claim|claims|suggestion|suggestions|report|reports|story|rumour|rumours|rumor|rumors|criticism|speculation";

/** English. Written by hand from common knowledge of the language and the labelled development half. */
export const responseWords: ResponseWords = {
  answers: answerCues,
  links: linkCues,
  charges:
    "the|these|those|such|their|his|her|all|any|every charges|allegations|accusations, these|those|all|their|such claims|lies|smears|attacks, everything i|we|he|she <2> accused of, any|every allegation|accusation",
  charge:
    "the|this|that|his|her|their charge|allegation|accusation, this|that claim|lie|smear|story, the story|claim|claims|idea|notion|suggestion|rumour|rumor|myth about|that|of",
  deny: "deny, denies, denied, denying",
  denied:
    "that, ever, he, she, they, we, i, there, wrongdoing, responsibility, guilt, collusion, involvement, participation, knowledge, it, them, them all, everything, " +
    `any|all|the|his|her|their|its|such|a|an|some|most|these|those|this|such|new|media|press <3> ${charge}|link|links|tie|ties|connection|connections|involvement|wrongdoing|knowledge|role|part|plot|responsibility|guilt|participation|impropriety|misconduct|contact|contacts|intention|intent|affair|relationship|complicity|collusion, ${charge}, ` +
    "having, being, making, taking, using, receiving, knowing, doing, saying, telling, meeting, asking, giving, paying, accepting, stealing, lying, breaking, ordering, trying, touching, assaulting, harassing, leaking, colluding, working, seeking, helping, killing, sending, writing, signing, threatening, abusing, selling, buying, planning, plotting, discussing, offering, pressuring, misleading, violating, attending, wanting, intending, playing, leading, running, seeing, firing, covering, hiding, destroying, forging, faking, cheating, discriminating",
  passives: "be, been, was, were, is, are, being, get, gets, got",
  negations:
    "not, never, no, nobody, nothing, none, neither, nor, cannot, can't, won't, wouldn't, couldn't, isn't, aren't, wasn't, weren't, haven't, hasn't, hadn't, don't, doesn't, didn't",
  withheld:
    "refused, refuses, refuse, declined, declines, decline, failed, fails, fail, unwilling, loath, loathe, reluctant, should, must, ought, might, may, could, would, if, whether, unless, demanded, demands, demand, demanding, asked, urged, urging, calls, called, calling, until, without, never, not, cannot, can't, won't, wouldn't, couldn't, shouldn't, isn't, aren't, wasn't, weren't, haven't, hasn't, hadn't, don't, doesn't, didn't, nobody, neither, no",
  future: "will, would, shall, should, must, may, might, let, won't, wouldn't, shouldn't, mustn't, please",
  deniers:
    "i, we, he, she, they, it, there, i'm, we're, i've, we've, he's, she's, they've, that, this, my, our, nobody, none, neither, nor, never, nothing, no",
  retold:
    "some|many|critics|opponents|people|others|they|naysayers|detractors|accusers|you|who <1> say|says|said|claim|claims|claimed|argue|argues|argued|suggest|suggests|suggested|allege|alleged|think|believe|contend|charge|insist|complain, it is|was said|claimed|alleged|argued|suggested, have|has claimed|said|suggested|alleged|argued|accused, asked whether|if|why|how, accused of, accuses|accuse us|me|him|her|them of, to suggest|claim|allege|imply that, the idea|notion|suggestion|claim|charge|allegation that, because <3> did|does not",
  joints: "and, but, while, although, though, whereas, yet, even, nor, saying, adding, calling, dismissing, rejecting, denying, admitting",
  pure: "and, but, while, although, though, whereas, yet, even, nor",
  contrasts: "but, while, although, though, whereas, yet",
  tiedOnes:
    "i, we, he, she, they, i'm, we're, he's, she's, they're, i've, we've, they've, i'd, we'd, nobody, none, neither, nor, my, our, his, her, myself, ourselves",
  selves: "i, we, me, i'm, we're, i've, we've, i'd, we'd, my, our, us, myself, ourselves, mine, ours",
  impersonal: "there, there's",
  anyOf: "any, either, each, all, none, both, some, one",
  counts: "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve",
  openers:
    "the, a, an, this, that, these, those, it, its, there, in, on, at, as, by, for, from, to, with, of, and, but, or, so, if, when, while, although, because, since, after, before, during, what, which, most, some, many, much, all, no, not, yes, however, moreover, still, yet, then, now, today, even, also, such, their, your, our, police, officers, officials",
  nobodys: "between, whatsoever, whatever, there",
  otherWhom:
    "ministers, mayors, governors, senators, deputies, councillors, councillor, mps, lawmakers, legislators, leavers, rebel, dissident, dissidents, defector, breakaway, alliance, front, foundation, federation, coalition, league, forum, syndicate, consortium, faction, factions, wing, camp, team, other, another, oligarchy, developer, developers, lender, lenders, lobbyists, insurgents, separatists, junta, generals, officers, officer, author, authors, writer, writers, journalist, journalists, reporter, reporters, blogger, bloggers, activist, activists, protesters, opponents, rival, rivals, opposition, defectors, commissioner, secretary, treasurer, chancellor, premier, king, queen, prince, judge, judges, prosecutor, prosecutors, sheriff, captain, manager, managers, boss, founder, founders, candidate, candidates, investor, investors, banker, bankers, dealer, dealers, agents, agent, spy, spies, oligarch, oligarchs, billionaire, consultant, consultants, employer, employee, employees, staff, members, member, colleague, colleagues, doctor, teacher, priest, bishop, imam, speaker, whistleblower, defendants, killer, shooter, attacker, attackers, suspects, perpetrators, organisers, organizers, i, me, you, him, her, them, us, those, these, that, any, anyone, anybody, either, each, all, none, both, some, one, whoever, whomever, whatever, it, this, " +
    "man, men, woman, women, people, person, persons, party, parties, government, governments, ministry, minister, campaign, campaigns, company, companies, firm, firms, group, groups, organisation, organization, organisations, organizations, council, agency, agencies, service, services, office, officials, official, mafia, gang, gangs, cartel, cartels, club, union, unions, bank, banks, colonel, general, president, prime, chairman, chair, leader, leaders, mayor, governor, senator, deputy, embassy, ambassador, lobby, lobbyist, lobbyists, donor, donors, owner, owners, supplier, contractor, contractors, killers, murderers, terrorists, militants, rebels, hackers, smugglers, traffickers, lawyer, lawyers, family, families, relatives, brother, sister, son, daughter, wife, husband, cousin, friend, friends, platform, trade, industry, movement, church, clan, network, paper, newspaper, station, outlet, publisher, editors, accuser, accusers, victim, victims, suspect, suspects, defendant, defendants, plaintiff, director, directors, referee, team, players, foreign, enemy, secret, intelligence, authorities, regime, state, police, army, military, murder, killing, plot, crime, attack, theft, leak, lawsuit, hack, hit, hotel, mill, fleet",
  withWhom: "with, to, between, from, of, behind, for, met",
  relatives: "who, which, that, whom, whose, because, since, when, but, as, before, after",
  leaving:
    "left|leave|leaves|leaving|quit|quitting|abandoned|deserted|departed, departed|defected|resigned|broke|broken|split|parted|seceded <1> from|with, walked out of, former|ex|erstwhile members|deputies|officials of",
  group:
    "any|one|all|none|some|each|either|neither of? the|those|these|them, the|those|these two|three|four|five|six|seven|eight|nine|ten|dozen|defectors|dissidents|rebels|leavers|breakaways, " +
    "those|these people|persons|men|women|gentlemen|ladies|members|deputies|colleagues|critics|accusers",
  ties:
    "in touch|contact|league|concert, connection|connections|connected, link|links|linked|linking, tie|ties|tied, relationship, contact|contacts, work|works|working|worked with|for, behind you|him|her|them|this|it|me|us, meet|met|meeting|spoken|speak|talk|talked|talking with|to, " +
    "coordinate|coordinated|coordinating|coordination, collude|colluded|colluding|collusion, cooperate|cooperating|cooperation, arrangement|deal|pact|alliance|understanding with, dealings, asked|asks|ask|asking <2> about, wrote|written|write <3> speeches|speech, involved|involvement, steered|steering|paid|funded|financed by",
  pronouns: "him, her, them, it, this, that, me, us, myself, ourselves",
  spokesmen:
    "spokesman, spokeswoman, spokesperson, spokespeople, lawyer, lawyers, attorney, attorneys, solicitor, solicitors, barrister, counsel, representative, representatives, aide, aides, adviser, advisers, advisor, campaign, office, agent, publicist",
};
