/** Write what open-graph-scraper reads in the page of the standard input. */
import ogs from "open-graph-scraper";

let html = "";
for await (const chunk of process.stdin) html += chunk;
const { error, result } = await ogs({ html });
if (error) throw new Error(JSON.stringify(result));
process.stdout.write(JSON.stringify(result));
