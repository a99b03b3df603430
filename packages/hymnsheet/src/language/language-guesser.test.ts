import { describe, expect, test } from "vitest";
import { guessByScript } from "./guess-by-script.ts";
import { languageGuesser, openLanguageGuesser } from "./language-guesser.ts";

/** One invented sentence in each: "The minister said on Tuesday that the tax on petrol will not be raised." */
const SENTENCES: readonly (readonly [string, string])[] = [
  ["en", "The Senate voted on Tuesday to raise the tax on fuel, and the minister said that it would not be the last."],
  ["de", "Der Minister sagte am Dienstag, dass die Steuer auf Benzin nicht erhöht werden soll."],
  ["fr", "Le ministre a déclaré mardi que la taxe sur les carburants ne serait pas augmentée."],
  ["es", "El ministro dijo el martes que no se subirá el impuesto sobre la gasolina."],
  ["pt", "O ministro disse na terça-feira que o imposto sobre a gasolina não vai subir."],
  ["it", "Il ministro ha detto martedì che la tassa sulla benzina non sarà aumentata."],
  ["nl", "De minister zei dinsdag dat de belasting op benzine niet wordt verhoogd."],
  ["da", "Ministeren sagde tirsdag, at afgiften på benzin ikke vil blive forhøjet."],
  ["sv", "Ministern sade på tisdagen att skatten på bensin inte ska höjas."],
  ["pl", "Minister powiedział we wtorek, że podatek od benzyny nie zostanie podniesiony."],
  ["tr", "Bakan salı günü benzin vergisinin artırılmayacağını söyledi."],
  ["ru", "Министр сказал во вторник, что налог на бензин повышать не будут."],
  ["uk", "Міністр сказав у вівторок, що податок на бензин не підвищуватимуть."],
  ["el", "Ο υπουργός είπε την Τρίτη ότι ο φόρος στη βενζίνη δεν θα αυξηθεί."],
  ["ko", "장관은 화요일에 휘발유세를 인상하지 않겠다고 말했다."],
  ["hi", "मंत्री ने मंगलवार को कहा कि पेट्रोल पर कर नहीं बढ़ाया जाएगा।"],
  ["ur", "وزیر نے منگل کو کہا کہ پٹرول پر ٹیکس نہیں بڑھایا جائے گا۔"],
  ["fa", "وزیر روز سه‌شنبه گفت که مالیات بنزین افزایش نخواهد یافت و این تصمیم دولت است."],
  ["ar", "قال الوزير يوم الثلاثاء إن الضريبة على البنزين لن ترتفع هذا العام في البلاد."],
  ["ur-Latn", "wazir ne mangal ko kaha ke petrol par tax nahi barhaya jaye ga aur yeh hukumat ka faisla hai"],
  ["zh", "部长星期二表示，汽油税不会提高。"],
  ["ja", "大臣は火曜日、ガソリン税を引き上げないと述べた。"],
];

describe("languageGuesser", () => {
  test.each(SENTENCES)("%s is told from one sentence", (language, sentence) => {
    expect(languageGuesser.guess(sentence).language).toBe(language);
  });

  test.each([
    "",
    "OK",
    "Ada Brook",
    "12345 67 $",
    "!!!",
    "STATEMENT OF SENATOR BROOK",
    "Hello world",
    "کتاب",
    "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor",
    "asdkj qwe zxc lkj poi mnb vcx rty fgh jkl asdf ghjk qwer zxcv uiop",
  ])("%j is unknown rather than guessed", (sample) => {
    expect(languageGuesser.guess(sample)).toEqual({ language: "und", isReliable: false });
  });

  test("Urdu typed on an Arabic keyboard is still Urdu", () => {
    expect(languageGuesser.guess("وزير نے منگل كو كہا كہ پٹرول پر ٹيكس نہيں بڑھايا جائے گا").language).toBe("ur");
  });

  test("a text that opens with a list of names is told by what follows", () => {
    const names = Array.from({ length: 12 }, (_, i) => `Lupe Bojorquez (CA-${i})`).join(", ");
    const prose = "They wrote to the secretary that the rule would harm towns which have waited years for clean water, and asked for time.";
    expect(languageGuesser.guess(names)).toEqual({ language: "und", isReliable: false });
    expect(languageGuesser.guess(`${names} ${prose}`)).toEqual({ language: "en", isReliable: true });
  });
});

test("the guesser of a run answers as the one that answers at once, in the order asked", async () => {
  const guesser = await openLanguageGuesser();
  const asked = SENTENCES.map(([, sentence]) => guesser.guess(sentence));
  expect(await Promise.all(asked)).toEqual(SENTENCES.map(([, sentence]) => languageGuesser.guess(sentence)));
  await guesser.close?.();
});

/** Portuguese, Galician, Catalan, Italian, Romanian. */
const NEIGHBOURS_OF_SPANISH: readonly string[] = [
  "O ministro disse que a lei não vai mudar e que o governo quer mais tempo para ouvir as cidades sobre o preço da gasolina.",
  "O ministro dixo que a lei non vai cambiar pero que o goberno quere máis tempo para escoitar as cidades sobre o prezo da gasolina.",
  "El ministre va dir que la llei no canviarà i que el govern vol més temps per escoltar les ciutats sobre el preu de la gasolina.",
  "Il ministro ha detto che la legge non cambia e che il governo vuole più tempo per sentire le città sul prezzo della benzina.",
  "Ministrul a spus că legea nu se va schimba și că guvernul vrea mai mult timp pentru a asculta orașele despre prețul benzinei.",
];

describe("guessByScript", () => {
  test.each([
    [
      "en",
      "Last night, Congressman Brook appeared on Harbour News with Neil Stone and questioned any deal that would cut pensions and aid to",
    ],
    ["es", "El ministro dijo que la ley no va a cambiar y que el gobierno quiere más tiempo para oír a las ciudades y a los pueblos."],
  ])("tells %s by its commonest words", (language, sample) => {
    expect(guessByScript(sample)).toBe(language);
  });

  test("leaves alone what letters do not prove", () => {
    for (const [language, sentence] of SENTENCES) expect([language, undefined]).toContain(guessByScript(sentence));
    expect(guessByScript("Der Minister hat Ja gesagt und die Partei ist froh")).toBeUndefined();
    for (const neighbour of NEIGHBOURS_OF_SPANISH) expect(guessByScript(neighbour)).toBeUndefined();
    expect(
      guessByScript("Le film The Man Who Would Be King est sorti avec succès dans les salles de Paris et de Lyon, où le public attendait"),
    ).toBeUndefined();
    expect(guessByScript("Kumar ka hai the best of all restaurants in the old town and this is the one")).toBe("en");
  });
});
