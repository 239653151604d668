package io.saleswright.platform.mongodb;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Sort;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.pulse.Rehearsal;
import io.saleswright.platform.pulse.Unions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * Reads many aggregates of one type, or some fields of them, and writes nothing. Thread-safe.
 *
 * @param <S> the aggregate's state
 */
final class EnvelopeQueries<S> {

  private static final String OTHER = "other";
  private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

  private final MongoCollection<BsonDocument> collection;
  private final MongoCollection<RawBsonDocument> envelopes;
  private final EnvelopeReader<S> reader;
  private final String name;

  /** Whether the server has refused to ask two collections at once. */
  private volatile boolean apart;

  EnvelopeQueries(
      MongoCollection<BsonDocument> collection,
      MongoCollection<RawBsonDocument> envelopes,
      EnvelopeReader<S> reader) {
    this.collection = collection;
    this.envelopes = envelopes;
    this.reader = reader;
    this.name = collection.getNamespace().getCollectionName();
  }

  List<Stored<S>> newestFirst(Bson filter, Slice slice) {
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    Place after = slice.after();
    Bson wanted = after == null ? filter : Filters.and(filter, olderThan(after));
    return envelopes
        .find(wanted)
        .sort(Sorts.descending("created.at", Envelope.ID))
        .limit(slice.limit())
        .map(document -> reader.read(document).stored())
        .into(new ArrayList<>());
  }

  /** First what has a value, then what has none: each part comes out of an index in its order. */
  List<Stored<S>> sorted(SortFields<S> fields, Bson filter, Slice slice) {
    Sort sort = slice.sort();
    if (sort == null) {
      return newestFirst(filter, slice);
    }
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    Place after = slice.after();
    Place.Sorted place = after == null ? null : after.sorted();
    List<Stored<S>> found = new ArrayList<>();
    if (after == null || place == null) {
      found.addAll(part(Filters.and(filter, fields.any(sort)), fields.order(sort), slice.limit()));
    } else if (place.value() != null) {
      Bson behind = fields.behind(sort, place.value(), after.id());
      found.addAll(part(Filters.and(filter, behind), fields.order(sort), slice.limit()));
    }
    if (found.size() < slice.limit()) {
      Bson without = Filters.and(filter, fields.none(sort, after));
      found.addAll(part(without, fields.order(sort), slice.limit() - found.size()));
    }
    return found;
  }

  private List<Stored<S>> part(Bson filter, Bson order, int limit) {
    return envelopes
        .find(filter)
        .sort(order)
        .limit(limit)
        .map(document -> reader.read(document).stored())
        .into(new ArrayList<>());
  }

  List<Stored<S>> earliestFirst(String date, Bson filter, Slice slice) {
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    Place after = slice.after();
    Bson wanted = after == null ? Filters.gte(date, Instant.EPOCH) : laterThan(date, after);
    return envelopes
        .find(Filters.and(filter, wanted))
        .sort(Sorts.ascending(date, Envelope.ID))
        .limit(slice.limit())
        .map(document -> reader.read(document).stored())
        .into(new ArrayList<>());
  }

  private static Bson laterThan(String date, Place place) {
    return Filters.and(
        Filters.gte(date, place.createdAt()),
        Filters.or(
            Filters.gt(date, place.createdAt()),
            Filters.and(Filters.eq(date, place.createdAt()), Filters.gt(Envelope.ID, place.id()))));
  }

  /** The first condition follows from the others, but only that one can use an index. */
  private static Bson olderThan(Place place) {
    return Filters.and(
        Filters.lte("created.at", place.createdAt()),
        Filters.or(
            Filters.lt("created.at", place.createdAt()),
            Filters.and(
                Filters.eq("created.at", place.createdAt()), Filters.lt(Envelope.ID, place.id()))));
  }

  List<Stored<S>> matching(Bson filter, int limit) {
    if (Rehearsal.notes(name, filter)) {
      return List.of();
    }
    return envelopes
        .find(filter)
        .limit(limit)
        .map(document -> reader.read(document).stored())
        .into(new ArrayList<>());
  }

  Beside<S> matchingBeside(Bson filter, MongoCollection<BsonDocument> other, Bson others) {
    if (Rehearsal.cannotTell()) {
      return new Beside<>(List.of(), List.of());
    }
    if (apart) {
      return apart(filter, other, others);
    }
    try {
      return together(filter, other.getNamespace().getCollectionName(), others);
    } catch (MongoCommandException e) {
      if (!Unions.areUnknown(e)) {
        throw e;
      }
      apart = true;
      return apart(filter, other, others);
    }
  }

  private Beside<S> apart(Bson filter, MongoCollection<BsonDocument> other, Bson others) {
    return new Beside<>(
        matching(filter, Integer.MAX_VALUE), other.find(others).into(new ArrayList<>()));
  }

  /** Documents of the other collection come inside of one that has no identity. */
  private Beside<S> together(Bson filter, String other, Bson others) {
    Bson inside = Projections.computed(OTHER, "$$ROOT");
    Bson asOther = Aggregates.project(Projections.fields(Projections.excludeId(), inside));
    List<Bson> pipeline =
        List.of(
            Aggregates.match(filter),
            Aggregates.unionWith(other, List.of(Aggregates.match(others), asOther)));
    List<Stored<S>> found = new ArrayList<>();
    List<BsonDocument> beside = new ArrayList<>();
    for (RawBsonDocument document : envelopes.aggregate(pipeline)) {
      if (document.containsKey(Envelope.ID)) {
        found.add(reader.read(document).stored());
      } else {
        beside.add(document.getDocument(OTHER));
      }
    }
    return new Beside<>(found, beside);
  }

  List<Stored<S>> mostUrgent(Bson filter, String date, int limit) {
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    Bson dated = Filters.gt(date, Instant.EPOCH);
    List<Stored<S>> found = first(Filters.and(filter, dated), date, limit);
    if (found.size() < limit) {
      Bson others = Filters.and(filter, Filters.nor(dated));
      found.addAll(first(others, "created.at", limit - found.size()));
    }
    return found;
  }

  private List<Stored<S>> first(Bson filter, String field, int limit) {
    return envelopes
        .find(filter)
        .sort(Sorts.ascending(field, Envelope.ID))
        .limit(limit)
        .map(document -> reader.read(document).stored())
        .into(new ArrayList<>());
  }

  SequencedMap<String, Instant> oldest(
      String date, Instant before, Collection<String> without, int limit) {
    Bson earlier = Filters.lt(date, before);
    Bson wanted =
        without.isEmpty() ? earlier : Filters.and(earlier, Filters.nin(Envelope.ID, without));
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    if (Rehearsal.notes(name, wanted)) {
      return found;
    }
    for (BsonDocument document :
        collection
            .find(wanted)
            .sort(Sorts.ascending(date))
            .projection(Projections.include(date))
            .limit(limit)) {
      found.put(document.getString(Envelope.ID).getValue(), date(document, date));
    }
    return found;
  }

  private static Instant date(BsonDocument document, String path) {
    BsonDocument holder = document;
    int dot;
    int begin = 0;
    while ((dot = path.indexOf('.', begin)) >= 0) {
      holder = holder.getDocument(path.substring(begin, dot));
      begin = dot + 1;
    }
    return Instant.ofEpochMilli(holder.getDateTime(path.substring(begin)).getValue());
  }

  List<BsonDocument> fields(Bson filter, String... fields) {
    if (Rehearsal.notes(name, filter)) {
      return List.of();
    }
    return collection.find(filter).projection(Projections.include(fields)).into(new ArrayList<>());
  }

  List<BsonDocument> aggregate(List<? extends Bson> pipeline) {
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    for (Bson stage : pipeline) {
      String name = stage.toBsonDocument().getFirstKey();
      if (WRITING_STAGES.contains(name)) {
        throw new IllegalArgumentException("aggregates are written by commands, not by " + name);
      }
    }
    return collection.aggregate(pipeline).into(new ArrayList<>());
  }
}
