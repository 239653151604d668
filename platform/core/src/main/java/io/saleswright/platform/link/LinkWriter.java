package io.saleswright.platform.link;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes links onto papers in a service that opens none of their purpose: whoever opens them
 * believes the key. It does not know which links were ended, so each is made anew; one that is made
 * after others were ended is good. Thread-safe.
 */
public final class LinkWriter {

  private final @Nullable LinkTokens tokens;
  private final InstantSource time;

  LinkWriter(List<String> keys, InstantSource time) {
    this.tokens = keys.isEmpty() ? null : new LinkTokens(LinkKeys.of(keys));
    this.time = time;
  }

  /**
   * The address of a new link below the public one of the gateway, good from now on for so long: a
   * secret, for the paper alone, and never kept, logged or published.
   *
   * @param purpose what it is good for, as the service says that opens it
   * @return empty where this service was given no key
   */
  public Optional<String> address(
      String purpose, String document, String customer, Duration validity) {
    if (tokens == null) {
      return Optional.empty();
    }
    var now = time.instant();
    Link link = new Link(purpose, document, customer, now, now.plus(validity));
    return Optional.of(Links.address(tokens.write(link)));
  }
}
