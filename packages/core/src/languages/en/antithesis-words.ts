import type { AntithesisWords } from "../antithesis-words.ts";

/** English; written by hand. */
export const antithesisWords: AntithesisWords = {
  opposites: (
    "war peace,old new,rich poor,strong weak,few many,first last,past future,yesterday tomorrow,yesterday today,win lose,won lost,rise fall,up down,above below,more less,more fewer,build destroy,build tear," +
    "build shrink,build break,grow shrink,increase decrease,increase cut,increase reduce,raise lower,raise cut,open close,open shut,public private,friend enemy,truth lie,truth falsehood,fact fiction,facts opinions,light dark,light darkness,day night," +
    "hope fear,hope despair,love hate,freedom tyranny,liberty tyranny,free slave,democracy dictatorship,success failure,succeed fail,strength weakness,life death,live die,begin end,start finish,start end,unite divide,union division,reward punish," +
    "feed starve,sow reap,give take,buy sell,spend save,borrow lend,ask answer,question answer,promise deliver,promised delivered,talk act,words deeds,word deed,wall bridge,door wall,pessimist optimist,better worse,best worst,good bad,good evil,right wrong," +
    "safe dangerous,cheap dear,simple complex,honest corrupt,victory defeat,ally enemy,creditor debtor,worker banker,worker owner,main wall,street washington,voter lobbyist,voters interests,people politicians,families bureaucrats,workers bureaucrats,taxpayers bureaucrats," +
    "patients bureaucrats,families corporations,politics progress,partisanship progress,rhetoric results,excuses results,talk action,words action,house senate,north south,east west,left right,late early,long short,longer shorter,always never," +
    "everything nothing,everybody nobody,everyone nobody,all none,half whole,willing able,lock open,protect threaten,protect attack,create destroy,create eliminate,help hurt,help harm,heal wound,solve create,solution problem,solutions problems," +
    "leader follower,lead follow,advance retreat,forward backward,forward back,can't can,cannot can,will won't,silence speak,mute hear,growth decline,justice injustice,privilege opportunity,privileged many,cause cure,servant master,serve rule,tax cut,earn inherit,sit stand,stand fall,stand kneel,drunk sober"
  ).split(","),
  additive: "only just merely simply alone solely even yet necessarily always exactly quite long far until unless",
  corrective: "but",
  replacing: ["instead of", "rather than", "in place of"],
  us: "we i our my us",
  them: "they he she his her their",
  resuming: "it this that they he she these those",
  quantities: [
    "nobody everybody",
    "nobody every",
    "nobody each",
    "anybody each",
    "nobody everyone",
    "nobody all",
    "anybody every",
    "anybody everybody",
    "none all",
    "no every",
    "nothing everything",
    "never always",
  ],
};
