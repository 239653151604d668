package io.saleswright.platform.web;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * A place in a list that is ordered by the moment of creation and, within one, by identity. For a
 * client it is opaque; one that was cut or changed on the way is refused, not followed.
 *
 * @param createdAt when the item was created, to the millisecond
 * @param id the item's identity
 */
public record Cursor(Instant createdAt, String id) {

  private static final int HEAD = Integer.BYTES + Long.BYTES;

  /** The place of a stored aggregate. */
  public static Cursor of(Stored<?> stored) {
    return new Cursor(stored.createdAt(), stored.id());
  }

  /** The form in which a client gets and returns it. */
  public String encoded() {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + name.length);
    bytes.putInt(0).putLong(createdAt.toEpochMilli()).put(name);
    bytes.putInt(0, checksum(bytes));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads what a client returned.
   *
   * @throws InvalidInput when it is no cursor that this platform gave out
   */
  public static Cursor decode(String encoded) {
    ByteBuffer bytes = ByteBuffer.wrap(decoded(encoded));
    if (bytes.remaining() <= HEAD || bytes.getInt() != checksum(bytes.rewind())) {
      throw unknown();
    }
    Instant createdAt = Instant.ofEpochMilli(bytes.getLong(Integer.BYTES));
    Cursor cursor =
        new Cursor(createdAt, StandardCharsets.UTF_8.decode(bytes.position(HEAD)).toString());
    if (!cursor.encoded().equals(encoded)) {
      throw unknown();
    }
    return cursor;
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
