package io.saleswright.testkit.states;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStores;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * Reads states of any format back as the service would: they are put into envelopes of a database
 * of their own, and the envelope store reads them, through the steps of upcasting.
 */
public final class StoredStates {

  private static final String ENVELOPE =
      """
      {"version": {"$numberLong": "1"}, "revision": {"$numberLong": "1"},
       "lastEvent": {"$numberLong": "0"},
       "created": {"at": {"$date": "2026-11-22T00:00:00Z"}, "by": "example"},
       "changed": {"at": {"$date": "2026-11-22T00:00:00Z"}, "by": "example"}}\
      """;

  private final EnvelopeStores stores;
  private final MongoDatabase scratch;

  /**
   * @param stores opens stores on the scratch database
   * @param scratch a database that nobody else uses
   */
  public StoredStates(EnvelopeStores stores, MongoDatabase scratch) {
    this.stores = stores;
    this.scratch = scratch;
  }

  /**
   * What the present code makes of a stored state.
   *
   * @param schema the format in which it was stored
   */
  public <S> S read(AggregateType<S> type, int schema, BsonDocument state) {
    String id = "example-" + UUID.randomUUID();
    scratch
        .getCollection(type.collection(), BsonDocument.class)
        .insertOne(
            BsonDocument.parse(ENVELOPE)
                .append("_id", new BsonString(id))
                .append("schema", new BsonInt32(schema))
                .append("state", state));
    return stores.open(silent(type)).get(id).state();
  }

  /** A state as the present code would store it. */
  <S> BsonDocument write(S state) {
    return BsonDocumentWrapper.asBsonDocument(state, scratch.getCodecRegistry()).clone();
  }

  /** The same type without what it publishes and looks for. */
  static <S> AggregateType<S> silent(AggregateType<S> type) {
    return new AggregateType<>(
        type.collection(),
        type.noun(),
        type.state(),
        type.upcasters(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        null);
  }

  /** The paths of components that are null and must not be. */
  static List<String> wrongNulls(Object state) {
    List<String> found = new ArrayList<>();
    look("", state, found);
    return found;
  }

  private static void look(String path, @Nullable Object value, List<String> found) {
    switch (value) {
      case Record state -> {
        for (RecordComponent component : state.getClass().getRecordComponents()) {
          String at = path + "." + component.getName();
          Object part = value(component, state);
          if (part == null && !StateShape.isNullable(component)) {
            found.add(at.substring(1));
          }
          look(at, part, found);
        }
      }
      case Collection<?> list -> list.forEach(element -> look(path + "[]", element, found));
      case Map<?, ?> map -> map.values().forEach(part -> look(path + "{}", part, found));
      case null, default -> {}
    }
  }

  private static @Nullable Object value(RecordComponent component, Record state) {
    try {
      return component.getAccessor().invoke(state);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("states are public records: " + component, e);
    }
  }
}
