import type en from '../en/annotations.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/annotations.ts`. */
export default {
  listen: 'Ouvir',
  highlightsAndNotes: 'Seus destaques e notas',
  whoIsWho: 'Quem é quem',
  highlight: 'Destacar',
  yellow: 'Amarelo',
  green: 'Verde',
  blue: 'Azul',
  pink: 'Rosa',
  note: 'Nota',
  listenFromHere: 'Ouvir a partir daqui',
  highlighted: 'Destacado.',
  highlightRemoved: 'Destaque removido.',
  title: 'Seus destaques e notas',
  close: 'Fechar',
  onlyHere: 'Guardados só neste dispositivo. Exporte-os para ter uma cópia.',
  nothingYet: 'Nada ainda. Selecione palavras no texto e escolha uma cor ou escreva uma nota.',
  opening: 'O começo',
  inTheText: 'Ver no texto',
  noteOn: 'Nota sobre “{words}”',
  notePlaceholder: 'Escreva uma nota',
  colour: 'Cor',
  remove: 'Remover',
  undo: 'Desfazer',
  orphans: 'Não estão mais no texto',
  orphansMeaning: 'O texto mudou. Eles ficam com as palavras a que se referiam.',
  itWas: 'Antes: “{words}”',
  itIs: 'Agora: “{words}”',
  isGone: 'Agora: não está no texto.',
  exportAs: 'Exportar',
  markdown: 'Markdown',
  webAnnotations: 'Web Annotations (JSON-LD)',
  importFrom: 'Importar um arquivo',
  imported:
    '{count, plural, =0 {Nada de novo neste arquivo.} one {# destaque adicionado.} many {# de destaques adicionados.} other {# destaques adicionados.}}',
  notReadable:
    'Este arquivo não tem destaques legíveis. Escolha Markdown exportado daqui ou Web Annotations.',
  full: 'Não foi salvo: não há espaço neste dispositivo. Exporte-os antes de sair da página.',
  blocked:
    'Não foi salvo: o navegador não deixa o site guardar nada. Exporte-os antes de sair da página.',
  damaged: 'O que estava salvo aqui não pode ser lido. Fica como está.',
  saveDamaged: 'Salvar como arquivo',
} as const satisfies Translation<typeof en>;
