package io.saleswright.platform.paper;

import io.saleswright.platform.kernel.Ids;

/**
 * A paper as a file. Not compared by its bytes; the hash tells whether two are the same.
 *
 * @param bytes the PDF; not to be changed
 * @param sha256 its hash in hexadecimal digits
 * @param pages how many pages it has
 */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(byte[] bytes, String sha256, int pages) {

  /** A paper of these bytes. */
  public static Paper of(byte[] bytes, int pages) {
    return new Paper(bytes, Ids.sha256(bytes), pages);
  }

  /** How many bytes it has. */
  public int size() {
    return bytes.length;
  }
}
