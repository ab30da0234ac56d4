import type { ViteDevServer } from 'vite';
import { DATA_FOLDER } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { SEARCH_DIRECTORY, SEARCH_FILE } from '../../model/search/shards.ts';
import { searchFiles } from './search-index.ts';

/**
 * In development: the files of the search across the library, made when they are asked for.
 * @param read gives the analyses as they are now
 */
export function serveSearch(server: ViteDevServer, read: () => readonly Analysis[]): void {
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (path !== SEARCH_DIRECTORY && !path.startsWith(`/${DATA_FOLDER}/${SEARCH_FILE}.`))
      return next();
    const files = new Map(searchFiles(read(), (slug) => `${DATA_FOLDER}/${slug}.json`));
    const content = files.get(path);
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(content ?? 'null');
  });
}
