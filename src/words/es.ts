import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number, counted } = spoken('es');

const ARTICLES = { one: '# artículo', other: '# artículos' };

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'La red no responde' : 'No hay conexión';
}

export const first: Words = {
  lang: 'es',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: 'Ir al texto',
  navigation: 'Menú principal',
  browse: 'Explorar',
  library: 'Biblioteca',
  close: 'Cerrar',
  search: 'Buscar',
  commandsFailed: (isOnline) =>
    isOnline
      ? 'No se ha podido cargar. Vuelve a cargar la página.'
      : 'No hay conexión, y esto aún no está en este dispositivo.',
  look: 'Texto y tema',
  articles: (count) => counted(count, ARTICLES),
  matches: (count, total) =>
    count === total ? counted(count, ARTICLES) : `${number(count)} de ${counted(total, ARTICLES)}`,
  minutes: (count, state) =>
    `${number(count)} min de lectura${state === undefined ? '' : ` · ${state === 'begun' ? 'empezado' : 'ya leído'}`}`,
  facet: (facet) => ({ category: 'Categoría', tag: 'Etiqueta', author: 'Autor' })[facet],
  facets: (facet) => ({ category: 'Categorías', tag: 'Etiquetas', author: 'Autores' })[facet],
  held: { draft: 'Borrador', future: 'Aún sin publicar', expired: 'Caducado' },
  filter: 'Filtrar',
  done: (count) => `Mostrar ${counted(count, ARTICLES)}`,
  more: 'Mostrar más',
  loading: 'Cargando…',
  newer: 'Artículos más nuevos',
  older: 'Artículos más antiguos',
  pages: 'Páginas',
  pageOf: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
  narrowedTo: 'Artículos:',
  nothingPublished: 'Aquí aún no se ha publicado nada.',
  website: 'Sitio web',
  bookmark: 'Marcar',
  bookmarked: 'Marcado',
  saveOffline: 'Guardar sin conexión',
  undo: 'Deshacer',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}, y esta página no está en este dispositivo.`,
  offlinePageHint: 'Si la página existe, podrá leerse cuando vuelva la red.',
  offlineInstead: 'Estos artículos están en este dispositivo:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. Lo que está en este dispositivo se puede seguir leyendo.`,
      'not-found': 'Esto ya no está publicado. Vuelve a cargar la página para ver lo que hay.',
      'storage-full':
        'No queda espacio para ello en este dispositivo. Quita algo de la biblioteca e inténtalo de nuevo.',
      'storage-blocked':
        'Este navegador no deja que el sitio conserve nada, así que no se puede guardar nada.',
      damaged:
        'Lo que ha llegado no es lo publicado, y no se ha conservado. Inténtalo de nuevo más tarde.',
    })[code],
  retry: 'Intentar de nuevo',
  notFound: 'No hay ninguna página en esta dirección.',
  allArticles: 'Todos los artículos',
  reading: {
    outline: 'En este artículo',
    updated: 'Actualizado',
    next: 'Más nuevo',
    previous: 'Más antiguo',
    nextIn: (list) => `Siguiente en ${isolated(list)}`,
    previousIn: (list) => `Anterior en ${isolated(list)}`,
    neighbours: 'Antes y después',
    license: 'Licencia:',
    partOf: ({ number: part, of }, series) =>
      `Parte ${number(part)} de ${number(of)} en ${isolated(series)}`,
  },
};
