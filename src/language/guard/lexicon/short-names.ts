import { wordSet } from './word-set.ts';

/**
 * First names of three or four letters usual enough in France to be recognised alone. The other short entries of a
 * dictionary of first names (« nao », « aze ») look too much like typing slips: they need a context.
 */
export const usualShortNames = wordSet(`
  abel abou adam adel adil aida alan aldo alec alex ali alix aly amel amin amir ana andy anna anne anny aron asma aude awa axel aya ayla aziz
  badr bea cara carl cleo cloe cora dany davy dina dino dora driss eddy edie elea eli elia elie elif elin elio ella elsa elya emil emma emmy enea enzo
  eric erik esma etan eva evan eve ewan ewen fadi fady fati fred gaby gael gaia gabi gina gino greg guy gwen hadi hana hans heba hedi hoda huda hugh hugo
  iban ibou ibra ida igor ikram ilan ilda ilia ilyes imad imed inas ines inna irma isa isis issa ivan ivo jana jane jess jim joan joao joel joey john jona jony jose josh josy jude judy juan
  karl kate katy kaya keny kim kira kyle lana lara lea leah leia lena leni leo leon lila lily lili lina linh lisa liv liza lois lola lona loic loig lou luan luc luca luce lucy luis luka luke lula luna lya lyam lyes lyna
  mado mael mahe maja manu marc mary matt maud maya mehdi meli mia mika mila milo mina momo mona moha myra naim nael nahe nala neil nico nils nina nino noa noah noam noe nora nour nuno olga omar oumou otis otto owen
  paco pol paul phil pia rafa rami ramy rana raul reda remi remy rene rita riad roby romy rosa rosy ruth ryad ryan saad safa sacha sam sami samy sara saul sean seif sena sila sofi soha sona souad stan suzy sven syd
  taha tara tania tess thea theo tina tino tito tom tomy tony ugo vera vito wael wafa yael yan yani yann yara yoan yoel youn yuna yuri yves yvan yvon zack zaki zara ziad zina zita zoe zola zora
  thuy anh huong lien binh minh tuan dung quoc viet
`);

/** Pet names and short forms that a dictionary of first names does not have. */
export const petNames = wordSet(`
  ludo steph seb nath gege jojo dede lulu mumu cricri cathy kathy gigi jeje bebert juju flo caro vero domi natou sylvie fanfan titine mimine nanou patou zaza
  mimie francky jacquot pierrot marinette babeth babette elo benji manon nini toinette tonio chris chriss christelle
`);
