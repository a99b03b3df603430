/** Common given names by the pronoun they call for in most cases; names of both kinds are left out. Written by hand. */
export const heNames: readonly string[] = (
  "aaron abdul abraham adam adrian ahmed alan albert alexander alfred ali andrew anthony antonio arthur barry ben benjamin bernard bill bob boris brad brendan brian bruce " +
  "carl carlos charles christopher clive colin collin craig daniel darren dave david dennis derek dmitri donald douglas duncan earl ed edgar edmund edward eliot emanuel emmanuel eric ernest " +
  "felix fernando francisco frank fred frederick gareth gary gavin geoffrey george gerald gerard giles glenn gordon graham greg gregory guy hamid harold harry hassan henry herbert howard " +
  "hugh hugo hussein ian ibrahim igor ivan jack jacob jacques james jason jeff jeffrey jeremy jerome jerry jim joe john jonathan jose joseph josh joshua juan julian justin karim karl keith " +
  "kenneth kevin khalid klaus larry lawrence leonard leo louis luca lucas luke malcolm marco marcus mario mark martin matthew maurice max michael miguel mike mohammed muhammad nathan neil " +
  "nicholas nick nigel norman oliver omar oscar oswald otto patrick paul pedro peter philip pierre piers rafael ralph raymond reginald rex richard rick rob robert rodney roger roland ronald roy rupert " +
  "russell samuel scott sean sebastian sergei seth simon spencer stanley stefan stephen steve steven stuart syed ted terence theodore thomas tim timothy toby tom tony trevor tobias victor vincent vladimir " +
  "walter warren wayne wilfred william xavier yusuf zachary conrad rolf"
).split(" ");

export const sheNames: readonly string[] = (
  "abigail ada adele agnes alice alison amanda amelia amy andrea angela anita ann anna anne annette barbara beatrice beatrix bella bertha beth betty bridget brenda carmen carol caroline " +
  "catherine cathy cecilia charlotte chloe christina christine claire clara claudia constance cynthia daphne deborah debbie denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena " +
  "elisabeth elise elizabeth ella ellen elsa emily emma erica esther eva eve evelyn farah fatima fiona florence frances gabriela geraldine gillian gina gladys gloria grace greta gwen gwendolyn " +
  "hannah harriet heather helen helena henrietta hilary hilda ida ingrid irene iris isabel isabella jacqueline jane janet janice jasmine jean jennifer jenny jessica jill joan joanna josephine joyce " +
  "judit judith judy julia juliet karen kate katherine kathleen kathryn katie laura leila lillian linda lisa lois louise lucia lucy lydia lynn madeleine maggie margaret maria marian marie marion marjorie martha " +
  "mary matilda maureen maxine megan melanie melissa mildred miriam moira molly monica muriel nadia nancy naomi natalie natasha nicola nina nora norma olga olivia pamela patricia paula pauline phyllis priscilla " +
  "rachel rebecca renata rita rosa rose rosemary ruth sabine sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia sophie stella stephanie susan suzanne sylvia tamara tanya teresa theresa " +
  "tina ursula vanessa vera veronica victoria viola virginia vivian wendy winifred yasmin yvonne zahra zoe astrid philippa"
).split(" ");

/** Short forms of given names in common use; each line one name. */
export const nicknames: readonly (readonly string[])[] = [
  "albert al bert",
  "alexander alex sandy",
  "andrew andy drew",
  "anthony tony",
  "barbara barb",
  "benjamin ben benny",
  "catherine cathy kathy kate",
  "charles charlie chuck buddy",
  "christopher chris",
  "daniel dan danny",
  "david dave",
  "deborah debbie deb debora",
  "donald don donny",
  "edward ed eddie ted ned",
  "elizabeth liz beth betsy betty lisa",
  "frederick fred freddy",
  "gregory greg",
  "harold hal harry",
  "henry hank harry",
  "james jim jimmy jamie",
  "jeffrey jeff",
  "gerald jerry",
  "jerome jerry",
  "john jack johnny",
  "jonathan jon",
  "joseph joe joey",
  "joshua josh",
  "katherine kathy kate katie",
  "kathleen kathy",
  "kenneth ken kenny",
  "lawrence larry",
  "louis lou louie",
  "margaret maggie peggy meg",
  "matthew matt",
  "michael mike mick",
  "nicholas nick",
  "pamela pam",
  "patricia pat patty",
  "patrick pat",
  "peter pete",
  "philip phil",
  "raymond ray",
  "richard rick dick rich",
  "robert bob rob bobby robbie",
  "rodney rod",
  "ronald ron ronnie",
  "samuel sam",
  "sander sandy",
  "stephen steve steven",
  "susan sue",
  "theodore ted theo",
  "thomas tom thom tommy",
  "timothy tim",
  "virginia ginny",
  "walter walt",
  "william will bill billy wm",
  "zachary zach",
].map((line) => line.split(" "));
