package io.saleswright.platform.web;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Sort;
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

  /** In the place of a moment, when the list is sorted by a key; no such moment was ever. */
  private static final long BY_KEY = Long.MIN_VALUE;

  private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

  private static final String BETWEEN = "\n";

  private Cursor() {}

  /** The form in which a client gets and returns a place. */
  public static String encode(Place place) {
    Place.Sorted sorted = place.sorted();
    String text = sorted == null ? place.id() : text(place.id(), sorted);
    byte[] name = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + name.length);
    bytes.putInt(0).putLong(sorted == null ? place.createdAt().toEpochMilli() : BY_KEY).put(name);
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
    long millis = bytes.getLong(Integer.BYTES);
    String text = StandardCharsets.UTF_8.decode(bytes.position(HEAD)).toString();
    Place place = millis == BY_KEY ? byKey(text) : new Place(moment(millis), text);
    if (!encode(place).equals(encoded)) {
      throw unknown();
    }
    return place;
  }

  /** Identity and order hold no end of a line; whatever follows them is the value. */
  private static String text(String id, Place.Sorted sorted) {
    String value = sorted.value();
    String end = value == null ? "" : BETWEEN + value;
    return id + BETWEEN + sorted.by().text() + end;
  }

  /** The sum guards against mistakes only: anybody can make a cursor that says any moment. */
  private static Instant moment(long millis) {
    if (millis < FIRST || millis > LAST) {
      throw unknown();
    }
    return Instant.ofEpochMilli(millis);
  }

  private static Place byKey(String text) {
    String[] parts = text.split(BETWEEN, 3);
    if (parts.length < 2) {
      throw unknown();
    }
    String value = parts.length > 2 ? parts[2] : null;
    return new Place(Instant.EPOCH, parts[0], new Place.Sorted(Sort.parse(parts[1]), value));
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
