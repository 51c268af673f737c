module.exports = require('@strapi/strapi').factories.createCoreController('api::template.template');
