module.exports = ({ env }) => ({
  connection: {
    client: 'postgres',
    connection: { connectionString: env('DATABASE_URI') },
    pool: { min: 2, max: 20 },
  },
});
