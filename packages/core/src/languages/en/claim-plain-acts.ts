const MONEY =
  "money funds fund cash pound pounds dollar dollars euro euros crowns million millions m bn billion thousand hundred account accounts reserve reserves budget grant grants fees salaries wages salary " +
  "pension pensions cheque cheques deposit deposits proceeds donations donation subsidy subsidies kitty levy dues sum savings revenue purse aid";
const KIN =
  "nephew nephews niece nieces son sons daughter daughters brother brothers sister sisters cousin cousins wife husband father mother uncle aunt in-law law friend friends partner partners mate mates crony cronies family " +
  "relative relatives girlfriend boyfriend neighbour neighbor classmate schoolfriend lover fiance fiancee driver bodyguard";
const PAPERS =
  "warning warnings report reports paragraph paragraphs page pages passage sentence sentences line lines file files record records minutes minute email emails e-mail mail message messages log logs entry entries figure figures " +
  "finding findings audit document documents tape tapes recording recordings footage recommendation recommendations evidence memo memos letter letters ledger register list lists invoice invoices statement statements chapter annex " +
  "appendix result results score scores grade grades data numbers test tests sample samples roll rolls ballot ballots complaint complaints safety";
const SIGNED =
  "payment payments transfer transfers cheque cheques contract contracts order orders invoice invoices licence licences license licenses permit permits deal deals tender form forms sheet sheets voucher vouchers off lease leases himself herself " +
  "warrant agreement receipt receipts papers bill bills list lists document documents project projects permission site";
const MEETING =
  "privately private secret secretly alone quietly discreetly eve night evening developer developers contractor contractors lobbyist lobbyists owner donor donors boss bosses tycoon supplier suppliers bidder bidders builder builders " +
  "banker bankers yacht villa club hotel restaurant barrister lawyer lawyers envoy agent agents minister managing vote chalet lodge cabin box jet dinner lunch together";
const OFFICERS =
  "officer officers official officials police inspector inspectors editor editors judge judges minister referee referees witness witnesses staff employee employees clerk clerks engineer engineers auditor auditors doctor doctors nurse nurses " +
  "teacher teachers councillors members deputies delegates prosecutor prosecutors warden guards guard examiner examiners pathologist coroner journalist journalists reporter headmaster headteacher principal manager managers secretary players us";
const FAVOURS =
  "contract contracts tender tenders licence licences license licenses job jobs post posts permit permits permission list site land plot plots field lease firm company companies order orders seat seats flat flats house house deal deals place places quota";
const GIFTS =
  "gift gifts ticket tickets flight flights trip trips watch watches envelope envelopes bag bags hospitality suitcase box case cases keys villa car cars loan loans fee fees commission share shares stake";
const SILENCE =
  "months weeks years days complaint complaints report reports letter warning warnings file files findings audit since nothing about of before";

/**
 * English. Acts that blame only whoever is being attacked: what did it stands before the colon, what shows that it matters behind it.
 * Written by hand from common knowledge of how affairs are told: money, papers, signatures, meetings, kin, pressure, favours, gifts, silence.
 */
export const plainActs: readonly string[] = [
  `moved move moves moving shifted shift shifting shifts transferred transfer transfers diverted channelled channeled routed funnelled funneled switched put puts steered poured pumped took taken takes take received receives got gets draw drew drawn withdrew withdrawn spent spend spends spending wired used uses parked lent loaned borrowed charged billed claimed booked pocketed helped cashed emptied drained kept cut gave given paid pays redirected swapped went gone : ${MONEY}`,
  `gave given gives handed awarded hired appointed employed employs put placed promoted installed made got sold leased rented let pays paid recruited named sent moved waved went gone : ${KIN}`,
  `removed remove removes deleted delete struck cut erased erase rewrote rewritten rewrite changed change altered alter edited edit softened watered took taken dropped drop left tore lost lose locked withdrew withdrawn withheld amended crossed pulled blacked shelved stopped held kept keep hid hidden buried backdated copied signed : ${PAPERS}`,
  `signed sign signs initialled initialed approved approve authorised authorized authorise countersigned waved nodded rubber stamped okayed granted passed cleared : ${SIGNED}`,
  `met meets meet dined dine lunched sat drank golfed flew stayed holidayed partied had travelled traveled left leave leaving entered come comes coming came visited ate huddled walk walked whispered dealt : ${MEETING}`,
  `rang rings called phoned telephoned leaned leant pressed pressured ordered orders told tells tell instructed directed asked warned summoned sent begged visited stopped forced made : ${OFFICERS}`,
  `gave given handed awarded let granted sold got won secured arranged fixed promised offered leased went gone waved : ${FAVOURS}`,
  `accepted accepts took taken received receives got flew enjoyed pocketed kept demanded asked : ${GIFTS}`,
  `knew known knows sat sits ignored waited heard kept : ${SILENCE}`,
  "closed closes shut locked emptied sold demolished evicted sacked fired dismissed suspended transferred punished cut cancelled canceled scrapped : ward wards school schools clinic clinics staff nurse nurses teacher teachers worker workers player players branch office station home homes gate gates door doors him her them service services",
  "voted vote votes : against",
  "is are was were bear bears bore carries carry carried : signature signatures initials handwriting",
  "voted vote votes ran runs run owned owns holds held chaired sat sits bought buys : shares stake company firm himself herself secretly board land plot plots property",
];
