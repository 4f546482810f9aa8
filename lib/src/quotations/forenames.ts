import { rememberWords } from '../text/index.js';

/**
 * Common forenames of the news, by the pronoun that mostly goes with them. A hint and no more: it decides between two
 * people who may be meant by "he" or "she", and never who speaks where nobody of that name does.
 */
const forenames: ReadonlyMap<'he' | 'she', string> = new Map([
  [
    'he',
    `aaron abdel abdoulaye abdul abdullah abiy adam adel ahmad ahmed alan albert aleksandr alejandro alex alexander alexei
     ali amadou amir anatoly andre andrei andrew andrzej anthony antonio anton antony arthur assimi barack ben benjamin
     bernard bernie bill bob boris brad brett brian bruce carl carlos charles chris christian christopher craig daniel
     dave david dennis dieter dmitri dmitry dominic don donald doug douglas ed eduardo edward emmanuel eric erik evgeny
     felix fernando francis francisco franck frank franz fred gary george gerald gerhard giorgio giovanni giuseppe gordon
     greg guy hamid hans harry hassan henri henry herman hugo hussein ian ibrahim igor ilya ivan jack jacob jacques jair
     james jan javier jean jeff jeffrey jens jeremy jim joe joel johan john jonathan jorge jose joseph josh juan julian
     karl keith kenneth kevin khaled kofi konstantin kyle larry lars lee leon leonid louis luis luiz macky mahamat
     mahmoud marc marco mario mark martin massimo matt matthew matteo max michael michel miguel mike mikhail mitch mitt
     mohamed mohammad mohammed moussa muhammad mustafa narendra nathan neil nicholas nicolas nikolai olaf oleg oleksandr
     olivier omar oscar osama pablo paolo pascal patrick paul pavel pedro peter petr philip philippe pierre piotr ralph
     recep ricardo richard rick robert roberto roger ron ronald russell ryan salman sam samuel scott sean sebastian
     sergei sergey seydou simon stanislav stefan stephane stephen steve steven stuart ted terry thierry thomas tim
     timothy tobias todd tom tony valery vasily victor viktor vincent vitaly vladimir volodymyr walter wang werner
     william xavier yannick yevgeny yuri yves zachary`,
  ],
  [
    'she',
    `agnes aicha aisha alice aminata amanda amy ana andrea angela anita ann anna anne annalena annie barbara beatrice
     betty brigitte carla carol caroline catherine charlotte chloe christina christine claire claudia condoleezza daria
     deborah diana dorothy elena elisabeth elizabeth ellen emily emma erin esther eva fatima fatou fatoumata federica
     fiona florence francoise gabriela gina giorgia gloria grace hannah heather helen helena helga hillary ingrid irina
     isabel isabelle jacinda jane janet jennifer jenny jessica jill joan joanna josephine joyce judith julia julie kamala
     karen karin kate katherine kathleen kathryn katie kelly kim kristalina kristen laura lena leila linda lisa liz
     louise lucia lucy lydia madeleine malala margaret maria mariam marie marina marine martha mary megan melania melissa
     mia michelle monica monique nadia nancy natalia natalie nicola nicole nikki nina ngozi olga patricia penny rachel
     rania rebecca roberta rosa ruth sabine samantha sandra sara sarah sharon silvia simone sofia sophie stephanie susan
     suzanne svetlana sylvia tatiana teresa theresa tracy ursula valerie vanessa vera veronica victoria wendy yulia yvonne zainab`,
  ],
]);

let known: ReadonlyMap<string, 'he' | 'she'> | undefined;

/**
 * The pronoun that mostly goes with a forename; absent for one that is not listed.
 *
 * @example pronounOf('Anna') // 'she'
 */
export function pronounOf(forename: string): 'he' | 'she' | undefined {
  const pronoun = recall(forename);
  return pronoun === 'unknown' ? undefined : pronoun;
}

const recall = rememberWords((forename): 'he' | 'she' | 'unknown' => {
  known ??= new Map(
    [...forenames].flatMap(([pronoun, list]) =>
      list.split(/\s+/).map((name): [string, 'he' | 'she'] => [name, pronoun]),
    ),
  );
  return known.get(forename.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) ?? 'unknown';
});
