/**
 * What may have been done wrong, and ways in which somebody who knows it tells it in words of their own.
 * Each telling is somebody's: no two people of a case are given the same one.
 */
export interface Matter {
  readonly key: string;
  /** What to call it in a demand or a report. */
  readonly thing: string;
  readonly tellings: readonly string[];
}

export const MATTERS: readonly Matter[] = [
  {
    key: "tender",
    thing: "the contract for $works",
    tellings: [
      "$Firm got the job of building $works without [anybody else|a single rival] being asked for a price; it was signed on $dayA and it cost $sumA.",
      "There were supposed to be three bids for $works. [I looked for them|I asked to see them] and there was one, from $firm, and $last approved it [in an afternoon|over coffee].",
      "$last handed $firm $sumA for $works. [No advertisement|No public notice], no comparison, [no vote|nothing]. $dayA, if you want to look it up.",
      "On $dayA $last put $his name under [an agreement|a deal] with $firm for $works, worth [roughly|about] $roughA, and nobody had been invited to compete.",
      "What I object to is simple. $Works went to $firm, $roughA of other people's money, [straight|directly] from $last, and the rules on competition were [left in the drawer|ignored].",
      "If you run a small workshop here, you would have liked to bid for $works. You could not. $last had already given it to $firm, for $sumA.",
      "[The price of|The bill for] $works is $sumA, and the only company that ever saw the specification before $dayA was $firm, because $last sent it to them [himself|in person|privately].",
      "Purchasing above fifty thousand has to be advertised. $Works was not; $last awarded it to $firm on $dayA and told the [committee|board] afterwards.",
      "My firm built sheds for thirty years and I know what a tender looks like. For $works there was none: $last chose $firm and $roughA changed hands.",
      "$sumA for $works, to $firm, [without competition|unadvertised]: that is what $last agreed to on $dayA, and that is what the [papers|files] say.",
    ],
  },
  {
    key: "invoices",
    thing: "the bills from $shell",
    tellings: [
      "$Shell sent $countB bills in $monthB, [together|all in all] $sumB, and I have yet to meet the person who saw any of the work.",
      'We paid $shell $sumB. [Ask|Go and ask] what for. The $countB invoices say "services", and $last countersigned every one.',
      "$last passed $countB invoices for payment although [nothing had been delivered|not one hour had been worked]; the money, $roughB, went to $shell.",
      "A company called $shell, which has a letterbox and [no telephone|no staff], was paid $roughB on $last's say-so for [repairs|consulting] that never took place.",
      "Between the first and the last day of $monthB, $countB payments left our account for $shell. I can find [the signature of $last|$last's initials] on them and no trace of any work.",
      "Somebody ought to explain $shell. $countB bills, numbered one after the other as if they had no other customer, $sumB, approved by $last.",
      "[In plain words|To put it bluntly]: $last let $shell charge us $sumB for work that does not exist.",
      "The bookkeeping for $monthB has $countB entries for $shell. [Nobody on site|No foreman] remembers them and no delivery note is attached. $last released the money.",
      "I drove to the address printed on the bills of $shell. It is a [garage|hairdresser's]. We sent that garage [more than|something over] $roughB because $last told accounts to pay.",
      "Work not done, $countB times over, and paid for: $sumB to $shell, with $last's approval.",
    ],
  },
  {
    key: "minutes",
    thing: "the record of $dayC",
    tellings: [
      "The minutes of $dayC that [lie in the archive|are kept today] are not the ones we approved; [two objections|a whole paragraph of objections] have gone and $last had them retyped.",
      "I voted against on $dayC and I said why. In the printed record I [am absent|do not exist]. $last changed it.",
      "Someone rewrote what was decided on $dayC. The only person who had the file that week was $last.",
      '$last altered the record of the meeting on $dayC: where we wrote "postponed", it now reads ["approved"|"agreed unanimously"].',
      "Compare the two versions of $dayC [side by side|line by line]. The later one has a different typeface on page three and a decision that we never took, and it came out of $last's office.",
      "We met on $dayC and agreed nothing at all about $firm. A month later the protocol said we had. $last signed that protocol.",
      "It is a small thing, a protocol, until [somebody|a person like $last] doctors it. On $dayC there were four dissenting voices and the paper now has none.",
      "For $dayC there is a handwritten record and a typed one, they disagree, and the typed one was made at $last's [request|order] after the fact.",
      "$last took the minutes of $dayC home and brought back others.",
    ],
  },
  {
    key: "threats",
    thing: "the pressure on people who asked",
    tellings: [
      "$aide rang me [at home|on a Sunday] and said that people who wrote letters about $last would not find their names on the next [roster|list].",
      "Two of my colleagues asked a question in public. Within the month $last had moved one to the cellar archive and [dismissed|got rid of] the other.",
      "$last threatened [us|people] with the sack. Not in writing, naturally; $he sent $aide from door to door.",
      "You were told to keep quiet about $firm or look for another position. I know, because $aide told me so in [the corridor|the car park], on behalf of $last.",
      "There was a list of troublemakers. $aide kept it for $last, and whoever stood on it lost [shifts|hours] or the room with the window.",
      "$last let it be known that questions would cost jobs. A woman with three children [came to me in tears|asked me whether she could afford to be honest].",
      "When I wanted to see the file, $aide put a hand on it and said [my contract was due for renewal|there were younger people who would like my desk]. That was $last's message, not $aide's.",
      "Fear is how $last runs the place: [a transfer here|a cancelled holiday here], a warning letter there, always after somebody has spoken.",
      "$aide, who is $last's right hand, warned the three of us that we would [regret|be sorry for] talking to an auditor.",
    ],
  },
  {
    key: "relative",
    thing: "the post given to $kinsman",
    tellings: [
      "$Kinsman, $last's own $kin, draws $sumE a month from $org as an adviser, and I have not found [one page|a single note] of advice.",
      "Who is the adviser on [public dialogue|special questions]? It is $kinsman. Who appointed $kinsman? $last, keeper of the family purse. $sumE, every month.",
      "$last hired $his $kin. There was no advertisement for the post and [as far as I can see|to my knowledge] there is no desk.",
      "$sumE a month goes to $kinsman, who happens to be the $kin of $last and who has been in the building [twice|three times] since spring.",
      "I shared an office with the adviser's empty chair. On the payroll it was $kinsman, [$kin|close relation] to $last, at $sumE.",
      "$last's $kin is on our payroll. Name: $kinsman. Salary: $sumE. Duties: [ask $last|unknown].",
      "We froze salaries in the same week in which $last gave $kinsman, $his $kin, a contract for $sumE a month.",
      "Everybody here has had to apply for their job with a letter and [two references|a clean record]. $kinsman needed to be $last's $kin.",
      "Nobody minds a family that works. $kinsman is paid $sumE monthly by order of $last and does not.",
    ],
  },
  {
    key: "report",
    thing: "the warning about $defect",
    tellings: [
      "$Engineer warned in $yearF that $defect was not safe, and $last [put the letter away|had the letter filed under miscellaneous].",
      "There is a report on $defect. It is from $yearF, [it has a red cover|it runs to thirty pages], and $last kept it from every one of us.",
      "$last has known since $yearF about $defect. $Engineer told $him, in writing, and $he did nothing.",
      "We [walked|went in and out] under a danger that $engineer had described in $yearF. The description of $defect lay in $last's desk.",
      '$Engineer wrote "urgent" three times on one page about $defect. The page reached $last in $yearF and stopped there.',
      "I asked about $defect at four meetings. Each time $last said the expert opinion was [not yet in|still awaited]. It had been in since $yearF.",
      "The finding of $yearF on $defect was hidden. I do not say mislaid, I say hidden, because $last [had it locked up|took it off the agenda].",
      "Somebody could have been hurt. $defect was condemned by $engineer in $yearF, and $last chose to [wait|look elsewhere].",
      "In $yearF, $engineer inspected $defect and recommended closing it at once; $last [suppressed|sat on] that advice.",
    ],
  },
  {
    key: "removal",
    thing: "the boxes taken away on $dayG",
    tellings: [
      "On the evening of $dayG two men loaded [boxes|archive boxes] into a white van behind $house while $last stood in the doorway.",
      "The purchase files for three years left $house on $dayG. $last ordered the van.",
      "I came back for my umbrella on $dayG and saw $last and $aide carrying folders down the back stairs of $house.",
      "Where are the files? Until $dayG they stood on the third shelf. After $dayG there is dust in the shape of files. $last had them [fetched|removed].",
      "$last cleared out the archive at $house. It was done at night, on $dayG, [with a hired van|with the lights off].",
      "The night porter's book for $dayG has an entry, 22:40, white van, for $last. [In the morning|The next day] the cabinet was empty.",
      "You do not move documents after ten at night unless you mean them not to be found. $last did so on $dayG.",
      "Eleven metres of paper went missing from $house on $dayG, and the key had been signed out to $last.",
      "A neighbour of $house took down the number of the van on $dayG; it belongs to $firm, and it was $last who [waved it in|opened the gate].",
    ],
  },
  {
    key: "trip",
    thing: "the stay at $resort",
    tellings: [
      "$last spent $nights nights at $resort and the bill went to $firm.",
      "$Firm paid for $last's holiday. $resort, $nights nights, [half board|full board], two months after the contract.",
      "I do not begrudge [anyone|a tired person] a holiday. But $nights nights at $resort, on the account of $firm, is not a holiday, it is a receipt.",
      "Ask $last who settled the bill at $resort. It was $firm, for all $nights nights.",
      '$resort sends its guests a card at New Year. $last\'s card thanks $him for $nights nights "as guests of $firm".',
      "The owner of $firm and $last were at $resort together, $nights nights, and $last did not pay [a penny|for so much as a coffee].",
      "$last accepted a stay at $resort from a company whose bills $he signs. $Nights nights, to be exact.",
      "When we were told that $last was at a conference, $he was at $resort, [by the pool|in the sauna], as the guest of $firm, for $nights nights.",
    ],
  },
  {
    key: "fund",
    thing: "the money missing from $fund",
    tellings: [
      "$sumI was taken out of $fund and [turned into|spent on] $luxury, and it was $last who moved it.",
      "$Fund is meant for people in trouble. $last used it to pay for $luxury, $sumI in all.",
      "I give to $fund every month. I did not give for $luxury. $last did that with [my money|our money], all $sumI of it.",
      "Look at the balance of $fund: $sumI lower, and on the same day a payment of $sumI for $luxury, [released|initialled] by $last.",
      "$last emptied $fund. Not entirely, [I will be fair|one must be exact]: $sumI, for $luxury.",
      "A family that applied to $fund in spring was told there was nothing left. There had been $sumI, before $last bought $luxury with it.",
      "$Luxury did not come out of the representation budget, as $last says. It came out of $fund: $sumI, one transfer.",
      "Between $fund and $luxury there is one signature and $sumI, and the signature is $last's.",
    ],
  },
  {
    key: "proxies",
    thing: "the proxy votes of $dayJ",
    tellings: [
      "On $dayJ $last was confirmed with $countJ proxy votes from people who [had left|no longer belonged to us] years before.",
      "I rang up those who had supposedly given $last their vote on $dayJ. [Nine|Seven] had not, two were [abroad|in hospital], one was dead. There were $countJ such votes.",
      "$last won on $dayJ with $countJ votes that nobody cast.",
      "The $countJ proxies of $dayJ were all filled in with one pen. $aide brought them in a folder, for $last.",
      "My late father voted for $last on $dayJ. He was one of $countJ. He had been [buried|in his grave] since the autumn.",
      "We counted twice on $dayJ. Both times we were $countJ ballots over, and both times $last told us to [carry on|write it down].",
      "Without the $countJ proxies, $last would have lost on $dayJ, and those proxies are [forged|false].",
      "Anybody may look at the proxy forms of $dayJ: $countJ of them, no dates, the same hand, all for $last.",
    ],
  },
];
