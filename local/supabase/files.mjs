/** Lite's file store, made safe to read while it is written. */
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";

/**
 * @param Filesystem Lite's adapter class, which the package does not export
 * @param cacheControl tells what was asked for when a file was stored; Lite forgets that
 */
export function safeFiles(Filesystem, basePath, cacheControl) {
  return new (class extends Filesystem {
    /** Lite never closes the file it opens here. */
    async getObject(bucket, key, version) {
      const found = await this.headObject(bucket, key, version);
      const metadata = { ...found, cacheControl: await cacheControl(bucket, key) };
      const body = Readable.toWeb(createReadStream(this.filePath(bucket, key)));
      return { httpStatusCode: 200, metadata, body };
    }

    /** All or nothing: readers see the old file or the new one, also when the host is killed. */
    async uploadObject(bucket, key, version, ...rest) {
      const partial = `${key}.${randomUUID()}.partial`;
      try {
        const metadata = await super.uploadObject(bucket, partial, version, ...rest);
        await rename(this.filePath(bucket, partial), this.filePath(bucket, key));
        return metadata;
      } catch (error) {
        await rm(this.filePath(bucket, partial), { force: true });
        throw error;
      }
    }
  })({ basePath });
}
