package io.saleswright.platform.attachment;

import java.time.Instant;

/**
 * A file that belongs to an aggregate, as the aggregate's state knows it.
 *
 * @param id its identity; a repeat of the command that added it has the same
 * @param file where the bytes lie
 * @param name its name as people see it, made harmless
 * @param kind its media type, found from the bytes and not from the name
 * @param size how many bytes it has
 * @param sha256 the bytes' hash in hexadecimal digits
 * @param by staff id of who added it
 * @param at when
 */
public record Attachment(
    String id,
    String file,
    String name,
    String kind,
    long size,
    String sha256,
    String by,
    Instant at) {

  /** The same without the name that somebody gave it, which may be a person's (SEC-03). */
  public Attachment unnamed() {
    return new Attachment(id, file, FileName.of("", kind), kind, size, sha256, by, at);
  }

  /** Whether it has a name that somebody gave it. */
  public boolean isNamed() {
    return !equals(unnamed());
  }
}
