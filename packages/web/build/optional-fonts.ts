import type { FontFace } from "./font-face.ts";

/** Fonts a report embeds only when characters that need them occur in it. */
export interface OptionalFont {
  readonly name: string;
  /** Source of a regular expression with the flag `u`; characters of which one occurrence is enough. */
  readonly pattern: string;
  readonly faces: readonly FontFace[];
}

function sansAndSerif(subset: string, unicodeRange: string): FontFace[] {
  return [
    {
      family: "Source Sans 3",
      file: `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
      weight: "200 900",
      unicodeRange,
    },
    {
      family: "Source Serif 4",
      file: `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`,
      weight: "200 900",
      unicodeRange,
    },
  ];
}

export const optionalFonts: readonly OptionalFont[] = [
  {
    name: "urdu",
    // Letters that Urdu has and Arabic and Persian lack.
    pattern: "[\\u0679\\u0688\\u0691\\u06BA\\u06BE\\u06D2]",
    faces: [
      {
        family: "Noto Nastaliq Urdu",
        file: "@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2",
        weight: "400",
        unicodeRange: "U+0020,U+00A0,U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFF,U+200C-200F",
      },
    ],
  },
  {
    name: "latin-ext",
    pattern: "[\\u0100-\\u0151\\u0154-\\u02BA\\u1E00-\\u1EFF]",
    faces: sansAndSerif(
      "latin-ext",
      "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0",
    ),
  },
  { name: "cyrillic", pattern: "[\\u0400-\\u045F]", faces: sansAndSerif("cyrillic", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116") },
  {
    name: "greek",
    pattern: "[\\u0370-\\u03FF]",
    faces: sansAndSerif("greek", "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF"),
  },
];
