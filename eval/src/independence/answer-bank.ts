/** What the side of the accused and people outside the quarrel say about the same events. */

/** Answers to one allegation; `$topic` is its matter. */
export const ANSWERS: readonly string[] = [
  "What is being said about $topic is untrue, and we have said so to the prosecutor in writing.",
  "$A never did anything improper in the matter of $topic.",
  "As regards $topic, every document has been with the supervisory office since $month.",
  "Whoever speaks of $topic should first read the file, it has @number pages and no secret.",
  "$topic? An old story, looked into twice, found empty twice.",
  "I was in charge of $topic myself, and $A had no part in it.",
  "There is an explanation for $topic, and it is so dull that nobody prints it.",
  "We will publish the papers on $topic by the end of the month.",
  "Not one of those who talk about $topic has put a paper on the table.",
  "The court has heard the matter of $topic and has sent everybody home.",
];

export const COUNTERS: readonly string[] = [
  "Three weeks ago those who accuse him were still asking him for {posts|a seat|a photograph}.",
  "It is remarkable how {quickly|easily} a conscience {wakes|stirs} when a contract ends.",
  "{I would like to know|One might ask} who pays for {these halls|all those microphones}.",
  "$A has my trust, {today as yesterday|and he has earned it in @number years}.",
  "We have @number thousand members and {not all of them|few of them} call press conferences.",
  "The $party will hold its {congress|meeting} as planned and will talk about @matter.",
  "{Those who leave|People who go} are free to go, the door {swings both ways|has no lock}.",
  "{Our opponents|The gentlemen opposite} have no plan for @matter, {so they have a story|that is why they talk}.",
];

export const ONLOOKERS: readonly string[] = [
  "I have followed the quarrel about $A from a distance and {take no side|shall not add to it}.",
  "Whether the charges against $A are true is for {a court|a judge} to say and {not for me|for nobody else}.",
  "While the papers write about $A, @matter has {dropped off the page|been forgotten}.",
  "My office has received no complaint concerning {him|$A}, and I can only look into complaints.",
  "{I am asked about|Everybody asks me about} $A. I answer with @matter.",
  "Both sides have invited me to speak against the other, and I have {declined twice|other work}.",
];

export const MATTERS_OF_STATE: readonly string[] = [
  "The budget for @matter grows by @number per cent, and {that is still too little|I defend that}.",
  "I move that @institution report on @matter {before the recess|within @number weeks}.",
  "On @matter the {committee|chamber} has voted, @number to @number, and the bill goes to @institution.",
  "{We shall build|This year brings} @number @unit, beginning in {the north|the valley|the old town}.",
  "Article @number of the bill {deals with|touches} @matter and should be struck out.",
  "@institution and the $party differ over @matter, {not over|and they agree on} @plan.",
  "What we propose is @plan, paid for out of @matter.",
  "{The report on|Our paper about} @matter names @number towns that still wait for @plan.",
];
