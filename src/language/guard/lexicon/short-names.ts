import { wordSet } from './word-set.ts';

/**
 * First names of three or four letters usual enough in France to be recognised alone. The other short entries of a
 * dictionary of first names (« nao », « aze ») look too much like typing slips: they need a context.
 */
export const usualShortNames = wordSet(`
  abel abou adam adel adil adja alan aldo alec alex ali alix aly amel amin amir ana andy anh anna anne anny aron
  asma assa awa axel aya ayla aziz badr binh bona cara carl cleo cloe cora dany davy dina dino dora driss eddy edie
  elea eli elia elie elif elin elio ella elya emil emma enea enzo eric erik esma eva evan ewan ewen fadi fady fati
  fifi fred gabi gaby gael gaia gina gino greg gwen hadi hana hans hawa heba hedi hoda huda hugh hugo huong
  ibou ibra ida igor ikram ilan ilda ilia ilyes imad imed inas ines inna irma isa isis issa ivan ivo jana jane
  jess jim joan joao joel joey john jona jony jose josh josy joud juan jude judy karl kate katy kaya keny kim kira
  kyle lana lara lea leah leia lena leni leo leon lila lili lily lina linh lior lisa liv liza loic loig lola lona
  luan luc luca lucy luis luka luke lula luna lya lyam lyes lyna mado mael maha mahe maja manu mary matt maud maya
  mehdi meli mia mika mila milo mina minh moha momo mory myra nada nael nahe naim nala neil nico nils nina nino noa
  noah noam noe noha nora nour nuno olga omar otis otto oumou oumy owen paco paul phil quoc rafa rama ramy rana raul
  reda remi remy rene riad rita roby romy rosa ruth ryad ryan saad sacha sady safa safi sami samy sara saul sean
  seif sena sila sira sofi soha sona souad stan suzy sven syd taha tania tara tess thea theo thuy tina tino tito tom
  tomy toni tony tuan ugo vera viet vito wael wafa yael yan yani yann yara yaya yoan yoel youn yuna yuri yvan yves
  yvon zack zaki ziad zina zita zola zora
`);

/** Pet names and short forms that a dictionary of first names does not have. */
export const petNames = wordSet(`
  babeth babette bebert benji caro cathy chris chriss christelle cricri dede domi elo fanfan flo francky gege 
  jacquot jeje jojo juju kathy ludo lulu manon marinette mimie mimine mumu nanou nath natou nini patou pierrot seb
  steph gigi soso lolo nono manue sof nanou zezette nanie roro titi toinou dedette riton popol fredo michou loulette sylvie titine toinette tonio vero zaza
`);
