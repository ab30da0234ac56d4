import type en from '../en/annotations.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/annotations.ts`. */
export default {
  listen: 'Écouter',
  highlightsAndNotes: 'Vos surlignages et notes',
  whoIsWho: 'Qui est qui',
  highlight: 'Surligner',
  yellow: 'Jaune',
  green: 'Vert',
  blue: 'Bleu',
  pink: 'Rose',
  note: 'Annoter',
  listenFromHere: 'Écouter à partir d’ici',
  highlighted: 'Surligné.',
  highlightRemoved: 'Surlignage supprimé.',
  title: 'Vos surlignages et notes',
  close: 'Fermer',
  onlyHere: 'Conservés sur cet appareil seulement. Exportez-les pour en garder une copie.',
  nothingYet:
    'Rien pour l’instant. Sélectionnez des mots du texte, puis choisissez une couleur ou écrivez une note.',
  opening: 'Le début',
  inTheText: 'Voir dans le texte',
  noteOn: 'Note sur «\u00a0{words}\u00a0»',
  notePlaceholder: 'Écrire une note',
  colour: 'Couleur',
  remove: 'Supprimer',
  undo: 'Annuler',
  orphans: 'Ne figurent plus dans le texte',
  orphansMeaning:
    'Le texte a changé. Ils sont conservés avec les mots auxquels ils se rapportaient.',
  itWas: 'Avant\u00a0: «\u00a0{words}\u00a0»',
  itIs: 'Maintenant\u00a0: «\u00a0{words}\u00a0»',
  isGone: 'Maintenant\u00a0: absent du texte.',
  exportAs: 'Exporter',
  markdown: 'Markdown',
  webAnnotations: 'Web Annotations (JSON-LD)',
  importFrom: 'Importer un fichier',
  imported:
    '{count, plural, =0 {Rien de nouveau dans ce fichier.} one {# surlignage ajouté.} many {# de surlignages ajoutés.} other {# surlignages ajoutés.}}',
  notReadable:
    'Ce fichier ne contient pas de surlignages lisibles. Choisissez du Markdown exporté d’ici ou des Web Annotations.',
  full: 'Non enregistré\u00a0: cet appareil n’a plus de place. Exportez-les avant de quitter la page.',
  blocked:
    'Non enregistré\u00a0: ce navigateur ne laisse rien conserver au site. Exportez-les avant de quitter la page.',
  damaged: 'Ce qui était enregistré ici est illisible. Il est conservé tel quel.',
  saveDamaged: 'L’enregistrer dans un fichier',
} as const satisfies Translation<typeof en>;
