import type { NotActorWords } from "../people-words.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const STATES = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
  michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont
  virginia washington wisconsin wyoming columbia ontario quebec alberta victoria queensland england scotland wales ireland britain yorkshire cornwall kent essex sussex
  carolinas dakotas carolinians yorker yorkers texans californians virginians georgians floridians ohioans iowans oregonians londoners
`);
const COUNTRIES = words(`
  afghanistan albania algeria america americas angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil bulgaria cambodia
  cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt estonia ethiopia finland france gabon gambia germany ghana greece guatemala guinea
  haiti honduras hungary iceland india indonesia iran iraq israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg
  madagascar malawi malaysia mali malta mauritius moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
  panama paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan
  tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay usa us uk uzbekistan venezuela vietnam yemen zambia zimbabwe europe asia africa eurasia antarctica
  arabia emirates kingdom union soviet republic darussalam zealand lanka salvador puerto rica rico faso leone tome herzegovina macedonia gaza kashmir crimea tibet london paris berlin moscow beijing
  brussels tehran baghdad kabul jerusalem delhi tokyo rome madrid vienna geneva ottawa canberra
`);
const PEOPLES = words(`
  americans iraqis iranians russians ukrainians chinese germans italians israelis palestinians afghans syrians egyptians indians pakistanis canadians mexicans cubans europeans africans
  asians arabs muslims christians jews catholics protestants koreans vietnamese japanese french english british irish scots welsh spaniards turks kurds poles hungarians greeks
  romanians serbs croats albanians norwegians swedes danes finns dutch belgians australians brazilians venezuelans colombians democrats republicans conservatives liberals socialists
  republican democrat conservative liberal socialist communist communists greens tories taliban
`);
const LINKS = words(
  "north south east west northern southern eastern western central upper lower new old great greater united states the of and middle near far isle island islands puerto saint st san santa el la los las city county",
);

/** English. Written by hand from common knowledge; what stands in no name of a person or a body. */
export const notActors: NotActorWords = {
  things: words(`
    act acts education program programme programs programmes initiative agreement treaty accord amendment constitution resolution hurricane storm tropical
    cyclone university college school schools academy institute institution foundation association federation society council committee subcommittee
    commission caucus coalition alliance agency bureau department ministry administration authority board senate congress parliament assembly party union
    unions workers members teachers officers residents citizens area areas district region county avenue road airport station hospital company corporation
    inc ltd llc plc group network service services system project fund funds budget plan conference summit forum award awards medal terrorism anti-
    terrorism anti- intensity security health medicare medicaid scam tax taxes cuts relief focus internet ceo ways regime regimes hitherto capitol world nation nations pows attached government governments newspaper herald tribune gazette journal magazine radio
    television
  `),
  plans: words(`
    act acts program programs programme programmes initiative agreement treaty amendment resolution hurricane storm plan plans scam cuts cut relief project projects day week month bill bills code tax taxes
    medicare medicaid budget reform reforms street avenue road highway award awards internet health trade federal state national additionally focus century celebrates require
  `),
  places: [...STATES, ...COUNTRIES, ...PEOPLES, ...LINKS],
};
