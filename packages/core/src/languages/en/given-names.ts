/** Common given names of many countries by the pronoun they call for in most cases; names of both kinds are left out. Written by hand. */
export const heNames: readonly string[] = (
  "aaron abdul abel abraham abu adam adebayo adel adrian ahmed akira alan albert aleksandr alessandro alexander alexei alfred ali amir " +
  "anders andre andrei andrew angus anil anthony anton antonio arjun arthur arturo ashok axel babak barry ben benjamin bernard bill " +
  "bjorn bob boniface boris brad brendan brian bruce bruno callum cameron carl carlo carlos cesar charles chidi chinedu christopher " +
  "clive colin collin connor conrad cormac craig cyril dafydd damian dan daniel darius darren dave david declan dennis derek " +
  "desmond diego dieter dmitri dmitry donald douglas duncan eamon earl ed edgar edmund edward einar elias elijah eliot emanuel emeka " +
  "emil emilio emmanuel enrique eric erik ernest esteban evan ewan farid felix fergus fernando finn francisco francois frank fred " +
  "frederick gabriel gael gareth gary gavin geoffrey george gerald gerard giles giorgio giovanni glenn goran gordon graham grant greg " +
  "gregory guillermo gunnar gustav gustavo guy hamid hamish hans harald harold harry hassan hector heinrich henrik henry herbert " +
  "hiroshi horace howard hugh hugo hussein iain ian ibrahim idris ignacio igor imran isaac ismail ivan jack jacob jacques jakob jamal " +
  "james jan jason javier jeff jeffrey jens jeremy jeroen jerome jerry jim joe john jonathan jorge jose josef joseph josh joshua juan " +
  "julian jurgen justin kamal karim karl karol keith kenji kenneth kevin khalid klaus kofi kwame larry lars laszlo lawrence leif leo " +
  "leon leonard liam lorcan lorenzo louis luca lucas ludwig luke mahmoud malcolm malik manuel marco marcus marek mario mark martin " +
  "mateo mats matteo matthew maurice max mehmet michael miguel mike mikhail milan mohammed muhammad mustafa nasser nathan neil niall " +
  "nicholas nick nigel nikolai nils noah norman oliver omar omid oscar oswald otto owen pablo padraig pascal patrick paul pavel pawel " +
  "pedro peter philip philippe pierre piers radu rafael rahul raj rajesh ralph ramon rashid ravi raymond reginald rex reza ricardo " +
  "richard rick rob robert roberto rodney roger rohan roland rolf ronald roy ruairi rupert russell samuel sanjay santiago scott sean " +
  "sebastian sergei sergio seth shane silas simon spencer stanley stefan stellan stephen steve steven stuart sven syed takeshi tariq " +
  "ted terence thabo theo theodore thierry thomas tim timothy tobias toby tom tomas tony torsten trevor ulrich umberto usman vaclav " +
  "victor vikram viktor vincent vladimir walter warren wayne wei wilfred wilhelm william wolfgang xavier yann yuri yusuf yves zachary " +
  "zoltan"
).split(" ");

export const sheNames: readonly string[] = (
  "abigail ada adaeze adele agnes agnieszka aisha alejandra alice aline alison aliya alma amanda amelia amina amira amy ana anastasia " +
  "andrea angela anika anita anja ann anna anne annette annika anya aoife asha astrid ayesha barbara beata beatrice beatrix beatriz " +
  "bella bertha beth betty bianca birgit brenda bridget brigid bronwyn camila carla carmela carmen carol caroline catherine cathy " +
  "cecile cecilia celia charlotte chiamaka chiara chloe christina christine claire clara claudia clementine colleen constance cynthia " +
  "dalia daniela daphne debbie deborah deirdre delia denise diana diane dina dolores donna dora doris dorota dorothy edith eileen " +
  "eilidh elaine eleanor elena elif elin elisabeth elise elizabeth ella ellen eloise elsa emilia emily emma enid erica erin estelle " +
  "esther eva eve evelyn ewa farah farida fatima felicity fernanda fiona florence frances freya gabriela gemma geraldine gertrude " +
  "gillian gina giulia gladys gloria grace greta gudrun gwen gwendolyn hana hannah harriet heather hedda heidi helen helena helga " +
  "henrietta hilary hilda ida ilse imogen ines inez inga ingeborg ingrid ioana irene irina iris isabel isabella isolde ivana " +
  "jacqueline jana jane janet janice janina jasmine jean jelena jennifer jenny jessica jill joan joana joanna johanna jolanta " +
  "josephine joyce judit judith judy julia juliana juliet kamala karen karin katarina kate katherine kathleen kathryn katie katrin " +
  "kerry khadija kirsten laila lara larisa laura layla leila leonie leticia liesl lila lillian linda lisa livia lois lorna louise " +
  "lucia lucinda lucy ludmila lupe lydia lynn madeleine magda maggie mahnaz maia maja malala manuela marcela margaret margot maria " +
  "mariam marian mariana marie marina marion marjorie marta martha mary mathilde matilda maureen maxine maya meera megan mei melanie " +
  "melissa mercedes mildred mina mira mireille miriam moira molly monica muriel nadia nadine nancy naomi nasreen natalie natasha neha " +
  "ngozi niamh nicola nicole nina noor nora norma oksana olga olivia orla paloma pamela patricia paula pauline petra philippa phyllis " +
  "pia pilar priscilla priya rachel rania raquel rebecca regina renata renee rhiannon rita rosa rosalind rosamund rose rosemary roxana " +
  "rukhsana ruth sabina sabine sadia sally salma samantha sandra sanna saoirse sara sarah selma shabnam shanti sharon sheila shirley " +
  "sigrid silke silvia simone sinead siobhan sofia soledad solveig sonia sophia sophie stella stephanie susan suzanne svetlana sylvia " +
  "tamara tamsin tanya tatiana teresa thandiwe theresa tina ulrike uma ursula valeria vanessa vera veronica victoria viola virginia " +
  "vivian wanda wendy winifred xenia yara yasmin yolanda yuki yvonne zahra zainab zeynep zoe"
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
