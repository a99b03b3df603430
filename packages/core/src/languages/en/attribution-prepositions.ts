/** English verbs that lead to their content by a preposition, as "verb: preposition preposition"; by what the verb says. */

export const speechPrepositions =
  "call: for on upon; ask: for about; complain: about of; talk: about of; speak: of about out against; warn: of about against; object: to; protest: against about; agree: with on to; " +
  "disagree: with about; argue: for against about over; insist: on upon; point: to out up; refer: to; allude: to; hint: at; comment: on; remark: on; inquire: about into; enquire: about; " +
  "testify: about against; write: about of; tweet: about at; boast: of about; brag: about; joke: about; lobby: for against; push: for; press: for; plead: for with; appeal: for to; apologize: for; apologise: for; " +
  "dwell: on; elaborate: on; expound: on; touch: on; report: on; accuse: of; tell: of about; quarrel: with over; rail: against at; inveigh: against; campaign: for against; " +
  "crusade: against for; advocate: for; speculate: about on; gripe: about; grumble: about; carp: about; rave: about; preach: about against; " +
  "confess: to; admit: to; attest: to; swear: to by; lash: out; lay: out; spell: out; rule: out; hold: out; play: down up; bet: on; sneer: at; scoff: at; jeer: at; demur: at; beg: for; clamor: for; clamour: for; " +
  "negotiate: for; bid: for; settle: for; remind: of about; inform: of about; advise: of about against; notify: of; assure: of; convince: of; persuade: of; charge: with; blame: for; criticize: for; praise: for; caution: against about; guard: against; decide: on against; consult: on; debate: about; explain: about; single: out; harp: on; moan: about; fume: about over at; muse: about; gloat: about over";

export const thoughtPrepositions =
  "think: of about; believe: in; hope: for; worry: about over; wonder: about; dream: of about; care: about for; know: of about; hear: of about; learn: of about; long: for; yearn: for; wish: for; look: forward; " +
  "sympathize: with; fret: about over; agonize: over; concentrate: on; disapprove: of; approve: of; conceive: of; despair: of; marvel: at; rejoice: at in; repent: of; count: on; bank: on; plan: on; " +
  "regard: as; view: as; opt: for; aim: for; side: with; mull: over; brood: over; identify: with; concur: with in; feel: about; see: as; subscribe: to";
