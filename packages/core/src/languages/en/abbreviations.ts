/** Normal forms after which a full stop ends no sentence, as a rule. Words that often end one ("inc", "etc") are left out. */
export const abbreviations: readonly string[] = (
  "mr mrs ms dr prof rev hon st sr jr esq gen col maj capt cmdr lt sgt cpl pvt adm gov sen sens rep reps del " +
  "pres vp amb atty asst assoc dept fr msgr supt insp " +
  "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri " +
  "no nos vol vols fig figs sec ch pp para ed eds cf vs v viz ca approx " +
  "ave blvd rd hwy mt ft " +
  "ala ariz ark calif colo conn fla ga ill kan ky md mich minn mo mont neb nev okla ore pa penn tenn tex vt va wis wyo " +
  "n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va d.c e.g i.e u.s u.k u.n e.u ph.d m.d b.a m.a " +
  "corp ltd bros"
).split(" ");

/** Normal forms that begin a new sentence when they follow an initial or an initialism ("U.S.") with a capital letter. */
export const sentenceOpeners: readonly string[] = (
  "the a an this that these those he she it we they i you his her its our their my in on at but and so if when while after before " +
  "as there here what why how who not no yes it's he's she's we're they're however today yesterday"
).split(" ");
