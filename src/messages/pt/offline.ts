import type en from '../en/offline.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/offline.ts`. */
export default {
  offline: 'Sem conexão',
  withdrawn: 'Esta análise foi retirada do site.',
  readingCopy: 'Você está lendo a cópia salva neste dispositivo.',
  removeCopy: 'Remover a cópia',
  newVersion: 'Há uma nova versão.',
  changed: 'O texto ou seus registros mudaram.',
  readNew: 'Ler a nova versão',
  notNow: 'Agora não',
  saved: 'Salvo para ler sem conexão',
  saving: 'Salvando para ler sem conexão… {percent}',
  tryAgain: 'Tentar de novo',
  save: 'Salvar para ler sem conexão',
  remove: 'Remover',
  refusedUnreachable: 'Não foi salvo: o site está inacessível.',
  refusedFull: 'Não foi salvo: não há espaço neste dispositivo.',
  refusedGone: 'Não foi salvo: não está mais no site.',
  refusedBehind: 'Não foi salvo: o site está sendo atualizado, tente de novo.',
  refusedUnknown: 'Não foi salvo: a cópia está danificada.',
  percent: '{count}%',
  kilobytes: '{count} kB',
  megabytes: '{count} MB',
  onThisDevice: 'Neste dispositivo',
  doesNotKeep:
    'Este navegador não consegue salvar páginas para ler sem conexão. Suas configurações de leitura são mantidas.',
  allRemoved: 'Tudo o que este site guardava neste dispositivo foi removido.',
  noneSaved: 'Nenhuma análise está salva para ler sem conexão.',
  savedInAll: 'Salvo para ler sem conexão, {size} no total:',
  withdrawnEntry: 'Retirada do site.',
  removes:
    'Isso remove as análises salvas, as configurações e as posições de leitura, e também seus destaques e notas.',
  removeEverything: 'Remover tudo',
  keepIt: 'Manter',
  removeStored: 'Remover tudo o que está salvo',
  unreachable: 'O site está inacessível, e esta página não está salva neste dispositivo.',
  slow: 'O site demora a responder, e esta página não está salva neste dispositivo.',
  failed: 'O site retornou um erro ({status}), e esta página não está salva neste dispositivo.',
  nothingYet: 'Nada ainda.',
  notSaved: 'Não salva',
} as const satisfies Translation<typeof en>;
