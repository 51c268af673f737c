// Before each request: somebody new, and the code that their mail brings.
const variables = pm.collectionVariables;
if (!variables.has("email")) {
  variables.set("email", `postman-${Date.now()}@example.com`);
  variables.set("password", `P${Date.now()}-${Math.random()}`);
}
if (pm.request.url.getPath().endsWith("/auth/verify-email")) {
  const mails = `${pm.variables.replaceIn("{{mailUrl}}")}/messages`;
  const read = (tries) =>
    pm.sendRequest(`${mails}?to=${variables.get("email")}`, (_, list) => {
      const [mail] = list.json();
      if (mail === undefined) {
        if (tries > 0) setTimeout(() => read(tries - 1), 200);
        return;
      }
      pm.sendRequest(`${mails}/${mail.id}`, (__, found) => {
        variables.set("code", found.json().text.match(/^\s*(\d{6})\s*$/m)?.[1]);
      });
    });
  read(50);
}
