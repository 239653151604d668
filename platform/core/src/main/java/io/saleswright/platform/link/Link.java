package io.saleswright.platform.link;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a link is good for. It holds ids alone, and says nothing of a person.
 *
 * @param purpose what may be done with it, such as {@code complaint}
 * @param document the one document that it leads to; what follows a colon is which part of it, such
 *     as a version
 * @param customer identity of the one customer whom it was made for
 * @param issuedAt when it was made, to the millisecond
 * @param expiresAt from when on it is good for nothing, to the millisecond
 */
public record Link(
    String purpose, String document, String customer, Instant issuedAt, Instant expiresAt) {

  private static final String HOLDER = "link-";
  private static final Pattern HOLDERS =
      Pattern.compile(HOLDER + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Duration LONGEST = Duration.ofDays(400);
  private static final int LONGEST_ID = 100;

  public Link {
    issuedAt = issuedAt.truncatedTo(ChronoUnit.MILLIS);
    expiresAt = expiresAt.truncatedTo(ChronoUnit.MILLIS);
    requireId(purpose);
    requireId(document);
    requireId(customer);
    if (!expiresAt.isAfter(issuedAt) || expiresAt.isAfter(issuedAt.plus(LONGEST))) {
      throw new IllegalArgumentException("a link is good for a while, and at most for 400 days");
    }
  }

  private static void requireId(String id) {
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException("an id in a link has 1 to 100 characters");
    }
  }

  /**
   * Whoever holds such a link, as the one who asks: without any role, so that no step and no list
   * is open to them, and known by what the link is bound to. Another link to the same document for
   * the same customer is the same caller; one for another customer is not.
   */
  public Caller caller() {
    String id = HOLDER + Ids.derived("link", purpose, document, customer);
    return new Caller(id, id, Set.of(), null, null);
  }

  /** Whether it was the holder of a link who did something, and none of our people. */
  public static boolean isHolder(String by) {
    return HOLDERS.matcher(by).matches();
  }

  /** Identity of the document, without which part of it. */
  String documentId() {
    int colon = document.indexOf(':');
    return colon < 0 ? document : document.substring(0, colon);
  }

  /** Whether the time of the link is over. */
  boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
