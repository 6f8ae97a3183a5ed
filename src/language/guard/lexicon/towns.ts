import { wordSet } from './word-set.ts';

/**
 * Towns, islands, regions and countries that are hardly anybody's name: « ma fille de Limoges », « le bus d'Aubusson ».
 * The towns of the Creuse, the large ones of France, overseas, and where people come from. Folded.
 */
export const towns = wordSet(`
  gueret aubusson bourganeuf souterraine felletin boussac evaux gouzon chambon auzances crocq dun benevent ahun
  bonnat chenerailles vassiviere limoges montlucon brive tulle ussel clermont chateauroux bourges poitiers
  angouleme perigueux vichy moulins nevers paris lyon marseille toulouse nice nantes montpellier strasbourg
  bordeaux lille rennes reims toulon grenoble dijon angers nimes villeurbanne brest amiens tours metz besancon
  orleans rouen caen nancy avignon dunkerque bayonne pau perpignan quimper lorient vannes troyes valence
  chambery annecy cannes ajaccio bastia calais lens arras lourdes tarbes agen albi montauban beziers aurillac
  chartres blois laval beauvais roanne mayotte mamoudzou reunion tampon martinique guadeloupe lamentin gosier
  cayenne guyane tahiti comores bretagne normandie alsace limousin creuse correze auvergne berry poitou
  aquitaine occitanie provence gironde savoie corse ardeche belgique suisse espagne portugal lisbonne porto
  italie allemagne pologne roumanie turquie russie maroc casablanca algerie alger tunisie senegal dakar mali
  bamako cameroun congo abidjan conakry guinee benin togo madagascar haiti bresil chine inde vietnam
`);
