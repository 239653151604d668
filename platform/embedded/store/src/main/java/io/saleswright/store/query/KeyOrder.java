package io.saleswright.store.query;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of single values in an index: by type as in MongoDB, then by value.
 *
 * <p>Numbers are compared as doubles. What a query considers equal is therefore always equal here,
 * and what it considers smaller is never greater.
 */
final class KeyOrder implements Comparator<@Nullable Object> {

  static final KeyOrder INSTANCE = new KeyOrder();

  private static final int NULL = 0;
  private static final int NUMBER = 1;
  private static final int STRING = 2;
  private static final int BINARY = 3;
  private static final int LEGACY_UUID = 4;
  private static final int UUID_VALUE = 5;
  private static final int OBJECT_ID = 6;
  private static final int BOOLEAN = 7;
  private static final int INSTANT = 8;
  private static final int TIMESTAMP = 9;
  private static final int OTHER = 10;

  /**
   * A place before or after all values of a type; a bound of a range, never a key of a document.
   */
  record Edge(int type, boolean after) {

    /** Before every value. */
    static final Edge LOWEST = new Edge(NULL, false);

    /** After every value. */
    static final Edge HIGHEST = new Edge(OTHER, true);

    static Edge before(Object value) {
      return new Edge(typeOf(value), false);
    }

    static Edge after(Object value) {
      return new Edge(typeOf(value), true);
    }
  }

  private KeyOrder() {}

  /** Whether values of this kind keep their order in an index and can be looked up there. */
  static boolean isScalar(@Nullable Object value) {
    return typeOf(value) != OTHER;
  }

  @Override
  public int compare(@Nullable Object left, @Nullable Object right) {
    var leftType = typeOf(left);
    var byType = Integer.compare(leftType, typeOf(right));
    if (byType != 0) {
      return byType;
    }
    if (left instanceof Edge || right instanceof Edge) {
      return Integer.compare(side(left), side(right));
    }
    if (left == null || right == null) {
      return 0;
    }
    return switch (leftType) {
      case NULL, OTHER -> 0;
      case NUMBER -> Double.compare(number(left), number(right));
      case STRING -> ((String) left).compareTo((String) right);
      case INSTANT -> ((Instant) left).compareTo((Instant) right);
      case UUID_VALUE -> compare((UUID) left, (UUID) right);
      default -> ValueComparator.asc().compare(left, right);
    };
  }

  private static int side(@Nullable Object value) {
    if (value instanceof Edge(_, var after)) {
      return after ? 1 : -1;
    }
    return 0;
  }

  /** Adding zero makes the negative zero equal to the positive one. */
  private static double number(Object value) {
    return ((Number) value).doubleValue() + 0.0;
  }

  /** As the texts of the two compare. */
  private static int compare(UUID left, UUID right) {
    var high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
  }

  private static int typeOf(@Nullable Object value) {
    return switch (value) {
      case null -> NULL;
      case Missing _ -> NULL;
      case Edge edge -> edge.type();
      case Number _ -> NUMBER;
      case String _ -> STRING;
      case BinData _ -> BINARY;
      case LegacyUUID _ -> LEGACY_UUID;
      case UUID _ -> UUID_VALUE;
      case ObjectId _ -> OBJECT_ID;
      case Boolean _ -> BOOLEAN;
      case Instant _ -> INSTANT;
      case BsonTimestamp _ -> TIMESTAMP;
      default -> OTHER;
    };
  }
}
