module.exports = require('@strapi/strapi').factories.createCoreRouter('api::template.template');
