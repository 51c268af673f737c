// Parse Server with the rows of the three screens: put there once, through its own interface.
import { ParseServer } from 'parse-server';

const { APP_ID, DATABASE_URI, MASTER_KEY, PORT } = process.env;
const url = `http://127.0.0.1:${PORT}/parse`;

await ParseServer.startApp({
  appId: APP_ID,
  masterKey: MASTER_KEY,
  databaseURI: DATABASE_URI,
  serverURL: url,
  host: '127.0.0.1',
  port: Number(PORT),
  mountPath: '/parse',
  logLevel: 'error',
  silent: true,
  allowClientClassCreation: true,
  enforcePrivateUsers: true,
});
