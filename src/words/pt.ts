import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number, counted } = spoken('pt');

const ARTICLES = { one: '# artigo', other: '# artigos' };

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'A rede não responde' : 'Você está sem conexão';
}

export const first: Words = {
  lang: 'pt',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: 'Ir para o texto',
  navigation: 'Menu principal',
  browse: 'Explorar',
  library: 'Biblioteca',
  close: 'Fechar',
  search: 'Buscar',
  commandsFailed: (isOnline) =>
    isOnline
      ? 'Não foi possível carregar. Recarregue a página.'
      : 'Você está sem conexão, e isto ainda não está neste aparelho.',
  look: 'Texto e tema',
  articles: (count) => counted(count, ARTICLES),
  matches: (count, total) =>
    count === total ? counted(count, ARTICLES) : `${number(count)} de ${counted(total, ARTICLES)}`,
  minutes: (count, state) =>
    `${number(count)} min de leitura${state === undefined ? '' : ` · ${state === 'begun' ? 'em andamento' : 'já lido'}`}`,
  facet: (facet) => ({ category: 'Categoria', tag: 'Etiqueta', author: 'Autor' })[facet],
  facets: (facet) => ({ category: 'Categorias', tag: 'Etiquetas', author: 'Autores' })[facet],
  held: { draft: 'Rascunho', future: 'Ainda não publicado', expired: 'Expirado' },
  filter: 'Filtrar',
  done: (count) => `Mostrar ${counted(count, ARTICLES)}`,
  more: 'Mostrar mais',
  loading: 'Carregando…',
  newer: 'Artigos mais novos',
  older: 'Artigos mais antigos',
  pages: 'Páginas',
  pageOf: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
  narrowedTo: 'Artigos:',
  nothingPublished: 'Ainda não há nada publicado aqui.',
  website: 'Site',
  bookmark: 'Favoritar',
  bookmarked: 'Favorito',
  saveOffline: 'Salvar offline',
  undo: 'Desfazer',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}, e esta página não está neste aparelho.`,
  offlinePageHint: 'Se a página existir, poderá ser lida quando a rede voltar.',
  offlineInstead: 'Estes artigos estão neste aparelho:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. O que está neste aparelho ainda pode ser lido.`,
      'not-found': 'Isto não está mais publicado. Recarregue a página para ver o que há.',
      'storage-full':
        'Não há mais espaço para isto neste aparelho. Remova algo da biblioteca e tente de novo.',
      'storage-blocked': 'Este navegador não deixa o site guardar nada, então nada pode ser salvo.',
      damaged:
        'O que chegou não é o que foi publicado, e não foi guardado. Tente de novo mais tarde.',
    })[code],
  retry: 'Tentar de novo',
  notFound: 'Não há página neste endereço.',
  allArticles: 'Todos os artigos',
  reading: {
    outline: 'Neste artigo',
    updated: 'Atualizado',
    next: 'Mais novo',
    previous: 'Mais antigo',
    nextIn: (list) => `Próximo em ${isolated(list)}`,
    previousIn: (list) => `Anterior em ${isolated(list)}`,
    neighbours: 'Antes e depois',
    license: 'Licença:',
    partOf: ({ number: part, of }, series) =>
      `Parte ${number(part)} de ${number(of)} em ${isolated(series)}`,
  },
};
