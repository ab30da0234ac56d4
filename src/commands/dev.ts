import { createServer } from 'vite';

/** `npm run dev`: the site in development; a change to a content file or the code shows at once. */
const server = await createServer({ configLoader: 'native' });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
