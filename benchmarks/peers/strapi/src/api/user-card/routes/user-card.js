module.exports = require('@strapi/strapi').factories.createCoreRouter('api::user-card.user-card');
