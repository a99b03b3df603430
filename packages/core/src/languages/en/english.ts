import { affiliationWords } from "./affiliation-words.ts";
import { agendaWords } from "./agenda-words.ts";
import { turnWords } from "./turn-words.ts";
import { attributionCues } from "./attribution-cues.ts";
import { claimWords } from "./claim-words.ts";
import { commonWords } from "./common-words.ts";
import type { LanguagePack } from "../language-pack.ts";
import { abbreviations, sentenceOpeners } from "./abbreviations.ts";
import { dateWords } from "./date-words.ts";
import { demandWords } from "./demand-words.ts";
import { declaredWords } from "./declared-words.ts";
import { deviceAppeals } from "./device-appeals.ts";
import { deviceForms } from "./device-forms.ts";
import { deviceWords } from "./device-words.ts";
import { evidenceWords } from "./evidence-words.ts";
import { responseWords } from "./response-words.ts";
import { figureWords } from "./figure-words.ts";
import { peopleWords } from "./people-words.ts";
import { billFormulas, officeFormulas } from "./office-formulas.ts";
import { contactLines, datelines, releaseFormulas } from "./release-formulas.ts";
import { signatoryWords } from "./signatory-words.ts";
import { stockPhrases } from "./stock-phrases.ts";
import { timeWords } from "./time-words.ts";
import { titles } from "./titles.ts";
import { worthinessExamples } from "./worthiness-examples.ts";
import { worthinessWords } from "./worthiness-words.ts";

export const english: LanguagePack = {
  tag: "en",
  commonWords,
  abbreviations,
  sentenceOpeners,
  titles,
  releaseFormulas,
  contactLines,
  datelines,
  officeFormulas,
  billFormulas,
  stockPhrases,
  attributionCues,
  people: peopleWords,
  affiliations: affiliationWords,
  declared: declaredWords,
  signatories: signatoryWords,
  time: timeWords,
  dates: dateWords,
  claims: claimWords,
  evidence: evidenceWords,
  responses: responseWords,
  agenda: agendaWords,
  turns: turnWords,
  demands: demandWords,
  figures: figureWords,
  devices: deviceWords,
  deviceForms,
  deviceAppeals,
  worthiness: worthinessWords,
  worthinessExamples,
};
