/** Every form that an English ending gives a word, noun and verb alike: more than there are, which costs nothing in a set phrase. */
const DOUBLES = /[^aeiou][aeiou][bdgklmnprt]$/u;

export function inflectedForms(word: string): string[] {
  const forms = [word];
  const stem = word.endsWith("e") ? word.slice(0, -1) : word;
  const vowelless = word.endsWith("y") && !/[aeiou]y$/u.test(word) ? word.slice(0, -1) : null;
  if (vowelless !== null) forms.push(`${vowelless}ies`, `${vowelless}ied`, `${word}ing`);
  else forms.push(`${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`);
  if (DOUBLES.test(word)) forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`);
  const past = IRREGULAR[word];
  return past === undefined ? forms : [...forms, ...past.split(" ")];
}

const IRREGULAR: Readonly<Record<string, string>> = {
  bear: "bore borne",
  beat: "beaten",
  bite: "bit bitten",
  blow: "blew blown",
  break: "broke broken",
  bring: "brought",
  build: "built",
  burn: "burnt",
  buy: "bought",
  catch: "caught",
  come: "came",
  deal: "dealt",
  dig: "dug",
  draw: "drew drawn",
  drive: "drove driven",
  eat: "ate eaten",
  fall: "fell fallen",
  get: "got gotten",
  go: "went gone",
  hang: "hung",
  hold: "held",
  keep: "kept",
  lay: "laid",
  leave: "left",
  lose: "lost",
  make: "made",
  pay: "paid",
  ride: "rode ridden",
  run: "ran",
  say: "said",
  see: "saw seen",
  sell: "sold",
  shake: "shook shaken",
  shoot: "shot",
  show: "shown",
  sing: "sang sung",
  sink: "sank sunk",
  sit: "sat",
  sow: "sown",
  spin: "spun",
  stab: "stabbed",
  stand: "stood",
  steal: "stole stolen",
  stick: "stuck",
  strike: "struck stricken",
  sweep: "swept",
  swim: "swam swum",
  take: "took taken",
  tear: "tore torn",
  throw: "threw thrown",
  tread: "trod trodden",
  turn: "turned",
  wear: "wore worn",
};
