module.exports = require('@strapi/strapi').factories.createCoreService('api::template.template');
