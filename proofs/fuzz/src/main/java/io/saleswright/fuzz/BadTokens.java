package io.saleswright.fuzz;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tokens that must open nothing, made from sound ones. Thread-safe. */
final class BadTokens {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String NONE = "none";
  private static final String GARBAGE = "garbage";
  private static final String CUT = "cut off";
  private static final String ALTERED = "altered";
  private static final String FOREIGN = "signed by a foreign key";
  private static final String EXPIRED = "expired";
  private static final String UNSIGNED = "unsigned";
  private static final String LONG = "very long";

  /** The kinds that there are. */
  static final List<String> KINDS =
      List.of(NONE, GARBAGE, CUT, ALTERED, FOREIGN, EXPIRED, UNSIGNED, LONG);

  private static final Pattern EXPIRY = Pattern.compile("\"exp\":(\\d+)");

  /** A token that has just expired may still be taken, because clocks differ. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(90);

  private final InstantSource clock;
  private final KeyPair foreign;
  private final AtomicReference<@Nullable String> first = new AtomicReference<>();

  BadTokens(InstantSource clock) {
    this.clock = clock;
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(2048);
      foreign = keys.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A value for the header Authorization; empty for a request without one.
   *
   * @param kind one of {@link #KINDS}
   * @param sound a token that is valid
   */
  String authorization(String kind, String sound) {
    String[] parts = sound.split("\\.");
    return switch (kind) {
      case NONE -> "";
      case GARBAGE -> "Bearer a.b.c";
      case CUT -> "Bearer " + sound.substring(0, sound.length() / 2);
      case ALTERED -> "Bearer " + parts[0] + "." + admin(parts[1]) + "." + parts[2];
      case FOREIGN -> "Bearer " + signed(parts[0], admin(parts[1]));
      case EXPIRED -> "Bearer " + expired(parts[0], oldest(sound));
      case UNSIGNED ->
          "Bearer " + base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
      default -> "Bearer " + "x".repeat(6_000);
    };
  }

  /** The first sound token that there was. */
  private String oldest(String sound) {
    first.compareAndSet(null, sound);
    return Objects.requireNonNull(first.get());
  }

  /** The oldest token once it has expired, rightly signed; until then one of a foreign key. */
  private String expired(String header, String oldest) {
    Matcher expiry = EXPIRY.matcher(claims(oldest.split("\\.")[1]));
    boolean over =
        expiry.find()
            && Instant.ofEpochSecond(Long.parseLong(expiry.group(1)))
                .plus(CLOCK_SKEW)
                .isBefore(clock.instant());
    return over ? oldest : signed(header, base64("{\"exp\":1000000000,\"staff_id\":\"x\"}"));
  }

  private static String claims(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  /** The same claims with more power. */
  private static String admin(String claims) {
    return base64(claims(claims).replaceFirst("\"roles\":\\[", "\"roles\":[\"admin\","));
  }

  private String signed(String header, String claims) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(foreign.getPrivate());
      signature.update((header + "." + claims).getBytes(StandardCharsets.US_ASCII));
      return header + "." + claims + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
