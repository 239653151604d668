package io.saleswright.gateway.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The thread that runs through one request and all that it causes.
 *
 * @param id the correlation id: 1 to 64 letters, digits, dots, dashes or underscores
 * @param traceparent a W3C trace context, version 00; one made here is marked as sampled, so that
 *     the services decide what is exported
 */
public record Correlation(String id, String traceparent) {

  public static final String ID_HEADER = "X-Correlation-Id";
  public static final String TRACEPARENT_HEADER = "traceparent";

  private static final String ATTRIBUTE = Correlation.class.getName();
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  /** The correlation of this request; made on first use. */
  public static Correlation of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Correlation known) {
      return known;
    }
    Correlation correlation =
        new Correlation(
            wellFormed(ID, request.getHeader(ID_HEADER)) instanceof String given
                ? given
                : randomHex(16),
            wellFormed(TRACEPARENT, request.getHeader(TRACEPARENT_HEADER)) instanceof String given
                ? given
                : "00-" + randomHex(16) + "-" + randomHex(8) + "-01");
    request.setAttribute(ATTRIBUTE, correlation);
    return correlation;
  }

  private static @Nullable String wellFormed(Pattern pattern, @Nullable String value) {
    return value != null && pattern.matcher(value).matches() ? value : null;
  }

  private static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
