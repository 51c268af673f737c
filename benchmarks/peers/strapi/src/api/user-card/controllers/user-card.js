// People see their own cards only.
const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreController('api::user-card.user-card', ({ strapi }) => ({
  async find(ctx) {
    await this.validateQuery(ctx);
    const query = await this.sanitizeQuery(ctx);
    const filters = { $and: [query.filters ?? {}, { owner: { id: ctx.state.user.id } }] };
    const { results, pagination } = await strapi.service('api::user-card.user-card').find({ ...query, filters });
    return this.transformResponse(await this.sanitizeOutput(results, ctx), { pagination });
  },
  async findOne(ctx) {
    const card = await strapi.documents('api::user-card.user-card').findFirst({
      filters: { documentId: ctx.params.id, owner: { id: ctx.state.user.id } },
    });
    return card ? this.transformResponse(await this.sanitizeOutput(card, ctx)) : ctx.notFound();
  },
}));
