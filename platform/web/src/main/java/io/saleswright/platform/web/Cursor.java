package io.saleswright.platform.web;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * The form in which a client gets a place in a list and returns it. It is opaque; one that was cut
 * or changed on the way is refused, not followed.
 */
public final class Cursor {

  private static final int HEAD = Integer.BYTES + Long.BYTES;

  private Cursor() {}

  /** The form in which a client gets and returns a place. */
  public static String encode(Place place) {
    byte[] name = place.id().getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + name.length);
    bytes.putInt(0).putLong(place.createdAt().toEpochMilli()).put(name);
    bytes.putInt(0, checksum(bytes));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads what a client returned.
   *
   * @throws InvalidInput when it is no cursor that this platform gave out
   */
  public static Place decode(String encoded) {
    ByteBuffer bytes = ByteBuffer.wrap(decoded(encoded));
    if (bytes.remaining() <= HEAD || bytes.getInt() != checksum(bytes.rewind())) {
      throw unknown();
    }
    Instant createdAt = Instant.ofEpochMilli(bytes.getLong(Integer.BYTES));
    Place place =
        new Place(createdAt, StandardCharsets.UTF_8.decode(bytes.position(HEAD)).toString());
    if (!encode(place).equals(encoded)) {
      throw unknown();
    }
    return place;
  }

  private static byte[] decoded(String encoded) {
    try {
      return Base64.getUrlDecoder().decode(encoded);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.array(), Integer.BYTES, bytes.capacity() - Integer.BYTES);
    return (int) checksum.getValue();
  }

  private static InvalidInput unknown() {
    return new InvalidInput("after", "cursor", "must be the next of an earlier page");
  }
}
