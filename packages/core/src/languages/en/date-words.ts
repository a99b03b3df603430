import type { DateWords } from "../date-words.ts";

const words = (text: string): readonly string[] => text.split(" ");

/** English. */
export const dateWords: DateWords = {
  months: words("january february april july september october november december"),
  weekdays: words("monday tuesday wednesday thursday friday saturday sunday").flatMap((day) => [day, `${day}s`, `${day}'s`]),
  doubtfulMonths: words("june august"),
  unsureMonths: words("march may jan feb mar apr jun jul aug sep sept oct nov dec"),
  unsureWeekdays: words("mon tue tues wed thu thur thurs fri sat sun"),
  ordinals: words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first thirtieth thirty-first",
  ),
  ordinalEndings: words("st nd rd th"),
  decadeEndings: words("s 's"),
  qualifiers: words("last next late early mid"),
  links: words("of to through and the"),
  before: words("in since until till by from through of during between late early mid last next before after this"),
  beforeYears: words("the year spring summer autumn fall winter to"),
  eventDays: words("black good super bloody ash palm easter holy shrove fat cyber giving"),
  afterDays: words("school schools"),
};
