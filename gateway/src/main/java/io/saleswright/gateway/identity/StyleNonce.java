package io.saleswright.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The nonce by which an answer's page may draw with styles of its own making; it is new with each
 * answer, and scripts gain nothing by it.
 */
public final class StyleNonce {

  private static final String ATTRIBUTE = StyleNonce.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 18;

  private StyleNonce() {}

  /** The nonce of the answer to this request. */
  public static String of(HttpServletRequest request) {
    return given(request)
        .orElseGet(() -> {
          byte[] bytes = new byte[BYTES];
          RANDOM.nextBytes(bytes);
          String nonce = Base64.getUrlEncoder().encodeToString(bytes);
          request.setAttribute(ATTRIBUTE, nonce);
          return nonce;
        });
  }

  /** The nonce, when the answer has one. */
  static Optional<String> given(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
  }
}
