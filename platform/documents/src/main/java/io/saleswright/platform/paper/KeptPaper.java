package io.saleswright.platform.paper;

import java.time.Instant;

/**
 * A paper that left the house, as it was.
 *
 * @param id its identity, to be named by the aggregate that it shows
 * @param subject identity of that aggregate
 * @param number the number by which people call the document
 * @param revision which of its versions it shows
 * @param sha256 hash of its bytes
 * @param pages how many pages it has
 * @param left how it left the house
 */
public record KeptPaper(
    String id,
    String subject,
    String number,
    long revision,
    String sha256,
    int pages,
    Leaving left) {

  /**
   * How a paper left the house.
   *
   * @param by staff id of who let it go
   * @param at when
   * @param channel the way it went, a word of the service such as {@code print} or {@code e-mail};
   *     no address
   */
  public record Leaving(String by, Instant at, String channel) {}
}
