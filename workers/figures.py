"""The jobs that compute figures: written in the transaction that ends them."""

from core.leases import ClaimedJob, finish_job
from core.upkeep import aggregate_analytics, index_similarity
from workers.runtime import JobHandlers, Runtime


async def _aggregate_analytics(runtime: Runtime, job: ClaimedJob) -> None:
    async with runtime.db.transaction() as connection:
        result = await aggregate_analytics(connection, job.payload)
        await finish_job(connection, job, "succeeded", result=result)


async def _index_similarity(runtime: Runtime, job: ClaimedJob) -> None:
    async with runtime.db.transaction() as connection:
        result = await index_similarity(connection)
        await finish_job(connection, job, "succeeded", result=result)


JOB_HANDLERS: JobHandlers = {
    "analytics.aggregate": _aggregate_analytics,
    "similarity.index": _index_similarity,
}
