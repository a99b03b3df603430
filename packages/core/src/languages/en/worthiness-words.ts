import type { WorthinessWords } from "../worthiness-words.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Chosen by hand and by what checkers of debates picked; see `docs/explanation/check-worthiness.md`. */
export const worthinessWords: WorthinessWords = {
  money: words(
    "bailout billion budget cents cost costs debt deficit deficits dollar dollars funding million money paid pay pays spending spent trillion",
  ),
  matters: words(
    "abortion act afghanistan aliens amendment attack attacks ballots bank bankruptcy banks bill border china climate coal college companies company court crime deal deals deductibles drugs economy election elections email emails energy factories factory fbi foundation gas gun guns health healthcare heroin homicides hospital illegal immigrants immigration income insurance investigation iran iraq isis job jobs justice law laws legislation libya loans manufacturing medicaid medicare mexico military murder murders nafta nato nuclear obamacare oil opioid parenthood planned plants police poll polls poverty premiums prison refugees russia sanctions schools security server social steel street students supreme syria tax taxed taxes terrorist terrorists tpp trade troops tuition unemployment veterans vets visa vote voted votes wage wages wall war",
  ),
  quantities: words(
    "dozens eight fifty five forty four half hundreds majority many millions nine number percent percentage quarter rate rates seven six ten third thirty thousands three times twenty two",
  ),
  percent: words("percent pct percentage"),
  past: words(
    "approved became been began bought brought built called came closed created cut decreased destroyed did died done doubled dropped ended fell found gave given gone got grew had increased killed knew led left lost made moved opened opposed paid passed promised proposed put raised ran rose said saw sent signed sold spent started supported taken told took tripled voted was went were won wrote",
  ),
  pastEndings: words("ed"),
  positions: words(
    "accused admitted against approved blamed called calls claimed claims defended denied endorsed oppose opposed opposes praised promised proposed said say says support supported supports told voted wants",
  ),
  comparison: words(
    "again all always best better biggest bottom decline declined decrease double doubled down ever every falling fell fewer first gained greatest half higher highest historic increase increased largest leading least less lost lower lowest majority more most never nobody none only record rising rose than top tripled up worse worst",
  ),
  negation: words("can't didn't doesn't don't isn't never no nobody not nothing wasn't won't"),
  because: words("because"),
  time: words("1990s after ago before century decades during last months since today today's until year years yesterday"),
  third: words("he she his her him"),
  second: words("you you're you've your"),
  firstOne: words("i i'm i've me my"),
  firstMany: words("our us we we're we've"),
  being: words("are aren't has have is isn't"),
  universal: words("all always ever every everybody everyone first never nobody none nothing only"),
  future: words("can could going gonna he'll i'll if may might shall she'll they'll we'll will would you'll"),
  opinion: words("believe feel guess honored hope imagine let love maybe must need perhaps proud should think want wish"),
  procedure: words(
    "applause bless break crosstalk debate evening excuse gentlemen good governor ladies laughter listen look minute minutes moderators mr mrs no ok okay please question questions rebuttal respond response right second seconds secretary senator sir thank thanks tonight wait welcome well yeah yes",
  ),
};
