import { describe, expect, test } from "vitest";
import { guessByScript } from "./guess-by-script.ts";
import { languageGuesser } from "./language-guesser.ts";

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
});

describe("guessByScript", () => {
  test("leaves alone what letters do not prove", () => {
    for (const [language, sentence] of SENTENCES) expect([language, undefined]).toContain(guessByScript(sentence));
    expect(guessByScript("Der Minister hat Ja gesagt und die Partei ist froh")).toBeUndefined();
    expect(guessByScript("Kumar ka hai the best of all restaurants in the old town and this is the one")).toBe("en");
  });
});
