/** What the side of the accused and people outside the quarrel say about the same events. */

/** Answers to one allegation; `$topic` is its matter. */
export const ANSWERS: readonly string[] = [
  "What is being said about $topic is untrue, and we have said so to the prosecutor in writing.",
  "$A never did anything improper in the matter of $topic.",
  "As regards $topic, every document has been with the supervisory office since $month.",
  "Whoever speaks of $topic should first read the file, it has @number pages and no secret.",
  "$topic? An old story, looked into twice, found empty twice.",
  "{I was in charge of|I myself decided on|My office dealt with} $topic{, not he|, and $A was away|}.",
  "There is an explanation for $topic, and it is so dull that nobody prints it.",
  "We will publish the papers on $topic by the end of the month.",
  "Not one of those who talk about $topic has put a paper on the table.",
  "The court has heard the matter of $topic and has sent everybody home.",
];

export const COUNTERS: readonly string[] = [
  "Three weeks ago those who accuse him were still asking him for {posts|a seat|a photograph}.",
  "{How|It is curious how} {quickly|easily|cheaply} a conscience {wakes|stirs} {when a contract ends|in @month|@place}.",
  "{I would like to know|One might ask} who pays for {these halls|all those microphones}.",
  "$A {has my trust|keeps my vote|need not worry}{, today as yesterday|| for @plan|, and @verdict}.",
  "{We have|There are} @number thousand members{ of the $party|}, {and few call press conferences|and most of them work|each one a @trader}.",
  "The $party will hold its {congress|meeting} as planned and will talk about @matter.",
  "{Those who leave|Whoever goes} {may|should} {go|leave}{, the door has no lock| with the @object|, and @verdict}.",
  "{Our opponents|The gentlemen opposite} have no plan for @matter, {so they have a story|that is why they talk}.",
];

export const ONLOOKERS: readonly string[] = [
  "I have followed the quarrel about $A from a distance and {take no side|shall not add to it}.",
  "{Whether|If} {the charges are true|$A did it}{, a court will say|, I cannot know| is no matter for a @trader}.",
  "{While|As long as} {the papers|people} {write|talk} {about|of} $A, {nobody mends @matter|@matter is forgotten}.",
  "My office has received no complaint concerning {him|$A}, and I can only look into complaints.",
  "{I am asked about|Everybody asks me about} $A. I answer with @matter.",
  "Both sides have invited me to speak against the other, and I have {declined twice|other work}.",
];

export const MATTERS_OF_STATE: readonly string[] = [
  "{I move|We move|My group asks} that @institution {report on|look into|see to} @matter{ before @month||, says @person}.",
  "@matter {needs|gets|loses|costs} @number per cent{ this year|, says @institution|| more}.",
  "{My party|The $party|This side|The committee} {wants|offers|proposes|forgot} @plan{ for @street|| and @plan}.",
  "{For|Against|On} @matter {voted|spoke|stood} @number members{| from @street|, and @verdict}.",
  "{The bill|Article @number|The annex|The report} {leaves out|covers|touches|praises} @matter{|, and @verdict|; @wish}.",
  "{We shall build|The plan has|I ask for|@institution wants} @number @unit {at @street|for @matter|by @month}.",
  "{The minister|@institution|The mayor} {owes|promised|refused} {us|@street|every @trader} @plan.",
];
