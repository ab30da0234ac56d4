import { createRoot } from 'react-dom/client';
import { startPreferences } from '../preferences/store.ts';
import '../styles/index.css';
import './highlights.css';
import { Desk } from './Desk.tsx';
import { List } from './list/List.tsx';

const slug = /^\/desk\/([a-z0-9-]+)\/$/.exec(location.pathname)?.[1];
startPreferences(document);
createRoot(document.getElementById('root')!).render(
  slug === undefined ? <List /> : <Desk slug={slug} />,
);
