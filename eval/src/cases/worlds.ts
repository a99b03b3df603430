/** The six worlds in which the cases play: who is accused, what is fought over, what things are called there. */
export interface World {
  readonly genre: string;
  /** Office of the accused. */
  readonly role: string;
  /** The body, with its place: `$town` is filled in. */
  readonly org: readonly string[];
  /** People on whose behalf everybody speaks. */
  readonly members: string;
  readonly house: readonly string[];
  readonly scheme: readonly string[];
  readonly works: readonly string[];
  readonly defect: readonly string[];
  readonly fund: readonly string[];
  readonly luxury: readonly string[];
  /** The plan that divides people in an ordinary case. */
  readonly plan: readonly string[];
  readonly motto: readonly string[];
  readonly camps: readonly string[];
  /** Occupations of those who speak. */
  readonly posts: readonly string[];
  readonly engineer: readonly string[];
  /** What the accused once said aloud, quoted by all. */
  readonly saying: readonly string[];
}

export const WORLDS: readonly World[] = [
  {
    genre: "council",
    role: "mayor",
    org: ["the town council of $town", "the borough of $town"],
    members: "townspeople",
    house: ["the town hall", "the old customs house", "the clinic on Weir Street"],
    scheme: ["the Clinic Renewal Programme 2029", "the Better Wards Scheme", "the Riverside Hospital Compact"],
    works: ["the new operating wing", "the hospital laundry", "the car park behind the clinic", "the ambulance hall"],
    defect: ["the ceiling above the children's ward", "the emergency generator", "the oxygen line in the east wing"],
    fund: ["the winter relief fund", "the patients' comfort fund"],
    luxury: ["the carpets in the mayor's parlour", "a reception on a hired steamer", "the mayor's new official car"],
    plan: [
      "to move the maternity ward to $place",
      "to close the weekly market for two years of building works",
      "to sell the town's waterworks",
    ],
    motto: ["Health is a debt we owe each other", "A town that cares stays young"],
    camps: ["Citizens' List", "Harbour Alliance", "Ward Independents"],
    posts: [
      "ward sister",
      "councillor for the river ward",
      "surgeon",
      "porter at the clinic",
      "pharmacist",
      "clerk in the building office",
      "chair of the parents' board",
      "ambulance driver",
    ],
    engineer: ["the fire inspector", "the structural engineer"],
    saying: ["Nobody reads an invoice after Easter", "In this town I am the tender", "Patients do not vote, their cousins do"],
  },
  {
    genre: "federation",
    role: "president",
    org: ["the $region Rowing Federation", "the $region Handball Federation", "the $region Skating Union"],
    members: "athletes",
    house: ["the federation's house", "the national training centre", "the boathouse at $place"],
    scheme: ["the Road to the Podium Plan", "the Talent Ladder Programme", "the Clubs First Charter"],
    works: ["the altitude hall", "the physiotherapy block", "the new judges' tower", "the timing system"],
    defect: ["the roof of the training hall", "the anchor cables of the grandstand", "the chlorine store"],
    fund: ["the youth travel fund", "the injured athletes' fund"],
    luxury: ["the president's box", "a gala at the lake hotel", "two weeks of hospitality for friends of the board"],
    plan: ["to merge the two national leagues", "to move the training centre to $place", "to shorten the season to seven months"],
    motto: ["Fair starts, honest finishes", "Pull together or stay ashore"],
    camps: ["Clubs' Caucus", "Athletes' Circle", "Regional Associations"],
    posts: [
      "national coach",
      "treasurer of a club",
      "team doctor",
      "captain of the first boat",
      "referee",
      "equipment manager",
      "parent of two juniors",
      "head of the northern association",
    ],
    engineer: ["the stadium surveyor", "the safety assessor"],
    saying: [
      "Medals are for children, budgets are for men",
      "I will be president until the lake dries up",
      "An athlete who asks is an athlete who rests",
    ],
  },
  {
    genre: "union",
    role: "general secretary",
    org: ["the $region Union of Metal and Glass Workers", "the $region Dockers' and Carriers' Union"],
    members: "members",
    house: ["the union house on Forge Street", "the congress hall at $place", "the holiday home at $place"],
    scheme: ["the Solidarity House Project", "the Strong Locals Reform", "the Common Bench Agreement"],
    works: ["the new conference wing", "the printing shop", "the heating of the union house", "the members' database"],
    defect: ["the boiler in the holiday home", "the dust extraction at the training workshop", "the fire doors of the congress hall"],
    fund: ["the strike fund", "the widows' and orphans' fund"],
    luxury: [
      "the general secretary's flat in the capital",
      "a delegation to a trade fair where we had no stand",
      "silver for the anniversary dinner",
    ],
    plan: ["to sell the holiday home", "to merge with the carriers' union", "to raise dues by a fifth"],
    motto: ["One bench, one bread, one voice", "What we carry, we carry together"],
    camps: ["Shop Stewards' Platform", "Unity Slate", "Founders' Group"],
    posts: [
      "shop steward at the foundry",
      "crane driver and delegate",
      "auditor of the union",
      "branch secretary",
      "furnace hand",
      "health and safety delegate",
      "organiser for the night shift",
      "legal adviser to the district",
    ],
    engineer: ["the labour inspector", "the boiler inspector"],
    saying: ["Dues are like rain, nobody asks where they go", "The members own the union, I merely hold it", "Congress is for clapping"],
  },
  {
    genre: "company",
    role: "chief executive",
    org: ["$region Water and Filter", "$region Dairy Works", "$region Cable and Lift"],
    members: "employees",
    house: ["the headquarters at $place", "the plant at $place", "the old filling hall"],
    scheme: ["the Clear Glass Initiative", "the Zero Complaint Programme", "the Lean Spring Plan"],
    works: ["the second filling line", "the cold store", "the measuring station", "the customer database"],
    defect: ["the pressure valve of tank four", "the floor of the cold store", "the emergency brake of the freight lift"],
    fund: ["the staff pension reserve", "the accident compensation fund"],
    luxury: ["a box at the opera", "the refurbishment of the executive floor", "a yacht charter booked as training"],
    plan: ["to close the night shift at $place", "to move the laboratory abroad", "to split the company in two"],
    motto: ["What we bottle, we would drink", "Every gram weighed twice"],
    camps: ["Works Council", "Board and Communications", "Former Staff Association"],
    posts: [
      "laboratory technician",
      "head of purchasing",
      "fitter on the second line",
      "controller",
      "member of the works council",
      "quality inspector",
      "driver for a supplier",
      "assistant in the accounts office",
    ],
    engineer: ["the works physician", "the technical inspector"],
    saying: [
      "A complaint that is not filed did not happen",
      "Quality is what survives the audit",
      "We do not have leaks, we have moisture",
    ],
  },
  {
    genre: "university",
    role: "rector",
    org: ["the University of $town", "the Technical College of $town"],
    members: "students",
    house: ["the rectorate", "the great library", "the natural history wing"],
    scheme: ["the Campus Horizon Strategy", "the Excellence Bridge Programme", "the Open Shelf Agreement"],
    works: ["the reading-room extension", "the animal house", "the new chemistry block", "the enrolment software"],
    defect: ["the ceiling of lecture hall two", "the fume hoods in the chemistry block", "the gallery of the library"],
    fund: ["the hardship scholarship fund", "the doctoral travel fund"],
    luxury: ["the rector's guest house", "robes and a mace for the jubilee", "a study visit to three islands"],
    plan: ["to abolish the winter examinations", "to close the department of dialects", "to let the library to a private operator"],
    motto: ["Doubt, then measure, then speak", "Light is not owned"],
    camps: ["Senate Majority", "Assistants' Council", "Student Parliament"],
    posts: [
      "professor of hydrology",
      "librarian of the science reading room",
      "doctoral student",
      "dean of the faculty of law",
      "registrar",
      "technician in the chemistry block",
      "member of the student parliament",
      "lecturer in statistics",
    ],
    engineer: ["the building surveyor", "the safety officer"],
    saying: ["A senate is a choir without a score", "Students pass, buildings remain, rectors decide", "I sign, therefore it is legal"],
  },
  {
    genre: "party",
    role: "party leader",
    org: ["the $region Reform Party", "the $region People's League", "the $region Country Party"],
    members: "party members",
    house: ["party headquarters", "the congress hall at $place", "the Assembly"],
    scheme: ["the Fresh Furrow Contract", "the Thousand Doors Campaign", "the Honest Border Pledge"],
    works: ["the campaign bus fleet", "the new headquarters", "the polling software", "the party newspaper's press"],
    defect: ["the stage at the summer congress", "the wiring at headquarters", "the balcony of the congress hall"],
    fund: ["the members' solidarity fund", "the flood relief collection"],
    luxury: ["a villa rented for strategy weekends", "tailoring for the leader's household", "a hunting party for donors"],
    plan: ["to change the constitution's rule on village schools", "to join the coalition", "to move the party congress to $place"],
    motto: ["Bread, bridges and straight answers", "The plough does not look back"],
    camps: ["Reform Wing", "Village Caucus", "New Dawn List"],
    posts: [
      "member of the Assembly",
      "party treasurer",
      "district chair",
      "head of the youth wing",
      "founder member and farmer",
      "press officer",
      "mayor of a village",
      "organiser of the women's congress",
    ],
    engineer: ["the event safety officer", "the electrician who did the survey"],
    saying: ["A party is a horse, it needs one rider", "Members pay so that they may cheer", "Programmes are for people who lose"],
  },
];
