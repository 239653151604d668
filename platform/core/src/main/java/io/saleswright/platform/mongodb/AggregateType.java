package io.saleswright.platform.mongodb;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.saleswright.platform.notice.Telling;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How one type of aggregate is stored and published.
 *
 * @param collection name of the collection, a plural
 * @param noun what to call one of them in a message
 * @param state the record that is the aggregate's state; it and the records in it are public,
 *     because the driver reads their components by reflection
 * @param upcasters step i turns a stored state of format i + 1 into format i + 2; the current
 *     format is one more than there are steps
 * @param topic where its events go, or null when it publishes none
 * @param indexes further indexes, by what people and services ask for, and what must be unique
 * @param scoping whom one of them belongs to; null when everybody with the right role sees all
 * @param derived what follows from the state and is stored beside its fields, for queries
 * @param refusals what it tells of foreign facts that it refuses; null when it tells nothing
 * @param telling what people are told when something happens to one of them; null when nothing is
 *     told but what decisions say themselves
 */
public record AggregateType<S>(
    String collection,
    String noun,
    Class<S> state,
    List<UnaryOperator<BsonDocument>> upcasters,
    @Nullable String topic,
    List<IndexModel> indexes,
    @Nullable Scoping<S> scoping,
    List<Derived<S>> derived,
    @Nullable RefusalEvents refusals,
    @Nullable Telling<S> telling) {

  /**
   * A field that follows from the state. It lies in the stored state under a name that no component
   * bears, is written anew with every state, and is never read back.
   *
   * @param field its name in the stored state
   * @param value its value for a state: what the driver can write, such as text, a list of it, or a
   *     record; null where there is none
   */
  public record Derived<S>(String field, Function<S, @Nullable Object> value) {}

  /**
   * @throws IllegalArgumentException when a derived field bears the name of a component
   */
  public AggregateType {
    upcasters = List.copyOf(upcasters);
    indexes = List.copyOf(indexes);
    derived = List.copyOf(derived);
    for (RecordComponent component : state.getRecordComponents()) {
      if (derived.stream().anyMatch(field -> field.field().equals(component.getName()))) {
        throw new IllegalArgumentException(component.getName() + " is a component of the state");
      }
    }
  }

  /** A type in its first format that publishes nothing yet. */
  public static <S> AggregateType<S> of(String collection, String noun, Class<S> state) {
    return new AggregateType<>(
        collection, noun, state, List.of(), null, List.of(), null, List.of(), null, null);
  }

  /** The same type, publishing its events to a topic that this service owns. */
  public AggregateType<S> publishingTo(String topic) {
    return new AggregateType<>(
        collection, noun, state, upcasters, topic, indexes, scoping, derived, refusals, telling);
  }

  /** The same type with one more index. */
  public AggregateType<S> indexedBy(Bson index) {
    return with(new IndexModel(index));
  }

  /**
   * The same type, no two of which have one value in a field. Only for collections that stay so
   * small that they need never be sharded.
   */
  public AggregateType<S> uniqueBy(String field) {
    return with(new IndexModel(Indexes.ascending(field), new IndexOptions().unique(true)));
  }

  /**
   * The same type, no two of which hold one value in a list. What has no list claims nothing. Only
   * for collections that stay so small that they need never be sharded.
   *
   * @param field a field of the envelope with a list that is never empty
   */
  public AggregateType<S> claiming(String field) {
    return with(
        new IndexModel(Indexes.ascending(field), new IndexOptions().unique(true).sparse(true)));
  }

  private AggregateType<S> with(IndexModel index) {
    List<IndexModel> all = new ArrayList<>(indexes);
    all.add(index);
    return new AggregateType<>(
        collection, noun, state, upcasters, topic, all, scoping, derived, refusals, telling);
  }

  /**
   * The same type with one more index, for lists of what has one value in a field: they come out of
   * it newest first, so that a page costs the same however long the list is.
   *
   * @param field a field of the envelope that holds no array
   */
  public AggregateType<S> listedBy(String field) {
    return indexedBy(
        Indexes.compoundIndex(
            Indexes.ascending(field), Indexes.descending("created.at", Envelope.ID)));
  }

  /**
   * The same type with indexes for lists that are sorted by a field: of all of them, and of those
   * that have one value in another one.
   *
   * @param field a field of the envelope that holds no array
   * @param within fields of the envelope by which such lists are asked for, or a scope is
   */
  public AggregateType<S> sortedBy(String field, String... within) {
    AggregateType<S> sorted = indexedBy(Indexes.ascending(field, Envelope.ID));
    for (String other : within) {
      sorted = sorted.indexedBy(Indexes.ascending(other, field, Envelope.ID));
    }
    return sorted;
  }

  /** The same type, seen only by those in whose scope it lies (SEC-02). */
  public AggregateType<S> scopedBy(Scoping<S> scope) {
    return new AggregateType<>(
        collection, noun, state, upcasters, topic, indexes, scope, derived, refusals, telling);
  }

  /**
   * The same type with one more field that follows from the state, for queries and sums: its name
   * stays in the store when the state is arranged anew.
   *
   * @param field its name in the stored state; no component of the state bears it
   * @param value its value for a state
   */
  public AggregateType<S> derived(String field, Function<S, @Nullable Object> value) {
    List<Derived<S>> all = new ArrayList<>(derived);
    all.add(new Derived<>(field, value));
    return new AggregateType<>(
        collection, noun, state, upcasters, topic, indexes, scoping, all, refusals, telling);
  }

  /** The same type, telling others which foreign facts it refuses. */
  public AggregateType<S> tellingRefusals(RefusalEvents events) {
    return new AggregateType<>(
        collection, noun, state, upcasters, topic, indexes, scoping, derived, events, telling);
  }

  /** The same type, telling people what happens to one of them. */
  public AggregateType<S> telling(Telling<S> people) {
    return new AggregateType<>(
        collection, noun, state, upcasters, topic, indexes, scoping, derived, refusals, people);
  }

  /** The same type in its next format; the step turns a state of the present format into it. */
  public AggregateType<S> upcasting(UnaryOperator<BsonDocument> step) {
    List<UnaryOperator<BsonDocument>> all = new ArrayList<>(upcasters);
    all.add(step);
    return new AggregateType<>(
        collection, noun, state, all, topic, indexes, scoping, derived, refusals, telling);
  }

  /** The format in which states are written. */
  public int schema() {
    return upcasters.size() + 1;
  }

  /**
   * Brings a stored state into the present format.
   *
   * @throws NewerSchema when an instance of a later release wrote it
   */
  BsonDocument upcast(BsonDocument stored, int from) {
    if (from > schema()) {
      throw new NewerSchema(collection, from, schema());
    }
    BsonDocument result = stored;
    for (int format = from; format < schema(); format++) {
      result = upcasters.get(format - 1).apply(result);
    }
    return result;
  }
}
