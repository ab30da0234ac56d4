import type { Plugin } from 'vite';

/** The router's modules, as it is installed. */
const MODULES = /\/node_modules\/react-router\/dist\/.*\.js$/;

/**
 * Lets the build leave out what the site does not use of the router: its other modes, which are most
 * of it. React's `memo`, `forwardRef` and `createContext` do nothing but make something, as do new sets
 * and addresses, and a component's name is for its developers; the router does not say so, and whatever
 * is not known to be without effect stays.
 */
export const shakeRouter: Plugin = {
  name: 'shake-router',
  apply: 'build',
  transform: {
    filter: { id: MODULES },
    handler: (code) =>
      code
        .replaceAll(/= (?=React\$1\.(?:memo|forwardRef|createContext)\()/g, '= /* @__PURE__ */ ')
        .replaceAll(/= (?=new (?:Set|URL)\()/g, '= /* @__PURE__ */ ')
        .replaceAll(/^\w+\.displayName = "\w+";$/gm, ''),
  },
};
