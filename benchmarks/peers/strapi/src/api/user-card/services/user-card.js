module.exports = require('@strapi/strapi').factories.createCoreService('api::user-card.user-card');
