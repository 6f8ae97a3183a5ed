import { wordSet } from './word-set.ts';

/**
 * Towns, islands, regions and countries that are hardly anybody's name: « ma fille de Limoges », « le bus d'Aubusson ».
 * The towns of the Creuse, the large ones of France, overseas, and where people come from. Folded.
 */
export const towns = wordSet(`
  gueret aubusson bourganeuf souterraine felletin boussac evaux gouzon chambon auzances crocq dun benevent ahun bonnat chenerailles royere vassiviere jarnages genouillac chatelus lavaveix moutier
  limoges montlucon brive tulle ussel clermont-ferrand clermont chateauroux bourges poitiers angouleme perigueux vichy moulins nevers issoudun
  paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nimes villeurbanne havre brest mans amiens tours metz besancon orleans mulhouse
  rouen caen nancy avignon dunkerque bayonne pau perpignan quimper lorient vannes troyes colmar valence chambery annecy cannes antibes ajaccio bastia calais lens douai arras valenciennes lourdes tarbes
  agen cahors rodez albi castres auch montauban carcassonne narbonne beziers sete ales privas aurillac mende gap digne chartres blois laval alencon evreux beauvais laon epinal belfort vesoul macon roanne
  creteil bobigny nanterre versailles evry melun cergy pontoise argenteuil montreuil drancy aubervilliers sarcelles bondy
  mayotte mamoudzou dzaoudzi reunion tampon martinique guadeloupe pointe-a-pitre fort-de-france lamentin gosier cayenne guyane kourou noumea papeete tahiti miquelon moroni comores
  bretagne normandie alsace limousin creuse correze auvergne berry poitou aquitaine occitanie provence picardie bourgogne vendee gironde landes savoie corse ardeche ardennes charente dordogne
  belgique bruxelles suisse geneve luxembourg espagne madrid barcelone portugal lisbonne porto italie rome allemagne berlin angleterre londres pologne varsovie roumanie bucarest bulgarie grece turquie istanbul russie ukraine kiev
  maroc casablanca rabat tanger algerie alger oran tunisie tunis egypte senegal dakar mali bamako cameroun douala yaounde congo kinshasa brazzaville abidjan conakry guinee benin cotonou togo madagascar tananarive haiti bresil chine inde vietnam
`);
