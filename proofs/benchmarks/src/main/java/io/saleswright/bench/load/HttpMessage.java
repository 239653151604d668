package io.saleswright.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A request that is sent many times: everything but its Idempotency-Key is made ready once.
 * Immutable.
 */
public final class HttpMessage {

  private final byte[] beforeKey;
  private final byte[] afterKey;
  private final boolean keyed;

  private HttpMessage(String beforeKey, String afterKey, boolean keyed) {
    this.beforeKey = beforeKey.getBytes(StandardCharsets.UTF_8);
    this.afterKey = afterKey.getBytes(StandardCharsets.UTF_8);
    this.keyed = keyed;
  }

  /** A POST of JSON, each time under a key of its own. */
  public static HttpMessage post(URI server, String path, String token, String json) {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return new HttpMessage(
        head("POST", server, path, token)
            + "Content-Type: application/json\r\nContent-Length: "
            + length
            + "\r\nIdempotency-Key: ",
        "\r\n\r\n" + json,
        true);
  }

  /** A GET. */
  public static HttpMessage get(URI server, String path, String token) {
    return new HttpMessage(head("GET", server, path, token), "\r\n", false);
  }

  private static String head(String method, URI server, String path, String token) {
    return "%s %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\nAuthorization: Bearer %s\r\n"
        .formatted(method, path, server.getAuthority(), token);
  }

  /** The bytes to send, with a fresh key. */
  public byte[] bytes() {
    byte[] key =
        keyed ? UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII) : new byte[0];
    byte[] whole = new byte[beforeKey.length + key.length + afterKey.length];
    System.arraycopy(beforeKey, 0, whole, 0, beforeKey.length);
    System.arraycopy(key, 0, whole, beforeKey.length, key.length);
    System.arraycopy(afterKey, 0, whole, beforeKey.length + key.length, afterKey.length);
    return whole;
  }
}
