package io.saleswright.contract.quotelinks;

import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.link.Link;

/**
 * What a link to a quote is bound to: one version, so that nobody accepts by it what they have not
 * read.
 *
 * @param quoteId identity of the quote
 * @param number number of the version
 */
record OfferedVersion(String quoteId, int number) {

  private static final char BETWEEN = ':';

  /** The version as links name it. */
  String document() {
    return quoteId + BETWEEN + number;
  }

  /**
   * The version that a link is bound to.
   *
   * @throws NotFound when it names none
   */
  static OfferedVersion of(Link link) {
    String document = link.document();
    int between = document.lastIndexOf(BETWEEN);
    try {
      int number = Integer.parseInt(document.substring(between + 1));
      return new OfferedVersion(document.substring(0, Math.max(between, 0)), number);
    } catch (NumberFormatException _) {
      throw new NotFound("quote");
    }
  }
}
