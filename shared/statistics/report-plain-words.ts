import { foldName } from '../clients/name-fold.ts'

/** The small words of German; at the head of a sentence they look like names, and some are. */
export const plainWords: ReadonlySet<string> = new Set(
  `aber alle allen aller alles als also am an auch auf aus bei beim bis da damit dann das dass davon
   dazu dem den der des die dies diese diesem diesen dieser dieses doch dort dr durch ein eine einem
   einen einer eines er es euch fast für ganz gegen haben hat hatte hier ihm ihn ihnen ihr ihre ihrem
   ihren ihrer im immer in ins ist ja je jede jeder jedes kann kein keine keinen können man mehr mein
   meine mit muss nach nicht noch nun nur ob oder ohne prof sehr sein seine seit sich sie sind so
   sowie über um und uns unser unsere unter viel viele vom von vor war waren was weil wenn wer werden
   wie wieder wir wird wo wurde wurden zu zum zur zwei zwischen al el ag de du ibn bin bint ould zwar`
    .split(/\s+/)
    .map(foldName),
)
