// The card is drawn meanwhile.
const job = {
  url: `${pm.variables.replaceIn("{{baseUrl}}")}/api/v1/jobs/${pm.response.json().job.id}`,
  header: { Authorization: `Bearer ${pm.collectionVariables.get("token")}` },
};
const follow = (tries) =>
  pm.sendRequest(job, (_, answer) => {
    const { status } = answer.json();
    if (["queued", "running"].includes(status) && tries > 0) {
      setTimeout(() => follow(tries - 1), 200);
    } else {
      pm.test("The card is drawn", () => pm.expect(status).to.equal("succeeded"));
    }
  });
follow(150);
