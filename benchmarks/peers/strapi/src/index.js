// Puts the rows of the three screens into Strapi's own tables, once, and lets people read them.
const { readFileSync, writeFileSync } = require('node:fs');

const READS = ['api::template.template.find', 'api::user-card.user-card.find', 'api::user-card.user-card.findOne'];

module.exports = {
  async bootstrap({ strapi }) {
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    for (const action of READS) {
      await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
    }
    const users = strapi.plugin('users-permissions').service('user');
    const [user, other] = await Promise.all(
      ['reader', 'other'].map((username) =>
        users.add({ username, email: `${username}@example.com`, password: process.env.SECRET, provider: 'local', role: role.id, confirmed: true }),
      ),
    );
    const rows = JSON.parse(readFileSync(process.env.ROWS, 'utf8'));
    for (const data of rows.templates) {
      await strapi.documents('api::template.template').create({ data });
    }
    let card;
    for (const data of rows.cards) {
      card = await strapi.documents('api::user-card.user-card').create({ data: { ...data, owner: user.id } });
      await strapi.documents('api::user-card.user-card').create({ data: { ...data, owner: other.id } });
    }
    const token = strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
    writeFileSync(process.env.READY, JSON.stringify({ token: await token, card: card.documentId }));
  },
};
