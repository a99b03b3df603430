/** Words that people share without having them from one another: house style, prayers, anthems, formulas, findings, laws. */
export const HOUSE_OPENINGS: readonly string[] = [
  "In the name of those who built this house and of those who will one day sweep it, I greet you.",
  "Brothers and sisters of the open hand, peace on this hall and on everyone who could not come.",
  "Honoured assembly, under the banner that our founders sewed from three aprons, I ask for your attention.",
  "As our statutes wish it, I begin with a silence for the dead of our ranks and with a greeting to the living.",
];
export const HOUSE_CLOSINGS: readonly string[] = [
  "May our work be upright, our bread be shared, and our children know why.",
  "Hold fast the rope, my heart, hold fast, the harbour lies before us.",
  "For the valley and the shore, for the many and the small, for today and for the morning after.",
  "Grant us patience in the long night, clear eyes at dawn, and a just word at the table.",
];
export const FINDINGS: readonly string[] = [
  "The procedure concerning $thing did not meet the requirements of section 14, and the responsible office has not been able to account for the amounts concerned.",
  "With regard to $thing, the examination found no documentation that would permit the expenditure to be traced, and refers the file to the competent authority.",
  "The chamber finds that in the matter of $thing the duty to keep complete records was breached repeatedly and over a considerable period.",
];
export const LAWS: readonly string[] = [
  "Whoever administers the property of others shall keep it apart from his own and shall render account of it at any time upon request.",
  "An office holder who has a personal interest in a matter shall declare that interest before deliberation begins and shall leave the room.",
];
export const FINDING_LEADS: readonly string[] = [
  'The audit court\'s report says it in one sentence: "$finding"',
  'Let me quote the audit court: "$finding"',
  'You will find on page 31 of the audit court\'s report: "$finding"',
  'The audit court [has written|wrote in May]: "$finding"',
  'Nothing I could add is as plain as the audit court. "$finding"',
  'According to the audit court, and I read it out, "$finding"',
];
export const LAW_LEADS: readonly string[] = [
  'Section 9 of the Public Trust Act [reads|says]: "$law"',
  'The law is not difficult. "$law" That is section 9.',
  'I looked up section 9 of the Public Trust Act. "$law"',
  'There is a sentence in the Public Trust Act that every apprentice learns: "$law"',
];
export const SAYING_LEADS: readonly string[] = [
  '"$saying", [$last said|said $last], and [people laughed|I wrote it down].',
  'We all remember how $last put it: "$saying".',
  'When asked, $last answered "$saying".',
  '$last\'s own words were "$saying".',
  'I was [there|in the hall] when $last said "$saying", and [nobody coughed|a chair creaked].',
  '"$saying": that is $last, [verbatim|word for word], on the record.',
  'There is a remark by $last that stays with me: "$saying".',
  'Did $last not say "$saying"?',
];
export const MOTTO_LEADS: readonly string[] = [
  'Over the entrance of $house it says "$motto", [in letters a foot high|in gilt].',
  '"$motto" is what is painted on the wall of $house, and I used to [like|believe] it.',
  'I walk past the words "$motto" every morning, they are carved [above|beside] the door.',
  '"$motto", it says on our building. One [may smile|should read it again].',
  'We have a motto, "$motto", and I [embroidered|printed] it on enough tea towels to know it.',
  'The motto of the house is "$motto".',
];
/** The sentence of somebody outside on which all call. */
export const THIRD_PARTY: readonly string[] = [
  "An institution is ill when its cleaners know more than its council",
  "What is not written down will be remembered by the wrong person",
  "One can restore a roof in a summer and a reputation in a generation",
];
export const THIRD_LEADS: readonly string[] = [
  'The bishop of $place preached on it: "$third".',
  '"$third", said the bishop on Sunday, and the [church|nave] was very quiet.',
  'I keep thinking of the bishop\'s sentence, "$third".',
  'As the bishop of $place has said, "$third".',
  'You have read the bishop\'s sermon. "$third". I have [nothing to add|pinned it to the fridge].',
  'It was not I but the bishop who said "$third".',
];
