package io.saleswright.platform.link;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Makes links, opens them and ends them. Who may make or end one is for the service to say; both
 * are commands of its own, which are noted as such. Thread-safe.
 */
public final class Links {

  private final LinkTokens tokens;
  private final RevokedLinks revoked;
  private final InstantSource time;

  Links(LinkTokens tokens, RevokedLinks revoked, InstantSource time) {
    this.tokens = tokens;
    this.revoked = revoked;
    this.time = time;
  }

  /**
   * The address of a link below the public one of the gateway. What follows the sign # is never
   * sent to a server by a browser, neither with a request nor as the page that it came from; so the
   * token stands in no log.
   */
  public static String address(String token) {
    return "/public/#" + token;
  }

  /** A new link to a document, good from now on for so long. */
  public Made make(String purpose, String document, String customer, Duration validity) {
    Instant now = time.instant();
    // One that is made in the moment in which all earlier ones were ended is a later one.
    Instant ended = revoked.until(purpose, document);
    Instant from = ended == null || now.isAfter(ended) ? now : ended.plusMillis(1);
    Link link = new Link(purpose, document, customer, from, from.plus(validity));
    return new Made(tokens.write(link), link);
  }

  /**
   * A link that was made.
   *
   * @param token the link as text: a secret, to be shown once to who asked for it, and never kept,
   *     logged or published
   */
  public record Made(String token, Link link) {

    /** Without the token, because this may be logged. */
    @Override
    public String toString() {
      return "Made[" + link + "]";
    }
  }

  /**
   * The link that somebody brings.
   *
   * @param purpose what it has to be good for
   * @throws ProblemException when it is not good for that, any more or at all
   */
  Link open(String token, String purpose) {
    Link link =
        tokens
            .read(token)
            .filter(read -> read.purpose().equals(purpose))
            .orElseThrow(() -> new ProblemException(ProblemKind.LINK_INVALID));
    if (link.isExpired(time.instant())) {
      throw new ProblemException(ProblemKind.LINK_EXPIRED);
    }
    Instant ended = revoked.until(link.purpose(), link.document());
    if (ended != null && !link.issuedAt().isAfter(ended)) {
      throw new ProblemException(ProblemKind.LINK_REVOKED);
    }
    return link;
  }

  /**
   * Ends all links of a purpose to a document that were made until now, those on papers, too. To
   * end them again changes nothing for one that was made since, unless it was made before.
   */
  public void revoke(String purpose, String document, Act act) {
    revoked.end(purpose, document, act.at(), act.by());
  }
}
