package io.saleswright.platform.attachment.web;

import io.saleswright.platform.attachment.Attachment;
import java.time.Instant;

/**
 * A file that belongs to something.
 *
 * @param id its identity
 * @param name its name
 * @param kind its media type, found from the bytes
 * @param size how many bytes it has
 * @param sha256 the bytes' hash in hexadecimal digits
 * @param by staff id of who added it
 * @param at when
 */
record AttachmentView(
    String id, String name, String kind, long size, String sha256, String by, Instant at) {

  static AttachmentView of(Attachment attachment) {
    return new AttachmentView(
        attachment.id(),
        attachment.name(),
        attachment.kind(),
        attachment.size(),
        attachment.sha256(),
        attachment.by(),
        attachment.at());
  }
}
